/** An answer's words as they stand in the page, as one text: by it a caret finds its way among nodes. */

import type {Stretch} from './word-caret.js';

/** A place in the page, as a selection has it. */
export type Place = readonly [node: Text, offset: number];

/** What stands among the words and is none of the answer's, as src/ui/letters.ts has it. */
const ASIDE = '.note, sup, small';
const BLOCKS = 'p, li';

export class WordsInPage {
  readonly text: string;
  readonly #nodes: readonly {readonly node: Text; readonly start: number}[];

  constructor(root: Element) {
    const nodes: {node: Text; start: number}[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    let block: Element | null = null;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const within = node.parentElement?.closest(BLOCKS) ?? null;
      if (!root.contains(within) || node.parentElement?.closest(ASIDE)) continue;
      // No word and no sentence goes on in another block.
      if (block && within !== block) text += '\n\n';
      else if (isAfterBreak(node)) text += ' ';
      block = within;
      nodes.push({node, start: text.length});
      text += node.data;
    }
    this.text = text;
    this.#nodes = nodes;
  }

  /** Where a place of the text is in the page; `atEnd` prefers the end of a node to the next one's start. */
  placeOf(offset: number, atEnd: boolean): Place | undefined {
    let found = this.#nodes[0];
    for (const one of this.#nodes) {
      if (atEnd ? one.start < offset : one.start <= offset) found = one;
      else break;
    }
    return found && [found.node, Math.min(offset - found.start, found.node.length)];
  }

  /** Where in the text a place of the page is; nothing where it is elsewhere. */
  offsetOf(node: Node, offset: number): number | undefined {
    const found = this.#nodes.find((one) => one.node === node);
    return found && found.start + offset;
  }

  /** The stretch of the text that a range of the page has. */
  stretchIn(range: Range): Stretch {
    const touched = this.#nodes.filter(({node}) => range.intersectsNode(node));
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last) return {start: 0, end: 0};
    const {startContainer, startOffset, endContainer, endOffset} = range;
    const start = first.start + (first.node === startContainer ? startOffset : 0);
    const end = last.start + (last.node === endContainer ? endOffset : last.node.length);
    return {start, end};
  }

  rangeOf({start, end}: Stretch): Range | undefined {
    const [first, last] = [this.placeOf(start, false), this.placeOf(end, true)];
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(...last);
    return range;
  }
}

function isAfterBreak(node: Text): boolean {
  let before = node.previousSibling;
  while (before?.nodeType === Node.COMMENT_NODE) before = before.previousSibling;
  return before?.nodeName === 'BR';
}
