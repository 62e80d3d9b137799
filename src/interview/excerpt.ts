/**
 * Whether words that someone quotes stand in an interview, and how they may be shown. What is shown
 * are ranges of the interview's own text, never the excerpt's characters, so nothing that an excerpt
 * holds can be put into a speaker's mouth: at worst it is not found.
 *
 * Words are compared as `folding.ts` says. A reading that is literal comes first; then `[…]` and
 * `[...]` leave words out; `…` alone is a character like others, and an elision at the beginning or
 * the end says nothing. The first reading in the order of the interview is taken.
 */
import {Prose, type Edge, type TextRange} from './clauses.js';
import {Folder, Pattern, rangeOf, WRAPPING, type Folded} from './folding.js';
import {findNearest, type Change, type Piece} from './nearest.js';
import {quotedRanges} from './quotation-marks.js';
import type {Block, Interview} from './schema.js';
import {segmenterFor} from './segmenter.js';
import {blocksText} from './text.js';

export type {Change as ExcerptChange} from './nearest.js';
export type {TextRange} from './clauses.js';

export interface ExcerptQuery {
  readonly excerpt: string;
  /** Id of a speaker: only answers that they give, alone or with others. */
  readonly speaker?: string | undefined;
  /** Id of an exchange: only its answers. */
  readonly exchange?: string | undefined;
}

/**
 * Words of a passage that the excerpt asks for, with what has to be shown around them. To show a
 * passage: for each part, `[…]` where `elidedBefore`, then `before` muted, the part, `after` muted,
 * `[…]` where `elidedAfter`.
 */
export interface ExcerptPart extends TextRange {
  /** The beginning of the clause that the excerpt cuts off; it ends where the part begins. */
  readonly before?: TextRange;
  /** The rest of the clause that the excerpt cuts off; it begins where the part ends. */
  readonly after?: TextRange;
  /** Words of the sentence, or of the answer between two parts, are left out before. */
  readonly elidedBefore: boolean;
  /** Words of the sentence are left out behind; what is left out between parts is told by the next. */
  readonly elidedAfter: boolean;
  /** The words stand wholly inside quotation marks or a quote block: someone else's. */
  readonly quoted: boolean;
}

/** Where words stand. All offsets are into `text`. */
export interface Passage {
  readonly exchange: string;
  /** Index of the answer in its exchange. */
  readonly answer: number;
  /** Who gives the answer. */
  readonly speakers: readonly string[];
  /** The answer's plain text: footnotes and editor's notes left out, blocks joined by a blank line. */
  readonly text: string;
  readonly parts: readonly ExcerptPart[];
  /** All of the words are someone else's, whom the speaker quotes. */
  readonly quoted: boolean;
}

/**
 * The rules of cutting. `word`: a cut goes between words. `elision`: it leaves out four words or
 * more. `part`: each part has three words or more, or is a sentence. `insertion`: nothing is put in
 * brackets. `order`: parts follow each other as in the answer. `answer`: all are of one answer.
 */
export type ExcerptRule = 'word' | 'elision' | 'part' | 'insertion' | 'order' | 'answer';

export type ExcerptResult =
  | {
      readonly status: 'verbatim' | 'elided';
      readonly passage: Passage;
      /** The words stand in another place too, and this is the first. */
      readonly ambiguous: boolean;
    }
  /** One passage holds 80 % of the words, in order: it is what stands in the interview now. */
  | {readonly status: 'changed'; readonly passage: Passage; readonly changes: readonly Change[]}
  /** The words stand there, but are cut against a rule: the passage is the whole, uncut. */
  | {
      readonly status: 'refused';
      readonly rule: ExcerptRule;
      /** What to do about it, in a sentence. */
      readonly mend: string;
      readonly passage: Passage;
    }
  | {
      readonly status: 'absent';
      /**
       * `empty`: no words at all. `elsewhere`: words of another speaker or exchange than those asked
       * for, as `passage` says. `several`: more than one passage comes as near.
       */
      readonly reason: 'empty' | 'elsewhere' | 'several' | 'unknown';
      readonly mend: string;
      readonly passage?: Passage;
    };

/** Finds words in an interview, in time linear in its length. Never throws for any excerpt. */
export function findExcerpt(interview: Interview, query: ExcerptQuery): ExcerptResult {
  const {excerpt, speaker, exchange} = query;
  const isAsked = ({id}: {id: string}, {speakers}: {speakers: readonly string[]}) =>
    (!exchange || id === exchange) && (!speaker || speakers.includes(speaker));
  if (!piecesOf(excerpt).length) {
    return {status: 'absent', reason: 'empty', mend: MENDS.empty};
  }
  const found = new Search(interview, isAsked).find(excerpt);
  if (typeof found === 'object') return found;
  if (speaker || exchange) {
    const other = new Search(interview, () => true).readAsWritten(excerpt);
    if (other) {
      const {passage} = other;
      return {status: 'absent', reason: 'elsewhere', mend: MENDS.elsewhere, passage};
    }
  }
  const reason = found ?? 'unknown';
  return {status: 'absent', reason, mend: MENDS[reason]};
}

