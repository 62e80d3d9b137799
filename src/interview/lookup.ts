/** Finding things in an interview by their ids, and what follows from its language. */
import type {Answer, Exchange, Interview, Quote, Speaker} from './schema.js';

/** The one of a list with this id. */
export function byId<T extends {readonly id: string}>(
  list: readonly T[],
  id: string,
): T | undefined {
  return list.find((item) => item.id === id);
}

/** Who speaks an answer, in its order. */
export function speakersOf(interview: Interview, answer: Answer): Speaker[] {
  return answer.speakers.flatMap((id) => byId(interview.speakers, id) ?? []);
}

/** Of some exchanges, those that any of some speakers answers. */
export function exchangesOf(
  exchanges: readonly Exchange[],
  ...speakers: readonly string[]
): Exchange[] {
  return exchanges.filter(({answers}) => answers.some((answer) => isBy(answer, speakers)));
}

/** Everyone who answers an exchange, once each, in order; interviewers, who ask, left out. */
export function respondents(interview: Interview, {answers}: Exchange): Speaker[] {
  const all = answers.flatMap((answer) => speakersOf(interview, answer));
  return [...new Set(all)].filter(({interviewer}) => !interviewer);
}

/** Whether an answer is a follow-up: words of interviewers alone, who ask. */
export function isFollowUp(interview: Interview, answer: Answer): boolean {
  return speakersOf(interview, answer).every(({interviewer}) => interviewer);
}

/**
 * The answers to an exchange that some speakers give, each with the interviewer's follow-ups that it
 * answers; all answers where no speaker is named.
 */
export function answersBy(
  interview: Interview,
  {answers}: Exchange,
  speakers: readonly string[],
): readonly Answer[] {
  if (!speakers.length) return answers;
  const asks = (answer: Answer) => isFollowUp(interview, answer);
  return answers.filter((answer, index) => {
    const given = asks(answer) ? answers.slice(index).find((later) => !asks(later)) : answer;
    return given && isBy(given, speakers);
  });
}

function isBy(answer: Answer, speakers: readonly string[]): boolean {
  return answer.speakers.some((id) => speakers.includes(id));
}

/**
 * The quotations that stand, in print, after an answer of an exchange: where the file says, else
 * after the first answer of their speaker there. A checked interview says so where that is wrong.
 */
export function quotesAfter(interview: Interview, exchange: string, answer: number): Quote[] {
  const {answers} = byId(interview.exchanges, exchange) ?? {answers: []};
  return interview.quotes.filter((quote) => {
    const {after} = quote;
    if (after) return after.exchange === exchange && after.answer === answer;
    const first = answers.findIndex(({speakers}) => speakers.includes(quote.speaker));
    return quote.exchange === exchange && first === answer;
  });
}

/** Languages written from right to left, and scripts by which a tag says so of any language. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ps|sd|syr|ug|ur|yi)\b(?!.*-latn)|-(arab|hebr)\b/i;

/** The direction of the interview's words: as the file says, else as its language is written. */
export function directionOf({dir, lang}: Interview): 'ltr' | 'rtl' {
  return dir ?? (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');
}
