/**
 * Marks what a search has found, in the page's text: as ranges of the Custom Highlight API, which all
 * accordions of a page share by its name, and by `<mark>` where the engine has none.
 */
import type {TextRange} from '../interview/clauses.js';

/** The highlight's name in `CSS.highlights` and in the style sheet. */
const NAME = 'interview-search';
/** What stands among the words and is not searched. */
const ASIDE = '.note, sup, small';

/** The words of an element, and the nodes that they are in. */
export interface Words {
  readonly text: string;
  readonly pieces: readonly {readonly node: Text; readonly at: number}[];
}

/** Words, and which of them to mark. */
export interface MarkedWords {
  readonly words: Words;
  readonly hits: readonly TextRange[];
}

/** Reads an element's words as `inlineText` has them. */
export function wordsIn(element: Element): Words {
  const pieces: {node: Text; at: number}[] = [];
  let text = '';
  // Many of these are read for a key: a tree walker would take ten times as long.
  const read = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        pieces.push({node: node as Text, at: text.length});
        text += (node as Text).data;
      } else if (node.nodeName === 'BR') text += '\n';
      else if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(ASIDE)) {
        read(node as Element);
      }
    }
  };
  read(element);
  return {text, pieces};
}

/** The marks of one accordion, by the item that they are in. */
export class SearchMarks {
  /** How the marks of an item are taken away. */
  readonly #marked = new Map<Element, () => void>();

  /** Marks words of an item, in place of what was marked in it. */
  mark(item: Element, marked: readonly MarkedWords[]): void {
    this.unmark(item);
    const some = marked.filter(({hits}) => hits.length);
    if (!some.length) return;
    this.#marked.set(item, 'highlights' in CSS ? highlight(some) : wrap(some));
  }

  unmark(item: Element): void {
    this.#marked.get(item)?.();
    this.#marked.delete(item);
  }

  clear(): void {
    for (const item of this.#marked.keys()) this.unmark(item);
  }
}

function highlight(marked: readonly MarkedWords[]): () => void {
  const ranges = marked.flatMap(({words, hits}) => hits.map((hit) => rangeOf(words, hit)));
  const shared = CSS.highlights.get(NAME) ?? new Highlight();
  for (const range of ranges) shared.add(range);
  CSS.highlights.set(NAME, shared);
  return () => {
    for (const range of ranges) shared.delete(range);
    if (!shared.size) CSS.highlights.delete(NAME);
  };
}

function rangeOf({pieces}: Words, {start, end}: TextRange): Range {
  const range = new Range();
  const first = pieces.findLast(({at}) => at <= start);
  const last = pieces.findLast(({at}) => at < end);
  if (first) range.setStart(first.node, Math.min(start - first.at, first.node.length));
  if (last) range.setEnd(last.node, Math.min(end - last.at, last.node.length));
  return range;
}

function wrap(marked: readonly MarkedWords[]): () => void {
  const undo = marked.flatMap(({words, hits}) =>
    words.pieces.map(({node, at}) => wrapIn(node, at, hits)),
  );
  return () => {
    for (const one of undo) one?.();
  };
}

/** Wraps what is to be marked of a node. The node itself stays: what rendered it may know it. */
function wrapIn(node: Text, at: number, hits: readonly TextRange[]): (() => void) | undefined {
  const {data} = node;
  const ranges = hits
    .filter(({start, end}) => start < at + data.length && end > at)
    .map(({start, end}) => ({start: Math.max(start - at, 0), end: end - at}));
  const [first] = ranges;
  if (!first) return undefined;
  const added: ChildNode[] = [];
  let done = first.start;
  for (const {start, end} of ranges) {
    const mark = document.createElement('mark');
    mark.textContent = data.slice(start, end);
    added.push(new Text(data.slice(done, start)), mark);
    done = end;
  }
  added.push(new Text(data.slice(done)));
  node.data = data.slice(0, first.start);
  node.after(...added);
  return () => {
    for (const one of added) one.remove();
    node.data = data;
  };
}