const MENDS = {
  word: 'Begin and end the excerpt between words.',
  elision: 'Quote the words in between as well: […] leaves out at least four.',
  part: 'Quote more beside […]: at least three words, or a whole sentence.',
  insertion: 'Leave out what is in brackets: an excerpt has the words of the interview alone.',
  order: 'Put the parts in the order of the answer.',
  answer: 'Quote one answer: parts of two make no excerpt.',
  empty: 'Give words of an answer as the excerpt.',
  elsewhere: 'The words are of another speaker or exchange: ask for that one, or for none.',
  several: 'Copy the words as they stand: more than one passage comes near to these.',
  unknown: 'Copy the words from an answer.',
} as const satisfies Record<ExcerptRule, string> & Record<string, string>;

const WORD = /[\p{L}\p{N}\p{S}]/u;
const ELISIONS = /\[(?:…|\.\.\.)\]/g;
const ONLY_ELISION = /^\s*\[(?:…|\.\.\.)\]\s*$/;
const BRACKETED = /\[(?!(?:…|\.\.\.)\])([^[\]]*)\]/g;
const QUOTE = 0x27;
/** The least that an elision leaves out, and that a part has. */
const LEFT_OUT = 4;
const PART = 3;
/** With more parts, it is not told in which answers they stand. */
const MOST_SCATTERED = 8;

/** An answer, and where it is. */
interface Place {
  readonly exchange: string;
  readonly answer: number;
  readonly speakers: readonly string[];
  readonly body: readonly Block[];
}

/** A place of words that are looked for. */
interface Hit extends TextRange {
  /** Where it begins and ends among the units. */
  readonly from: number;
  readonly to: number;
  /** No ligature and no accented letter is cut. */
  readonly isWhole: boolean;
}

type Refusal = Extract<ExcerptResult, {status: 'refused'}>;
type Reading = Extract<ExcerptResult, {status: 'verbatim' | 'elided'}>;

class Search {
  readonly #places: readonly Place[];
  readonly #folder = new Folder();
  readonly #document: Folded;
  readonly #proses: readonly Prose[];

