import {expect} from 'chai';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {articleFallback} from '../support/fallback-markup.js';
import {until} from '../support/wait.js';
import {openOnes, question} from '../ui/items.js';
import {all, focused, one, show, words} from '../ui/show.js';
import {article} from './shown.js';
import type {ArticleElement} from '../../src/article/article-element.js';

describe('an article that is collapsible', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('folds the answers away, and unfolds them', async () => {
    const element = await article('collapsible');
    expect(await openOnes(element)).to.deep.equal([]);
    question(element, 'night').click();
    expect(await openOnes(element)).to.deep.equal(['night']);
  });

  it('tells the page before, which may object', async () => {
    const element = await article('collapsible');
    const heard: string[] = [];
    element.addEventListener('interview-toggle', (event) => {
      heard.push(`${event.exchange} ${event.open} ${event.trigger}`);
      event.preventDefault();
    });
    question(element, 'night').click();
    expect(heard).to.deep.equal(['night true user']);
    expect(await openOnes(element)).to.deep.equal([]);
  });

  it('has its quotations after the answers that they are from', async () => {
    const element = await article('collapsible');
    question(element, 'flour').click();
    await openOnes(element);
    const order = all(element, '[data-exchange="flour"] :is([part="answer"], blockquote)');
    expect(order.map(({localName}) => localName)).to.deep.equal(['div', 'blockquote', 'div']);
    const without = await article('collapsible show="questions"');
    expect(all(without, 'blockquote')).to.have.length(0);
  });

  it('opens the question that a link leads to', async () => {
    const element = await article('collapsible id="talk"');
    location.hash = '#talk/oven';
    await until(() => focused() === 'What of the oven?', 'the question has the focus');
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  it('leaves open what the reader had opened in the fallback', async () => {
    const fallback = articleFallback(smallInterview(), {collapsible: true});
    const opened = fallback.replace('data-exchange="night"', '$& open');
    const element = await show<ArticleElement>(
      `<interview-article collapsible>${opened}</interview-article>`,
    );
    expect(await openOnes(element)).to.deep.equal(['night']);
  });

  it('is open text again without the attribute', async () => {
    const element = await article('collapsible');
    element.collapsible = false;
    await element.updateComplete;
    expect(all(element, 'section [part="answer"]')).to.have.length(4);
    expect(all(element, '[aria-expanded]')).to.have.length(0);
  });

  it('keeps the levels of its headings', async () => {
    const element = await article('collapsible');
    expect(all(element, 'h3 > button').map(words)).to.deep.equal([
      'Which flour do you use?',
      'Why at night?',
      'What of the oven?',
    ]);
  });

  it('is accessible, open and closed', async () => {
    const element = await article('collapsible theme="light"');
    question(element, 'flour').click();
    await openOnes(element);
    await expectAccessible(element);
  });
});

describe('the links to the questions of an article', () => {
  const shownLinks = (element: Element) =>
    all(element, '.link').filter((link) => link.checkVisibility());

  for (const attributes of ['', 'collapsible']) {
    it(`are buttons beside each question that say what they do${attributes && `, if ${attributes}`}`, async () => {
      const element = await article(attributes);
      const links = shownLinks(element);
      expect(links).to.have.length(3);
      for (const link of links) {
        const {width, height} = link.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
        expect(link.ariaLabel).to.equal('Copy link to this question');
        const question = link.getAttribute('aria-describedby') ?? '';
        expect(words(one(element, `#${question}`))).to.contain('?');
      }
    });
  }

  it('copy the address of their question, and say so', async () => {
    const texts: string[] = [];
    const writeText = (text: string) => Promise.resolve(void texts.push(text));
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    try {
      const element = await article();
      shownLinks(element)[1]?.click();
      await until(() => words(one(element, '[role="status"]')), 'it is said');
      expect(texts.join()).to.match(/#two-bakers\/night$/);
      expect(words(one(element, '[role="status"]'))).to.equal('Link copied.');
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
  });

  it('are left out by without-links', async () => {
    expect(shownLinks(await article('without-links'))).to.have.length(0);
    expect(shownLinks(await article('without-links collapsible'))).to.have.length(0);
  });
});
