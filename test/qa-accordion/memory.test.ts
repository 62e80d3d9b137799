import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {qaAccordionFallback} from '../support/fallback-markup.js';
import {fixture, page} from '../support/page.js';
import {until} from '../support/wait.js';
import {openOnes, question} from '../ui/items.js';
import {all, show, words} from '../ui/show.js';

const accordion = (attributes = '', children = '') =>
  show<QaAccordionElement>(
    `<interview-qa-accordion ${attributes}>${children}</interview-qa-accordion>`,
  );

/** An accordion whose reader has opened an answer, and left the page. */
async function left(attributes: string, exchange: string): Promise<void> {
  const element = await accordion(attributes);
  question(element, exchange).click();
  await element.updateComplete;
  element.remove();
}

describe('remember', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('keeps for the visit what a reader has open', async () => {
    await left('remember', 'oven');
    expect(await openOnes(await accordion('remember'))).to.deep.equal(['oven']);
  });

  it('keeps that a reader has closed what was open at first', async () => {
    await left('remember open="oven"', 'oven');
    expect(await openOnes(await accordion('remember open="oven"'))).to.deep.equal([]);
  });

  it('is off unless asked for, and stores nothing then', async () => {
    await left('', 'oven');
    expect(sessionStorage).to.have.length(0);
    expect(await openOnes(await accordion('remember'))).to.deep.equal([]);
  });

  it('counts for more than what the fallback has open, which a page has open on every visit', async () => {
    const fallback = qaAccordionFallback(smallInterview(), ['night', 'oven']);
    await left('remember', 'oven');
    expect(await openOnes(await accordion('remember', fallback))).to.deep.equal(['oven']);
  });

  it('counts for less than what the page asks for later', async () => {
    await left('remember', 'oven');
    const element = await accordion('remember');
    element.open = 'all';
    expect(await openOnes(element)).to.deep.equal(['flour', 'night', 'oven']);
    element.open = 'none';
    expect(await openOnes(element)).to.deep.equal([]);
  });

  it('knows nothing of exchanges that were not there', async () => {
    const interview = smallInterview({quotes: []});
    interview.exchanges.pop();
    const before = await show<QaAccordionElement>(
      '<interview-qa-accordion remember open="all"></interview-qa-accordion>',
      interview,
    );
    before.collapse('night');
    await before.updateComplete;
    before.remove();
    expect(await openOnes(await accordion('remember open="all"'))).to.deep.equal(['flour', 'oven']);
  });

  it('tells interviews apart in one element', async () => {
    const element = await accordion('remember id="one" open="all"');
    element.data = smallInterview({id: 'three-bakers'});
    await element.ready;
    element.collapseAll();
    await element.updateComplete;
    element.remove();
    expect(await openOnes(await accordion('remember id="one"'))).to.have.length(3);
  });

  it('writes nothing for an element that was taken out of the page', async () => {
    const element = await accordion('remember');
    element.remove();
    const before = JSON.stringify(sessionStorage);
    element.expand('oven');
    await element.updateComplete;
    expect(JSON.stringify(sessionStorage)).to.equal(before);
  });

  it('tells elements by their ids', async () => {
    await left('remember id="one"', 'oven');
    expect(await openOnes(await accordion('remember id="two"'))).to.deep.equal([]);
    expect(await openOnes(await accordion('remember id="one"'))).to.deep.equal(['oven']);
  });

  it('tells elements without ids by their order', async () => {
    const both = () => {
      const box = fixture(
        '<div><interview-qa-accordion remember></interview-qa-accordion><interview-qa-accordion remember></interview-qa-accordion></div>',
      );
      return [...box.children] as QaAccordionElement[];
    };
    const shown = async (elements: QaAccordionElement[]) => {
      for (const element of elements) element.data = smallInterview();
      await Promise.all(elements.map(({ready}) => ready));
      return elements;
    };
    const before = await shown(both());
    question(before[1]!, 'night').click();
    await before[1]!.updateComplete;
    before[0]!.parentElement?.remove();
    const [one, two] = await shown(both());
    expect(await openOnes(one!)).to.deep.equal([]);
    expect(await openOnes(two!)).to.deep.equal(['night']);
  });

  it('keeps what a filter leaves out', async () => {
    const element = await accordion('remember');
    question(element, 'oven').click();
    const ben = all(element, '.speakers button').find((button) => words(button) === 'Ben');
    ben?.click();
    await element.updateComplete;
    question(element, 'night').click();
    await element.updateComplete;
    element.remove();
    expect(await openOnes(await accordion('remember'))).to.deep.equal(['night', 'oven']);
  });

  it('opens one alone where only one may be open', async () => {
    const element = await accordion('remember');
    element.expandAll();
    await element.updateComplete;
    element.remove();
    expect(await openOnes(await accordion('remember exclusive'))).to.deep.equal(['flour']);
  });

  for (const [what, value] of [
    ['no JSON', 'oven'],
    ['no object', '["oven"]'],
    ['of other kinds', '{"oven": "yes", "dough": true}'],
  ] as const) {
    it(`begins anew where what is stored is ${what}`, async () => {
      await left('remember', 'oven');
      const key = sessionStorage.key(0) ?? '';
      sessionStorage.setItem(key, value);
      expect(await openOnes(await accordion('remember'))).to.deep.equal([]);
    });
  }

  for (const [what, script] of [
    [
      'throws',
      "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('no') }})",
    ],
    ['is absent', "Object.defineProperty(window, 'sessionStorage', {value: undefined})"],
    ['is full', "Storage.prototype.setItem = () => { throw new Error('full') }"],
  ] as const) {
    it(`costs nothing else where the storage ${what}`, async () => {
      const {document, record} = await page({
        html: `<!doctype html><html lang="en"><title>Blog</title><script>${script}</script>
          <script type="module" src="/build/src/qa-accordion/qa-accordion-define.js"></script>
          <interview-qa-accordion remember></interview-qa-accordion>`,
      });
      const element = document.querySelector<QaAccordionElement>('interview-qa-accordion');
      if (!element) throw new Error('no accordion');
      element.data = smallInterview();
      await until(() => element.interviewId, 'it was shown');
      question(element, 'oven').click();
      await until(() => question(element, 'oven').ariaExpanded === 'true', 'it opened');
      expect(record.errors).to.deep.equal([]);
    });
  }
});
