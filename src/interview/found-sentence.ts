/**
 * The sentence in which an exchange has what a reader searches for, to be shown while its answers
 * are closed. Its words are the interview's own, with who says them and what kind of block they are
 * of: a quote block, a list or a caption is not the speaker's plain speech. A sentence is never cut,
 * however long it is: "it is false" and "they say" may stand at either end of it.
 */
import {Prose, type TextRange} from './clauses.js';
import {quotedRanges} from './quotation-marks.js';
import type {Answer, Block, Exchange, Inline} from './schema.js';
import {segmenterFor} from './segmenter.js';
import {blocksText, inlineText} from './text.js';
import type {WordQuery} from './word-query.js';

/** A sentence that was found. */
export interface FoundSentence {
  /** Index of the answer among those that were looked at; nothing where it is of the preamble. */
  readonly answer: number | undefined;
  /** Ids of those who give the answer; of the preamble, which is the interviewer's, none. */
  readonly speakers: readonly string[];
  readonly kind: Block['kind'];
  /** The words stand in quotation marks that open before the sentence: they are someone else's. */
  readonly quoted: boolean;
  /** The words with their languages and emphasis; `[…]` where another block goes on; no links, no notes. */
  readonly runs: readonly Inline[];
  /** Places of what is searched for, in `inlineText(runs)`. */
  readonly hits: readonly TextRange[];
}

/** How many sentences of an exchange are compared; the first with all of the words ends it. */
const COMPARED = 20;

/** The words of an answer or of a preamble. */
interface Words {
  readonly answer: number | undefined;
  readonly speakers: readonly string[];
  readonly prose: Prose;
  /** The same words as running text. */
  readonly content: readonly Inline[];
}

/** Running text without what is around it: a paragraph, an item of a list. */
interface Stretch extends TextRange {
  readonly kind: Block['kind'];
  /** Where the words begin with which its sentence may have begun: a list has what leads in to it. */
  readonly floor: number;
}

/** What is shown of the words. */
interface Shown extends TextRange {
  readonly goesOn: boolean;
}

/** Finds sentences in an interview of a language. */
export class SentenceFinder {
  readonly #words: Intl.Segmenter;
  readonly #sentences: Intl.Segmenter;

  constructor(lang: string) {
    this.#words = segmenterFor(lang, 'word');
    this.#sentences = segmenterFor(lang, 'sentence');
  }

  /**
   * The first of the sentences with the most words of the query, in the answers or else in the
   * preamble; nothing where only the question has them. With `answers`, those that are shown.
   */
  find(
    {preamble = [], answers: all}: Pick<Exchange, 'preamble' | 'answers'>,
    query: WordQuery,
    answers: readonly Answer[] = all,
  ): FoundSentence | undefined {
    let best: {count: number; found: () => FoundSentence} | undefined;
    let compared = 0;
    for (const [words, stretch] of this.#stretchesOf(preamble, answers)) {
      const {prose} = words;
      const hits = query
        .find(prose.text.slice(stretch.start, stretch.end))
        .map((hit) => ({...hit, ...moved(hit, stretch.start)}));
      let end = 0;
      for (const hit of hits) {
        if (hit.start < end) continue;
        const shown = sentenceAround(prose, stretch, hit);
        ({end} = shown);
        const count = new Set(hits.filter(isIn(shown)).map(({word}) => word)).size;
        if (count > (best?.count ?? 0)) {
          best = {count, found: () => sentenceOf(words, stretch, shown, hit, query)};
        }
        if (count === query.words.length || ++compared === COMPARED) return best?.found();
      }
    }
    return best?.found();
  }

  *#stretchesOf(
    preamble: readonly Block[],
    answers: readonly Answer[],
  ): Generator<[Words, Stretch], void> {
    for (const [answer, {speakers, body}] of answers.entries()) {
      const words = this.#wordsOf(body, answer, speakers);
      for (const stretch of stretchesIn(body)) yield [words, stretch];
    }
    const words = this.#wordsOf(preamble, undefined, []);
    for (const stretch of stretchesIn(preamble)) yield [words, stretch];
  }

  #wordsOf(body: readonly Block[], answer: Words['answer'], speakers: readonly string[]): Words {
    const prose = new Prose(blocksText(body), this.#words, this.#sentences);
    return {answer, speakers, prose, content: contentOf(body)};
  }
}

