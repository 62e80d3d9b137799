import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {openOnes, panel, question} from '../ui/items.js';
import {all, one, show, textOf, words} from '../ui/show.js';

const accordion = (attributes = '', interview: Interview = smallInterview()) =>
  show<QaAccordionElement>(
    `<interview-qa-accordion ${attributes}></interview-qa-accordion>`,
    interview,
  );
const questions = (element: Element) => all(element, '[part="question"]').map(words);

describe('<interview-qa-accordion>', () => {
  it('shows all questions, closed', async () => {
    const element = await accordion();
    expect(questions(element)).to.deep.equal([
      'Which flour do you use?',
      'Why at night?',
      'What of the oven?',
    ]);
    expect(await openOnes(element)).to.deep.equal([]);
  });

  it('names who answers beneath a question that is closed', async () => {
    const element = await accordion('open="night"');
    const beneath = (exchange: string) => one(element, `[data-exchange="${exchange}"] .who`);
    expect(words(beneath('flour'))).to.equal('Ana Čech and Ben');
    expect(beneath('flour').checkVisibility()).to.equal(true);
    expect(beneath('night').checkVisibility()).to.equal(false);
  });

  it('sets each answer with its speaker and whom they speak for', async () => {
    const element = await accordion();
    const answers = [...panel(element, 'flour').querySelectorAll('[part="answer"]')].map(words);
    expect(answers).to.deep.equal([
      'Ana Čech, Rye House: We do not use white flour. Rye keeps for a week.',
      'Ben: Whatever is on the shelf.',
    ]);
  });

  it('ends with where the interview was published', async () => {
    const source = {name: 'The Daily Loaf', url: 'https://loaf.example/bakers', published: '2024'};
    const element = await accordion('', smallInterview({source}));
    const line = one(element, '[part="source"]');
    expect(words(line)).to.equal('Two bakers on bread, The Daily Loaf, 2024');
    expect(line.querySelector('cite > a')?.getAttribute('href')).to.equal(source.url);
    const {top} = line.getBoundingClientRect();
    expect(top).to.be.above(one(element, '.items').getBoundingClientRect().bottom);
  });

  it('names where it was published without a link, where there is no address', async () => {
    const element = await accordion('', smallInterview({source: {name: 'The Daily Loaf'}}));
    expect(words(one(element, '[part="source"]'))).to.equal('Two bakers on bread, The Daily Loaf');
    expect(all(element, '[part="source"] a')).to.have.length(0);
  });

  it('names all speakers of a joint answer', async () => {
    const interview = smallInterview();
    const night = interview.exchanges[1]?.answers[0];
    if (night) night.speakers = ['ben', 'ana'];
    const element = await accordion('', interview);
    expect(words(panel(element, 'night').querySelector('[part="speaker"]'))).to.equal(
      'Ben, Ana Čech, Rye House:',
    );
  });

  it('shows the lead-in of an interviewer with the answer', async () => {
    const interview = smallInterview();
    const night = interview.exchanges[1];
    if (night) night.preamble = [{kind: 'paragraph', content: ['It is dark out there.']}];
    const element = await accordion('', interview);
    expect(words(panel(element, 'night'))).to.match(/^It is dark out there\. Ben:/);
  });

  it('puts the footnotes of a question with the answer, since a button holds no list', async () => {
    const interview = smallInterview();
    const night = interview.exchanges[1];
    if (night) night.question = ['Why at ', {text: 'night', footnote: ['At two.']}, '?'];
    const element = await accordion('', interview);
    expect(words(question(element, 'night'))).to.equal('Why at night1?');
    expect(words(panel(element, 'night'))).to.contain('At two.');
  });

  describe('semantics', () => {
    it('has a heading with a button for each question', async () => {
      const element = await accordion();
      expect(all(element, 'h3 > button')).to.have.length(3);
    });

    for (const level of [2, 4, 6]) {
      it(`has headings of level ${level} with heading-level="${level}"`, async () => {
        const element = await accordion(`heading-level="${level}"`);
        expect(all(element, `h${level} > button`)).to.have.length(3);
      });
    }

    for (const level of [1, 7, 9]) {
      it(`has headings of level ${level} by their role`, async () => {
        const element = await accordion(`heading-level="${level}"`);
        const headings = all(element, `[role="heading"][aria-level="${level}"] > button`);
        expect(headings).to.have.length(3);
      });
    }

    for (const level of ['0', '10', '2.5', 'top']) {
      it(`has headings of level 3 with heading-level="${level}", and says so once`, async () => {
        const warnings = collectWarnings();
        const element = await accordion(`heading-level="${level}"`);
        element.expandAll();
        await element.updateComplete;
        expect(all(element, 'h3 > button')).to.have.length(3);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`heading-level="${level}"`).and.contain('1 to 9');
      });
    }

    it('announces what is open, and controls something that is there', async () => {
      const element = await accordion('open="night"');
      expect(question(element, 'night').ariaExpanded).to.equal('true');
      expect(question(element, 'flour').ariaExpanded).to.equal('false');
      for (const exchange of ['flour', 'night', 'oven']) panel(element, exchange);
    });

    it('sets the title of a section a level above its questions', async () => {
      const interview = smallInterview();
      const night = interview.exchanges[1];
      if (night) night.section = 'At work';
      const element = await accordion('heading-level="2"', interview);
      expect(all(element, ':is(h2, h3)').map(words)).to.deep.equal([
        'Which flour do you use?',
        'At work',
        'Why at night?',
        'What of the oven?',
      ]);
      expect(all(element, 'h3 > button').map(words)).to.deep.equal([
        'Why at night?',
        'What of the oven?',
      ]);
    });

    it('hides what is closed in such a way that find-in-page finds it', async () => {
      const element = await accordion('open="flour"');
      expect(panel(element, 'night').getAttribute('hidden')).to.equal('until-found');
      expect(panel(element, 'flour').hasAttribute('hidden')).to.equal(false);
    });
  });

  describe('speaker', () => {
    it("shows only what a speaker answers, and only that speaker's answers", async () => {
      const element = await accordion('speaker="ana"');
      expect(questions(element)).to.deep.equal(['Which flour do you use?', 'What of the oven?']);
      expect(textOf(element)).not.to.contain('Whatever is on the shelf.');
    });

    it('says who else answered, so that nobody thinks that no one did', async () => {
      const element = await accordion('speaker="ana"');
      expect(words(panel(element, 'flour'))).to.contain('Also answered by Ben');
      expect(words(panel(element, 'oven'))).not.to.contain('Also answered by');
    });

    it('that is unknown shows the fallback, and the warning names those there are', async () => {
      const warnings = collectWarnings();
      const element = await accordion('speaker="eva"');
      expect(textOf(element)).to.contain('cannot be shown');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('speaker="eva"').and.contain('ana, ben');
    });
  });

  describe('exchanges', () => {
    it('are shown in the order given', async () => {
      const element = await accordion('exchanges="oven, flour"');
      expect(questions(element)).to.deep.equal(['What of the oven?', 'Which flour do you use?']);
    });

    it('are shown once though they are given twice', async () => {
      const element = await accordion('exchanges="oven flour oven"');
      expect(questions(element)).to.deep.equal(['What of the oven?', 'Which flour do you use?']);
    });

    it('are those of the list that the speaker answers', async () => {
      const element = await accordion('exchanges="oven night" speaker="ana"');
      expect(questions(element)).to.deep.equal(['What of the oven?']);
    });

    it('are all again when the attribute goes', async () => {
      const element = await accordion('exchanges="oven"');
      element.removeAttribute('exchanges');
      await element.updateComplete;
      expect(questions(element)).to.have.length(3);
    });

    it('that are unknown show the fallback, and the warning names those there are', async () => {
      const warnings = collectWarnings();
      const element = await accordion('exchanges="flour dough"');
      expect(textOf(element)).to.contain('cannot be shown');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('exchanges="dough"').and.contain('flour, night, oven');
    });
  });
});
