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
 * answers, and what speakers ask themselves; all answers where no speaker is named.
 */
export function answersBy(
  interview: Interview,
  {answers}: Exchange,
  speakers: readonly string[],
): readonly Answer[] {
  if (!speakers.length) return answers;
  // What a follow-up is answered by comes after it.
  let given: Answer | undefined;
  return answers
    .toReversed()
    .filter((answer) => {
      if (!isFollowUp(interview, answer)) given = answer;
      return isBy(answer, speakers) || (given && isBy(given, speakers));
    })
    .toReversed();
}

function isBy(answer: Answer, speakers: readonly string[]): boolean {
  return answer.speakers.some((id) => speakers.includes(id));
}

/**
 * The quotations that stand, in print, after an answer of an exchange: where the file says, else
 * after the first answer of their speaker there. A checked interview says so where that is wrong.
 */
export function quotesAfter(interview: Interview, exchange: string, answer: number): Quote[] {
  return quotesByPlace(interview)(exchange, answer);
}

/** The same for who asks of many answers: the quotations are looked through once. */
export function quotesByPlace({
  exchanges,
  quotes,
}: Interview): (exchange: string, answer: number) => Quote[] {
  const places = new Map<string, Quote[]>();
  const byExchange = new Map(quotes.length ? exchanges.map((one) => [one.id, one]) : []);
  for (const quote of quotes) {
    const {speaker} = quote;
    const {exchange, answer} = quote.after ?? {
      exchange: quote.exchange,
      answer: (byExchange.get(quote.exchange)?.answers ?? []).findIndex(({speakers}) =>
        speakers.includes(speaker),
      ),
    };
    const place = `${exchange} ${answer}`;
    places.set(place, [...(places.get(place) ?? []), quote]);
  }
  return (exchange, answer) => places.get(`${exchange} ${answer}`) ?? [];
}

/** Languages written from right to left, and scripts by which a tag says so of any language. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ps|sd|syr|ug|ur|yi)\b(?!.*-latn)|-(arab|hebr)\b/i;

/** The direction of the interview's words: as the file says, else as its language is written. */
export function directionOf({dir, lang}: Pick<Interview, 'dir' | 'lang'>): 'ltr' | 'rtl' {
  return dir ?? (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');
}
