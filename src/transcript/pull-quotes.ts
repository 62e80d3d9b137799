/** Pull quotes: finds the answer that each is from, and says where it stands in print. */
import {countReadings} from '../interview/readings.js';
import type {Answer, Exchange, Quote} from '../interview/schema.js';
import {blocksText} from '../interview/text.js';
import {unguarded, type QuoteWords} from './braces.js';
import type {Places} from './places.js';
import {quoted, type Place, type Problems} from './problem.js';
import type {Names} from './turns.js';

/** A pull quote as it stands in the transcript, with what its braces say. */
export interface PullQuote extends QuoteWords {
  readonly id: string;
  readonly words: string;
  readonly exact: string[];
  /** The answer that it stands in or after. */
  readonly beside: AnswerPlace;
  readonly place: Place;
}

interface Sinks {
  readonly places: Places;
  readonly problems: Problems;
}

/** An answer, by its exchange's and its own index. */
interface AnswerPlace {
  readonly exchange: number;
  readonly answer: number;
}

/** An elision, but for one whose sign is escaped, and the white space around it. */
const ELISION = /\[(?:…|\.\.\.)\]/;

/**
 * The quotations. One is from the answer that it stands after, if its words are there; else from
 * the one answer of its exchange, or of the whole interview, where they are. The words of a joint
 * answer go to the first of its speakers. Where braces name a speaker or an exchange, the others
 * are not asked.
 */
export function resolvePullQuotes(
  pullQuotes: readonly PullQuote[],
  exchanges: readonly Exchange[],
  names: Names,
  context: Sinks,
): Quote[] {
  const texts = new AnswerTexts(exchanges);
  return pullQuotes.flatMap((pullQuote) => {
    if (reportUnknown(pullQuote, texts, names, context)) return [];
    const {quote, count} = findPullQuote(pullQuote, texts, context.places);
    if (quote) return quote;
    reportOrigins(pullQuote, count, texts.of(pullQuote.beside) ?? '', context);
    return [];
  });
}

/** The quotation that a pull quote is, if its words stand in one answer; in how many they stand. */
export function findPullQuote(
  pullQuote: PullQuote,
  texts: AnswerTexts,
  places: Places,
): {quote?: Quote; count: number} {
  const origins = originsOf(pullQuote, texts);
  const [origin] = origins;
  const count = origins.length;
  const quote = origin && count === 1 && toQuote(pullQuote, origin, texts.exchanges, places);
  return {count, ...(quote && {quote})};
}

/** A quotation's parts; an elision, `[…]` or `[...]`, stands between two. The text is guarded. */
export function partsOf(words: string): string[] {
  return words
    .split(ELISION)
    .map((part) => unguarded(trim(part)))
    .filter(Boolean);
}

/** White space but for the one that Markdown cannot write by its number, so that it can be kept. */
const SPACE = /[^\S\v]/;

function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The answers' words, put together when they are asked for. */
export class AnswerTexts {
  readonly exchanges: readonly Exchange[];
  readonly #texts = new Map<Answer, string>();
  readonly #indexes: ReadonlyMap<string, number>;

  constructor(exchanges: readonly Exchange[]) {
    this.exchanges = exchanges;
    this.#indexes = new Map(exchanges.map(({id}, index) => [id, index]));
  }

  of({exchange, answer}: AnswerPlace): string | undefined {
    const found = this.exchanges[exchange]?.answers[answer];
    if (!found) return undefined;
    const text = this.#texts.get(found) ?? blocksText(found.body);
    this.#texts.set(found, text);
    return text;
  }

  indexOf(exchange: string): number | undefined {
    return this.#indexes.get(exchange);
  }
}

type Search = Pick<PullQuote, 'exact' | 'beside' | 'speaker' | 'exchange' | 'prefix' | 'suffix'>;

