/**
 * Reads an excerpt as it is written. What is shown are ranges of the interview's own text, never the
 * excerpt's characters, so nothing that an excerpt holds can be put into a speaker's mouth: at worst
 * it is not found. How words depart that do not read is left to `departures.ts`, which a page loads
 * when it comes to that.
 *
 * Words are compared as `folding.ts` says. A reading that is literal comes first; then `[…]` and
 * `[...]` leave words out; `…` alone is a character like others, and an elision at the beginning or
 * the end says nothing. The first reading in the order of the interview is taken.
 */
import {Prose, type TextRange} from './clauses.js';
import type {ExcerptQuery, Passage, Reading} from './excerpt-result.js';
import {Folder, Pattern, WRAPPING, type Folded} from './folding.js';
import {LEFT_OUT, partsOf} from './passage-parts.js';
import type {Block, Interview} from './schema.js';
import {segmenterFor} from './segmenter.js';
import {blocksText} from './text.js';

const WORD = /[\p{L}\p{N}\p{S}]/u;
const ELISIONS = /\[(?:…|\.\.\.)\]/g;
const ONLY_ELISION = /^\s*\[(?:…|\.\.\.)\]\s*$/;
const QUOTE = 0x27;
/** The least that a part has, in words; a sentence may have fewer. */
const PART = 3;

/** An answer, and where it is. */
export interface SearchedAnswer {
  /** Among the answers that are searched. */
  readonly index: number;
  readonly exchange: string;
  /** Index in the exchange. */
  readonly answer: number;
  readonly speakers: readonly string[];
  readonly body: readonly Block[];
  readonly prose: Prose;
}

/** A piece of an excerpt and its place there. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/** Words that are looked for, where they stand. */
export interface Hit extends TextRange {
  readonly place: SearchedAnswer;
  /** Where it begins and ends among the units. */
  readonly from: number;
  readonly to: number;
  /** No ligature and no accented letter is cut. */
  readonly isWhole: boolean;
}

/** Looks for words in the answers that a query asks for. */
export class ExcerptSearch {
  readonly places: readonly SearchedAnswer[];
  /** The texts of the places, in the same order. */
  readonly document: Folded;
  readonly #interview: Interview;
  readonly #isNarrow: boolean;
  readonly #folder = new Folder();

  constructor(interview: Interview, {speaker, exchange}: Omit<ExcerptQuery, 'excerpt'>) {
    this.#interview = interview;
    this.#isNarrow = !!(speaker || exchange);
    const words = segmenterFor(interview.lang, 'word');
    const sentences = segmenterFor(interview.lang, 'sentence');
    const places: SearchedAnswer[] = [];
    for (const {id, answers} of interview.exchanges) {
      for (const [answer, {speakers, body}] of answers.entries()) {
        if ((exchange && id !== exchange) || (speaker && !speakers.includes(speaker))) continue;
        const prose = new Prose(blocksText(body), words, sentences);
        places.push({index: places.length, exchange: id, answer, speakers, body, prose});
      }
    }
    this.places = places;
    this.document = this.fold(places.map(({prose}) => prose.text));
  }

  /** A search of all answers, where this one is not. */
  widened(): ExcerptSearch | undefined {
    return this.#isNarrow ? new ExcerptSearch(this.#interview, {}) : undefined;
  }

  /** The passage that an excerpt shows; nothing where it departs from it, or has no words. */
  readAsWritten(excerpt: string): Reading | undefined {
    return this.pieces(excerpt).length ? this.read(excerpt) : undefined;
  }

  /** Characters as they are, literal or elided; marks of quotation around them may be the writer's. */
  read(excerpt: string): Reading | undefined {
    const pattern = this.pattern(excerpt);
    const literal = this.#readLiteral(pattern);
    if (literal) return literal;
    if (excerpt.search(ELISIONS) >= 0) {
      const parts = this.pieces(excerpt).map(({text}) => this.pattern(text));
      const elided = parts.length > 1 ? this.#readElided(parts) : this.#readLiteral(parts[0]);
      if (elided) return elided;
    }
    const {units} = pattern;
    const isWrapped = units.length > 2 && units[0] === QUOTE && units.at(-1) === QUOTE;
    return isWrapped ? this.read(unwrap(excerpt)) : undefined;
  }

  /** The excerpt without its elisions; pieces that have no word count for nothing. */
  pieces(excerpt: string): Piece[] {
    const pieces: Piece[] = [];
    let at = 0;
    for (const {0: elision, index} of [
      ...excerpt.matchAll(ELISIONS),
      {0: '', index: excerpt.length},
    ]) {
      const text = excerpt.slice(at, index);
      if (WORD.test(text)) pieces.push({text, at});
      at = index + elision.length;
    }
    return pieces;
  }

  fold(texts: readonly string[]): Folded {
    return this.#folder.fold(texts);
  }

  pattern(text: string): Pattern {
    return new Pattern(this.fold([text]));
  }

