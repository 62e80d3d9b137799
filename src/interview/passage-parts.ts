/** What has to be shown with words that are quoted, so that they do not say something else. */
import type {Edge, Prose, TextRange} from './clauses.js';
import type {ExcerptPart} from './excerpt-result.js';
import {quotedRanges} from './quotation-marks.js';
import type {Block} from './schema.js';
import {blocksText} from './text.js';

/** The least that an elision leaves out, in words. */
export const LEFT_OUT = 4;

/** Ranges of an answer, which are in order, with what has to be shown of it around each of them. */
export function partsOf(
  prose: Prose,
  body: readonly Block[],
  ranges: readonly TextRange[],
): ExcerptPart[] {
  const {length} = prose.text;
  const [isInMarks, isInBlock] = [within(quotedRanges(prose.text)), within(quoteBlocks(body))];
  const drafts = ranges.map(({start, end}, index) => {
    const words = prose.trim({start, end});
    const floor = ranges[index - 1]?.end ?? 0;
    const ceiling = ranges[index + 1]?.start ?? length;
    const before = prose.edgeBefore(words.start, floor);
    const after = prose.edgeAfter(words.end, ceiling);
    return {
      start,
      end,
      from: Math.min(start, before?.end === words.start ? start : (before?.resume ?? floor)),
      to: Math.max(end, after ? endOf(prose, {start, end: words.end}, end, after) : ceiling),
      elidedBefore: before?.isSentence === false,
      elidedAfter: after?.isSentence === false,
      quoted: isInMarks(words) || isInBlock(words),
    };
  });
  for (const [index, part] of drafts.entries()) {
    const previous = drafts[index - 1];
    if (!previous) continue;
    previous.elidedAfter = false;
    part.elidedBefore =
      previous.to < part.from && prose.hasWords({start: previous.to, end: part.from}, LEFT_OUT);
    // What is left out once the clauses are whole is too little for an elision, so it stays.
    if (!part.elidedBefore) previous.to = part.from = part.start;
  }
  return drafts.map(({start, end, from, to, ...part}) => ({
    start,
    end,
    ...(from < start && {before: {start: from, end: start}}),
    ...(end < to && {after: {start: end, end: to}}),
    ...part,
  }));
}

/** How far a part is shown: to the end of its clause, and to the mark that makes it a question. */
function endOf(prose: Prose, words: TextRange, end: number, edge: Edge): number {
  return edge.start > words.end || prose.asks(edge, end) ? edge.stop : end;
}

/** Whether words are within one of some ranges, in order and not nested; to be asked in order. */
function within(ranges: readonly TextRange[]): (words: TextRange) => boolean {
  let at = 0;
  return ({start, end}) => {
    while ((ranges[at]?.end ?? end) < end) at += 1;
    return (ranges[at]?.start ?? end) <= start;
  };
}

function quoteBlocks(body: readonly Block[]): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const block of body) {
    const end = start + blocksText([block]).length;
    if (block.kind === 'quote') ranges.push({start, end});
    start = end + '\n\n'.length;
  }
  return ranges;
}
