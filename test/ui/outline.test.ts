import {expect} from 'chai';
import {markupOf, rich, showIn, TAGS} from './all-elements.js';
import {all} from './show.js';

const LANDMARKS =
  'main, nav, aside, search, [role="main"], [role="navigation"], [role="complementary"], [role="search"], [role="form"], [role="banner"], [role="contentinfo"]';

const levels = (element: Element) =>
  all(element, 'h1, h2, h3, h4, h5, h6, [role="heading"]').map((node) =>
    Number(node.ariaLevel ?? node.localName.slice(1)),
  );

describe("the host page's outline", () => {
  for (const tag of TAGS) {
    it(`gets no <main>, no <h1> and no landmark without a label of <${tag}>`, async () => {
      for (const level of ['', 'heading-level="1"']) {
        const [element] = await showIn(markupOf(tag, `searchable ${level}`), rich());
        if (!element) throw new Error('no element');
        expect(all(element, 'main, h1, [role="main"]')).to.have.length(0);
        const bare = all(element, LANDMARKS).filter((node) => !node.ariaLabel);
        expect(bare.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        // Of the page they are only outside of these.
        const ends = all(element, 'header, footer').filter(
          (node) => !node.closest('article, section'),
        );
        expect(ends).to.have.length(0);
      }
    });

    it(`moves as a whole with the heading-level of <${tag}>`, async () => {
      const [standard, moved] = await showIn(
        markupOf(tag, 'heading-level="2"') + markupOf(tag, 'heading-level="5"'),
        rich(),
      );
      if (!standard || !moved) throw new Error('no elements');
      expect(levels(moved)).to.deep.equal(levels(standard).map((level) => level + 3));
      expect(levels(standard)[0]).to.equal(tag === 'interview-quote-card' ? undefined : 2);
    });
  }
});