  constructor(
    {lang, exchanges}: Interview,
    isAsked: (exchange: {id: string}, answer: {speakers: readonly string[]}) => boolean,
  ) {
    this.#places = exchanges.flatMap((exchange) =>
      exchange.answers.flatMap((answer, index) =>
        isAsked(exchange, answer)
          ? {exchange: exchange.id, answer: index, speakers: answer.speakers, body: answer.body}
          : [],
      ),
    );
    const texts = this.#places.map(({body}) => blocksText(body));
    const words = segmenterFor(lang, 'word');
    const sentences = segmenterFor(lang, 'sentence');
    this.#document = this.#folder.fold(texts);
    this.#proses = texts.map((text) => new Prose(text, words, sentences));
  }

  find(excerpt: string): ExcerptResult | 'several' | undefined {
    const found = this.readAsWritten(excerpt);
    if (found) return found;
    const pieces = piecesOf(excerpt);
    const patterns = pieces.map(({text}) => this.#pattern(text));
    return (
      this.#readBroken(patterns) ??
      this.#readInsertion(excerpt) ??
      this.#readScattered(patterns) ??
      this.#readNearest(pieces)
    );
  }

  /** The words as they are, literal or elided; marks of quotation around them may be the writer's. */
  readAsWritten(excerpt: string): Reading | undefined {
    const pattern = this.#pattern(excerpt);
    const literal = this.#readLiteral(pattern);
    if (literal) return literal;
    if (excerpt.search(ELISIONS) >= 0) {
      const parts = piecesOf(excerpt).map(({text}) => this.#pattern(text));
      const elided = parts.length > 1 ? this.#readElided(parts) : this.#readLiteral(parts[0]);
      if (elided) return elided;
    }
    const {units} = pattern;
    const isWrapped = units.length > 2 && units[0] === QUOTE && units.at(-1) === QUOTE;
    return isWrapped ? this.readAsWritten(unwrap(excerpt)) : undefined;
  }

  #readLiteral(pattern?: Pattern): Reading | undefined {
    if (!pattern) return undefined;
    let passage: Passage | undefined;
    for (const [index, prose] of this.#proses.entries()) {
      for (const hit of this.#hits(index, pattern)) {
        if (!isWhole(prose, hit)) continue;
        if (passage) return {status: 'verbatim', passage, ambiguous: true};
        passage = this.#passage(index, [hit]);
      }
    }
    return passage && {status: 'verbatim', passage, ambiguous: false};
  }

  #readElided(patterns: readonly Pattern[]): Reading | undefined {
    let passage: Passage | undefined;
    for (const [index, prose] of this.#proses.entries()) {
      const accepts = (hit: Hit, previous?: Hit) =>
        isWhole(prose, hit) && isPart(prose, hit) && (!previous || isLeftOut(prose, previous, hit));
      for (let from: number | undefined; ;) {
        const hits = this.#readInOrder(index, patterns, accepts, from);
        const last = hits?.at(-1);
        if (!hits || !last) break;
        if (passage) return {status: 'elided', passage, ambiguous: true};
        passage = this.#passage(index, joined(prose.text, hits));
        from = last.to;
      }
    }
    if (!passage) return undefined;
    return {status: passage.parts.length > 1 ? 'elided' : 'verbatim', passage, ambiguous: false};
  }

  /** Parts that stand in one answer in order, but are cut against a rule. */
  #readBroken(patterns: readonly Pattern[]): Refusal | undefined {
    // Whole words of one part have been looked for already.
    for (const isAccepted of patterns.length > 1 ? [isWhole, () => true] : [() => true]) {
      for (const [index, prose] of this.#proses.entries()) {
        const hits = this.#readInOrder(index, patterns, (hit) => isAccepted(prose, hit));
        const [first, last] = [hits?.[0], hits?.at(-1)];
        if (!hits || !first || !last) continue;
        const rule = !hits.every((hit) => isWhole(prose, hit))
          ? 'word'
          : hits.every((hit, at) => !at || isLeftOut(prose, hits[at - 1] ?? hit, hit))
            ? 'part'
            : 'elision';
        // A few letters are found within some word or other by chance.
        if (rule === 'word' && !hits.every((hit) => isPart(prose, hit))) continue;
        return this.#refuse(rule, this.#passage(index, [{start: first.start, end: last.end}]));
      }
    }
    return undefined;
  }

  /** Words that stand there once what is in brackets, or the brackets alone, are left out. */
  #readInsertion(excerpt: string): Refusal | undefined {
    if (excerpt.search(BRACKETED) < 0) return undefined;
    for (const words of [excerpt.replace(BRACKETED, '$1'), excerpt.replace(BRACKETED, ' ')]) {
      const pieces = piecesOf(words);
      const found =
        this.readAsWritten(words) ??
        this.#readBroken(pieces.map(({text}) => this.#pattern(text))) ??
        this.#readNearest(pieces);
      if (typeof found === 'object') return this.#refuse('insertion', this.#uncut(found.passage));
    }
    return undefined;
  }

  /** Parts of several answers, or in another order than that of their answer. */
  #readScattered(patterns: readonly Pattern[]): Refusal | undefined {
    if (patterns.length < 2 || patterns.length > MOST_SCATTERED) return undefined;
    const found = patterns.map((pattern) => {
      const hits = new Map<number, Hit>();
      for (const [index, prose] of this.#proses.entries()) {
        for (const hit of this.#hits(index, pattern)) {
          if (!isWhole(prose, hit) || !isPart(prose, hit)) continue;
          hits.set(index, hit);
          break;
        }
      }
      return hits;
    });
    const [first, ...others] = found.map((hits) => hits.keys().next().value);
    if (first === undefined || others.includes(undefined)) return undefined;
    const shared = [...(found[0]?.keys() ?? [])].find((at) => found.every((hits) => hits.has(at)));
    const index = shared ?? first;
    const hits = found.flatMap((places) => places.get(index) ?? []);
    const range = {
      start: Math.min(...hits.map(({start}) => start)),
      end: Math.max(...hits.map(({end}) => end)),
    };
    return this.#refuse(shared === undefined ? 'answer' : 'order', this.#passage(index, [range]));
  }

  #readNearest(
    pieces: readonly Piece[],
  ): Extract<ExcerptResult, {status: 'changed'}> | 'several' | undefined {
    const folded = this.#folder.fold(pieces.map(({text}) => text));
    const nearest = findNearest(pieces, folded, this.#document);
    if (typeof nearest !== 'object') return nearest;
    const {text, range, changes} = nearest;
    return {status: 'changed', passage: this.#passage(text, [range]), changes};
  }

  #pattern(text: string): Pattern {
    return new Pattern(this.#folder.fold([text]));
  }

  #refuse(rule: ExcerptRule, passage: Passage): Refusal {
    return {status: 'refused', rule, mend: MENDS[rule], passage};
  }

  /** Every place of the words in an answer. */
  *#hits(index: number, pattern: Pattern, from?: number, until?: number): Generator<Hit> {
    const {texts, units, starts} = this.#document;
    const [first = 0, end = 0] = starts.slice(index, index + 2);
    for (const at of pattern.find(units, from ?? first, until ?? end)) {
      const to = at + pattern.units.length;
      yield {...rangeOf(this.#document, texts[index] ?? '', at, to), from: at, to};
    }
  }

  /**
   * The first place of each of the words behind those before it; then the parts move together as
   * close as they can, so that "We […]" is of the sentence that goes on and not of an earlier one.
   */
  #readInOrder(
    index: number,
    patterns: readonly Pattern[],
    accepts: (hit: Hit, previous?: Hit) => boolean,
    start?: number,
  ): Hit[] | undefined {
    const found: Hit[] = [];
    let from = start;
    for (const pattern of patterns) {
      const previous = found.at(-1);
      const hit = first(this.#hits(index, pattern, from), (one) => accepts(one, previous));
      if (!hit) return undefined;
      found.push(hit);
      from = hit.to;
    }
    for (let at = found.length - 2; at >= 0; at--) {
      const [pattern, next] = [patterns[at], found[at + 1]];
      if (!pattern || !next) continue;
      for (const hit of this.#hits(index, pattern, found[at]?.from, next.from)) {
        if (accepts(hit) && accepts(next, hit)) found[at] = hit;
      }
    }
    return found.length ? found : undefined;
  }

  /** The passage from its first word to its last, with nothing left out. */
  #uncut({exchange, answer, parts}: Passage): Passage {
    const index = this.#places.findIndex(
      (place) => place.exchange === exchange && place.answer === answer,
    );
    const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    return this.#passage(index, [{start, end}]);
  }

  #passage(index: number, ranges: readonly TextRange[]): Passage {
    const prose = this.#proses[index];
    const place = this.#places[index];
    if (!prose || !place) throw new Error(`There is no answer ${index}.`);
    const {body, ...names} = place;
    const [inMarks, inBlock] = [within(quotedRanges(prose.text)), within(quoteBlocks(body))];
    const isQuoted = (words: TextRange) => inMarks(words) || inBlock(words);
    const parts = partsOf(prose, ranges, isQuoted);
    return {...names, text: prose.text, parts, quoted: parts.every(({quoted}) => quoted)};
  }
}

