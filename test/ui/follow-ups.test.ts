import {expect} from 'chai';
import type {Answer, Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {showIn} from './all-elements.js';
import {all, words} from './show.js';

/** One exchange in which the interviewer, Eva, asks on: first Ana, then Ben. */
function askedOn(): Interview {
  const {speakers} = smallInterview();
  const said = (speaker: string, text: string): Answer => ({
    speakers: [speaker],
    body: [{kind: 'paragraph', content: [text]}],
  });
  const answers = [
    said('ana', 'Rye.'),
    said('eva', 'Only rye?'),
    said('eva', 'No oats?'),
    said('ana', 'And oats.'),
    said('eva', 'And you, Ben?'),
    said('ben', 'Spelt.'),
  ];
  return smallInterview({
    speakers: [...speakers, {id: 'eva', name: 'Eva', interviewer: true}],
    exchanges: [{id: 'flour', question: ['Which flour?'], answers}],
    quotes: [],
  });
}

/** The answers that are shown, in their order. */
async function answers(markup: string): Promise<string[]> {
  const [element] = await showIn(markup, askedOn());
  if (!element) throw new Error('no element');
  return all(element, '[part="answer"]').map((answer) => words(answer).replace(', Rye House', ''));
}

const ways: Record<string, (speaker: string) => string> = {
  'an accordion of one speaker': (speaker) =>
    `<interview-qa-accordion speaker="${speaker}"></interview-qa-accordion>`,
  "a speaker's profile": (speaker) =>
    `<interview-speaker-profile show="answers" speaker="${speaker}"></interview-speaker-profile>`,
};

describe("an interviewer's follow-up", () => {
  for (const [where, markup] of Object.entries(ways)) {
    it(`stays before the answer that it asks for in ${where}`, async () => {
      expect(await answers(markup('ana'))).to.deep.equal([
        'Ana Čech: Rye.',
        'Eva: Only rye?',
        'Eva: No oats?',
        'Ana Čech: And oats.',
      ]);
    });

    it(`that another answers is not in ${where}`, async () => {
      expect(await answers(markup('ben'))).to.deep.equal(['Eva: And you, Ben?', 'Ben: Spelt.']);
    });
  }

  it('is there like any other words where everybody answers', async () => {
    expect(await answers('<interview-qa-accordion></interview-qa-accordion>')).to.have.length(6);
  });
});
