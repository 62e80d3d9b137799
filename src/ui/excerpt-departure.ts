/**
 * How an excerpt departs from what an element shows in its place, as the page is told. Loaded only
 * where the words do not stand in the interview as they were written.
 */
import {findDeparture} from '../interview/departures.js';
import type {Departure} from '../interview/excerpt-result.js';
import type {ExcerptSearch} from '../interview/excerpt-search.js';
import {failure, type ErrorCode, type Failure} from '../source/outcome.js';

/** How many characters of an excerpt are repeated where it is found nowhere. */
const LONG = 80;

/** What is the matter with an excerpt that the search does not read, and what to tell the page. */
export function departureOf(
  search: ExcerptSearch,
  excerpt: string,
): {readonly result: Departure; readonly failure: Failure} {
  const result = findDeparture(search, excerpt);
  return {result, failure: asFailure(excerpt, result)};
}

const CODES: Partial<Record<Departure['status'], ErrorCode>> = {
  changed: 'excerpt-changed',
  refused: 'excerpt-refused',
};

/** How an excerpt departs from the interview, problem by problem. */
function asFailure(excerpt: string, result: Departure): Failure {
  const code = CODES[result.status] ?? 'excerpt-absent';
  if (result.status !== 'changed') {
    const found = `"${excerpt.length > LONG ? `${excerpt.slice(0, LONG)}…` : excerpt}"`;
    const wanted = code === 'excerpt-absent' ? 'words of the interview' : 'a cut by the rules';
    const mend = 'mend' in result ? result.mend.replace(/\.$/, '') : '';
    return failure(code, found, `${wanted}. ${mend}`, 'excerpt');
  }
  const problems = result.changes.map(({at, found, stands}) => ({
    path: `excerpt, character ${at + 1}`,
    found: found ? `"${found}"` : 'nothing',
    wanted: stands ? `"${stands}"` : 'nothing',
  }));
  return {ok: false, code, problems};
}
