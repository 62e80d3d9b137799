/** The room that is kept for a card's actions is enough for their words in every language. */
import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import {locales} from '../../src/locale/all.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {registerLocale} from '../../src/ui/localization.js';
import {smallInterview} from '../fixtures/interview.js';
import {fixture} from '../support/page.js';
import {one, served} from '../ui/show.js';

registerLocale(...locales);

describe('the row of a card’s actions', () => {
  for (const [lang, own] of [
    ...['en', ...locales.map(({lang}) => lang)].map((lang) => [lang, ''] as const),
    ['en', 'uk'] as const,
  ]) {
    it(`takes no more than its room in "${own || lang}"${own && ', by ui-lang'}`, async () => {
      const column = fixture(`<div lang="${lang}"></div>`);
      // Only a file that somebody vouches for has them all.
      const src = (await served(smallInterview())).replaceAll('&', '&amp;');
      const card = fixture<QuoteCardElement>(
        `<interview-quote-card src="${src}" ui-lang="${own}"></interview-quote-card>`,
      );
      await card.ready;
      column.append(card);
      await card.updateComplete;
      const row = one(card, '.actions');
      expect(row.querySelector('[name="verbatim"]')).not.to.equal(null);
      for (const width of [288, 328, 360, 390, 480, 560, 600, 720]) {
        column.style.inlineSize = `${width}px`;
        expect(row.offsetHeight, `${width} px`).to.equal(
          Math.round(parseFloat(getComputedStyle(row).minBlockSize)),
        );
      }
    });
  }
});
