/** An interview in which one question is answered in a test's own words. */
import type {Answer, Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';

/** The small interview with this answer to its first question, and no quotation. */
export function answered(speakers: string[], text: string): Interview {
  const [, ...others] = smallInterview().exchanges;
  const answer: Answer = {speakers, body: [{kind: 'paragraph', content: [text]}]};
  const flour = {id: 'flour', question: ['Which flour do you use?'], answers: [answer]};
  return smallInterview({exchanges: [flour, ...others], quotes: []});
}
