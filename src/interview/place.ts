/** Where a quotation's words stand: the answer, and the stretches of its plain text. */
import type {TextRange} from './clauses.js';
import {byId} from './lookup.js';
import {findWords} from './readings.js';
import type {Interview, Quote} from './schema.js';
import {blocksText} from './text.js';

/** Where words stand: the answer, and the parts of its plain text that are meant, in order. */
export interface Place {
  /** Id of the exchange. */
  readonly exchange: string;
  /** Index of the answer in its exchange. */
  readonly answer: number;
  readonly parts: readonly TextRange[];
}

/** The place of a quotation; nothing where its words are not there. */
export function placeOf(interview: Interview, quote: Quote): Place | undefined {
  const answers = byId(interview.exchanges, quote.exchange)?.answers ?? [];
  for (const [answer, {speakers, body}] of answers.entries()) {
    const parts = speakers.includes(quote.speaker) && findParts(blocksText(body), quote);
    if (parts) return {exchange: quote.exchange, answer, parts};
  }
  return undefined;
}

/** A quotation's parts in a text: the first place at which they stand as prefix and suffix say. */
function findParts(
  text: string,
  {exact: [first = '', ...rest], prefix = '', suffix = ''}: Quote,
): TextRange[] | undefined {
  for (let at = findWords(text, first, 0); at >= 0; at = findWords(text, first, at + 1)) {
    const parts = text.endsWith(prefix, at) && followParts(text, at, [first, ...rest], suffix);
    if (parts) return parts;
  }
  return undefined;
}

/** The parts from a place on at which the first of them stands. */
function followParts(
  text: string,
  from: number,
  parts: readonly string[],
  suffix: string,
): TextRange[] | undefined {
  const ranges: TextRange[] = [];
  let at = from;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    let start = index ? findWords(text, part, at) : from;
    while (isLast && start >= 0 && !text.startsWith(suffix, start + part.length)) {
      start = index ? findWords(text, part, start + 1) : -1;
    }
    if (start < 0) return undefined;
    at = start + part.length;
    ranges.push({start, end: at});
  }
  return ranges;
}
