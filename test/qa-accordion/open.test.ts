import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {qaAccordionFallback} from '../support/fallback-markup.js';
import {fixture} from '../support/page.js';
import {openOnes, question} from '../ui/items.js';
import {focused, served, show, textOf} from '../ui/show.js';

const accordion = (attributes = '', children = '') =>
  show<QaAccordionElement>(
    `<interview-qa-accordion ${attributes}>${children}</interview-qa-accordion>`,
  );
const ALL = ['flour', 'night', 'oven'];

describe('what of an accordion is open', () => {
  for (const [value, expected] of [
    ['none', []],
    ['first', ['flour']],
    ['all', ALL],
    ['oven', ['oven']],
    ['oven, flour', ['flour', 'oven']],
    ['', []],
  ] as const) {
    it(`is ${expected.join(' and ') || 'nothing'} with open="${value}"`, async () => {
      const element = await accordion(`open="${value}"`);
      expect(await openOnes(element)).to.deep.equal(expected);
    });
  }

  it('is the first that is shown with open="first"', async () => {
    const element = await accordion('open="first" exchanges="oven flour"');
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  it('is nothing for an id that is not shown, and the warning says once which are', async () => {
    const warnings = collectWarnings();
    const element = await accordion('open="dough"');
    element.expand('night');
    expect(await openOnes(element)).to.deep.equal(['night']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('open="dough"').and.contain('none, first, all');
    expect(warnings[0]).to.contain('flour, night, oven');
  });

  it('is applied anew when the attribute changes', async () => {
    const element = await accordion('open="first"');
    element.expand('oven');
    element.setAttribute('open', 'night');
    expect(await openOnes(element)).to.deep.equal(['night']);
    element.removeAttribute('open');
    expect(await openOnes(element)).to.deep.equal([]);
  });

  it('is applied anew where there was a fallback, too', async () => {
    const element = await accordion('open="none"', qaAccordionFallback(smallInterview()));
    element.open = 'all';
    expect(await openOnes(element)).to.deep.equal(ALL);
  });

  it('stays as the reader has it when another attribute changes', async () => {
    const element = await accordion('open="first"');
    element.collapse('flour');
    element.expand('oven');
    element.headingLevel = 4;
    element.exchanges = 'flour oven';
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  it('stays as the reader has it when the data is replaced', async () => {
    const element = await accordion('open="first"');
    element.collapse('flour');
    element.expand('night');
    const [flour, night, oven] = smallInterview().exchanges;
    if (!flour || !night || !oven) throw new Error('no exchanges');
    const added = {...oven, id: 'yeast', question: ['And yeast?']};
    const shown = new Promise((resolve) => element.addEventListener('interview-load', resolve));
    element.data = smallInterview({exchanges: [added, oven, night, flour]});
    await shown;
    expect(textOf(element)).to.contain('And yeast?');
    expect(await openOnes(element)).to.deep.equal(['yeast', 'night']);
  });

  it('stays as the reader has it when the element is moved', async () => {
    const element = await accordion('open="first"');
    element.collapse('flour');
    element.expand('oven');
    fixture('<section></section>').append(element);
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  describe('with exclusive', () => {
    it('is one at a time', async () => {
      const element = await accordion('exclusive');
      question(element, 'flour').click();
      expect(await openOnes(element)).to.deep.equal(['flour']);
      question(element, 'oven').click();
      expect(await openOnes(element)).to.deep.equal(['oven']);
      question(element, 'oven').click();
      expect(await openOnes(element)).to.deep.equal([]);
    });

    it('is the first of those that would be open', async () => {
      expect(await openOnes(await accordion('exclusive open="all"'))).to.deep.equal(['flour']);
      expect(await openOnes(await accordion('exclusive open="oven night"'))).to.have.length(1);
    });

    it('set later is the first of those that are open', async () => {
      const element = await accordion('open="night oven"');
      expect(await openOnes(element)).to.deep.equal(['night', 'oven']);
      element.exclusive = true;
      expect(await openOnes(element)).to.deep.equal(['night']);
      question(element, 'oven').click();
      expect(await openOnes(element)).to.deep.equal(['oven']);
    });

    it('="false" is as many as the reader likes', async () => {
      const element = await accordion('exclusive="false" open="all"');
      expect(await openOnes(element)).to.deep.equal(ALL);
    });
  });

  describe('after a fallback', () => {
    const fallback = (open: string[]) => qaAccordionFallback(smallInterview(), open);

    it('is what was open in it, rather than what the attribute says', async () => {
      const element = await accordion('open="first"', fallback(['night', 'oven']));
      expect(await openOnes(element)).to.deep.equal(['night', 'oven']);
    });

    it('is what the reader opened in it while the interview was on its way', async () => {
      const src = await served(smallInterview(), 'delay=200');
      const element = fixture<QaAccordionElement>(
        `<interview-qa-accordion src="${src}">${fallback(['flour'])}</interview-qa-accordion>`,
      );
      await element.updateComplete;
      const [flour, night] = element.querySelectorAll('summary');
      flour?.click();
      night?.click();
      await element.ready;
      expect(await openOnes(element)).to.deep.equal(['night']);
    });

    it('is what the attribute says where the fallback does not have the exchange', async () => {
      const partly = '<details data-exchange="flour"><summary>Which?</summary>Rye.</details>';
      const element = await accordion('open="all"', partly);
      expect(await openOnes(element)).to.deep.equal(['night', 'oven']);
    });

    it('gives the focus on a summary to the same question', async () => {
      const src = await served(smallInterview(), 'delay=200');
      const element = fixture<QaAccordionElement>(
        `<interview-qa-accordion src="${src}">${fallback([])}</interview-qa-accordion>`,
      );
      await element.updateComplete;
      element.querySelectorAll('summary')[1]?.focus();
      expect(focused()).to.equal('Why at night?');
      await element.ready;
      expect(focused()).to.equal('Why at night?');
      expect(element.shadowRoot?.activeElement === question(element, 'night')).to.equal(true);
    });
  });
});
