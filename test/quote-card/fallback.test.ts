import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {quoteCardFallback} from '../support/fallback-markup.js';
import {fixture, otherOrigin} from '../support/page.js';
import {focused, one, served, show, textOf, words} from '../ui/show.js';

const children = quoteCardFallback(smallInterview(), 'rye');

function find(element: Element, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in ${element.innerHTML}`);
  return found;
}

describe("a quote card's fallback", () => {
  it('is shown while the interview is on its way', async () => {
    const src = await served(smallInterview(), 'delay=300');
    const element = fixture<QuoteCardElement>(
      `<interview-quote-card quote="rye" src="${src}">${children}</interview-quote-card>`,
    );
    await element.updateComplete;
    expect(find(element, 'blockquote').checkVisibility()).to.equal(true);
    expect(textOf(element)).to.equal('');
    await element.ready;
    expect(find(element, 'blockquote').checkVisibility()).to.equal(false);
    expect(one(element, 'blockquote').checkVisibility()).to.equal(true);
  });

  it('stays in the document, untouched, once the element is ready', async () => {
    const element = await show(
      `<interview-quote-card quote="rye">${children}</interview-quote-card>`,
    );
    expect(textOf(element)).to.contain('Rye keeps for a week.');
    expect(element.innerHTML).to.equal(fixture(`<div>${children}</div>`).innerHTML);
  });

  it('is shown again when data fails that came later', async () => {
    const warnings = collectWarnings();
    const element = await show<QuoteCardElement>(
      `<interview-quote-card quote="rye">${children}</interview-quote-card>`,
    );
    const failed = new Promise((resolve) => {
      element.addEventListener('interview-error', resolve, {once: true});
    });
    element.src = `${await otherOrigin()}/fault/status/404`;
    element.data = undefined;
    await failed;
    expect(find(element, 'blockquote').checkVisibility()).to.equal(true);
    expect(textOf(element)).to.equal('');
    expect(warnings).to.have.length(1);
  });

  it('stays where the card names no quotation: another would misquote the page', async () => {
    collectWarnings();
    const element = await show(
      '<interview-quote-card><p>Ana on her starter.</p></interview-quote-card>',
    );
    expect(find(element, 'p').checkVisibility()).to.equal(true);
    expect(textOf(element)).not.to.contain('Rye');
  });

  it('stays where the card names a quotation that is not there', async () => {
    collectWarnings();
    const element = await show(
      `<interview-quote-card quote="wheat">${children}</interview-quote-card>`,
    );
    expect(find(element, 'blockquote').checkVisibility()).to.equal(true);
    expect(textOf(element)).to.equal('');
  });

  for (const [what, markup] of [
    ['a comment', '<!-- Rye -->'],
    ['white space', ' \n '],
    ['a script', '<script type="application/json">{"rye": 1}</script>'],
  ]) {
    it(`is not ${what}`, async () => {
      const element = await show(`<interview-quote-card>${markup}</interview-quote-card>`);
      expect(textOf(element)).to.contain('Rye keeps for a week.');
    });
  }

  it('where there is none is a calm line with a link to the source', async () => {
    collectWarnings();
    const element = await show('<interview-quote-card quote="wheat"></interview-quote-card>');
    expect(textOf(element)).to.equal(
      'This part of the interview cannot be shown here. Read it at loaf.example',
    );
    expect(one(element, 'a').getAttribute('href')).to.equal('https://loaf.example/bakers');
  });

  it("where there is none and no interview either, links to src's site", async () => {
    collectWarnings();
    const origin = await otherOrigin();
    const element = fixture<QuoteCardElement>(
      `<interview-quote-card src="${origin}/fault/status/500"></interview-quote-card>`,
    );
    await element.ready;
    const {host} = new URL(origin);
    expect(textOf(element)).to.contain(`cannot be shown here. Read it at ${host}`);
    expect(one<HTMLAnchorElement>(element, 'a').host).to.equal(host);
  });

  it('where there is none says nothing while the interview is on its way', async () => {
    const src = await served(smallInterview(), 'delay=300');
    const element = fixture<QuoteCardElement>(
      `<interview-quote-card src="${src}"></interview-quote-card>`,
    );
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
    await element.ready;
    expect(textOf(element)).to.contain('Rye keeps for a week.');
  });

  it('takes the place of the calm line when it comes late', async () => {
    collectWarnings();
    const element = await show('<interview-quote-card quote="wheat"></interview-quote-card>');
    expect(textOf(element)).to.contain('cannot be shown');
    element.innerHTML = children;
    await new Promise((resolve) => element.shadowRoot?.addEventListener('slotchange', resolve));
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
    expect(words(find(element, 'blockquote'))).to.equal('Rye keeps for a week.');
  });

  it('hands the focus on a link over to the same link', async () => {
    const src = await served(smallInterview(), 'delay=200');
    const element = fixture<QuoteCardElement>(
      `<interview-quote-card quote="rye" src="${src}">${children}</interview-quote-card>`,
    );
    await element.updateComplete;
    find(element, 'cite a').focus();
    await element.ready;
    expect(focused()).to.equal('Two bakers on bread');
  });

  it('takes no focus that is elsewhere', async () => {
    const button = fixture<HTMLButtonElement>('<button>Elsewhere</button>');
    button.focus();
    await show(`<interview-quote-card quote="rye">${children}</interview-quote-card>`);
    expect(focused()).to.equal('Elsewhere');
  });
});
