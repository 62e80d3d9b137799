import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {words} from '../ui/show.js';
import {TAGS} from '../support/tags.js';
import {allOwn, blog, elements, scriptTag, settled, sight} from './blog.js';

const WORDS = '<blockquote><p>We do not see this as a proxy war.</p></blockquote>';
const FIGURE = `<figure class="interview-quote-card" data-quote="not-a-proxy-war">${WORDS}</figure>`;
const SECTIONS = [
  '<section class="interview-qa-accordion" data-exchanges="the-war">The war</section>',
  '<section class="interview-speaker-profile" data-speaker="mia">Mia</section>',
  '<section class="interview-article" data-interview-show="intro" data-interview-heading-level="4">An interview</section>',
].join('');
const quiet = {warnings: [], errors: [], violations: []};

const page = async (body: string) => blog({head: await scriptTag(), body});

async function add(to: Page, markup: string): Promise<void> {
  to.document.body.insertAdjacentHTML('beforeend', markup);
  await until(() => to.document.querySelector('[data-interview-upgraded]'), 'it has its element');
  await settled(to);
}

describe('markup of a site that strips custom elements', () => {
  it('gets an element in its place, with the markup as its only child', async () => {
    const {document, record} = await page(`<main>${FIGURE}${SECTIONS}</main>`);
    const found = elements(document);
    expect(found.map(({localName}) => localName)).to.deep.equal(TAGS);
    expect(found.map(({parentElement}) => parentElement?.localName)).to.deep.equal(
      TAGS.map(() => 'main'),
    );
    expect(
      found.map(({childNodes: [node, more]}) => [(node as Element).className, more]),
    ).to.deep.equal(TAGS.map((tag) => [tag, undefined]));
    expect(document.querySelectorAll('[data-interview-upgraded]')).to.have.length(4);
    expect(sight(document)).to.deep.equal(allOwn);
    expect(record).to.deep.equal(quiet);
  });

  it('says by its data what the element is to show', async () => {
    const {document} = await page(FIGURE + SECTIONS);
    const attributes = elements(document).map((element) =>
      Object.fromEntries(
        element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
      ),
    );
    expect(attributes).to.deep.equal([
      {quote: 'not-a-proxy-war'},
      {exchanges: 'the-war'},
      {speaker: 'mia'},
      {show: 'intro', 'heading-level': '4'},
    ]);
  });

  it('sets no attribute that the element does not have', async () => {
    const {document} = await page(
      `<figure class="interview-quote-card" data-interview-onclick="alert(1)" data-interview-style="color: red" data-interview-class="x" data-style="y" data-quote="not-a-proxy-war">${WORDS}</figure>`,
    );
    expect(elements(document).map((element) => element.getAttributeNames())).to.deep.equal([
      ['quote'],
    ]);
  });

  it('takes the words of its blockquote as the excerpt where it names none', async () => {
    const {document} = await page(`<figure class="interview-quote-card">${WORDS}</figure>`);
    const [card] = elements(document);
    await until(
      () => words(card?.shadowRoot?.querySelector('[part="quote"]')).includes('proxy war'),
      'the words are shown',
    );
  });

  for (const [how, insert] of Object.entries({
    'by innerHTML': ({body}: Document) => {
      const box = body.appendChild(document.createElement('div'));
      box.innerHTML = `<p>Before.</p><div>${FIGURE}</div>`;
    },
    'as a node': ({body}: Document) => {
      const box = body.ownerDocument.createElement('div');
      box.innerHTML = FIGURE;
      body.append(...box.children);
    },
    'from a template': ({body}: Document) => {
      const template = body.ownerDocument.createElement('template');
      template.innerHTML = FIGURE;
      body.append(template, template.content.cloneNode(true));
    },
  })) {
    it(`gets its element when it comes later, ${how}`, async () => {
      const {document: inner} = await page('<p>A page.</p>');
      insert(inner);
      await until(() => elements(inner).length, 'it has its element');
      const [card] = elements(inner);
      await card?.ready;
      expect(sight(inner)).to.deep.equal({'quote-card': 'own'});
    });
  }

  it('gets one in a shadow root when the page asks for it', async () => {
    const {document: inner, window} = await page('<div id="host"></div>');
    const root = inner.querySelector('#host')?.attachShadow({mode: 'open'});
    if (!root) throw new Error('no root');
    root.innerHTML = FIGURE;
    const api = window.InterviewWidgets;
    if (api && 'scan' in api) api.scan(root);
    expect(root.firstElementChild?.localName).to.equal('interview-quote-card');
  });

  it('gets one in what the page asked for before the script came', async () => {
    const {document: inner, record} = await blog({
      head: `<script>InterviewWidgets = [
          (api) => api.scan(document.querySelector('#host').shadowRoot),
          (api) => api.scan(document.querySelector('#nowhere')),
        ];</script>`,
      body: `<div id="host"><template shadowrootmode="open">${FIGURE}</template></div>${await scriptTag('')}`,
    });
    const root = inner.querySelector('#host')?.shadowRoot;
    expect(root?.firstElementChild?.localName).to.equal('interview-quote-card');
    expect(record).to.deep.equal(quiet);
  });

  it('hands its id to its element, and a link to it leads there', async () => {
    const {document: inner, window} = await page(
      '<section class="interview-qa-accordion" id="faq"><details data-exchange="the-war">War</details></section>',
    );
    const [accordion] = elements(inner);
    expect(accordion?.id).to.equal('faq');
    expect(inner.querySelectorAll('#faq')).to.have.length(1);
    window.location.hash = '#faq/the-war';
    await until(
      () => words(accordion?.shadowRoot?.activeElement).includes('What about the war?'),
      'the question has the focus',
    );
  });

  it('hands the focus of a reader who is in it to its element', async () => {
    const {document: inner} = await page('<p>A page.</p>');
    const section = inner.createElement('section');
    section.innerHTML = '<details data-exchange="the-war"><summary>War</summary></details>';
    inner.body.append(section);
    section.querySelector('summary')?.focus();
    expect(inner.activeElement?.localName).to.equal('summary');
    section.className = 'interview-qa-accordion';
    const api = inner.defaultView?.InterviewWidgets;
    if (api && 'scan' in api) api.scan(section);
    const [accordion] = elements(inner);
    await until(
      () => words(accordion?.shadowRoot?.activeElement).includes('What about the war?'),
      'the question has the focus',
    );
  });

  it('gets one again where a site has stripped the element and kept the mark', async () => {
    const {document} = await page(FIGURE.replace('<figure', '<figure data-interview-upgraded'));
    expect(elements(document)).to.have.length(1);
  });

  it('stays what it is within an element, whose fallback it then is', async () => {
    const {document} = await page(`<interview-quote-card>${FIGURE}</interview-quote-card>`);
    expect(elements(document)).to.have.length(1);
  });

  it('stays what it is where it is edited', async () => {
    const island = `<div contenteditable="false">${FIGURE}</div>`;
    const inner = await page(`<div contenteditable>${FIGURE}${island}</div>`);
    await until(() => elements(inner.document).length, 'the other has its element');
    expect(inner.document.querySelector('[contenteditable=""] > figure')).to.not.equal(null);
  });

  it('stays what it is in what React has made', async () => {
    const inner = await page('<div id="root"></div>');
    const root = inner.document.querySelector('#root');
    Object.assign(root ?? {}, {__reactContainer$abc: {}});
    root?.insertAdjacentHTML('beforeend', FIGURE);
    await add(inner, FIGURE);
    expect(root?.firstElementChild?.localName).to.equal('figure');
    expect(elements(inner.document)).to.have.length(1);
  });

  it('stays what it is where a server has rendered it for React', async () => {
    const inner = await page(`<div id="__next">${FIGURE}</div>${FIGURE}`);
    expect(elements(inner.document)).to.have.length(1);
    expect(inner.document.querySelector('#__next > figure')).to.not.equal(null);
  });

  it('stays what it is where another owns the tag', async () => {
    const {document} = await blog({
      head: `<script>customElements.define('interview-quote-card', class extends HTMLElement {});</script>${await scriptTag()}`,
      body: FIGURE,
    });
    expect(elements(document)).to.have.length(0);
    expect(document.querySelector('figure')?.checkVisibility()).to.equal(true);
  });
});