  /** Every time that the words stand in an answer. */
  *hits(place: SearchedAnswer, pattern: Pattern, from?: number, until?: number): Generator<Hit> {
    const {units, starts} = this.document;
    const [first = 0, end = 0] = starts.slice(place.index);
    for (const at of pattern.find(units, from ?? first, until ?? end)) {
      const to = at + pattern.units.length;
      yield {...this.document.rangeOf(place.index, at, to), place, from: at, to};
    }
  }

  /**
   * The first hit of each of the words behind those before it; then the parts move together as
   * close as they can, so that "We […]" is of the sentence that goes on and not of an earlier one.
   */
  readInOrder(
    place: SearchedAnswer,
    patterns: readonly Pattern[],
    accepts: (hit: Hit, previous?: Hit) => boolean,
    start?: number,
  ): Hit[] | undefined {
    const found: Hit[] = [];
    let from = start;
    for (const pattern of patterns) {
      const previous = found.at(-1);
      const hit = first(this.hits(place, pattern, from), (one) => accepts(one, previous));
      if (!hit) return undefined;
      found.push(hit);
      from = hit.to;
    }
    for (let at = found.length - 2; at >= 0; at--) {
      const [pattern, next] = [patterns[at], found[at + 1]];
      if (!pattern || !next) continue;
      for (const hit of this.hits(place, pattern, found[at]?.from, next.from)) {
        if (accepts(hit) && accepts(next, hit)) found[at] = hit;
      }
    }
    return found.length ? found : undefined;
  }

  /** Whether no word and no character is cut. */
  isWhole({place: {prose}, isWhole, start, end}: Hit): boolean {
    return isWhole && !prose.cutsWord(start) && !prose.cutsWord(end);
  }

  /** Whether the words are enough for a part of an elided excerpt. */
  isPart(hit: Hit): boolean {
    const {prose} = hit.place;
    return prose.hasWords(hit, PART) || prose.isSentence(hit);
  }

  /** Whether enough is left out between two parts; or nothing, where the answer has the "[…]" itself. */
  isLeftOut({place: {prose}, end: start}: Hit, {start: end}: Hit): boolean {
    return (
      prose.hasWords({start, end}, LEFT_OUT) || ONLY_ELISION.test(prose.text.slice(start, end))
    );
  }

  /** Ranges of an answer, which are in order, as they are shown. */
  passage(
    {exchange, answer, speakers, body, prose}: SearchedAnswer,
    ranges: readonly TextRange[],
  ): Passage {
    const parts = partsOf(prose, body, ranges);
    const quoted = parts.every((part) => part.quoted);
    return {exchange, answer, speakers, text: prose.text, parts, quoted};
  }

  #readLiteral(pattern?: Pattern): Reading | undefined {
    if (!pattern) return undefined;
    let passage: Passage | undefined;
    for (const place of this.places) {
      for (const hit of this.hits(place, pattern)) {
        if (!this.isWhole(hit)) continue;
        if (passage) return {status: 'verbatim', passage, ambiguous: true};
        passage = this.passage(place, [hit]);
      }
    }
    return passage && {status: 'verbatim', passage, ambiguous: false};
  }

  #readElided(patterns: readonly Pattern[]): Reading | undefined {
    let passage: Passage | undefined;
    const accepts = (hit: Hit, previous?: Hit) =>
      this.isWhole(hit) && this.isPart(hit) && (!previous || this.isLeftOut(previous, hit));
    for (const place of this.places) {
      for (let from: number | undefined; ;) {
        const hits = this.readInOrder(place, patterns, accepts, from);
        const last = hits?.at(-1);
        if (!hits || !last) break;
        if (passage) return {status: 'elided', passage, ambiguous: true};
        passage = this.passage(place, joined(place.prose.text, hits));
        from = last.to;
      }
    }
    if (!passage) return undefined;
    return {status: passage.parts.length > 1 ? 'elided' : 'verbatim', passage, ambiguous: false};
  }
}

function first<T>(items: Iterable<T>, isWanted: (item: T) => boolean): T | undefined {
  for (const item of items) if (isWanted(item)) return item;
  return undefined;
}

/** Parts between which the answer itself has "[…]" are one. */
function joined(text: string, hits: readonly Hit[]): TextRange[] {
  const ranges: TextRange[] = [];
  for (const {start, end} of hits) {
    const previous = ranges.at(-1);
    if (previous && ONLY_ELISION.test(text.slice(previous.end, start))) {
      ranges[ranges.length - 1] = {start: previous.start, end};
    } else {
      ranges.push({start, end});
    }
  }
  return ranges;
}

/** The excerpt without the quotation marks around it. */
function unwrap(excerpt: string): string {
  let [start, end] = [0, excerpt.length];
  while (start < end && WRAPPING.test(excerpt[start] ?? '')) start += 1;
  while (start < end && WRAPPING.test(excerpt[end - 1] ?? '')) end -= 1;
  return excerpt.slice(start, end);
}
