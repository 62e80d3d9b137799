/** Long interviews, whose questions stand in groups. */
import type {Block, Exchange, Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';

/** An interview of so many exchanges, `q-0` on, which Ana and Ben answer in turn. */
export function longInterview(count: number, more: readonly Block[] = []): Interview {
  const exchanges = Array.from({length: count}, (_, index): Exchange => ({
    id: `q-${index}`,
    question: [`Question ${index}?`],
    answers: [
      {
        speakers: [index % 2 ? 'ben' : 'ana'],
        body: [{kind: 'paragraph', content: [`Answer ${index}, as it was given.`]}, ...more],
      },
    ],
  }));
  return smallInterview({exchanges, quotes: []});
}
