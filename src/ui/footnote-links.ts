/**
 * Leads from a footnote's number to the note, and from the note back to its number. A link to an id leads
 * nowhere within a shadow root, and what is copied has no listeners: one is for all of an element.
 */

/** For the node that holds all words of an element. */
export function followFootnote(event: Event): void {
  // A number or a note.
  const from = (event.target as Element).closest('[role^=doc]')?.parentElement;
  // Of an exchange, the number may stand in the question, beside what holds the notes.
  const scope = from?.closest('[data-exchange]') ?? from?.closest('[part]');
  if (!from || !scope) return;
  event.preventDefault();
  const numbers = [...scope.querySelectorAll('sup')];
  const notes = [...scope.querySelectorAll<HTMLElement>('.footnotes li')];
  const note = notes[numbers.indexOf(from)];
  const number = numbers[notes.indexOf(from)];
  // The note itself, so that it is read out; within a button there is no link.
  if (note) {
    note.tabIndex = -1;
    note.addEventListener('blur', () => note.removeAttribute('tabindex'), {once: true});
  }
  (note ?? number?.querySelector('a') ?? number?.closest('button'))?.focus();
}
