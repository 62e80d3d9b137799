import {expect} from 'chai';
import '../../src/quote-card/quote-card-define.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {collectWarnings} from '../support/console.js';
import {press} from '../support/input.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {all, focused, one, served, show, textOf, words} from '../ui/show.js';
import {
  button,
  choose,
  clipboard,
  heard,
  isUnfolded,
  offered,
  said,
  stub,
  takeAway,
  unfold,
} from './row.js';

/** All that a card can offer, in the row's order. */
const ALL = ['Show in context', 'Copy', 'Copy link', 'Cite', 'Share', 'Picture', 'Verbatim'];
const UNFOLDING = ['Show in context', 'Cite', 'Picture', 'Verbatim'];

/** A card that can offer everything, and what it puts on the clipboard and hands on. */
async function everything(attributes = '') {
  const copied = clipboard();
  stub(document, 'featurePolicy', {allowsFeature: () => true});
  const shared: ShareData[] = [];
  stub(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
  const src = await served(smallInterview());
  const card = fixture<QuoteCardElement>(
    `<interview-quote-card quote="rye" src="${src}" ${attributes}></interview-quote-card>`,
  );
  await card.ready;
  return {card, copied, shared};
}

/** The files that a page saves until the test is over. */
function downloads(): string[] {
  const names: string[] = [];
  stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

/** A browser that draws nothing, until the test is over. */
function withoutDrawing(): void {
  stub(HTMLCanvasElement.prototype, 'getContext', () => null);
  takeAway(globalThis, 'OffscreenCanvas');
}

describe("a card's row of actions", () => {
  it('has all that the browser and the interview allow, as buttons, beneath the card', async () => {
    const {card} = await everything();
    expect(offered(card)).to.deep.equal(ALL);
  });

  it('comes after the link to the source, in its order, and then what it unfolds', async () => {
    const {card} = await everything();
    await unfold(card, 'Cite');
    one(card, 'cite a').focus();
    const seen: string[] = [];
    for (let count = 0; count < ALL.length + 4; count += 1) {
      await press('Tab');
      seen.push(focused());
    }
    expect(seen).to.deep.equal([...ALL, 'Text', 'BibTeX', 'RIS', 'CSL-JSON']);
  });

  it('can be used by the keyboard alone', async () => {
    const {card, copied, shared} = await everything();
    const saved = downloads();
    const panel = () => words(one(card, '#panel'));
    one(card, 'cite a').focus();
    const reach = async (label: string, key: string) => {
      for (let count = 0; focused() !== label && count < 12; count += 1) await press('Tab');
      expect(focused()).to.equal(label);
      await press(key);
    };
    await reach('Show in context', 'Enter');
    await until(() => panel().includes('Which flour'), 'the context unfolds');
    await reach('Copy', ' ');
    await until(() => said(card) === 'Quotation copied.', 'the quotation is copied');
    await reach('Copy link', 'Enter');
    await until(() => said(card) === 'Link copied.', 'the link is copied');
    await reach('Cite', ' ');
    await until(() => isUnfolded(card, 'Cite'), 'the citations unfold');
    await reach('Share', 'Enter');
    await until(() => said(card) === 'Shared.', 'the quotation is shared');
    await reach('RIS', 'Enter');
    await until(() => said(card) === 'Citation copied as RIS.', 'the citation is copied');
    button(card, 'Share').focus();
    await reach('Picture', ' ');
    await until(() => isUnfolded(card, 'Picture'), 'the sizes unfold');
    await reach('Square', 'Enter');
    await until(() => said(card) === 'Picture saved.', 'the picture is saved');
    button(card, 'Picture').focus();
    await reach('Verbatim', 'Enter');
    await until(() => panel().includes('word for word'), 'the mark explains');
    await press('Enter');
    await until(() => panel() === '', 'the mark folds');
    expect(focused()).to.equal('Verbatim');
    expect(copied).to.have.length(3);
    expect(shared).to.have.length(1);
    expect(saved).to.deep.equal(['two-bakers-1080x1080.png']);
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in ${theme}, whatever is unfolded`, async () => {
      const {card} = await everything(`theme="${theme}"`);
      await expectAccessible(card);
      for (const label of UNFOLDING) {
        await unfold(card, label);
        await until(() => isUnfolded(card, label), `${label} is unfolded`);
        await expectAccessible(card);
      }
      await choose(card, 'Copy');
      await expectAccessible(card);
    });
  }

  it('unfolds one thing at a time', async () => {
    const {card} = await everything();
    for (const label of UNFOLDING) {
      await unfold(card, label);
      await until(() => isUnfolded(card, label), `${label} is unfolded`);
      const others = UNFOLDING.filter((other) => other !== label);
      expect(others.map((other) => isUnfolded(card, other))).to.deep.equal([false, false, false]);
    }
  });

  it('goes with without-actions, and comes back', async () => {
    const {card} = await everything('without-actions');
    expect(all(card, 'button')).to.have.length(0);
    expect(all(card, '[part="actions"], [part="context"]')).to.have.length(0);
    card.withoutActions = false;
    await card.updateComplete;
    expect(offered(card)).to.deep.equal(ALL);
  });

  it('is not there where the card shows its fallback', async () => {
    collectWarnings();
    const card = await show(
      '<interview-quote-card quote="wheat"><p>Words that the page has.</p></interview-quote-card>',
    );
    expect(all(card, 'button')).to.have.length(0);
  });

  it('copies nothing where the browser lets no page copy', async () => {
    stub(document, 'featurePolicy', {allowsFeature: () => true});
    takeAway(Navigator.prototype, 'clipboard');
    takeAway(Navigator.prototype, 'share');
    const card = await show('<interview-quote-card></interview-quote-card>');
    expect(offered(card)).to.deep.equal(['Show in context', 'Picture']);
  });

  for (const [feature, gone] of [
    ['clipboard-write', ['Copy', 'Copy link', 'Cite']],
    ['web-share', ['Share']],
  ] as const) {
    it(`leaves out what a policy without ${feature} forbids`, async () => {
      const {card} = await everything();
      stub(document, 'featurePolicy', {allowsFeature: (name: string) => name !== feature});
      card.requestUpdate();
      await card.updateComplete;
      expect(offered(card)).to.deep.equal(ALL.filter((label) => !gone.some((no) => no === label)));
    });
  }
});

describe('what a card unfolds', () => {
  it('goes with its quotation, and so does what was said of that', async () => {
    const {card} = await everything();
    await unfold(card, 'Cite');
    await choose(card, 'Text');
    card.quote = 'older';
    await card.updateComplete;
    expect(words(one(card, '#panel'))).to.equal('');
    expect(said(card)).to.equal('');
    expect(isUnfolded(card, 'Cite')).to.equal(false);
  });

  it('is of the quotation that is shown', async () => {
    const {card, copied} = await everything();
    await choose(card, 'Copy');
    card.quote = 'older';
    await card.updateComplete;
    await choose(card, 'Copy');
    expect(copied.map((one) => one['text/plain']?.split('\n')[0])).to.deep.equal([
      '“Rye keeps for a week.”',
      '“It is older than I am.”',
    ]);
    expect(one<HTMLAnchorElement>(card, 'cite a').hash).to.equal(
      '#:~:text=It%20is%20older%20than%20I%20am.',
    );
  });

  it('stays, and works on, where the card is moved in the page', async () => {
    const {card} = await everything();
    const events = heard('interview-context');
    await unfold(card, 'Show in context');
    fixture('<section></section>').append(card);
    await card.updateComplete;
    await card.ready;
    expect(words(one(card, '#panel'))).to.contain('Which flour do you use?');
    expect(isUnfolded(card, 'Show in context')).to.equal(true);
    await choose(card, 'Copy');
    button(card, 'Show in context').click();
    await until(() => !isUnfolded(card, 'Show in context'), 'the context folds');
    expect(events.map(({open}) => open)).to.deep.equal([true, false]);
  });

  it('goes with the row, and comes back folded', async () => {
    const {card} = await everything();
    const events = heard('interview-context');
    await unfold(card, 'Show in context');
    card.quote = 'wheat';
    collectWarnings();
    await card.updateComplete;
    expect(all(card, 'button')).to.have.length(0);
    card.quote = 'rye';
    await card.updateComplete;
    expect(offered(card)).to.deep.equal(ALL);
    expect(isUnfolded(card, 'Show in context')).to.equal(false);
    expect(events.map(({open}) => open)).to.deep.equal([true, false]);
  });
});

describe("a card's picture", () => {
  it('is saved in the size that is chosen', async () => {
    const {card} = await everything();
    const saved = downloads();
    await unfold(card, 'Picture');
    for (const label of ['Wide', 'Square', 'Tall']) {
      expect((await choose(card, label)).trim()).to.equal('Picture saved.');
    }
    expect(saved).to.deep.equal(
      ['1200x630', '1080x1080', '1080x1920'].map((size) => `two-bakers-${size}.png`),
    );
  });

  it('of many words is saved as several', async () => {
    const many = 'We do not see this as a proxy war. '.repeat(120).trim();
    const exchange = {id: 'war', question: ['And the war?']};
    const saved = downloads();
    const card = await show(
      '<interview-quote-card></interview-quote-card>',
      smallInterview({
        exchanges: [
          {
            ...exchange,
            answers: [{speakers: ['ana'], body: [{kind: 'paragraph', content: [many]}]}],
          },
        ],
        quotes: [{id: 'war', exchange: 'war', speaker: 'ana', exact: [many]}],
      }),
    );
    await unfold(card, 'Picture');
    const told = await choose(card, 'Wide');
    expect(saved.length).to.be.greaterThan(1);
    expect(told).to.equal(`${saved.length} pictures saved.`);
    expect(new Set(saved).size).to.equal(saved.length);
  });

  it('that cannot be drawn takes its button away and nothing else', async () => {
    withoutDrawing();
    const saved = downloads();
    const {card} = await everything();
    const before = textOf(card);
    await unfold(card, 'Picture');
    expect(await choose(card, 'Wide')).to.equal('The picture could not be drawn.');
    await until(() => !offered(card).includes('Picture'), 'the button is gone');
    expect(offered(card)).to.deep.equal(ALL.filter((label) => label !== 'Picture'));
    expect(words(one(card, '#panel'))).to.equal('');
    expect(textOf(card)).to.contain(before.slice(0, before.indexOf('Show in context')));
    expect(await choose(card, 'Copy')).to.equal('Quotation copied.');
    expect(saved).to.deep.equal([]);
  });

  it('can be had without the row', async () => {
    const {card} = await everything('without-actions');
    const {width, height} = await createImageBitmap(await card.toBlob({size: '1080x1080'}));
    expect([width, height]).to.deep.equal([1080, 1080]);
    expect(all(card, 'button')).to.have.length(0);
  });

  it('that cannot be drawn is refused to who asks for it', async () => {
    withoutDrawing();
    const {card} = await everything();
    expect(await card.toBlob().then(String, (error: Error) => error.name)).not.to.equal(
      '[object Blob]',
    );
  });
});
