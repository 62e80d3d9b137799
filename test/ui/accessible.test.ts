import {expect} from 'chai';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {expectAccessible} from '../support/accessible.js';
import {collectWarnings} from '../support/console.js';
import {press} from '../support/input.js';
import {markupOf, showIn, TAGS} from './all-elements.js';
import {all, one} from './show.js';

describe('for all readers', () => {
  it('an accordion is accessible closed and open', async () => {
    const [element] = await showIn('<interview-qa-accordion></interview-qa-accordion>');
    const accordion = element as QaAccordionElement;
    await expectAccessible(accordion);
    accordion.expandAll();
    await accordion.updateComplete;
    expect(accordion.shadowRoot?.querySelector('[hidden]')).to.equal(null);
    await expectAccessible(accordion);
  });

  for (const level of [2, 9]) {
    it(`the elements are accessible with headings from level ${level} on`, async () => {
      const elements = await showIn(
        TAGS.map((tag) => markupOf(tag, `heading-level="${level}"`)).join(''),
      );
      for (const element of elements) await expectAccessible(element);
    });
  }

  for (const variant of ['plain', 'banner']) {
    it(`a quote card is accessible as ${variant}`, async () => {
      const [element] = await showIn(markupOf('interview-quote-card', `variant="${variant}"`));
      if (element) await expectAccessible(element);
    });
  }

  it('the calm line in place of what failed is accessible', async () => {
    collectWarnings();
    const [element] = await showIn('<interview-quote-card quote="wheat"></interview-quote-card>');
    if (element) await expectAccessible(element);
  });

  it('a monogram is not read out beside the name', async () => {
    const [element] = await showIn(markupOf('interview-quote-card'));
    if (!element) throw new Error('no element');
    const [monogram] = all(element, '[part="portrait"] > span');
    expect(monogram?.ariaHidden).to.equal('true');
  });

  it('the focus of the keyboard is seen around the whole row', async () => {
    const [element] = await showIn('<interview-qa-accordion></interview-qa-accordion>');
    if (!element) throw new Error('no element');
    one(element, '#q-flour').focus();
    await press('ArrowDown');
    const row = one(element, '[data-exchange="night"] .head');
    const button = one(element, '#q-night');
    const rings = [
      getComputedStyle(row),
      getComputedStyle(button),
      getComputedStyle(button, '::after'),
    ].map(({outlineStyle, outlineWidth}) => `${outlineStyle} ${outlineWidth}`);
    expect(rings).to.include('solid 2px');
  });
});
