/**
 * What a reader types to search: words, each of which is to begin a word of a text. "cafe" finds
 * "cafés"; "art" finds "article", not "start"; several words are all to be there, in any order.
 */
import type {TextRange} from './clauses.js';
import type {SearchAlphabet} from './search-alphabet.js';
import {SearchWriter} from './search-folding.js';

/** Words of a text that the query has. */
export interface WordHit extends TextRange {
  /** Which word of the query. */
  readonly word: number;
}

export class WordQuery {
  /** The words in the form in which they are looked up, the longest first: few texts have those. */
  readonly words: readonly string[];
  /** Of the text that is looked at. */
  readonly #writer: SearchWriter;

  constructor(query: string, alphabet: SearchAlphabet) {
    this.#writer = new SearchWriter(alphabet, true);
    this.#writer.add(query);
    const words = new Set(this.#writer.take().split(' ').filter(Boolean));
    this.words = [...words].sort((one, other) => other.length - one.length);
  }

  /** Nothing but spaces and punctuation: what every text has. */
  get isEmpty(): boolean {
    return !this.words.length;
  }

  /** Whether all that this query finds, the other finds too. */
  narrows(other: WordQuery): boolean {
    return other.words.every((word) => this.words.some((own) => own.startsWith(word)));
  }

  /** All places of the words in a text, in order; of two that begin together, the longer first. */
  find(text: string): WordHit[] {
    const hits: WordHit[] = [];
    if (this.isEmpty) return hits;
    const writer = this.#writer;
    writer.add(text);
    const folded = writer.take();
    for (const [word, units] of this.words.entries()) {
      for (let at = folded.indexOf(units); at >= 0; at = folded.indexOf(units, at + 1)) {
        const first = writer.originOf(at);
        const last = writer.originOf(at + units.length - 1);
        hits.push({...wholeCharacters(text, first, last), word});
      }
    }
    return hits.sort((one, other) => one.start - other.start || other.end - one.end);
  }

  /** What to mark in a text: whole characters, in order, apart from each other. */
  hitsIn(text: string): TextRange[] {
    const ranges: {start: number; end: number}[] = [];
    for (const {start, end} of this.find(text)) {
      const last = ranges.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else ranges.push({start, end});
    }
    return ranges;
  }
}

/** Letters and signs that join no other, whatever is beside them. */
const ALONE = /[\0-\u02ff\u0370-\u0482\u048a-\u0590\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;
/** How far from a place is looked for where characters begin. */
const CONTEXT = 80;
const characters = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** The range from one character to another, wherever in them the two places are. */
function wholeCharacters(text: string, first: number, last: number): TextRange {
  const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  if (isPlain(text, first) && isPlain(text, end)) return {start: first, end};
  let from = first;
  while (from > 0 && first - from < CONTEXT && !isPlain(text, from)) from -= 1;
  let start = first;
  for (const {index, segment} of characters.segment(text.slice(from, end + CONTEXT))) {
    const [begins, stops] = [from + index, from + index + segment.length];
    if (begins <= first) start = begins;
    if (stops >= end) return {start, end: stops};
  }
  return {start, end};
}

/** Whether a character begins here for certain. */
function isPlain(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return true;
  return ALONE.test(text.charAt(at - 1)) && ALONE.test(text.charAt(at));
}
