import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import '../../src/quote-card/quote-card-define.js';
import {smallInterview} from '../fixtures/interview.js';
import {show} from '../ui/show.js';
import {button, choose, heard, offered, said, showAll, stub, takeAway, unfold} from './row.js';

const rye = '<interview-quote-card quote="rye"></interview-quote-card>';
const url = 'https://loaf.example/bakers#:~:text=Rye%20keeps%20for%20a%20week.';
const text =
  '“Rye keeps for a week.”\n— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf';

/** A system that shares, or does not, in place of the browser's; what it was given. */
function system(error?: Error): readonly ShareData[] {
  const shared: ShareData[] = [];
  // An engine that cannot share knows no policy by which it might.
  stub(document, 'featurePolicy', {allowsFeature: () => true});
  stub(navigator, 'share', (data: ShareData) => {
    shared.push(data);
    return error ? Promise.reject(error) : Promise.resolve();
  });
  return shared;
}

describe('sharing a quotation', () => {
  it('gives the system the words, who said them, and a link that leads to them', async () => {
    const shared = system();
    const card = await show(rye);
    expect(await choose(card, 'Share')).to.equal('Shared.');
    expect(shared).to.deep.equal([{title: 'Two bakers on bread', text, url}]);
  });

  it('leads to the answer where this page has it', async () => {
    const shared = system();
    const [card] = await showAll(
      `${rye}<interview-qa-accordion id="talk"></interview-qa-accordion>`,
      smallInterview(),
    );
    await choose(card, 'Share');
    expect(shared[0]?.url).to.equal(`${location.href.replace(/#.*/, '')}#talk/flour`);
  });

  it('is heard by the page once it is done', async () => {
    system();
    const card = await show(rye);
    const events = heard('interview-share');
    await choose(card, 'Share');
    expect(events.map((event) => [event.url, event.text, event.target === card])).to.deep.equal([
      [url, text, true],
    ]);
  });

  it('that the reader gives up is no failure, and nobody hears of it', async () => {
    const shared = system(new DOMException('Share canceled.', 'AbortError'));
    const card = await show(rye);
    const events = heard('interview-share');
    button(card, 'Share').click();
    // What is unfolded after it is answered after it.
    await unfold(card, 'Cite');
    expect(shared).to.have.length(1);
    expect(said(card)).to.equal('');
    expect(events).to.have.length(0);
  });

  it('that the browser refuses is told to the reader, and to nobody else', async () => {
    system(new DOMException('Permission denied.', 'NotAllowedError'));
    const card = await show(rye);
    const events = heard('interview-share');
    expect(await choose(card, 'Share')).to.equal('The browser did not let this page share.');
    expect(events).to.have.length(0);
  });

  it('is not offered where the browser has nothing for it', async () => {
    takeAway(Navigator.prototype, 'share');
    expect(offered(await show(rye))).not.to.include('Share');
    system();
    expect(offered(await show(rye))).to.include('Share');
  });
});
