import {expect} from 'chai';
import type {Inline, Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {showIn} from './all-elements.js';
import {all, words} from './show.js';

const noted = (text: string, footnote: string): Inline => ({text, footnote: [footnote]});

/** The small interview with footnotes everywhere in one exchange, and one in the next. */
function annotated(): Interview {
  const interview = smallInterview();
  const [flour, night] = interview.exchanges;
  if (!flour || !night) throw new Error('no exchanges');
  flour.question = ['Which ', noted('flour', 'Of the question.'), '?'];
  flour.preamble = [{kind: 'paragraph', content: [noted('It is dark.', 'Of the lead-in.')]}];
  flour.answers.forEach(({body}, index) => {
    const note = noted('So it is.', `Of answer ${index + 1}.`);
    body.push({kind: 'paragraph', content: [note]});
  });
  night.question = ['Why at ', noted('night', 'Of the next question.'), '?'];
  return interview;
}

for (const markup of [
  '<interview-article show="questions"></interview-article>',
  '<interview-qa-accordion open="all"></interview-qa-accordion>',
]) {
  describe(`footnotes of an exchange in ${markup}`, () => {
    async function shown(exchange: string) {
      const [element] = await showIn(markup, annotated());
      if (!element) throw new Error('no element');
      return (selector: string) => all(element, `[data-exchange="${exchange}"] ${selector}`);
    }

    it("stand in one list after the answers, and not in the question's heading", async () => {
      const find = await shown('flour');
      expect(find('[part="question"]').map(words)).to.deep.equal(['Which flour1?']);
      expect(find('[part="question"] :is(ol, li)')).to.have.length(0);
      const order = find(':is([part="answer"], ol)').map((node) => node.localName);
      expect(order).to.deep.equal(['div', 'div', 'ol']);
      expect(find('[part="answer"] ol')).to.have.length(0);
    });

    it('are numbered on through the question, the lead-in and the answers', async () => {
      const find = await shown('flour');
      expect(find('sup').map(words)).to.deep.equal(['1', '2', '3', '4']);
      expect(find('ol > li').map(words)).to.deep.equal([
        'Of the question.',
        'Of the lead-in.',
        'Of answer 1.',
        'Of answer 2.',
      ]);
    });

    it('begin at 1 again in the next exchange', async () => {
      const find = await shown('night');
      expect(find('sup').map(words)).to.deep.equal(['1']);
      expect(find('ol > li').map(words)).to.deep.equal(['Of the next question.']);
    });
  });
}
