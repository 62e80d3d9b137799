/** Whom a profile introduces, and how much they said. */
import {isFollowUp} from './lookup.js';
import type {Interview, Speaker} from './schema.js';

/** Who is introduced where nobody is named: the first who is no interviewer, else the first. */
export function firstSpeaker({speakers}: Interview): Speaker | undefined {
  return speakers.find(({interviewer}) => !interviewer) ?? speakers[0];
}

/** Answers given jointly count for each who gave them; what an interviewer asks is none. */
export function countAnswers(interview: Interview, {id}: Speaker): number {
  return interview.exchanges
    .flatMap((exchange) => exchange.answers)
    .filter((answer) => answer.speakers.includes(id) && !isFollowUp(interview, answer)).length;
}
