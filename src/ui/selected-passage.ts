/**
 * The passage that a reader means by letters of an answer: in whole words, as an excerpt's rules
 * want it, and what tells a quote card of it.
 */
import {listed} from '../interview/listed.js';
import type {TextRange} from '../interview/clauses.js';
import type {Passage, Reading} from '../interview/excerpt-result.js';
import type {ExcerptSearch, SearchedAnswer} from '../interview/excerpt-search.js';
import {byId, speakersOf} from '../interview/lookup.js';
import type {Interview} from '../interview/schema.js';
import {segmenterFor} from '../interview/segmenter.js';
import {blocksText} from '../interview/text.js';
import {withoutSpace} from './letters.js';
import type {SelectedLetters} from './selection.js';

/** What a quote card looks the passage up by. */
export interface PassageQuery {
  readonly excerpt: string;
  readonly exchange: string;
  readonly speaker?: string | undefined;
}

export interface SelectedPassage {
  readonly passage: Passage;
  /** Nothing where a card that is told the words would show them at another place. */
  readonly query: PassageQuery | undefined;
}

const WORD = /[\p{L}\p{N}\p{S}]/u;
/** What is more than white space and marks that join or part letters. */
const SEEN = /[^\s\p{DI}]/u;

/** The passage of selected letters; nothing where there are no words among them. */
export function passageOf(
  interview: Interview,
  selected: Omit<SelectedLetters, 'words'>,
  Search: typeof ExcerptSearch,
): SelectedPassage | undefined {
  const {exchange} = selected;
  const answer = answerOf(interview, selected);
  const search = new Search(interview, {exchange});
  const place = search.places.find((one) => one.answer === answer);
  if (!place) return undefined;
  const {text} = place.prose;
  const range = wholeWords(place, interview.lang, rangeOf(text, selected));
  const words = text.slice(range.start, range.end);
  if (!WORD.test(words)) return undefined;
  const excerpt = words.replace(/\s+/g, ' ');
  for (const speaker of [undefined, ...place.speakers]) {
    const query = {excerpt, exchange, speaker};
    const reading = (speaker ? new Search(interview, query) : search).readAsWritten(excerpt);
    if (reading && isAt(reading, place, range)) return {passage: reading.passage, query};
  }
  return {passage: search.passage(place, [range]), query: undefined};
}

/** The index of the answer in its exchange. */
function answerOf(
  interview: Interview,
  {exchange, speaker, letters, ordinal}: Omit<SelectedLetters, 'words'>,
): number {
  const answers = byId(interview.exchanges, exchange)?.answers ?? [];
  const alike = answers.flatMap((answer, index) => {
    const names = speakersOf(interview, answer).map(({name}) => name);
    const isIt =
      // Names with whom they speak for have commas between them.
      [listed(interview.lang, names).join(''), names.join(', ')].some(
        (list) => speaker === withoutSpace(`${list}:`),
      ) && withoutSpace(blocksText(answer.body)) === letters;
    return isIt ? [index] : [];
  });
  return alike[ordinal] ?? -1;
}

/** The range of letters in the text that they are of. */
function rangeOf(text: string, {from, to}: {from: number; to: number}): TextRange {
  let [start, end, count] = [0, 0, 0];
  for (let at = 0; at < text.length && count < to; at += 1) {
    if (/\s/.test(text[at] ?? '')) continue;
    if (count === from) start = at;
    count += 1;
    end = at + 1;
  }
  return {start, end};
}

/** The range and the rest of the words that it cuts. */
function wholeWords({prose}: SearchedAnswer, lang: string, {start, end}: TextRange): TextRange {
  const {text} = prose;
  const segmenter = segmenterFor(lang, 'word');
  const isCut = (at: number, edges: ReadonlySet<number>) => prose.cutsWord(at) || !edges.has(at);
  const [first, last] = [edgesAround(text, start, segmenter), edgesAround(text, end, segmenter)];
  while (start > 0 && isCut(start, first)) start -= 1;
  while (end < text.length && isCut(end, last)) end += 1;
  return {start, end};
}

/** Where the words of the line around a place begin and end. */
function edgesAround(text: string, at: number, segmenter: Intl.Segmenter): Set<number> {
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(begin, end < 0 ? text.length : end);
  const edges = new Set([begin + line.length]);
  for (const {index} of segmenter.segment(line)) edges.add(begin + index);
  return edges;
}

/** Whether words were found where they were selected, all of them. */
function isAt(
  {passage}: Reading,
  {answer, prose}: SearchedAnswer,
  {start, end}: TextRange,
): boolean {
  const [found] = passage.parts;
  if (!found || passage.answer !== answer) return false;
  const hasNone = (from: number, to: number) =>
    !SEEN.test(prose.text.slice(Math.min(from, to), Math.max(from, to)));
  return hasNone(found.start, start) && hasNone(found.end, end);
}
