/**
 * Marks stretches of an answer's plain text in its blocks: a passage in its context, or by itself
 * with its emphasis, its languages and the editor's notes in it. What a mark is, the caller knows.
 */
import type {TextRange} from './clauses.js';
import type {Block, Inline, InlineText} from './schema.js';
import {blocksText, inlineText} from './text.js';

/** A stretch of the text, and what its runs are marked with. */
export interface MarkedRange<M> extends TextRange {
  /** The mark of a run, which may be the range's first and its last. */
  mark(begins: boolean, ends: boolean): M;
}

/** A run of text with its mark. Every run of a block that was marked is one. */
export type MarkedText<M> = InlineText & {readonly mark?: M};

/**
 * The blocks with their runs cut where a range begins or ends, so that each is in one or in none.
 * Ranges are in order and do not overlap; they count in `blocksText(blocks)`. An editor's note,
 * which is no part of that text, has the mark of the words on both its sides.
 */
export function markBlocks<M>(
  blocks: readonly Block[],
  ranges: readonly MarkedRange<M>[],
): Block[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += blocksText([block]).length + '\n\n'.length;
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
        return {...block, content: markContent(block.content, start, ranges)};
      case 'list': {
        let item = start;
        const items = block.items.map((content) => {
          const marked = markContent(content, item, ranges);
          item += inlineText(content).length + '\n'.length;
          return marked;
        });
        return {...block, items};
      }
      case 'image': {
        const {image} = block;
        const caption = image.caption && markContent(image.caption, start, ranges);
        return {...block, image: {...image, ...(caption && {caption})}};
      }
    }
  });
}

/** The marked words alone: a list of runs for each block or item that has any. */
export function markedRuns(blocks: readonly Block[]): Inline[][] {
  const lists = blocks.flatMap((block) => {
    if (block.kind === 'image') return [block.image.caption ?? []];
    return block.kind === 'list' ? block.items : [block.content];
  });
  return lists
    .map((content) => content.filter((part) => markOf(part) !== undefined))
    .filter(({length}) => length);
}

/** The mark of a run, if it has one. */
export function markOf(part: Inline): unknown {
  return typeof part === 'object' && 'mark' in part ? part.mark : undefined;
}

function markContent<M>(
  content: readonly Inline[],
  from: number,
  ranges: readonly MarkedRange<M>[],
): Inline[] {
  let at = from;
  return content.flatMap((part): Inline[] => {
    const start = at;
    at += inlineText([part]).length;
    if (typeof part === 'object' && 'br' in part) {
      const mark = markAt(start, at, ranges);
      return [mark === undefined ? part : Object.assign({}, part, {mark})];
    }
    const run: InlineText = typeof part === 'string' ? {text: part} : part;
    if (run.note) return [marked(run, markAround(start, ranges))];
    const pieces = edges(start, at, ranges);
    if (pieces.length === 1) {
      const mark = markAt(start, at, ranges);
      return [mark === undefined ? part : marked(run, mark)];
    }
    return pieces.map(([begin, end], index) => {
      const {footnote, ...rest} = run;
      const piece = {...rest, text: run.text.slice(begin - start, end - start)};
      // The number of a footnote stands at the end of its run.
      const isLast = index === pieces.length - 1;
      return marked(isLast && footnote ? {...piece, footnote} : piece, markAt(begin, end, ranges));
    });
  });
}

function marked<M>(run: InlineText, mark: M | undefined): MarkedText<M> {
  return mark === undefined ? run : {...run, mark};
}

/** A stretch cut at the edges of the ranges. */
function edges(start: number, end: number, ranges: readonly TextRange[]): [number, number][] {
  const cuts = ranges
    .flatMap((range) => [range.start, range.end])
    .filter((cut) => start < cut && cut < end);
  const all = [...new Set([start, ...cuts, end])];
  if (all.length < 2) return [[start, end]];
  return all.slice(1).map((to, index) => [all[index] ?? start, to]);
}

function markAt<M>(start: number, end: number, ranges: readonly MarkedRange<M>[]): M | undefined {
  if (start === end) return undefined;
  const range = ranges.find((one) => one.start <= start && end <= one.end);
  return range?.mark(range.start === start, range.end === end);
}

/** Of a note, which has no length: that of the words around it, the first where two meet. */
function markAround<M>(at: number, ranges: readonly MarkedRange<M>[]): M | undefined {
  const before = ranges.find(({start, end}) => start < at && at <= end);
  const after = ranges.find(({start, end}) => start <= at && at < end);
  return before && after ? before.mark(false, false) : undefined;
}
