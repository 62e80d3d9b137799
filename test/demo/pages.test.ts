import {expect} from 'chai';
import {expectAccessible} from '../support/accessible.js';
import {onlyWhere} from '../support/engine.js';
import {open, ours, pages, parsed, shiftOf, shown, source} from './site.js';

const files = await pages();

describe('the site', () => {
  for (const file of files) {
    it(`shows all of ${file}, accessible, without a shift or a word on the console`, async () => {
      const loaded = await open(file);
      const {document, record} = loaded;
      expect(await shiftOf(loaded), 'layout shift').to.be.below(0.01);
      for (const element of ours(document)) {
        expect(shown(element), element.outerHTML.slice(0, 90)).to.have.length.above(20);
      }
      await expectAccessible(document);
      expect(record).to.deep.equal({warnings: [], errors: [], violations: []});
    });

    it(`needs no sideways scrolling in ${file} on a narrow screen`, async () => {
      const {document} = await open(file, {width: 320});
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  onlyWhere('colorScheme', () => {
    for (const file of files) {
      it(`is accessible in ${file} in the dark`, async () => {
        const {document} = await open(file, {colorScheme: 'dark'});
        await expectAccessible(document);
      });
    }
  });

  it('shows every word of a page without a script', async () => {
    const {document} = await open('quote-card.html', {sandbox: 'allow-same-origin'});
    const words = document.querySelectorAll<HTMLElement>('.example blockquote');
    expect(words).to.have.length.above(4);
    for (const quotation of words) expect(quotation.checkVisibility()).to.equal(true);
    expect(document.querySelector('.bar')?.checkVisibility()).to.equal(false);
  });

  it('has under each example the markup that makes it', async () => {
    for (const file of files) {
      const document = parsed(await source(file));
      for (const section of document.querySelectorAll('.examples > section')) {
        const [element] = ours(section as unknown as Document);
        const markup = parsed(section.querySelector('.snippet code')?.textContent ?? '');
        expect(markup.body.firstElementChild?.outerHTML).to.equal(element?.outerHTML);
      }
    }
  });
});
