/** What is said beside exchanges of which not all, or not all of their answers, are shown. */
import {answersBy, respondents} from './lookup.js';
import type {Exchange, Interview, Speaker} from './schema.js';

/** The section that each exchange is in, also where not all of them are shown. */
export function sectionsOf({exchanges}: Interview): Map<string, string | undefined> {
  let section: string | undefined;
  return new Map(
    exchanges.map((exchange) => [exchange.id, (section = exchange.section ?? section)]),
  );
}

/** Whether there are so many questions that readers find their way by a table of contents. */
export function hasContents({exchanges}: Interview): boolean {
  return exchanges.length > 6;
}

/** Who answers an exchange: those whose answers are shown, and the others. */
export function respondentsOf(
  interview: Interview,
  exchange: Exchange,
  speakers: readonly string[],
): {shown: Speaker[]; others: Speaker[]} {
  const all = respondents(interview, exchange);
  const ids = answersBy(interview, exchange, speakers).flatMap((answer) => answer.speakers);
  return {
    shown: all.filter(({id}) => ids.includes(id)),
    others: all.filter(({id}) => !ids.includes(id)),
  };
}
