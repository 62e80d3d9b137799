/**
 * Marks stretches of an answer's plain text in its blocks: the passage in its context, and a cut
 * passage by itself with its emphasis, languages and editor's notes.
 */
import type {TextRange} from './passage.js';
import type {Block, Inline, InlineText} from './schema.js';
import {blocksText, inlineText} from './text.js';

/** What a stretch of words is in a quotation: quoted, or shown only so that its cut turns nothing. */
export type Mark = 'quoted' | 'rest';

export interface MarkedRange extends TextRange {
  readonly mark: Mark;
}

/** A run of text with its mark. Every run of a block that was marked is one. */
export interface MarkedText extends InlineText {
  readonly mark?: Mark | undefined;
}

/**
 * The blocks with their runs cut where a range begins or ends, so that each is in one or in none.
 * Ranges are in order and do not overlap; they count in `blocksText(blocks)`. An editor's note,
 * which is no part of that text, has the mark of the words on both its sides.
 */
export function markBlocks(blocks: readonly Block[], ranges: readonly MarkedRange[]): Block[] {
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

/** The marked words alone: a list of runs for each block that has any. */
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
export function markOf(part: Inline): Mark | undefined {
  return typeof part === 'object' && 'mark' in part ? (part as MarkedText).mark : undefined;
}

function markContent(
  content: readonly Inline[],
  from: number,
  ranges: readonly MarkedRange[],
): Inline[] {
  let at = from;
  return content.flatMap((part): Inline[] => {
    const start = at;
    const length = inlineText([part]).length;
    at += length;
    if (typeof part === 'object' && 'br' in part) {
      const mark = markAt(start, start + 1, ranges);
      return [mark ? Object.assign({}, part, {mark}) : part];
    }
    const run: InlineText = typeof part === 'string' ? {text: part} : part;
    if (run.note) {
      const mark = markAround(start, ranges);
      return [mark ? marked(run, mark) : part];
    }
    const pieces = edges(start, start + length, ranges);
    if (pieces.length === 1) {
      const mark = markAt(start, start + length, ranges);
      return [mark ? marked(run, mark) : part];
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

function marked(run: InlineText, mark: Mark | undefined): MarkedText {
  return mark ? {...run, mark} : run;
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

function markAt(start: number, end: number, ranges: readonly MarkedRange[]): Mark | undefined {
  return ranges.find((range) => range.start <= start && end <= range.end && start < end)?.mark;
}

function markAround(at: number, ranges: readonly MarkedRange[]): Mark | undefined {
  const before = ranges.find((range) => range.start < at && at <= range.end);
  const after = ranges.find((range) => range.start <= at && at < range.end);
  // Between two stretches that touch, a note belongs to the quieter of them.
  if (!before || !after) return undefined;
  return before.mark === 'quoted' ? after.mark : before.mark;
}
