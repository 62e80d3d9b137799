/** Which exchanges an accordion is about, and who answers them. */
import {byId, exchangesOf, respondents} from '../interview/lookup.js';
import type {Exchange, Interview, Speaker} from '../interview/schema.js';
import {words} from '../ui/attributes.js';

/** The exchanges that the attribute names, in its order; all where it names none. */
export function namedBy({exchanges}: Interview, attribute: string): readonly Exchange[] {
  const ids = words(attribute);
  return ids.length ? ids.flatMap((id) => byId(exchanges, id) ?? []) : exchanges;
}

/** Who answers, in the interview's order. */
export function respondentsIn(interview: Interview, exchanges: readonly Exchange[]): Speaker[] {
  const all = new Set(exchanges.flatMap((exchange) => respondents(interview, exchange)));
  return interview.speakers.filter((speaker) => all.has(speaker));
}

export function answeredBy(
  exchanges: readonly Exchange[],
  speakers: readonly string[],
): readonly Exchange[] {
  return speakers.length ? exchangesOf(exchanges, ...speakers) : exchanges;
}

/** Ids of the exchanges of two lists, each once. */
export function idsOf(...lists: readonly (readonly Exchange[])[]): string[] {
  return [...new Set(lists.flat().map(({id}) => id))];
}
