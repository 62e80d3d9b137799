/** Paragraphs in quotation marks: which of them are pull quotes, and where those are from. */
import {countReadings, findWords} from '../interview/readings.js';
import type {Quote} from '../interview/schema.js';
import {Ids} from './ids.js';
import type {Outline} from './outline.js';
import {isInQuotes, wordsOf, type Piece} from './pieces.js';
import {quoted} from './problem.js';
import {AnswerTexts, findPullQuote, partsOf} from './pull-quotes.js';
import type {Report} from './text-inline.js';

/** How far from its words a pull quote stands, in paragraphs. */
const NEARBY = 12;
/** Fewer characters in quotation marks are no pull quote. */
const MIN_PULL = 12;

/** The paragraphs in quotation marks whose words stand in another one nearby. */
export function pullQuotesOf(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const words = pieces.map(wordsOf);
  return new Set(
    pieces.filter((piece, index) => {
      const text = (words[index] ?? '').trim();
      if (piece.voice || piece.block || text.length < MIN_PULL || !isInQuotes(text)) return false;
      const parts = partsOf(text.slice(1, -1));
      for (let at = Math.max(0, index - NEARBY); at <= index + NEARBY; at += 1) {
        if (at !== index && holds(words[at] ?? '', parts)) return true;
      }
      return false;
    }),
  );
}

function holds(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const at = findWords(text, part, from);
      from = at + part.length;
      return at >= 0;
    })
  );
}

/** The quotations. A pull quote that cannot be told where it is from stays a paragraph. */
export function quotesOf(outline: Outline, lang: string, {places, guesses}: Report): Quote[] {
  const {exchanges, pulls} = outline;
  const ids = new Ids('quote', lang);
  for (const {piece} of pulls) if (piece.id !== undefined) ids.reserve(piece.id);
  const texts = new AnswerTexts(exchanges);
  const quotes: Quote[] = [];
  const inserted = new Map<unknown, number>();
  for (const {piece, exchange, answer, at} of pulls) {
    const words = wordsOf(piece).trim().slice(1, -1).trim();
    const beside = {exchange, answer};
    const pull = {id: '', words, exact: partsOf(words), beside, place: piece.place};
    const {quote} = findPullQuote(pull, texts, places);
    const from = texts.indexOf(quote?.exchange ?? '') ?? -1;
    const readings = (exchanges[from]?.answers ?? []).map(({speakers}, index) =>
      quote && speakers.includes(quote.speaker)
        ? countReadings(texts.of({exchange: from, answer: index}) ?? '', quote)
        : 0,
    );
    if (quote && readings.reduce((sum, count) => sum + count, 0) === 1) {
      quote.id = piece.id ?? ids.make(words);
      quotes.push(quote);
      if (piece.id !== undefined) continue;
      guesses.add(
        piece.place,
        `${quoted(words)}, taken for a pull quote with the id "${quote.id}"`,
        'an id, {#…}, as the last thing of a pull quote',
        `Write {#${quote.id}} after it, so that links to it hold when its words change.`,
      );
      continue;
    }
    const body = exchanges[exchange]?.answers[answer]?.body;
    if (!body) continue;
    const before = inserted.get(body) ?? 0;
    inserted.set(body, before + 1);
    const id = piece.id === undefined ? [] : [` {#${piece.id}}`];
    body.splice(at + before, 0, {kind: 'paragraph', content: [...piece.content, ...id]});
    guesses.add(
      piece.place,
      `${quoted(words)}, in quotation marks, taken for a paragraph of the answer`,
      'a pull quote whose words stand in one answer, once',
      'Quote more of the sentence.',
    );
  }
  return quotes;
}
