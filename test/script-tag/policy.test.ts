import {expect} from 'chai';
import type {InterviewWidgets} from '../../src/start.js';
import {smallInterview} from '../fixtures/interview.js';
import {otherOrigin, page} from '../support/page.js';
import {until} from '../support/wait.js';
import {
  allFallback,
  allOwn,
  blog,
  card,
  dist,
  elements,
  FALLBACK,
  four,
  ownText,
  scriptTag,
  settled,
  sight,
} from './blog.js';

const MAIN = 'interview-widgets.min.js';
const quiet = {warnings: [], errors: [], violations: []};
const policy = (text: string) => ({'Content-Security-Policy': text});
const fromSrc = `<interview-article src="/data/interview.json">${FALLBACK}</interview-article>`;
/** Not every engine has Trusted Types yet; one without them ignores the policy. */
const hasTrustedTypes = 'trustedTypes' in window;

describe('a Content-Security-Policy', () => {
  it('that allows nothing but the script and the style sheet costs nothing', async () => {
    const other = await otherOrigin();
    const {document, record} = await blog({
      headers: policy(`default-src 'none'; script-src ${other}; style-src ${other}`),
      head: `<link rel="stylesheet" href="${await dist('fallback.css')}">${await scriptTag()}`,
    });
    expect(sight(document)).to.deep.equal(allOwn);
    expect(record).to.deep.equal(quiet);
  });

  it('that allows nothing but the script costs no style', async () => {
    const other = await otherOrigin();
    const {document, record} = await blog({
      headers: policy(`default-src 'none'; script-src ${other}`),
      head: await scriptTag(),
    });
    const [shown] = elements(document);
    const quote = shown?.shadowRoot?.querySelector('blockquote');
    expect(quote && getComputedStyle(quote).fontFamily).to.contain('Georgia');
    expect(record).to.deep.equal(quiet);
  });

  it('that admits the script by a nonce alone blocks the chunk, and only what needs it', async () => {
    const {document, record} = await blog({
      headers: policy("script-src 'nonce-blog'"),
      head: await scriptTag('async nonce="blog"'),
      body: fromSrc + card,
    });
    expect(sight(document)).to.deep.equal({article: 'fallback', 'quote-card': 'own'});
    expect(record.errors).to.deep.equal([]);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('<interview-article>').and.contain('policy');
  });

  describe('that blocks the chunk, when the page registers an interview,', () => {
    const register = `api.register(${JSON.stringify(smallInterview())})`;
    const noted = `${register}.then(({code}) => { registered = code })`;

    it('leaves the elements their words, and tells it why', async () => {
      const loaded = await blog({
        headers: policy("script-src 'nonce-blog'"),
        head: await scriptTag('async nonce="blog"'),
      });
      const {document, window, record} = loaded;
      const api = window.InterviewWidgets as InterviewWidgets;
      const before = elements(document).map(ownText);
      const outcome = await api.register(smallInterview());
      expect(outcome).to.deep.include({ok: false, code: 'policy'});
      document.body.append(document.createElement('interview-article'));
      await settled(loaded);
      expect(sight(document)).to.deep.equal(allOwn);
      expect(elements(document).map(ownText)).to.deep.equal([...before, before.at(-1)]);
      expect(record.errors).to.deep.equal([]);
    });

    it('leaves them theirs where that was before they came, too', async () => {
      const {document, window, record} = await blog({
        headers: policy("script-src 'nonce-blog'"),
        head: `<script nonce="blog">InterviewWidgets = [(api) => ${noted}]</script>
          ${await scriptTag('async nonce="blog"')}`,
      });
      await until(() => 'registered' in window, 'the page was told');
      expect(window).to.have.property('registered', 'policy');
      expect(sight(document)).to.deep.equal(allOwn);
      expect(record.errors).to.deep.equal([]);
      expect(record.warnings.filter((text) => text.includes('<interview-'))).to.deep.equal([]);
    });
  });

  it("that trusts what the script loads, by 'strict-dynamic', costs nothing", async () => {
    const {document, record} = await blog({
      headers: policy("script-src 'nonce-blog' 'strict-dynamic'"),
      head: await scriptTag('async nonce="blog"'),
      body: fromSrc + card,
    });
    expect(sight(document)).to.deep.equal({article: 'own', 'quote-card': 'own'});
    expect(record).to.deep.equal(quiet);
  });

  it('that admits the script by its hash costs nothing, or leaves the fallback', async () => {
    const hashes = await (await fetch(await dist('integrity.json'))).json();
    const {[MAIN]: hash = ''} = hashes as Record<string, string>;
    const {document, record} = await blog({
      headers: policy(`default-src 'none'; script-src '${hash}'`),
      head: await scriptTag(`crossorigin="anonymous" integrity="${hash}"`),
    });
    // Not every engine takes a hash for a script from elsewhere.
    const isTaken = document.defaultView !== null && 'InterviewWidgets' in document.defaultView;
    expect(sight(document)).to.deep.equal(isTaken ? allOwn : allFallback);
    document.scrollingElement?.scrollTo(0, 2000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(record.violations).to.have.length(isTaken ? 0 : 1);
    expect(record.warnings).to.deep.equal([]);
  });

  it('that forbids to ask src for anything leaves the fallback', async () => {
    const other = await otherOrigin();
    const {document, record} = await blog({
      headers: policy(`default-src 'none'; script-src ${other}`),
      head: await scriptTag(),
      body: fromSrc + card,
    });
    expect(sight(document)).to.deep.equal({article: 'fallback', 'quote-card': 'own'});
    expect(record.errors.filter((text) => !text.includes('Policy'))).to.deep.equal([]);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('network');
  });

  it('that blocks the script leaves the fallback', async () => {
    const {document, record} = await blog({
      headers: policy("script-src 'none'"),
      head: await scriptTag(),
    });
    expect(sight(document)).to.deep.equal(allFallback);
    expect(record.warnings).to.deep.equal([]);
  });
});

describe('Trusted Types', () => {
  it('that allow lit-html and interview-widgets cost nothing', async () => {
    const {document, record} = await blog({
      headers: policy(
        "require-trusted-types-for 'script'; trusted-types lit-html interview-widgets",
      ),
      head: await scriptTag(),
      body: four.replace('<interview-article>', '<interview-article src="/data/interview.json">'),
    });
    expect(sight(document)).to.deep.equal(allOwn);
    expect(record).to.deep.equal(quiet);
  });

  it('that allow lit-html alone cost only what needs a chunk', async () => {
    const {document, record} = await blog({
      headers: policy("require-trusted-types-for 'script'; trusted-types lit-html"),
      head: await scriptTag(),
      body: fromSrc + card,
    });
    expect(record.errors).to.deep.equal([]);
    expect(sight(document)).to.deep.equal({
      article: hasTrustedTypes ? 'fallback' : 'own',
      'quote-card': 'own',
    });
    expect(record.warnings).to.have.length(hasTrustedTypes ? 1 : 0);
    if (hasTrustedTypes) expect(record.warnings[0]).to.contain('policy');
  });

  for (const allowed of ["'none'", 'another']) {
    it(`that allow ${allowed} leave the fallback, with one warning`, async () => {
      const {document, record} = await blog({
        headers: policy(`require-trusted-types-for 'script'; trusted-types ${allowed}`),
        head: await scriptTag(),
      });
      expect(record.errors).to.deep.equal([]);
      expect(sight(document)).to.deep.equal(hasTrustedTypes ? allFallback : allOwn);
      expect(record.warnings).to.have.length(hasTrustedTypes ? 1 : 0);
      if (hasTrustedTypes) expect(record.warnings[0]).to.contain('interview-widgets');
    });
  }

  it('cost nothing beside another Lit, where the page allows duplicates', async () => {
    const {document, record} = await blog({
      headers: policy(
        "require-trusted-types-for 'script'; trusted-types lit-html interview-widgets 'allow-duplicates'",
      ),
      head: `<script type="module">
          import {html, render} from '/node_modules/lit/index.js';
          render(html\`<b id="theirs">Another Lit</b>\`, document.body.lastElementChild);
        </script>${await scriptTag()}`,
      body: `${four}<p></p>`,
    });
    await until(() => document.querySelector('#theirs'), 'the other Lit has rendered');
    expect(sight(document)).to.deep.equal(allOwn);
    expect(record.errors).to.deep.equal([]);
    expect(record.violations).to.deep.equal([]);
    // Lit itself says so of a second copy, in its build for development.
    const own = record.warnings.filter((text) => text.includes('interview-widgets'));
    expect(own).to.deep.equal([]);
  });

  it('that want trusted values of any policy cost nothing', async () => {
    const {document, record} = await blog({
      headers: policy("require-trusted-types-for 'script'"),
      head: await scriptTag(),
      body: fromSrc + card,
    });
    expect(sight(document)).to.deep.equal({article: 'own', 'quote-card': 'own'});
    expect(record).to.deep.equal(quiet);
  });
});

describe('a Permissions-Policy', () => {
  it('without clipboard and share costs only the actions that need them', async () => {
    const {document, record} = await blog({
      headers: {'Permissions-Policy': 'clipboard-write=(), clipboard-read=(), web-share=()'},
      head: await scriptTag(),
    });
    expect(sight(document)).to.deep.equal(allOwn);
    expect(record).to.deep.equal(quiet);
    const [shown] = elements(document);
    const actions = [...(shown?.shadowRoot?.querySelectorAll('[part="actions"] button') ?? [])];
    const names = actions.map(({textContent}) => textContent?.trim());
    expect(names).to.include('Show in context');
    // Only Chromium heeds the header, and tells.
    const isHeeded = 'featurePolicy' in document;
    expect(names.includes('Copy')).to.equal(!isHeeded);
  });
});

describe('a page that is no HTML', () => {
  it('keeps the fallback, with one warning', async () => {
    const {document, record} = await page({
      headers: {'Content-Type': 'application/xhtml+xml'},
      html: `<?xml version="1.0" encoding="UTF-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A blog</title>
        <script src="${await dist()}" defer="defer"></script></head><body>${four}</body></html>`,
    });
    expect(document.contentType).to.equal('application/xhtml+xml');
    await until(() => record.warnings.length > 0, 'a warning');
    expect(sight(document)).to.deep.equal(allFallback);
    expect(record.errors).to.deep.equal([]);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('HTML');
  });
});

describe('a sandboxed frame', () => {
  /** What a page that nobody may look into says of itself. */
  const report = `<script>
    addEventListener('load', async () => {
      const all = [...document.querySelectorAll('[quote], [src^=http]')].filter((e) => e.ready);
      await Promise.all(all.map((element) => element.ready));
      const words = all.map(({shadowRoot}) => shadowRoot.querySelector('.root')?.textContent.trim());
      console.warn(JSON.stringify({origin, words}));
    });
  </script>`;

  it('that has no origin shows all, from a src of another origin as well', async () => {
    const src = await dist('interview.json', 'data');
    const sandboxed = await blog({
      sandbox: 'allow-scripts',
      head: await scriptTag(),
      body: `${card}<interview-article src="${src}">${FALLBACK}</interview-article>${report}`,
    });
    await until(() => sandboxed.record.warnings.length > 0, 'the page reports');
    const {record} = sandboxed;
    expect(record.errors).to.deep.equal([]);
    expect(record.violations).to.deep.equal([]);
    expect(record.warnings).to.have.length(1);
    const said = JSON.parse(record.warnings[0] ?? '') as {origin: string; words: string[]};
    expect(said.origin).to.equal('null');
    expect(said.words[0]).to.contain('We do not see this as a proxy war.');
    expect(said.words[1]).to.contain('Will Ukraine win the war?');
  });

  it('that runs no script keeps the fallback', async () => {
    const {document} = await blog({
      sandbox: 'allow-same-origin',
      head: await scriptTag(),
    });
    expect(sight(document)).to.deep.equal(allFallback);
    expect(elements(document).map(ownText).join('')).to.equal('');
  });
});
