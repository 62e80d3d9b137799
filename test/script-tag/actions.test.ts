import {expect} from 'chai';
import type {InterviewWidgets} from '../../src/start.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {button, isUnfolded, offered, said, unfold} from '../quote-card/row.js';
import {smallInterview} from '../fixtures/interview.js';
import {click, hover} from '../support/input.js';
import {fixture, otherOrigin, type Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {words} from '../ui/show.js';
import {
  allOwn,
  blog,
  card,
  dist,
  elements,
  four,
  loadedBy,
  scriptTag,
  settled,
  sight,
} from './blog.js';

const quiet = {warnings: [], errors: [], violations: []};
const ACTIONS = 'interview-widgets.actions.min.js';
const PICTURE = 'interview-widgets.picture.min.js';
/** What every engine offers of a card in a page, whatever else it does. */
const CONTEXT = 'Show in context';

const policy = (name: string, text: string) => ({[name]: text});

function cardOf({document}: Page, index = 0): QuoteCardElement {
  const found = elements(document).filter(({localName}) => localName === 'interview-quote-card');
  return found[index] as QuoteCardElement;
}

const quoteOf = (element: Element) => words(element.shadowRoot?.querySelector('blockquote'));

/** How often the page has loaded the file, once that is written down. */
function loads(page: Page, file: string): number {
  return loadedBy(page).filter((url) => url.endsWith(file)).length;
}

describe('what the actions do', () => {
  // Firefox's driver leaves the mouse where the last test had it, which may be on a row to come.
  beforeEach(() => hover(fixture('<p style="position: fixed; inset: auto 0 0 auto">.</p>')));

  it('is not loaded before a reader reaches for one', async () => {
    const page = await blog({head: await scriptTag(), body: card});
    await hover(cardOf(page).shadowRoot?.querySelector('blockquote') ?? cardOf(page));
    expect(offered(cardOf(page))).to.include(CONTEXT);
    expect(loadedBy(page)).to.deep.equal([await dist()]);
  });

  const ways: Record<string, (button: HTMLElement) => unknown> = {
    'the mouse is over one': hover,
    'one has the focus': (node) => node.focus(),
    'one is clicked': click,
  };
  for (const [when, reach] of Object.entries(ways)) {
    it(`is loaded when ${when}, once for all cards`, async () => {
      const page = await blog({head: await scriptTag(), body: card + card});
      const [first, second] = [cardOf(page), cardOf(page, 1)];
      await reach(button(first, CONTEXT));
      const knows = (element: Element) => button(element, 'Picture').ariaExpanded === 'false';
      await until(() => knows(first), 'the actions are there');
      await until(() => loads(page, ACTIONS), 'the request is written down');
      await reach(button(second, CONTEXT));
      await reach(button(first, CONTEXT));
      await until(() => knows(second), 'the other has them, too');
      expect(loadedBy(page)).to.have.members([await dist(), await dist(ACTIONS)]);
      expect(page.record).to.deep.equal(quiet);
    });
  }

  it('is done by the click that loads it', async () => {
    const page = await blog({head: await scriptTag(), body: card});
    const panel = await unfold(cardOf(page), CONTEXT);
    expect(words(panel)).to.contain('Quotation begins: We do not see this as a proxy war.');
    expect(page.record).to.deep.equal(quiet);
  });

  for (const [what, area] of [
    ['missing', 'alone'],
    ['tampered with', 'tampered'],
  ]) {
    it(`${what}, costs the row and nothing else`, async () => {
      const page = await blog({head: await scriptTag('async', undefined, area)});
      const shown = cardOf(page);
      const quotation = quoteOf(shown);
      button(shown, CONTEXT).focus();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(offered(shown)).to.include(CONTEXT);
      button(shown, CONTEXT).click();
      await until(() => offered(shown).length === 0, 'the row is gone');
      expect(quoteOf(shown)).to.equal(quotation);
      expect(quotation).to.contain('We do not see this as a proxy war.');
      expect(shown.shadowRoot?.querySelector('.actions, #panel')).to.equal(null);
      expect(shown.shadowRoot?.activeElement?.localName).to.equal('a');
      expect(sight(page.document)).to.deep.equal(allOwn);
      expect(await shown.toBlob().then(String, () => 'no picture')).to.equal('no picture');
      expect(page.record.warnings).to.deep.equal([]);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.window).not.to.have.property('tampered');
    });
  }

  it('costs the picture alone where what draws it is blocked', async () => {
    const files = [await dist(), await dist(ACTIONS)].join(' ');
    const page = await blog({
      headers: policy('Content-Security-Policy', `script-src ${files}`),
      head: await scriptTag(),
      body: card,
    });
    const shown = cardOf(page);
    const others = offered(shown).filter((label) => label !== 'Picture');
    await unfold(shown, 'Picture');
    button(shown, 'Wide').click();
    await until(() => said(shown), 'the reader is told');
    expect(said(shown)).to.equal('The picture could not be drawn.');
    expect(offered(shown)).to.deep.equal(others);
    expect(words(shown.shadowRoot?.activeElement)).to.equal(others[0]);
    expect(words(await unfold(shown, CONTEXT))).to.contain('proxy war');
    expect(page.record.warnings).to.deep.equal([]);
    expect(page.record.errors.filter((text) => !text.includes('Policy'))).to.deep.equal([]);
  });

  it('draws a picture without the row', async () => {
    const page = await blog({
      head: await scriptTag(),
      body: card.replace(' quote', ' without-actions quote'),
    });
    const picture = await cardOf(page).toBlob({size: '1080x1080'});
    expect([picture.type, offered(cardOf(page))]).to.deep.equal(['image/png', []]);
    await until(() => loads(page, PICTURE), 'the request is written down');
    expect(page.record).to.deep.equal(quiet);
  });
});

