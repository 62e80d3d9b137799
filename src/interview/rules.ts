/**
 * The rules across an interview's fields that a JSON Schema cannot express: ids are unique in their
 * list, references lead somewhere, and a quotation's words stand in the answer they are from.
 */
import type {Problem} from './problem.js';
import {countReadings} from './readings.js';
import type {Exchange, Interview, Quote} from './schema.js';
import {blocksText, quoteText} from './text.js';

/** Every breach of those rules, in the order of the file. */
export function checkRules(interview: Interview): Problem[] {
  const {speakers, exchanges, quotes} = interview;
  const speakerIds = new Set(speakers.map(({id}) => id));
  const exchangeById = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  const problems: Problem[] = [];

  const unique = (list: readonly {id: string}[], name: string) => {
    const seen = new Set<string>();
    list.forEach(({id}, index) => {
      if (seen.has(id)) {
        problems.push({
          path: `${name}[${index}].id`,
          found: `"${id}" a second time`,
          wanted: `an id that no other of the ${name} has`,
        });
      }
      seen.add(id);
    });
  };
  const known = (ids: {has(id: string): boolean}, kind: string, id: string, path: string) => {
    if (ids.has(id)) return true;
    problems.push({path, found: `"${id}"`, wanted: `the id of one of the ${kind}`});
    return false;
  };

  unique(speakers, 'speakers');
  unique(exchanges, 'exchanges');
  unique(quotes, 'quotes');

  exchanges.forEach((exchange, e) => {
    exchange.answers.forEach((answer, a) => {
      const path = `exchanges[${e}].answers[${a}]`;
      answer.speakers.forEach((id, s) => {
        known(speakerIds, 'speakers', id, `${path}.speakers[${s}]`);
      });
      if (answer.start !== undefined && answer.end !== undefined && answer.end < answer.start) {
        problems.push({
          path: `${path}.end`,
          found: String(answer.end),
          wanted: `seconds at or after its start, ${answer.start}`,
        });
      }
    });
  });

  quotes.forEach((quote, q) => {
    const path = `quotes[${q}]`;
    const {after} = quote;
    if (after && known(exchangeById, 'exchanges', after.exchange, `${path}.after.exchange`)) {
      const count = exchangeById.get(after.exchange)?.answers.length ?? 0;
      if (after.answer >= count) {
        problems.push({
          path: `${path}.after.answer`,
          found: String(after.answer),
          wanted: `the index of an answer there, below ${count}`,
        });
      }
    }
    const references = [
      known(speakerIds, 'speakers', quote.speaker, `${path}.speaker`),
      known(exchangeById, 'exchanges', quote.exchange, `${path}.exchange`),
    ];
    if (references.includes(false)) return;
    const wanted = misquoted(exchangeById.get(quote.exchange), quote);
    if (wanted) problems.push({path: `${path}.exact`, found: quoteText(quote), wanted});
  });

  return problems;
}

/** What the quotation would have to be, or nothing where it is as it should be. */
function misquoted(exchange: Exchange | undefined, quote: Quote): string | undefined {
  const spoken = exchange?.answers ?? [];
  const texts = spoken
    .filter(({speakers}) => speakers.includes(quote.speaker))
    .map(({body}) => blocksText(body));
  const found = texts.reduce((sum, text) => sum + countReadings(text, quote), 0);
  if (found === 1) return undefined;
  if (found > 1)
    return 'words that stand there once, or a prefix and a suffix that say which are meant';
  const place = `an answer of "${quote.speaker}" in the exchange "${quote.exchange}"`;
  return quote.prefix || quote.suffix
    ? `words of ${place}, in order, between the prefix and the suffix given`
    : `whole words that stand in ${place}, code point by code point and in order`;
}
