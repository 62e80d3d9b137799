/** Where quotations are printed, written down so that nobody who shows them has to read answers. */
import {countReadings} from './readings.js';
import type {Exchange, Interview, Quote} from './schema.js';
import {blocksText} from './text.js';

/**
 * The interview, with `after` given for every quotation that is not from its speaker's first answer
 * in its exchange: elsewhere it is not needed. The quotations must be verbatim.
 */
export function settlePlaces(interview: Interview): Interview {
  const byId = new Map(interview.exchanges.map((exchange) => [exchange.id, exchange]));
  const quotes = interview.quotes.map((quote) => settlePlace(byId.get(quote.exchange), quote));
  return {...interview, quotes};
}

function settlePlace(exchange: Exchange | undefined, quote: Quote): Quote {
  if (quote.after) return quote;
  const answers = exchange?.answers ?? [];
  const isBy = ({speakers}: {speakers: readonly string[]}) => speakers.includes(quote.speaker);
  const answer = answers.findIndex(
    (item) => isBy(item) && countReadings(blocksText(item.body), quote) > 0,
  );
  return answer === answers.findIndex(isBy)
    ? quote
    : {...quote, after: {exchange: quote.exchange, answer}};
}
