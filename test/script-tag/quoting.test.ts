import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {otherOrigin} from '../support/page.js';
import {until} from '../support/wait.js';
import {choose, labels, offered, readSnippet, select, stubClipboard} from '../ui/selecting.js';
import {all, words} from '../ui/show.js';
import {blog, dist, elements, loadedBy, ownText, scriptTag} from './blog.js';

const quiet = {warnings: [], errors: [], violations: []};
const QUOTING = 'interview-widgets.quoting.min.js';
const article = '<interview-article quotable></interview-article>';
const WORDS = 'see this as a proxy war';

/** The first element of a page, of which some words of an answer are selected. */
function selectIn({document}: Page) {
  const [element] = elements(document);
  if (!element) throw new Error('no element');
  const answer = all(element, '.words').find((node) => words(node).includes(WORDS));
  select(element, WORDS, WORDS, answer);
  return element;
}

/** The snippet for the words. */
async function snippetIn(page: Page): Promise<string> {
  const copied = stubClipboard({view: page.window});
  await choose(selectIn(page), 'Quote this');
  return copied[0]?.['text/plain'] ?? '';
}

describe('what offers selected words', () => {
  it('is not loaded where the element is not quotable', async () => {
    const page = await blog({
      head: await scriptTag(),
      body: '<interview-article></interview-article>',
    });
    selectIn(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(loadedBy(page)).to.deep.equal([await dist()]);
  });

  it('is loaded when a reader selects, and what reads the words with it', async () => {
    const page = await blog({head: await scriptTag(), body: article});
    expect(loadedBy(page)).to.deep.equal([await dist()]);
    const line = await offered(selectIn(page));
    expect(labels(line)).to.deep.equal(['Quote this', 'Copy quotation']);
    await until(() => loadedBy(page).length > 2, 'the requests are written down');
    expect(loadedBy(page)).to.deep.equal([
      await dist(),
      await dist(QUOTING),
      await dist('interview-widgets.excerpt.min.js'),
    ]);
    expect(page.record).to.deep.equal(quiet);
  });

  it('is styled under a policy that allows nothing but the script', async () => {
    const other = await otherOrigin();
    const page = await blog({
      headers: {'Content-Security-Policy': `default-src 'none'; script-src ${other}`},
      head: await scriptTag(),
      body: article,
    });
    const line = await offered(selectIn(page));
    expect(page.window.getComputedStyle(line).position).to.equal('sticky');
    expect(line.hasAttribute('style')).to.equal(false);
    expect(page.record).to.deep.equal(quiet);
  });

  it('offers none where the page is forbidden to copy, if the browser tells', async () => {
    const page = await blog({
      headers: {'Permissions-Policy': 'clipboard-write=()'},
      head: await scriptTag(),
      body: article,
    });
    const element = selectIn(page);
    const offers = () => all(element, '.quoting').length;
    if ('featurePolicy' in document) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(offers()).to.equal(0);
    } else {
      await until(() => offers() === 1, 'the words are offered');
    }
  });

  for (const [what, area] of Object.entries({missing: 'alone', 'tampered with': 'tampered'})) {
    it(`${what}, leaves the words to be read and selected`, async () => {
      const page = await blog({head: await scriptTag('async', undefined, area), body: article});
      const element = selectIn(page);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(all(element, '.quoting')).to.have.length(0);
      expect(ownText(element)).to.contain(WORDS);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.window).not.to.have.property('tampered');
    });
  }
});

describe('a snippet', () => {
  it('of the bundled interview names no file, and shows these words in another page', async () => {
    const snippet = await snippetIn(await blog({head: await scriptTag(), body: article}));
    expect(readSnippet(snippet)).to.deep.equal({
      attributes: {excerpt: WORDS, exchange: 'proxy-conflict'},
      fallback: `We do not ${WORDS}`,
    });
    const page = await blog({head: await scriptTag(), body: snippet});
    const [card] = elements(page.document);
    if (!card) throw new Error('no card');
    await until(() => all(card, 'blockquote').length, 'the card shows a quotation');
    const [quote] = all(card, 'blockquote');
    expect(words(quote)).to.equal(`We do not ${WORDS}`);
    for (const rest of quote?.querySelectorAll('.rest') ?? []) rest.remove();
    expect(words(quote)).to.equal(WORDS);
    expect(page.record).to.deep.equal(quiet);
  });

  it("names the file of the page's default interview, whole", async () => {
    const page = await blog({
      head: await scriptTag('async data-interview-src="/data/interview.json"'),
      body: article,
    });
    expect(readSnippet(await snippetIn(page)).attributes).to.deep.equal({
      src: new URL('/data/interview.json', location.href).href,
      excerpt: WORDS,
      exchange: 'proxy-conflict',
    });
  });

  it('names the file of an element with its own, whole', async () => {
    const page = await blog({
      head: await scriptTag(),
      body: '<interview-article quotable src="/data/interview.json"></interview-article>',
    });
    const {attributes} = readSnippet(await snippetIn(page));
    expect(attributes['src']).to.equal(new URL('/data/interview.json', location.href).href);
  });

  it('names a registered interview by its id', async () => {
    const response = await fetch('/data/interview.json');
    const interview = {...((await response.json()) as object), id: 'registered'};
    const page = await blog({
      head: `<script>(window.InterviewWidgets = []).push(({register}) => register(${JSON.stringify(
        interview,
      ).replaceAll('<', '\\u003c')}))</script>${await scriptTag()}`,
      body: article,
    });
    expect(readSnippet(await snippetIn(page)).attributes['interview']).to.equal('registered');
  });
});
