import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {register} from '../../src/source/page.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {fixture, otherOrigin} from '../support/page.js';
import {served, show, words} from '../ui/show.js';
import {isUnfolded, offered, unfold} from './row.js';

async function shown(markup: string): Promise<QuoteCardElement> {
  const card = fixture<QuoteCardElement>(markup);
  await card.ready;
  expect(words(card.shadowRoot?.querySelector('blockquote'))).not.to.equal('');
  return card;
}

const elided = {id: 'cut', exchange: 'flour', speaker: 'ana', exact: ['We do not', 'white flour.']};

describe('the verbatim mark', () => {
  it("says, of an interview of its card's src, what the words were held against", async () => {
    const src = await served(smallInterview());
    const card = await shown(`<interview-quote-card src="${src}"></interview-quote-card>`);
    const {host} = new URL(await otherOrigin());
    expect(words(await unfold(card, 'Verbatim'))).to.equal(
      `Matches the interview file at ${host} word for word.`,
    );
    expect(isUnfolded(card, 'Verbatim')).to.equal(true);
  });

  it("names the page's own host where src is relative", async () => {
    const src = '/data/interview.json';
    const card = await shown(`<interview-quote-card src="${src}"></interview-quote-card>`);
    expect(words(await unfold(card, 'Verbatim'))).to.contain(` at ${location.host} word for word`);
  });

  it('says, of a quotation that leaves words out, what stands for them', async () => {
    const src = await served(smallInterview({quotes: [elided]}));
    const card = await shown(`<interview-quote-card src="${src}"></interview-quote-card>`);
    expect(words(await unfold(card, 'Verbatim'))).to.match(
      / word for word\. \[…\] stands where words are left out: “Show in context” has them all\.$/,
    );
  });

  it('is not there for an interview that a script hands over', async () => {
    const card = await show('<interview-quote-card></interview-quote-card>');
    expect(offered(card)).to.include('Copy').and.not.to.include('Verbatim');
  });

  it('is not there for JSON in the page', async () => {
    const json = JSON.stringify(smallInterview());
    const card = await shown(
      `<interview-quote-card quote="rye"><script type="application/json" data-interview>${json}</script></interview-quote-card>`,
    );
    expect(offered(card)).to.include('Copy').and.not.to.include('Verbatim');
  });

  it('is not there for an interview that is registered', async () => {
    await register(smallInterview({id: 'registered-bakers'}));
    const card = await shown(
      '<interview-quote-card interview="registered-bakers"></interview-quote-card>',
    );
    expect(offered(card)).to.include('Copy').and.not.to.include('Verbatim');
  });

  it('names the file of the words that are shown while another is loaded', async () => {
    const card = await shown(
      '<interview-quote-card src="/data/interview.json"></interview-quote-card>',
    );
    await unfold(card, 'Verbatim');
    card.src = `${await otherOrigin()}/fault/stall`;
    await card.updateComplete;
    expect(card.vouchedBy).to.equal(location.host);
    expect(words(card.shadowRoot?.getElementById('panel'))).to.contain(` at ${location.host} `);
  });

  it('vouches by no file for an address that is none', async () => {
    collectWarnings();
    const card = fixture<QuoteCardElement>(
      '<interview-quote-card src="http://["></interview-quote-card>',
    );
    await card.ready;
    expect(card.vouchedBy).to.equal('');
  });

  it('goes when the card shows what nobody vouches for', async () => {
    const src = await served(smallInterview());
    const card = await shown(`<interview-quote-card src="${src}"></interview-quote-card>`);
    await unfold(card, 'Verbatim');
    card.data = smallInterview();
    await card.updateComplete;
    await card.ready;
    expect(offered(card)).to.include('Copy').and.not.to.include('Verbatim');
    expect(words(card.shadowRoot?.getElementById('panel'))).to.equal('');
  });
});