function first<T>(items: Iterable<T>, isWanted: (item: T) => boolean): T | undefined {
  for (const item of items) if (isWanted(item)) return item;
  return undefined;
}

function isWhole(prose: Prose, {isWhole, start, end}: Hit): boolean {
  return isWhole && !prose.cutsWord(start) && !prose.cutsWord(end);
}

/** Whether the words are enough for a part of an elided excerpt. */
function isPart(prose: Prose, range: TextRange): boolean {
  return prose.countWords(range, PART) === PART || prose.isSentence(range);
}

/** Whether enough is left out between two parts; or nothing, where the answer has the "[…]" itself. */
function isLeftOut(prose: Prose, {end: start}: Hit, {start: end}: Hit): boolean {
  return (
    prose.countWords({start, end}, LEFT_OUT) === LEFT_OUT ||
    ONLY_ELISION.test(prose.text.slice(start, end))
  );
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

/** What has to be shown with each of the ranges, which are in order. */
function partsOf(
  prose: Prose,
  ranges: readonly TextRange[],
  isQuoted: (range: TextRange) => boolean,
): ExcerptPart[] {
  const {length} = prose.text;
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
      quoted: isQuoted(words),
    };
  });
  for (const [index, part] of drafts.entries()) {
    const previous = drafts[index - 1];
    if (!previous) continue;
    previous.elidedAfter = false;
    part.elidedBefore =
      previous.to < part.from &&
      prose.countWords({start: previous.to, end: part.from}, LEFT_OUT) === LEFT_OUT;
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

/** The excerpt without its elisions; pieces that have no word count for nothing. */
function piecesOf(excerpt: string): Piece[] {
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

/** The excerpt without the quotation marks around it. */
function unwrap(excerpt: string): string {
  let [start, end] = [0, excerpt.length];
  while (start < end && WRAPPING.test(excerpt[start] ?? '')) start += 1;
  while (start < end && WRAPPING.test(excerpt[end - 1] ?? '')) end -= 1;
  return excerpt.slice(start, end);
}
