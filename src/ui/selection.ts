/** What a reader has selected of an element's answers, in the page's own terms. */
import {lettersOf, textOf, type Letter} from './letters.js';

/** Letters of an answer that are selected. */
export interface SelectedLetters {
  /** What holds the words of the answer. */
  readonly words: Element;
  /** Id of the exchange. */
  readonly exchange: string;
  /** The letters of the names before the answer. */
  readonly speaker: string;
  /** All letters of the answer. */
  readonly letters: string;
  /** Which of the answers in the exchange that have the same letters and names. */
  readonly ordinal: number;
  /** The selected letters: the first of them, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** What engines have that TypeScript's DOM has not yet, or in another form. */
interface Composed {
  getComposedRanges?(options: ShadowRoot | {shadowRoots: ShadowRoot[]}): StaticRange[];
}

/** The range that is selected, if it is within the root; engines differ in what tells it. */
export function selectedRange(root: ShadowRoot): Range | undefined {
  const {getSelection} = root as {getSelection?: () => Selection | null};
  const selection = document.getSelection();
  const within = getSelection?.call(root) ?? selection;
  const found =
    composedRange(selection as Composed | null, root) ??
    (within?.rangeCount ? within.getRangeAt(0) : undefined);
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) {
    return undefined;
  }
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? undefined : range;
}

function composedRange(selection: Composed | null, root: ShadowRoot): StaticRange | undefined {
  try {
    return selection?.getComposedRanges?.({shadowRoots: [root]})[0];
  } catch {
    // Safari 17 takes the roots themselves.
    return selection?.getComposedRanges?.(root)[0];
  }
}

/** The letters of the one answer that has all that a range holds; nothing where there is none. */
export function selectedLetters(root: ParentNode, range: Range): SelectedLetters | undefined {
  const found = [...root.querySelectorAll('[data-exchange] .words')]
    .filter((words) => range.intersectsNode(words))
    .map((words) => ({words, ...lettersIn(words, range)}))
    .filter(({from, to}) => from < to);
  const [one, another] = found;
  // The name before the words may be selected with them.
  if (!one || another || !isWithin(range, one.words.parentElement ?? one.words)) return undefined;
  const {words, all, from, to} = one;
  const item = words.closest<HTMLElement>('[data-exchange]');
  const letters = textOf(all);
  const speaker = speakerBefore(words);
  const alike = [...(item?.querySelectorAll('.words') ?? [])].filter(
    (other) =>
      other === words || (speakerBefore(other) === speaker && textOf(lettersOf(other)) === letters),
  );
  const exchange = item?.dataset['exchange'] ?? '';
  return {words, exchange, speaker, letters, ordinal: alike.indexOf(words), from, to};
}

function speakerBefore(words: Element): string {
  const speaker = words.parentElement?.querySelector('.speaker');
  return speaker ? textOf(lettersOf(speaker)) : '';
}

function lettersIn(words: Element, range: Range): {all: Letter[]; from: number; to: number} {
  const all = lettersOf(words);
  return {
    all,
    from: firstOf(all, ({text, offset}) => range.comparePoint(text, offset) >= 0),
    to: firstOf(all, ({text, offset}) => range.comparePoint(text, offset + 1) > 0),
  };
}

/** The first letter of which something holds that holds of all behind it. */
function firstOf(letters: readonly Letter[], holds: (letter: Letter) => boolean): number {
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const letter = letters[middle];
    if (letter && !holds(letter)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether nothing is selected beside a node; of a whole paragraph, engines go to the next one. */
function isWithin(range: Range, node: Element): boolean {
  const [before, after] = [range.cloneRange(), range.cloneRange()];
  // An edge that is moved over the other takes it along.
  before.setEnd(node, 0);
  after.setStart(node, node.childNodes.length);
  return !/\S/.test(before.toString() + after.toString());
}
