import {expect} from 'chai';
import type {ArticleElement} from '../../src/article/article-element.js';
import '../../src/article/article-define.js';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import '../../src/quote-card/quote-card-define.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {drag} from '../support/input.js';
import {nextFrame, until} from '../support/wait.js';
import {
  choose,
  labels,
  offered,
  offersNothing,
  placeOf,
  readSnippet,
  select,
  stubClipboard,
} from './selecting.js';
import {all, one, show, words} from './show.js';

const ARTICLE = '<interview-article quotable></interview-article>';
const FLOUR = 'We do not use white flour. Rye keeps for a week.';

describe('words selected in a quotable element', () => {
  it('are offered to be quoted at the end of their answer', async () => {
    const article = await show(ARTICLE);
    select(article, 'use white', 'week.');
    const line = await offered(article);
    expect(labels(line)).to.deep.equal(['Quote this', 'Copy quotation']);
    const answer = line.closest('.answer');
    expect(words(answer)).to.contain(FLOUR);
    expect(answer?.querySelector('.words')?.lastElementChild).to.equal(line);
  });

  it('are offered as a reader selects them with the mouse', async () => {
    const article = await show(ARTICLE);
    const [text] = placeOf(article.shadowRoot as Node, FLOUR, false);
    const range = document.createRange();
    range.selectNode(text);
    text.parentElement?.scrollIntoView({block: 'center'});
    await nextFrame();
    const {left, right, top, height} = range.getBoundingClientRect();
    await drag([left + 1, top + height / 2], [right - 1, top + height / 2]);
    await offered(article);
    const copied = stubClipboard();
    await choose(article, 'Quote this');
    const {attributes} = readSnippet(copied[0]?.['text/plain'] ?? '');
    expect(attributes['excerpt']).to.equal(FLOUR);
  });

  it('are not offered without the attribute, nor once it is gone', async () => {
    const article = await show<ArticleElement>('<interview-article></interview-article>');
    select(article, 'use white', 'week.');
    expect(await offersNothing(article)).to.equal(true);
    article.quotable = true;
    await article.updateComplete;
    select(article, 'use white', 'week.');
    await offered(article);
    article.setAttribute('quotable', 'false');
    await article.updateComplete;
    expect(all(article, '.quoting')).to.have.length(0);
    select(article, 'white flour');
    expect(await offersNothing(article)).to.equal(true);
  });

  it('are no longer offered once nothing is selected', async () => {
    const article = await show(ARTICLE);
    select(article, 'use white');
    await offered(article);
    getSelection()?.removeAllRanges();
    await until(() => !all(article, '.quoting').length, 'the line is gone');
  });

  it('are offered in the answer to which the selection moves', async () => {
    const article = await show(ARTICLE);
    select(article, 'use white');
    await offered(article);
    select(article, 'older than');
    await until(
      () => words(one(article, '.quoting').parentElement).startsWith('It is older'),
      'the line has moved',
    );
    expect(all(article, '.quoting')).to.have.length(1);
  });

  it('are offered no more once the element is gone, and again where it is put', async () => {
    const article = await show(ARTICLE);
    select(article, 'use white');
    await offered(article);
    const place = article.parentElement;
    article.remove();
    expect(all(article, '.quoting')).to.have.length(0);
    place?.append(article);
    await article.updateComplete;
    select(article, 'older than');
    await offered(article);
  });

  it('are offered in an accordion, whose answer stays open', async () => {
    const accordion = await show<QaAccordionElement>(
      '<interview-qa-accordion quotable open="flour"></interview-qa-accordion>',
    );
    const copied = stubClipboard();
    select(accordion, 'white flour');
    await choose(accordion, 'Quote this');
    const {attributes} = readSnippet(copied[0]?.['text/plain'] ?? '');
    expect(attributes).to.deep.equal({
      interview: 'two-bakers',
      excerpt: 'white flour',
      exchange: 'flour',
    });
    expect(one(accordion, '.quoting').checkVisibility()).to.equal(true);
  });

  it("are offered in an accordion that shows one speaker's answers alone", async () => {
    const accordion = await show(
      '<interview-qa-accordion quotable open="all" speaker="ben"></interview-qa-accordion>',
    );
    const copied = stubClipboard();
    select(accordion, 'on the shelf');
    await choose(accordion, 'Copy quotation');
    expect(copied[0]?.['text/plain']).to.contain('Whatever is on the shelf').and.contain('Ben');
  });

  it("are offered in a card's context", async () => {
    const card = await show<QuoteCardElement>(
      '<interview-quote-card quotable quote="rye"></interview-quote-card>',
    );
    const copied = stubClipboard();
    one(card, '[name=context]').click();
    await until(() => all(card, '#panel .words').length, 'the context is shown');
    select(card, 'We do', 'Rye keeps', one(card, '#panel'));
    await choose(card, 'Quote this');
    const {attributes, fallback} = readSnippet(copied[0]?.['text/plain'] ?? '');
    expect(attributes['excerpt']).to.equal('We do not use white flour. Rye keeps');
    expect(fallback).to.equal(FLOUR);
  });

  it("of a card's own quotation are not offered", async () => {
    const card = await show('<interview-quote-card quotable quote="rye"></interview-quote-card>');
    select(card, 'keeps for');
    expect(await offersNothing(card)).to.equal(true);
  });

  it('are not offered where there is no clipboard', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard') ?? {};
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    try {
      const article = await show(ARTICLE);
      select(article, 'use white');
      expect(await offersNothing(article)).to.equal(true);
    } finally {
      Object.defineProperty(Navigator.prototype, 'clipboard', descriptor);
    }
  });
});
