/**
 * Whether words that someone quotes stand in an interview, and how they may be shown: whole, for who
 * need not load in parts what reads them and what says how they depart.
 */
import {findDeparture} from './departures.js';
import type {ExcerptQuery, ExcerptResult} from './excerpt-result.js';
import {ExcerptSearch} from './excerpt-search.js';
import type {Interview} from './schema.js';

export type {TextRange} from './clauses.js';
export type {
  ExcerptPart,
  ExcerptQuery,
  ExcerptResult,
  ExcerptRule,
  Passage,
} from './excerpt-result.js';
export type {Change as ExcerptChange} from './nearest.js';

/** Finds words in an interview, in time linear in its length. Never throws for any excerpt. */
export function findExcerpt(interview: Interview, query: ExcerptQuery): ExcerptResult {
  const search = new ExcerptSearch(interview, query);
  return search.readAsWritten(query.excerpt) ?? findDeparture(search, query.excerpt);
}
