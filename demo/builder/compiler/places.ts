/** All places in which an excerpt stands as it is written. */
import {
  byId,
  findExcerpt,
  type ExcerptQuery,
  type Interview,
} from '../../../src/interview/index.js';
import type {Place} from './messages.js';

/** An editor chooses among no more. */
const MOST = 20;

export function placesOf(interview: Interview, {excerpt}: ExcerptQuery): Place[] {
  const places: Place[] = [];
  for (const {id: exchange, answers} of interview.exchanges) {
    const speakers = new Set(answers.flatMap((answer) => answer.speakers));
    for (const speaker of speakers) {
      const {status} = findExcerpt(interview, {excerpt, exchange, speaker});
      if (status !== 'verbatim' && status !== 'elided') continue;
      places.push({exchange, speaker, name: byId(interview.speakers, speaker)?.name ?? speaker});
      if (places.length === MOST) return places;
    }
  }
  return places;
}