/** The answers that a pull quote may be from. */
export function originsOf(quote: Search, texts: AnswerTexts): AnswerPlace[] {
  const {exact, beside, speaker, exchange} = quote;
  const holds = (place: AnswerPlace) => {
    const speakers = texts.exchanges[place.exchange]?.answers[place.answer]?.speakers;
    if (speaker !== undefined && !speakers?.includes(speaker)) return false;
    return countReadings(texts.of(place) ?? '', quote) > 0;
  };
  const within = (index: number) =>
    (texts.exchanges[index]?.answers ?? [])
      .map((_, answer) => ({exchange: index, answer}))
      .filter(holds);
  if (!exact.length) return [];
  const only = exchange === undefined ? undefined : texts.indexOf(exchange);
  if ((only === undefined || only === beside.exchange) && holds(beside)) return [beside];
  if (only !== undefined) return within(only);
  const near = within(beside.exchange);
  return near.length ? near : texts.exchanges.flatMap((_, index) => within(index));
}

/** Whether braces name a speaker or an exchange that there is not, which then is reported. */
function reportUnknown(
  {speaker, exchange, place}: PullQuote,
  texts: AnswerTexts,
  names: Names,
  {problems}: Sinks,
): boolean {
  const isSpeaker = speaker === undefined || names.hasId(speaker);
  const isExchange = exchange === undefined || texts.indexOf(exchange) !== undefined;
  if (!isSpeaker) {
    const wanted = 'the id of one of the speakers';
    problems.add(place, `speaker=${speaker}`, wanted, 'Correct it, or remove it.');
  }
  if (!isExchange) {
    const wanted = 'the id of one of the questions';
    problems.add(place, `exchange=${exchange}`, wanted, 'Correct it, or remove it.');
  }
  return !isSpeaker || !isExchange;
}

function toQuote(
  {id, exact, prefix, suffix, beside, speaker, place}: PullQuote,
  origin: AnswerPlace,
  exchanges: readonly Exchange[],
  places: Places,
): Quote | undefined {
  const from = exchanges[origin.exchange];
  const first = from?.answers[origin.answer]?.speakers[0];
  const at = exchanges[beside.exchange];
  if (!from || !at || first === undefined) return undefined;
  const isDefault = origin.exchange === beside.exchange && origin.answer === beside.answer;
  const quote: Quote = {
    id,
    exchange: from.id,
    speaker: speaker ?? first,
    exact,
    ...(prefix && {prefix}),
    ...(suffix && {suffix}),
    ...(!isDefault && {after: {exchange: at.id, answer: beside.answer}}),
  };
  return places.set(quote, place);
}

function reportOrigins(
  {words, exact, place}: PullQuote,
  count: number,
  beside: string,
  {problems}: Sinks,
): void {
  if (count > 1) {
    problems.add(
      place,
      `${quoted(words)} in ${count} answers`,
      'a pull quote whose words stand in one answer',
      'Put it right after the answer that it is from, or quote more of the sentence.',
    );
    return;
  }
  problems.add(
    place,
    exact.length ? quoted(words) : 'a pull quote without words',
    'words of an answer, character by character, parts left out marked […]',
    departure(exact, beside),
  );
}

/** Where the words leave the answer before them, told as what to do about it. */
function departure(exact: readonly string[], text: string): string {
  const part = exact.find((words) => !text.includes(words));
  if (part === undefined) return 'Copy its words from the answer, in their order.';
  let [held, longest] = [0, part.length];
  while (held < longest) {
    const middle = Math.ceil((held + longest) / 2);
    if (text.includes(part.slice(0, middle))) held = middle;
    else longest = middle - 1;
  }
  if (/^["'“”„«‘]/.test(part)) return 'Copy its words from the answer, without marks around them.';
  if (held < 4) return 'Copy its words from the answer.';
  const common = part.slice(0, held);
  const next = text.slice(text.indexOf(common) + held);
  return `After ${quoted(common.slice(-40))} the answer goes on ${quoted(next.slice(0, 40))}, the quote ${quoted(part.slice(held, held + 40))}: copy the answer's words.`;
}
