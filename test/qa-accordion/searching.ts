/** What the tests of an accordion's search share: a reader who types, and what they see of it. */
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {until} from '../support/wait.js';
import {all, one, show, words} from '../ui/show.js';

export function searchable(
  attributes = '',
  interview: Interview = smallInterview(),
): Promise<QaAccordionElement> {
  return show<QaAccordionElement>(
    `<interview-qa-accordion searchable ${attributes}></interview-qa-accordion>`,
    interview,
  );
}

export function field(element: Element): HTMLInputElement {
  return one<HTMLInputElement>(element, '.search input');
}

/** The count beside the field. */
export const count = (element: Element) => words(one(element, '.count'));
/** What a screen reader was told last. */
export const said = (element: Element) => words(one(element, '[role="status"]'));

/** Enters words, as typing or pasting them does. */
export function enter(element: Element, text: string): void {
  const input = field(element);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Enters words and waits until the search has counted what it found. */
export async function search(element: Element, text: string, expected: string): Promise<void> {
  field(element).focus();
  enter(element, text);
  await until(
    () => count(element) === expected,
    `"${text}" finds "${expected}", not "${count(element)}"`,
  );
}

/** Ids of the exchanges whose questions can be seen. */
export function shown(element: Element): string[] {
  return all(element, '.item')
    .filter((item) => item.checkVisibility())
    .map(({dataset}) => dataset['exchange'] ?? '');
}

/** The sentences beneath the questions, by exchange. */
export function sentences(element: Element): Record<string, string> {
  return Object.fromEntries(
    all(element, '.found')
      .filter((line) => line.checkVisibility())
      .map((line) => [line.closest<HTMLElement>('.item')?.dataset['exchange'] ?? '', words(line)]),
  );
}

/** The words that are marked in an element, in order. */
export function marked(element: Element): string[] {
  const {highlights} = CSS as {highlights?: HighlightRegistry};
  if (!highlights) return all(element, 'mark').map(({textContent}) => textContent);
  const ranges = [...(highlights.get('interview-search') ?? [])] as Range[];
  return ranges
    .filter(({startContainer}) => startContainer.getRootNode() === element.shadowRoot)
    .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
    .map(String);
}
