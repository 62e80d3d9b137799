import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {until} from '../support/wait.js';
import {openOnes, panel, question} from '../ui/items.js';
import {longInterview} from '../ui/many.js';
import {all, focused, one, show, words} from '../ui/show.js';

const accordion = (attributes = '') =>
  show<QaAccordionElement>(`<interview-qa-accordion ${attributes}></interview-qa-accordion>`);

async function choose(element: QaAccordionElement, name: string): Promise<void> {
  const found = all(element, '.speakers button').find((button) => words(button) === name);
  found?.click();
  await element.updateComplete;
}

const questions = (element: Element) => all(element, '[part="question"]').map(words);

describe('what is open', () => {
  it('stays as it is when the element is rendered anew, and so does the focus', async () => {
    const element = await accordion();
    question(element, 'night').click();
    question(element, 'night').focus();
    element.headingLevel = 5;
    expect(await openOnes(element)).to.deep.equal(['night']);
    expect(all(element, 'h5')).to.have.length(3);
    expect(focused()).to.equal('Why at night?');
  });

  it('is one thing, and where the focus is another: the button of a link keeps it too', async () => {
    const element = await accordion();
    one(element, '[data-exchange="night"] .link').focus();
    element.headingLevel = 5;
    await element.updateComplete;
    const {activeElement} = element.shadowRoot ?? {};
    expect(activeElement?.closest('[data-exchange]')?.getAttribute('data-exchange')).to.equal(
      'night',
    );
    expect(activeElement?.className).to.equal('link');
  });

  it('stays as it is when the data changes, by the ids of exchanges', async () => {
    const element = await accordion();
    question(element, 'night').click();
    const interview = smallInterview();
    interview.exchanges.reverse();
    const night = interview.exchanges.find(({id}) => id === 'night');
    if (night) night.question = ['Why so late?'];
    element.data = interview;
    await element.ready;
    expect(await openOnes(element)).to.deep.equal(['night']);
    expect(words(question(element, 'night'))).to.equal('Why so late?');
    expect(words(panel(element, 'oven'))).to.contain('older than I am');
  });

  it('is decided once, for what a filter leaves out too', async () => {
    const element = await accordion('open="first" speaker="ben"');
    expect(await openOnes(element)).to.deep.equal(['flour']);
    question(element, 'flour').click();
    await choose(element, 'Ben');
    expect(await openOnes(element)).to.deep.equal([]);
  });

  it('means all that the page shows with open="all", a filter or not', async () => {
    const element = await accordion('open="all" speaker="ben"');
    await choose(element, 'Ben');
    expect(await openOnes(element)).to.deep.equal(['flour', 'night', 'oven']);
  });
});

describe('a link to a question', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const follow = async (element: QaAccordionElement, exchange: string) => {
    location.hash = `#${element.id}/${exchange}`;
    await until(() => question(element, exchange).ariaExpanded === 'true', 'it opened');
  };

  it("takes the reader's filter off where that leaves it out", async () => {
    const element = await accordion('id="filtered"');
    await choose(element, 'Ben');
    expect(questions(element)).to.have.length(2);
    location.hash = '#filtered/oven';
    await until(() => questions(element).length === 3, 'all are shown');
    await until(() => focused() === 'What of the oven?', 'the question has the focus');
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  for (const count of [9, 300]) {
    it(`is followed through a filter and a search, of ${count} questions`, async () => {
      const element = await show<QaAccordionElement>(
        '<interview-qa-accordion id="both" searchable></interview-qa-accordion>',
        longInterview(count),
      );
      await choose(element, 'Ben');
      const field = one<HTMLInputElement>(element, '.search input');
      field.focus();
      field.value = 'question 3';
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await until(() => words(one(element, '.count')), 'the search has an answer');
      location.hash = '#both/q-2';
      await until(() => focused() === 'Question 2?', 'the question has the focus');
      expect(field.value).to.equal('');
      expect(question(element, 'q-2').checkVisibility()).to.equal(true);
      expect(question(element, 'q-2').ariaExpanded).to.equal('true');
    });
  }

  it('keeps the filter where it shows the question', async () => {
    const element = await accordion('id="kept"');
    await choose(element, 'Ben');
    await follow(element, 'night');
    expect(questions(element)).to.have.length(2);
  });

  it('is followed to what the page leaves out once its reader has chosen to see it', async () => {
    const element = await accordion('id="seen" speaker="ben"');
    await choose(element, 'Ben');
    await follow(element, 'oven');
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  it('is not followed to what the page leaves out', async () => {
    const element = await accordion('id="left" speaker="ben"');
    location.hash = '#left/oven';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(questions(element)).to.have.length(2);
    expect(await openOnes(element)).to.deep.equal([]);
  });
});

describe('an accordion is accessible', () => {
  for (const [state, attributes] of [
    ['with all its answers open', 'open="all"'],
    ['where one answer may be open', 'exclusive'],
    ['with a search', 'searchable'],
    ['in light colors', 'searchable open="first" theme="light"'],
    ['in dark colors', 'searchable open="first" theme="dark"'],
    ['without toolbar and links', 'without-toolbar without-links'],
  ] as const) {
    it(state, async () => {
      const element = await accordion(attributes);
      await openOnes(element);
      await expectAccessible(element);
    });
  }

  it('with a speaker chosen', async () => {
    const element = await accordion('theme="light"');
    await choose(element, 'Ben');
    await expectAccessible(element);
  });
});
