import {expect} from 'chai';
import type {QuoteCardElement, QuoteCardVariant} from '../../src/quote-card/quote-card-element.js';
import type {SpeakerProfileElement} from '../../src/speaker-profile/speaker-profile-element.js';
import type {InterviewElement, Theme} from '../../src/ui/interview-element.js';
import {markupOf, showIn, TAGS} from './all-elements.js';
import {one} from './show.js';

const background = (node: Element) => getComputedStyle(node).backgroundColor;
/** What is kept for a portrait: beside the words, or above them in a wide profile. */
function room(node: Element): number {
  const {paddingInlineStart, paddingBlockStart} = getComputedStyle(node);
  return parseFloat(paddingInlineStart) + parseFloat(paddingBlockStart);
}

/** The same element twice: as it is, and with attributes. */
async function pair(tag: (typeof TAGS)[number], attributes: string) {
  const [plain, dressed] = await showIn(markupOf(tag) + markupOf(tag, attributes));
  if (!plain || !dressed) throw new Error('no elements');
  return [plain, dressed] as [InterviewElement, InterviewElement];
}

describe('a property that has an attribute', () => {
  for (const tag of TAGS) {
    it(`is not written to <${tag}> while it has its default`, async () => {
      const [element] = await showIn(`<${tag}></${tag}>`);
      expect(element?.interviewId).to.equal('two-bakers');
      expect(element?.getAttributeNames()).to.deep.equal([]);
    });

    for (const theme of ['light', 'dark', 'auto'] satisfies Theme[]) {
      it(`colors <${tag}> as its attribute does: theme = '${theme}'`, async () => {
        const [element, expected] = await pair(tag, `theme="${theme}"`);
        expect(background(element)).not.to.equal(background(expected));
        element.theme = theme;
        await element.updateComplete;
        expect(background(element)).to.equal(background(expected));
        element.theme = 'host';
        await element.updateComplete;
        expect(background(element)).to.equal('rgba(0, 0, 0, 0)');
      });
    }
  }

  for (const [variant, read] of [
    ['banner', ({textAlign}) => textAlign],
    ['plain', ({fontSize}) => fontSize],
  ] as [QuoteCardVariant, (style: CSSStyleDeclaration) => string][]) {
    it(`sets a quotation as its attribute does: variant = '${variant}'`, async () => {
      const [element, expected] = await pair('interview-quote-card', `variant="${variant}"`);
      const look = (card: Element) => read(getComputedStyle(one(card, 'blockquote')));
      const standard = look(element);
      expect(standard).not.to.equal(look(expected));
      (element as QuoteCardElement).variant = variant;
      await element.updateComplete;
      expect(look(element)).to.equal(look(expected));
      (element as QuoteCardElement).variant = 'card';
      await element.updateComplete;
      expect(look(element)).to.equal(standard);
    });
  }

  for (const [tag, beside] of [
    ['interview-quote-card', 'figcaption'],
    ['interview-speaker-profile', 'header'],
  ] as const) {
    it(`leaves no room for a portrait in <${tag}>: withoutPortrait`, async () => {
      const [element, expected] = await pair(tag, 'without-portrait');
      const card = element as QuoteCardElement | SpeakerProfileElement;
      expect(room(one(card, beside))).to.be.above(40);
      expect(room(one(expected, beside))).to.equal(0);
      card.withoutPortrait = true;
      await card.updateComplete;
      expect(room(one(card, beside))).to.equal(0);
      card.withoutPortrait = false;
      await card.updateComplete;
      expect(room(one(card, beside))).to.be.above(40);
      expect(card.hasAttribute('without-portrait')).to.equal(false);
    });
  }
});
