import {expect} from 'chai';
import type {ArticleElement} from '../../src/article/article-element.js';
import '../../src/article/article-define.js';
import '../../src/qa-accordion/qa-accordion-define.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {onlyWhere} from '../support/engine.js';
import {click, emulateMedia, press} from '../support/input.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {choose, offered, readSnippet, said, select, stubClipboard} from './selecting.js';
import {all, focused, served, show} from './show.js';

const ARTICLE = '<interview-article quotable></interview-article>';

describe('the line that offers a quotation', () => {
  it('copies the snippet, tells the page and says so', async () => {
    const article = await show(ARTICLE);
    const copied = stubClipboard();
    const told: unknown[] = [];
    article.addEventListener('interview-copy', ({kind, text}) => told.push([kind, text]));
    select(article, 'not use white', 'white flour');
    await choose(article, 'Quote this');
    const snippet = `<interview-quote-card interview="two-bakers" excerpt="not use white flour" exchange="flour">
  <figure lang="en" dir="ltr">
    <blockquote cite="https://loaf.example/bakers#:~:text=not%20use%20white%20flour"><p>We do not use white flour</p></blockquote>
    <figcaption><b>Ana Čech</b>, <small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small> <cite><a href="https://loaf.example/bakers#:~:text=not%20use%20white%20flour">Two bakers on bread</a></cite>, The Daily Loaf</figcaption>
  </figure>
</interview-quote-card>`;
    expect(copied).to.deep.equal([{'text/plain': snippet}]);
    expect(told).to.deep.equal([['snippet', snippet]]);
    expect(said(article)).to.equal('Snippet copied: paste it into a page.');
  });

  it('copies the quotation as text and as markup, tells the page and says so', async () => {
    const article = await show(ARTICLE);
    const copied = stubClipboard();
    const told: unknown[] = [];
    article.addEventListener('interview-copy', ({kind, text}) => told.push([kind, text]));
    select(article, 'not use white', 'white flour');
    await choose(article, 'Copy quotation');
    const url = 'https://loaf.example/bakers#:~:text=not%20use%20white%20flour';
    const text = `“We do not use white flour”
— Ana Čech, Baker, Rye House. Two bakers on bread, The Daily Loaf
${url}`;
    const markup = `<blockquote lang="en" dir="ltr" cite="${url}"><p>We do not use white flour</p></blockquote>
<p lang="en" dir="ltr">— <b>Ana Čech</b>, <small>Baker, Rye House (<span lang="uk">Житній дім</span>)</small> <cite><a href="${url}">Two bakers on bread</a></cite>, The Daily Loaf</p>`;
    expect(copied).to.deep.equal([{'text/plain': text, 'text/html': markup}]);
    expect(told).to.deep.equal([['quote', text]]);
    expect(said(article)).to.equal('Quotation copied.');
  });

  it('names the file that the interview is from', async () => {
    const src = await served(smallInterview());
    const article = fixture<ArticleElement>('<interview-article quotable></interview-article>');
    article.src = src;
    await article.ready;
    const copied = stubClipboard();
    select(article, 'older than');
    await choose(article, 'Quote this');
    const {attributes} = readSnippet(copied[0]?.['text/plain'] ?? '');
    expect(attributes).to.deep.equal({src, excerpt: 'older than', exchange: 'oven'});
  });

  it('says once that words can be quoted, and no more as the selection grows', async () => {
    const article = await show(ARTICLE);
    select(article, 'use white');
    await offered(article);
    expect(said(article)).to.equal('The selected words can be quoted: see the end of this answer.');
    select(article, 'use white', 'white flour');
    await until(() => !said(article), 'the line is of the new words');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(said(article)).to.equal('');
  });

  it('says it also where the next frame is late, and the words are looked at again till then', async () => {
    const article = await show(ARTICLE);
    const inFrame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => Number(setTimeout(() => inFrame(run), 600));
    try {
      select(article, 'use white');
      await until(() => all(article, '.quoting').length, 'the line is there');
      document.dispatchEvent(new Event('selectionchange'));
      await until(() => said(article), 'it is said');
    } finally {
      window.requestAnimationFrame = inFrame;
    }
  });

  it('says it where the browser does not let the page copy, also a second time', async () => {
    const article = await show(ARTICLE);
    stubClipboard({fails: true});
    select(article, 'use white');
    await choose(article, 'Quote this');
    expect(said(article)).to.equal('The browser did not let this page copy.');
    await choose(article, 'Copy quotation');
    expect(said(article).trim()).to.equal('The browser did not let this page copy.');
  });

  it('is reached and used by keyboard, whatever becomes of the selection', async () => {
    const article = await show(ARTICLE);
    const copied = stubClipboard();
    select(article, 'use white');
    const [button] = (await offered(article)).querySelectorAll('button');
    button?.focus();
    getSelection()?.removeAllRanges();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(focused()).to.equal('Quote this');
    await press('Enter');
    await until(() => copied.length, 'the snippet is copied');
    await press('Tab');
    expect(focused()).to.equal('Copy quotation');
    await press('Tab');
    await until(() => !all(article, '.quoting').length, 'the line is gone with the focus');
  });

  it('copies when it is clicked, and the selection stays', async () => {
    const article = await show(ARTICLE);
    const copied = stubClipboard();
    select(article, 'use white');
    const [button] = (await offered(article)).querySelectorAll('button');
    if (!button) throw new Error('no button');
    await click(button);
    await until(() => copied.length, 'the snippet is copied');
    expect(copied[0]?.['text/plain']).to.contain('excerpt="use white"');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(all(article, '.quoting')).to.have.length(1);
  });

  it('moves none of the words above it', async () => {
    const article = await show(ARTICLE);
    const before = all(article, '.words p').map((node) => node.getBoundingClientRect().top);
    select(article, 'use white');
    const line = await offered(article);
    const [first] = all(article, '.words p');
    expect(first?.getBoundingClientRect().top).to.equal(before[0]);
    expect(line.getBoundingClientRect().top).to.be.above(
      first?.getBoundingClientRect().bottom ?? 0,
    );
  });

  it('is in view beneath a long answer', async () => {
    const interview = smallInterview();
    const [answer] = interview.exchanges[0]?.answers ?? [];
    answer?.body.push(
      ...Array.from({length: 80}, (_, at) => ({
        kind: 'paragraph' as const,
        content: [`Loaf ${at}.`],
      })),
    );
    const article = await show(ARTICLE, interview);
    scrollTo(0, 0);
    select(article, 'use white');
    const {bottom, height} = (await offered(article)).getBoundingClientRect();
    expect(height).to.be.above(20);
    expect(bottom).to.be.within(0, innerHeight);
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in an accordion and an article, ${theme}`, async () => {
      for (const tag of ['interview-article', 'interview-qa-accordion open="all"']) {
        const [name = ''] = tag.split(' ');
        const element = await show(`<${tag} quotable theme="${theme}"></${name}>`);
        select(element, 'use white');
        await offered(element);
        await expectAccessible(element);
        getSelection()?.removeAllRanges();
      }
    });
  }

  onlyWhere('emulateMedia', () => {
    it('is not printed', async () => {
      const article = await show(ARTICLE);
      select(article, 'use white');
      const line = await offered(article);
      await emulateMedia({type: 'print'});
      expect(line.checkVisibility()).to.equal(false);
    });

    it('has a ground in forced colors', async () => {
      const article = await show(ARTICLE);
      select(article, 'use white');
      const line = await offered(article);
      await emulateMedia({forcedColors: 'active'});
      expect(getComputedStyle(line).backgroundColor).not.to.match(/, 0\)$/);
    });
  });
});
