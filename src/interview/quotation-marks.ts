/** Which words of a text stand inside quotation marks: the speaker's words, but not their own. */
import type {TextRange} from './clauses.js';

const MARKS = /\n\s*\n|["'“”„‟«»‹›‘’‚「」『』＂]/g;
/** A mark that opens, and those that close it by the habits of all languages. */
const PAIRS = [
  ...['“”', '„“”', '‟”', '””', '«»', '»«»', '‹›', '›‹›', '‘’', '‚‘’', '「」', '『』'],
  ...['""', '＂＂', "''"],
];
/** Those that open only where no word and no closing mark stands before. */
const EITHER = /["”»›'＂]/;
/** Those that close only what stands right before; "’tis" begins with an apostrophe. */
const STRAIGHT = /["'’]/;
const SINGLE = /['‘’]/;
const BEFORE_OPENING = /[\s\p{Ps}\p{Pi}\p{Pd}"'/]/u;
const DECADE = /^\d\ds/;
const LETTER = /[\p{L}\p{N}]/u;
/** Nested deeper than this, the outermost are forgotten. */
const DEPTH = 8;

/** The ranges between the marks, in order and not nested. A mark that is never closed opens none. */
export function quotedRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let open: {pair: string; at: number}[] = [];
  let repeated = -1;
  for (const {0: mark, index} of text.matchAll(MARKS)) {
    if (index === repeated) continue;
    const next = index + mark.length;
    if (mark.startsWith('\n')) {
      // A quotation of several paragraphs opens each of them and is closed in the last.
      const outermost = open[0];
      if (outermost && text[next] === outermost.pair[0]) {
        repeated = next;
        open = [outermost];
      } else {
        open = [];
      }
      continue;
    }
    const [before = ' ', after = ' '] = [text[index - 1], text[next]];
    const isApostrophe =
      (LETTER.test(before) && LETTER.test(after)) || DECADE.test(text.slice(next, next + 3));
    if (SINGLE.test(mark) && isApostrophe) continue;
    const level = open.findLastIndex(({pair}) => pair.includes(mark, 1));
    const opened = open[level];
    if (opened && !(STRAIGHT.test(mark) && /\s/.test(before))) {
      while ((ranges.at(-1)?.start ?? -1) > opened.at) ranges.pop();
      ranges.push({start: opened.at + 1, end: index});
      open.length = level;
      continue;
    }
    const pair = PAIRS.find((marks) => marks.startsWith(mark));
    if (pair && (!EITHER.test(mark) || BEFORE_OPENING.test(before))) {
      if (open.length === DEPTH) open.shift();
      open.push({pair, at: index});
    }
  }
  return ranges;
}
