import {expect} from 'chai';
import type {Exchange, Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {showIn} from './all-elements.js';
import {all, words} from './show.js';

/** An exchange outside any section, then One with two and Two with two. Ana answers a, c and e. */
function sectioned(): Interview {
  const exchange = (id: string, speaker: string, section?: string): Exchange => ({
    id,
    ...(section && {section}),
    question: [`${id}?`],
    answers: [{speakers: [speaker], body: [{kind: 'paragraph', content: [`Yes, ${id}.`]}]}],
  });
  const exchanges = [
    exchange('a', 'ana'),
    exchange('b', 'ben', 'One'),
    exchange('c', 'ana'),
    exchange('d', 'ben', 'Two'),
    exchange('e', 'ana'),
  ];
  return smallInterview({exchanges, quotes: []});
}

async function shown(markup: string): Promise<InterviewElement> {
  const [element] = await showIn(markup, sectioned());
  if (!element) throw new Error('no element');
  return element;
}

const headings = (element: Element) =>
  all(element, '[part="section"], [part="question"]').map(
    (node) => `${node.localName} ${words(node)}`,
  );

describe('sections', () => {
  for (const [attributes, expected] of [
    ['', ['h3 a?', 'h3 One', 'h4 b?', 'h4 c?', 'h3 Two', 'h4 d?', 'h4 e?']],
    ['exchanges="b e"', ['h3 One', 'h4 b?', 'h3 Two', 'h4 e?']],
    ['exchanges="e c"', ['h3 Two', 'h4 e?', 'h3 One', 'h4 c?']],
    ['exchanges="a e"', ['h3 a?', 'h3 Two', 'h4 e?']],
    ['speaker="ana"', ['h3 a?', 'h3 One', 'h4 c?', 'h3 Two', 'h4 e?']],
    ['speaker="ben"', ['h3 One', 'h4 b?', 'h3 Two', 'h4 d?']],
    ['speaker="ana" exchanges="e b c"', ['h3 Two', 'h4 e?', 'h3 One', 'h4 c?']],
  ] as const) {
    it(`stand above their own questions in an accordion${attributes && ` with ${attributes}`}`, async () => {
      const element = await shown(
        `<interview-qa-accordion ${attributes}></interview-qa-accordion>`,
      );
      expect(headings(element)).to.deep.equal(expected);
    });
  }

  it("stand above their own questions among a profile's answers", async () => {
    const profile = (speaker: string) =>
      shown(
        `<interview-speaker-profile show="answers" speaker="${speaker}"></interview-speaker-profile>`,
      );
    expect(headings(await profile('ana'))).to.deep.equal([
      'h4 a?',
      'h4 One',
      'h5 c?',
      'h4 Two',
      'h5 e?',
    ]);
    expect(headings(await profile('ben'))).to.deep.equal(['h4 One', 'h5 b?', 'h4 Two', 'h5 d?']);
  });

  for (const markup of [
    '<interview-qa-accordion open="all"></interview-qa-accordion>',
    '<interview-speaker-profile show="answers"></interview-speaker-profile>',
    '<interview-article></interview-article>',
    // Headings of these levels have no tag of their own.
    '<interview-qa-accordion open="all" heading-level="7"></interview-qa-accordion>',
    '<interview-article heading-level="7"></interview-article>',
  ]) {
    it(`have a title that outweighs the text, and no question outweighs it: ${markup}`, async () => {
      const element = await shown(markup);
      const look = (selector: string) => {
        const [node] = all(element, selector);
        if (!node) throw new Error(`no ${selector}`);
        const {fontSize, fontWeight} = getComputedStyle(node);
        return {size: parseFloat(fontSize), weight: Number(fontWeight)};
      };
      const section = look('[part="section"]');
      const text = look('.words p');
      expect(section.size).to.be.at.least(text.size);
      expect(section.size > text.size || section.weight > text.weight).to.equal(true);
      const question = look('[part="question"]');
      expect(section.size).to.be.at.least(question.size);
      expect(section.weight).to.be.at.least(question.weight);
    });
  }
});