describe('the verbatim mark in a page', () => {
  const said = async (page: Page) => words(await unfold(cardOf(page), 'Verbatim'));

  it("names the script's host for the bundled interview", async () => {
    const page = await blog({head: await scriptTag(), body: card});
    const {host} = new URL(await otherOrigin());
    expect(await said(page)).to.equal(`Matches the interview file at ${host} word for word.`);
  });

  it("names the host of the page's default interview", async () => {
    const page = await blog({
      head: await scriptTag('async data-interview-src="/data/interview.json"'),
      body: card,
    });
    expect(await said(page)).to.contain(` at ${location.host} word for word.`);
  });

  it('is not there for an interview that the page registers', async () => {
    const page = await blog({head: await scriptTag(), body: ''});
    const api = page.window.InterviewWidgets as InterviewWidgets;
    await api.register(smallInterview());
    page.document.body.innerHTML = '<interview-quote-card quote="rye"></interview-quote-card>';
    await settled(page);
    expect(quoteOf(cardOf(page))).to.equal('Rye keeps for a week.');
    expect(offered(cardOf(page)))
      .to.include(CONTEXT)
      .and.not.to.include('Verbatim');
  });
});

describe('a Permissions-Policy that forbids to copy and to share', () => {
  const forbidding = policy('Permissions-Policy', 'clipboard-write=(), web-share=()');
  /** Not every engine tells a page what it may do; not every one knows the policy. */
  const tells = 'featurePolicy' in document;

  it('leaves out what it forbids, where the browser tells', async () => {
    const free = await blog({head: await scriptTag(), body: card});
    const page = await blog({headers: forbidding, head: await scriptTag(), body: card});
    const all = offered(cardOf(free));
    const allowed = [CONTEXT, 'Picture', 'Verbatim'];
    expect(all).to.include.members([...allowed, 'Copy', 'Copy link', 'Cite']);
    expect(offered(cardOf(page))).to.deep.equal(tells ? allowed : all);
    expect(words(await unfold(cardOf(page), CONTEXT))).to.contain('proxy war');
    expect(page.record).to.deep.equal(quiet);
  });

  it('that only comes out by trying is told to the reader, and costs nothing', async () => {
    const page = await blog({
      headers: forbidding,
      head: `<script>
          // A browser that does not tell, and then refuses.
          Object.defineProperty(document, 'featurePolicy', {value: undefined});
          const refuse = async () => { throw new DOMException('Blocked.', 'NotAllowedError'); };
          Object.defineProperty(navigator, 'share', {value: refuse});
          Object.defineProperty(navigator, 'clipboard', {value: {write: refuse, writeText: refuse}});
        </script>${await scriptTag()}`,
      body: card,
    });
    const shown = cardOf(page);
    for (const [label, answer] of [
      ['Copy', 'The browser did not let this page copy.'],
      ['Share', 'The browser did not let this page share.'],
      ['Copy link', 'The browser did not let this page copy.'],
    ] as const) {
      await click(button(shown, label));
      await until(() => said(shown) === answer, `"${label}" is answered`);
    }
    expect(isUnfolded(shown, CONTEXT)).to.equal(false);
    expect(page.record).to.deep.equal(quiet);
  });

  it('that is not asked is obeyed all the same, and the reader is told', async () => {
    const page = await blog({
      headers: forbidding,
      head: `<script>Object.defineProperty(document, 'featurePolicy', {value: undefined})</script>
        ${await scriptTag()}`,
      body: card,
    });
    const shown = cardOf(page);
    await hover(button(shown, 'Picture'));
    await until(() => button(shown, 'Picture').ariaExpanded, 'the actions are there');
    await click(button(shown, 'Copy'));
    await until(() => said(shown), 'the reader is told');
    // Only the engine that tells of the policy obeys it.
    expect(said(shown)).to.equal(
      tells ? 'The browser did not let this page copy.' : 'Quotation copied.',
    );
    expect(page.record.errors.filter((text) => !text.includes('olicy'))).to.deep.equal([]);
  });

  it('leaves the words of all elements', async () => {
    const page = await blog({headers: forbidding, head: await scriptTag(), body: four});
    expect(sight(page.document)).to.deep.equal(allOwn);
  });
});
