/** Who made an interview, and when it was changed. */
import type {Interview} from './schema.js';

/** Those named as such, and speakers who ask and are not among them. */
export function interviewersOf({interviewers = [], speakers}: Interview) {
  const named = new Set(interviewers.map(({name}) => name));
  return [
    ...interviewers,
    ...speakers.filter(({interviewer, name}) => interviewer && !named.has(name)),
  ];
}

/** When the words were changed last, as far as the file says. */
export function updatedOn({updated, corrections = []}: Interview): string | undefined {
  return [updated ?? '', ...corrections.map(({date}) => date)].sort().at(-1) || undefined;
}
