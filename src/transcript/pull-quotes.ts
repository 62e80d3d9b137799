/** Pull quotes: finds the answer that each is from, and says where it stands in print. */
import {findWords} from '../interview/readings.js';
import type {Exchange, Quote} from '../interview/schema.js';
import {blocksText} from '../interview/text.js';
import type {Places} from './places.js';
import {quoted, type Place, type Problems} from './problem.js';

/** A pull quote as it stands in the transcript. */
export interface PullQuote {
  readonly id: string;
  readonly words: string;
  /** The answer that it stands in or after, by its exchange's and its own index. */
  readonly exchange: number;
  readonly answer: number;
  readonly place: Place;
}

interface Sinks {
  readonly places: Places;
  readonly problems: Problems;
}

interface Origin {
  readonly exchange: number;
  readonly answer: number;
}

const ELISION = /\[(?:…|\.\.\.)\]/;

/**
 * The quotations. One is from the answer that it stands after, if its words are there; else from
 * the one answer of its exchange, or of the whole interview, where they are. The words of a joint
 * answer go to the first of its speakers.
 */
export function resolvePullQuotes(
  pullQuotes: readonly PullQuote[],
  exchanges: readonly Exchange[],
  context: Sinks,
): Quote[] {
  const texts = textsOf(exchanges);
  return pullQuotes.flatMap((pullQuote) => {
    const {exact, quote, count} = findPullQuote(pullQuote, texts, exchanges, context.places);
    if (quote) return quote;
    const beside = texts[pullQuote.exchange]?.[pullQuote.answer] ?? '';
    reportOrigins(pullQuote, exact, count, beside, context);
    return [];
  });
}

/** The words of all answers, to look for quotations in. */
export function textsOf(exchanges: readonly Exchange[]): string[][] {
  return exchanges.map(({answers}) => answers.map(({body}) => blocksText(body)));
}

/** The quotation that a pull quote is, if its words stand in one answer; in how many they stand. */
export function findPullQuote(
  pullQuote: PullQuote,
  texts: readonly (readonly string[])[],
  exchanges: readonly Exchange[],
  places: Places,
): {exact: string[]; quote?: Quote; count: number} {
  const exact = partsOf(pullQuote.words);
  const origins = originsOf(exact, pullQuote, texts);
  const [origin] = origins;
  const count = origins.length;
  const quote = origin && count === 1 && toQuote(pullQuote, exact, origin, exchanges, places);
  return {exact, count, ...(quote && {quote})};
}

/** A quotation's parts; an elision, `[…]` or `[...]`, stands between two. */
export function partsOf(words: string): string[] {
  return words
    .split(ELISION)
    .map((part) => part.trim())
    .filter(Boolean);
}

function originsOf(
  exact: readonly string[],
  {exchange, answer}: PullQuote,
  texts: readonly (readonly string[])[],
): Origin[] {
  const holds = (text = '') => {
    let from = 0;
    return exact.every((part) => {
      const at = findWords(text, part, from);
      from = at + part.length;
      return at >= 0;
    });
  };
  if (!exact.length) return [];
  if (holds(texts[exchange]?.[answer])) return [{exchange, answer}];
  const within = (index: number) =>
    (texts[index] ?? []).flatMap((text, at) =>
      holds(text) ? [{exchange: index, answer: at}] : [],
    );
  const near = within(exchange);
  return near.length ? near : texts.flatMap((_, index) => within(index));
}

function toQuote(
  {id, exchange, answer, place}: PullQuote,
  exact: string[],
  origin: Origin,
  exchanges: readonly Exchange[],
  places: Places,
): Quote | undefined {
  const from = exchanges[origin.exchange];
  const speaker = from?.answers[origin.answer]?.speakers[0];
  const at = exchanges[exchange];
  if (!from || !at || speaker === undefined) return undefined;
  const isDefault = origin.exchange === exchange && origin.answer === answer;
  const after = isDefault ? {} : {after: {exchange: at.id, answer}};
  return places.set({id, exchange: from.id, speaker, exact, ...after}, place);
}

function reportOrigins(
  {words, place}: PullQuote,
  exact: readonly string[],
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
