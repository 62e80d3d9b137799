import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {press} from '../support/input.js';
import {fixture} from '../support/page.js';
import {openOnes, panel, question} from '../ui/items.js';
import {all, focused, one, show, words} from '../ui/show.js';

const accordion = (attributes = '', interview: Interview = smallInterview()) =>
  show<QaAccordionElement>(
    `<interview-qa-accordion ${attributes}></interview-qa-accordion>`,
    interview,
  );
const questions = (element: Element) => all(element, '[part="question"]').map(words);
const everyone = (element: Element) => one<HTMLButtonElement>(element, '.toolbar .all');
const status = (element: Element) => words(one(element, '[role="status"]'));

function speaker(element: Element, name: string): HTMLElement {
  const found = all(element, '.speakers button').find((button) => words(button) === name);
  if (!found) throw new Error(`no button for ${name}`);
  return found;
}

async function choose(element: QaAccordionElement, name: string): Promise<void> {
  speaker(element, name).click();
  await element.updateComplete;
}

const chosen = (element: Element) => all(element, '.speakers [aria-pressed="true"]').map(words);

describe("an accordion's toolbar", () => {
  it('is left out by without-toolbar, and stays with without-toolbar="false"', async () => {
    expect(all(await accordion('without-toolbar'), '.toolbar')).to.have.length(0);
    expect(all(await accordion('without-toolbar="false"'), '.toolbar')).to.have.length(1);
  });

  it('is not there for one question', async () => {
    expect(all(await accordion('exchanges="oven"'), '.toolbar')).to.have.length(0);
  });

  describe('expand all', () => {
    it('opens all, says how many, and then offers to close them', async () => {
      const element = await accordion('open="night"');
      expect(words(everyone(element))).to.equal('Expand all');
      everyone(element).click();
      expect(await openOnes(element)).to.deep.equal(['flour', 'night', 'oven']);
      expect(status(element)).to.equal('2 answers expanded.');
      expect(words(everyone(element))).to.equal('Collapse all');
      everyone(element).click();
      expect(await openOnes(element)).to.deep.equal([]);
      expect(status(element)).to.equal('3 answers collapsed.');
      expect(words(everyone(element))).to.equal('Expand all');
    });

    it('offers to close where the reader has opened every single one', async () => {
      const element = await accordion();
      for (const id of ['flour', 'night', 'oven']) question(element, id).click();
      await element.updateComplete;
      expect(words(everyone(element))).to.equal('Collapse all');
    });

    it('tells the page that its reader did it, and counts what the page allows', async () => {
      const element = await accordion();
      const triggers = new Set<string>();
      element.addEventListener('interview-toggle', (event) => {
        triggers.add(event.trigger);
        if (event.exchange === 'night') event.preventDefault();
      });
      everyone(element).click();
      expect(await openOnes(element)).to.deep.equal(['flour', 'oven']);
      expect(status(element)).to.equal('2 answers expanded.');
      expect([...triggers]).to.deep.equal(['user']);
    });

    it('offers to close what is open where the page keeps the rest closed', async () => {
      const element = await accordion();
      element.addEventListener('interview-toggle', (event) => {
        if (event.open && event.exchange === 'night') event.preventDefault();
      });
      everyone(element).click();
      await element.updateComplete;
      expect(words(everyone(element))).to.equal('Collapse all');
      everyone(element).click();
      expect(await openOnes(element)).to.deep.equal([]);
    });

    it('does nothing, and says nothing, where it is disabled', async () => {
      const element = await accordion('exclusive open="oven"');
      await choose(element, 'Ben');
      const said = status(element);
      expect(everyone(element).ariaDisabled).to.equal('true');
      everyone(element).click();
      expect(status(element)).to.equal(said);
      await choose(element, 'Ben');
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });

    it('keeps the focus, and says the same thing twice', async () => {
      const element = await accordion();
      everyone(element).focus();
      await press('Enter');
      const [said] = [one(element, '[role="status"]').textContent];
      await press('Enter');
      await press('Enter');
      expect(focused()).to.equal('Collapse all');
      expect(status(element)).to.equal(words({textContent: said} as Node));
    });

    it('acts on what the filter shows alone', async () => {
      const element = await accordion();
      await choose(element, 'Ben');
      everyone(element).click();
      expect(await openOnes(element)).to.deep.equal(['flour', 'night']);
      await choose(element, 'Ben');
      expect(await openOnes(element)).to.deep.equal(['flour', 'night']);
    });

    it('only closes where one answer may be open, and is disabled where none is', async () => {
      const element = await accordion('exclusive');
      expect(words(everyone(element))).to.equal('Collapse all');
      expect(everyone(element).ariaDisabled).to.equal('true');
      question(element, 'night').click();
      await element.updateComplete;
      expect(everyone(element).ariaDisabled).to.equal(null);
      everyone(element).click();
      expect(await openOnes(element)).to.deep.equal([]);
    });
  });

  describe('speakers', () => {
    it('are offered by name, in a named group, none of them chosen', async () => {
      const element = await accordion();
      expect(all(element, '.speakers button').map(words)).to.deep.equal(['Ana Čech', 'Ben']);
      expect(one(element, '.speakers').role).to.equal('group');
      expect(one(element, '.speakers').ariaLabel).to.equal('Show answers by');
      expect(chosen(element)).to.deep.equal([]);
    });

    it('are those who answer, not those who ask', async () => {
      const interview = smallInterview();
      interview.speakers.push({id: 'eva', name: 'Eva', interviewer: true});
      interview.exchanges[1]?.answers.push({
        speakers: ['eva'],
        body: [{kind: 'paragraph', content: ['And in summer?']}],
      });
      const element = await accordion('', interview);
      expect(all(element, '.speakers button').map(words)).to.deep.equal(['Ana Čech', 'Ben']);
    });

    it('are not offered where one alone answers', async () => {
      expect(all(await accordion('exchanges="night oven"'), '.speakers')).to.have.length(1);
      const interview = smallInterview();
      interview.exchanges.splice(0, 2);
      interview.exchanges.push({...interview.exchanges[0]!, id: 'stove'});
      interview.quotes = [];
      expect(all(await accordion('', interview), '.speakers')).to.have.length(0);
    });

    it('that are chosen are those whose answers are shown, with a word of the others', async () => {
      const element = await accordion();
      await choose(element, 'Ben');
      expect(chosen(element)).to.deep.equal(['Ben']);
      expect(questions(element)).to.deep.equal(['Which flour do you use?', 'Why at night?']);
      expect(words(panel(element, 'flour'))).to.match(/^Also answered by Ana Čech Ben: Whatever/);
      expect(status(element)).to.equal('2 questions shown.');
    });

    it('of a joint answer are not among those who answered as well', async () => {
      const interview = smallInterview();
      const night = interview.exchanges[1]?.answers[0];
      if (night) night.speakers = ['ben', 'ana'];
      const element = await accordion('speaker="ben"', interview);
      expect(words(panel(element, 'night'))).to.match(/^Ben, Ana Čech, Rye House: Because/);
    });

    it('can be several', async () => {
      const element = await accordion();
      await choose(element, 'Ben');
      await choose(element, 'Ana Čech');
      expect(chosen(element)).to.deep.equal(['Ana Čech', 'Ben']);
      expect(questions(element)).to.have.length(3);
      expect(words(panel(element, 'flour'))).not.to.contain('Also answered');
    });

    it('begin with the one that the page names, whom the reader may leave', async () => {
      const element = await accordion('speaker="ben"');
      expect(chosen(element)).to.deep.equal(['Ben']);
      expect(questions(element)).to.have.length(2);
      await choose(element, 'Ben');
      expect(questions(element)).to.have.length(3);
      expect(chosen(element)).to.deep.equal([]);
    });

    it('are again those of the page when it names another', async () => {
      const element = await accordion('speaker="ben"');
      await choose(element, 'Ben');
      element.speaker = 'ana';
      await element.updateComplete;
      expect(chosen(element)).to.deep.equal(['Ana Čech']);
    });

    it('that new data does not have are no longer chosen', async () => {
      const element = await accordion();
      await choose(element, 'Ben');
      const interview = smallInterview();
      for (const {answers} of interview.exchanges) {
        for (const answer of answers) answer.speakers = ['ana'];
      }
      element.data = interview;
      await element.ready;
      expect(questions(element)).to.have.length(3);
    });

    it('keep the focus on their button', async () => {
      const element = await accordion();
      speaker(element, 'Ben').focus();
      await press(' ');
      expect(chosen(element)).to.deep.equal(['Ben']);
      expect(focused()).to.equal('Ben');
    });

    it('do not open or close anything', async () => {
      const element = await accordion('open="first" exclusive');
      let heard = 0;
      element.addEventListener('interview-toggle', () => (heard += 1));
      question(element, 'oven').click();
      heard = 0;
      await choose(element, 'Ben');
      expect(await openOnes(element)).to.deep.equal([]);
      await choose(element, 'Ben');
      expect(await openOnes(element)).to.deep.equal(['oven']);
      expect(heard).to.equal(0);
    });

    it('do not hide from exclusive what it is to close', async () => {
      const element = await accordion('exclusive open="oven"');
      await choose(element, 'Ben');
      const heard: string[] = [];
      element.addEventListener('interview-toggle', ({exchange, open}) =>
        heard.push(`${exchange} ${open}`),
      );
      question(element, 'night').click();
      expect(heard).to.deep.equal(['night true', 'oven false']);
      await choose(element, 'Ben');
      expect(await openOnes(element)).to.deep.equal(['night']);
    });

    it('do not keep a method from what they leave out', async () => {
      const element = await accordion();
      await choose(element, 'Ben');
      element.expand('oven');
      await choose(element, 'Ben');
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });
  });

  for (const [width, attributes] of [
    [320, ''],
    [320, 'searchable'],
    [600, 'searchable'],
    [1000, 'searchable'],
  ] as const) {
    it(`has all it offers above the questions, of twelve speakers, ${width} px wide ${attributes}`, async () => {
      const interview = smallInterview();
      for (let index = 0; index < 10; index++) {
        interview.speakers.push({id: `s-${index}`, name: `Maria Fernandez ${index}`});
        interview.exchanges[0]?.answers[0]?.speakers.push(`s-${index}`);
      }
      const box = fixture(`<div style="inline-size: ${width}px"></div>`);
      const element = await accordion(attributes, interview);
      box.append(element);
      const {top} = question(element, 'flour').getBoundingClientRect();
      expect(all(element, '.speakers button')).to.have.length(12);
      const offered = all(element, '.toolbar > *, .search input');
      for (const node of offered) {
        const {bottom, left, right} = node.getBoundingClientRect();
        expect(bottom, node.className).to.be.at.most(top);
        expect(right - left, node.className).to.be.at.least(24);
        expect(right, node.className).to.be.at.most(box.getBoundingClientRect().right + 1);
      }
    });
  }
});
