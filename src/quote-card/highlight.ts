/** Marks a passage where another element of the page shows it, by the CSS Custom Highlight API. */
import {byId} from '../interview/lookup.js';
import type {Place} from '../interview/place.js';
import type {Interview} from '../interview/schema.js';
import {blocksText} from '../interview/text.js';
import {adopt} from '../ui/adopt.js';
import {highlightStyles} from './card-actions.styles.js';

/** The name by which the elements' styles know it. */
const NAME = 'interview-passage';

/** Highlights the passage in the element's own root, and brings its beginning into view. */
export function highlight(element: HTMLElement, interview: Interview, place: Place): void {
  const root = element.shadowRoot;
  const answer = byId(interview.exchanges, place.exchange)?.answers[place.answer];
  const item = root?.querySelector(`[data-exchange="${place.exchange}"]`);
  if (!root || !answer || !item) return;
  const text = blocksText(answer.body);
  for (const words of item.querySelectorAll('.words')) {
    const ranges = place.parts.flatMap(
      ({start, end}) => rangeOf(words, text.slice(start, end)) ?? [],
    );
    if (ranges.length < place.parts.length) continue;
    if ('highlights' in CSS) {
      adopt(root, highlightStyles);
      CSS.highlights.set(NAME, new Highlight(...ranges));
    }
    bringIntoView(ranges[0]);
    return;
  }
}

/** The item has been put in view by its beginning, from which a passage may be pages away. */
function bringIntoView(range: Range | undefined): void {
  const {top = 0, bottom = 0} = range?.getBoundingClientRect() ?? {};
  if (top >= 0 && bottom <= innerHeight) return;
  range?.startContainer.parentElement?.scrollIntoView({block: 'center'});
}

/** The range of words in a node, white space aside, which HTML has otherwise than the text. */
function rangeOf(node: Element, words: string): Range | undefined {
  const letters: {text: Text; offset: number}[] = [];
  let folded = '';
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    // Editor's notes and the numbers of footnotes are no words of the answer.
    if (text.parentElement?.closest('.note, sup')) continue;
    for (const [offset, letter] of text.data.split('').entries()) {
      if (/\s/.test(letter)) continue;
      folded += letter;
      letters.push({text, offset});
    }
  }
  const wanted = words.replace(/\s/g, '');
  const at = folded.indexOf(wanted);
  const [first, last] = [letters[at], letters[at + wanted.length - 1]];
  if (at < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.text, first.offset);
  range.setEnd(last.text, last.offset + 1);
  return range;
}
