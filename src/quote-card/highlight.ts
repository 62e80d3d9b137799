/** Marks a passage where another element of the page shows it, by the CSS Custom Highlight API. */
import {byId} from '../interview/lookup.js';
import type {Place} from '../interview/place.js';
import type {Interview} from '../interview/schema.js';
import {blocksText} from '../interview/text.js';
import {adopt} from '../ui/adopt.js';
import {lettersOf, textOf, withoutSpace, type Letter} from '../ui/letters.js';
import {highlightStyles} from './card-actions.styles.js';

/** The name by which the elements' styles know it. */
const NAME = 'interview-passage';

/** Highlights the passage in the element's own root, and brings its beginning into view. */
export function highlight(element: HTMLElement, interview: Interview, place: Place): void {
  const root = element.shadowRoot;
  const ranges = passageIn(element, interview, place);
  if (!root || !ranges.length) return;
  if ('highlights' in CSS) {
    adopt(root, highlightStyles);
    CSS.highlights.set(NAME, new Highlight(...ranges));
  }
  bringIntoView(ranges[0]);
}

/** The ranges of a passage in the element's own root; none where that does not show the answer. */
export function passageIn(
  {shadowRoot}: HTMLElement,
  interview: Interview,
  {exchange, answer, parts}: Place,
): Range[] {
  const body = byId(interview.exchanges, exchange)?.answers[answer]?.body ?? [];
  const text = blocksText(body);
  const lengthTo = (end: number) => withoutSpace(text.slice(0, end)).length;
  for (const node of shadowRoot?.querySelectorAll(`[data-exchange="${exchange}"] .words`) ?? []) {
    const letters = lettersOf(node);
    // The same words may stand in another answer, and more than once in this.
    if (textOf(letters) !== withoutSpace(text)) continue;
    return parts.flatMap(({start, end}) => rangeOf(letters, lengthTo(start), lengthTo(end)) ?? []);
  }
  return [];
}

/** The item has been put in view by its beginning, from which a passage may be pages away. */
function bringIntoView(range: Range | undefined): void {
  if (!range || isInView(range)) return;
  const behavior = 'instant';
  range.startContainer.parentElement?.scrollIntoView({block: 'center', behavior});
  if (isInView(range)) return;
  // A paragraph, too, may be longer than what is in view.
  scrollBy({top: range.getBoundingClientRect().top - innerHeight / 3, behavior});
}

function isInView(range: Range): boolean {
  const {top, bottom} = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function rangeOf(letters: readonly Letter[], start: number, end: number): Range | undefined {
  const [first, last] = [letters[start], letters[end - 1]];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.text, first.offset);
  range.setEnd(last.text, last.offset + 1);
  return range;
}