/** The running texts of a block; of a list there are several. */
function textsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [block.content];
    case 'list':
      return block.items;
    case 'image':
      return [block.image.caption ?? []];
  }
}

/** Blocks as one running text, of which `blocksText` has the words. */
function contentOf(body: readonly Block[]): Inline[] {
  return body.flatMap((block, index) => [
    ...(index ? ['\n\n'] : []),
    ...textsOf(block).flatMap((text, item) => [...(item ? [{br: true} as const] : []), ...text]),
  ]);
}

function* stretchesIn(body: readonly Block[]): Generator<Stretch, void> {
  let start = 0;
  let floor = 0;
  for (const block of body) {
    const {kind} = block;
    const isSpeech = kind === 'paragraph' || kind === 'list';
    for (const text of textsOf(block)) {
      const end = start + inlineText(text).length;
      yield {kind, start, end, floor: isSpeech ? floor : start};
      start = end + '\n'.length;
    }
    // An empty list has a line of its own, too.
    if (!textsOf(block).length) start += '\n'.length;
    start += '\n'.length;
    if (!isSpeech) floor = start;
  }
}

/** The whole sentence of a hit, as far as it is of this running text and of what leads in to it. */
function sentenceAround(prose: Prose, stretch: Stretch, hit: TextRange): Shown {
  let start = hit.start;
  for (;;) {
    const edge = prose.edgeBefore(start, stretch.floor);
    start = edge ? (edge.isSentence ? edge.resume : edge.start) : stretch.floor;
    if (!edge || edge.isSentence) break;
  }
  let end = hit.end;
  for (;;) {
    const edge = prose.edgeAfter(end, stretch.end);
    // A list's items mostly end in no mark.
    const goesOn = !edge?.isSentence && stretch.kind !== 'list';
    if (edge?.isSentence) end = Math.min(edge.stop, stretch.end);
    else end = edge && edge.end < stretch.end ? edge.end : stretch.end;
    if (edge?.isSentence || end === stretch.end) {
      return {start: Math.min(start, hit.start), end: Math.max(end, hit.end), goesOn};
    }
  }
}

function moved({start, end}: TextRange, by: number): TextRange {
  return {start: start + by, end: end + by};
}

function isIn(range: TextRange): (hit: TextRange) => boolean {
  return ({start, end}) => range.start <= start && end <= range.end;
}

function sentenceOf(
  {answer, speakers, prose, content}: Words,
  {kind}: Stretch,
  shown: Shown,
  hit: TextRange,
  query: WordQuery,
): FoundSentence {
  const {start, end, goesOn} = shown;
  const isQuoted = (range: TextRange) => isIn(range)(hit) && range.start <= start;
  return {
    answer,
    speakers,
    kind,
    quoted: quotedRanges(prose.text).some(isQuoted),
    runs: [...runsBetween(content, start, end), ...(goesOn ? [' […]'] : [])],
    hits: query
      .hitsIn(prose.text)
      .filter(isIn(shown))
      .map((range) => moved(range, -start)),
  };
}

/** The part of running text between two places of its plain text. */
function runsBetween(content: readonly Inline[], start: number, end: number): Inline[] {
  let at = 0;
  return content.flatMap((run): Inline[] => {
    const words = inlineText([run]);
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, words.length)];
    at += words.length;
    if (from >= to) return [];
    if (typeof run === 'string') return [run.slice(from, to)];
    if ('br' in run) return [run];
    const {lang, em, strong} = run;
    return [
      {
        text: run.text.slice(from, to),
        ...(lang && {lang}),
        ...(em && {em}),
        ...(strong && {strong}),
      },
    ];
  });
}
