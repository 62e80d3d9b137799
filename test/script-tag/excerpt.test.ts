import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {blog, card, dist, elements, FALLBACK, loadedBy, ownText, scriptTag, sight} from './blog.js';

const EXCERPT = 'interview-widgets.excerpt.min.js';
const DEPARTURES = 'interview-widgets.departures.min.js';

const TRUE = 'see this as a proxy war';
const FORGED = 'We do see this as a proxy war';
const ABSENT = 'Nobody has ever said a word of this to anyone.';

const quiet = {warnings: [], errors: [], violations: []};

function excerptCard(excerpt: string, children = FALLBACK): string {
  return `<interview-quote-card excerpt="${excerpt}">${children}</interview-quote-card>`;
}

const codes = `<script>codes = [];
  addEventListener('interview-error', ({code}) => codes.push(code))</script>`;

/** The chunks that a page asked for, once all that it loaded is written down. */
async function chunksOf(page: Page, count: number): Promise<string[]> {
  await until(() => loadedBy(page).length > count, 'the requests are written down');
  return loadedBy(page)
    .map((url) => url.replace(/.*\//, ''))
    .filter((file) => file !== 'interview-widgets.min.js');
}

function quotations({document}: Page): string[] {
  return elements(document).map((element) =>
    (element.shadowRoot?.querySelector('blockquote')?.textContent ?? '').trim(),
  );
}

describe('what reads excerpts', () => {
  it('is asked for once, by cards that have one, and by nothing else', async () => {
    const page = await blog({
      head: await scriptTag(),
      body:
        excerptCard(TRUE) +
        `<interview-quote-card><blockquote><p>${TRUE}</p></blockquote></interview-quote-card>` +
        card,
    });
    const words = 'We do not see this as a proxy war';
    expect(quotations(page).slice(0, 2)).to.deep.equal([words, words]);
    expect(await chunksOf(page, 1)).to.deep.equal([EXCERPT]);
    expect(page.record).to.deep.equal(quiet);
  });

  it('is not asked for by a card that names its quotation, whatever it holds', async () => {
    const page = await blog({
      head: await scriptTag(),
      body: `<interview-quote-card quote="not-a-proxy-war" excerpt="${TRUE}">
          <blockquote><p>${TRUE}</p></blockquote></interview-quote-card>
        <interview-quote-card></interview-quote-card><interview-article></interview-article>`,
    });
    expect(loadedBy(page)).to.deep.equal([await dist()]);
  });

  for (const [what, excerpt, shown, code] of [
    ['are changed', FORGED, 'We do not see this as a proxy war', 'excerpt-changed'],
    ['are nowhere', ABSENT, '', 'excerpt-absent'],
  ] as const) {
    it(`asks for more only where its words ${what}`, async () => {
      const page = await blog({head: codes + (await scriptTag()), body: excerptCard(excerpt)});
      expect(await chunksOf(page, 2)).to.deep.equal([EXCERPT, DEPARTURES]);
      expect(quotations(page)).to.deep.equal([shown]);
      expect(page.window).to.have.property('codes').that.deep.equals([code]);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.warnings).to.have.length(1);
      expect(page.record.warnings[0]).to.contain(code);
    });
  }

  it('shows the words of the page until it is there, and none of them after', async () => {
    const {document} = await blog({
      head: await scriptTag(),
      body: excerptCard(FORGED, `<p>${FORGED}</p>`),
    });
    expect(sight(document)).to.deep.equal({'quote-card': 'own'});
  });

  for (const [what, area] of Object.entries({missing: 'alone', 'tampered with': 'tampered'})) {
    it(`${what}, leaves the fallback, and all else as it is`, async () => {
      const {document, window, record} = await blog({
        head: codes + (await scriptTag('async', undefined, area)),
        body: excerptCard(TRUE) + '<interview-article></interview-article>',
      });
      expect(sight(document)).to.deep.equal({'quote-card': 'fallback', article: 'own'});
      expect(window).to.have.property('codes').that.deep.equals(['policy']);
      expect(record.warnings).to.have.length(1);
      expect(record.warnings[0]).to.contain('policy').and.contain(EXCERPT);
      expect(record.errors).to.deep.equal([]);
      expect(window).not.to.have.property('tampered');
    });
  }

  it('leaves the fallback where a policy forbids what says how words depart', async () => {
    const page = await blog({
      headers: {
        'Content-Security-Policy': `script-src 'nonce-blog' ${await dist()} ${await dist(EXCERPT)}`,
      },
      head: codes.replace('<script>', '<script nonce="blog">') + (await scriptTag()),
      body: excerptCard(FORGED) + `<div>${excerptCard(TRUE, '')}</div>`,
    });
    const [forged, whole] = elements(page.document);
    expect(forged?.firstElementChild?.checkVisibility()).to.equal(true);
    expect(forged && ownText(forged)).to.equal('');
    expect(whole && ownText(whole)).to.contain('We do not see this as a proxy war');
    expect(page.window).to.have.property('codes').that.deep.equals(['policy']);
    expect(page.record.warnings).to.have.length(1);
    expect(page.record.warnings[0]).to.contain(DEPARTURES);
    expect(page.record.errors.filter((text) => !text.includes('Policy'))).to.deep.equal([]);
  });
});
