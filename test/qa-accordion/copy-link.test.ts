import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import {page} from '../support/page.js';
import {until} from '../support/wait.js';
import {openOnes} from '../ui/items.js';
import {all, one, show, words} from '../ui/show.js';

const accordion = (attributes = '') =>
  show<QaAccordionElement>(`<interview-qa-accordion ${attributes}></interview-qa-accordion>`);
const link = (element: Element, exchange: string) =>
  one(element, `[data-exchange="${exchange}"] .link`);
const status = (element: Element) => words(one(element, '[role="status"]'));

/** Stands for the clipboard, which no driver lets a page read; `undefined` where it refuses. */
function standIn(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {writeText: write},
  });
}

async function copied(element: Element, exchange: string): Promise<string> {
  const texts: string[] = [];
  standIn((text) => {
    texts.push(text);
    return Promise.resolve();
  });
  link(element, exchange).click();
  await until(() => status(element), 'the copy was announced');
  return texts.join();
}

describe('the button that copies a link to a question', () => {
  afterEach(() => {
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  it('is there for each question, closed or open, and says what it does', async () => {
    const element = await accordion('open="first"');
    const links = all(element, '.link').filter((button) => button.checkVisibility());
    expect(links).to.have.length(3);
    for (const button of links) {
      expect(button.ariaLabel).to.equal('Copy link to this question');
      expect(button.title).to.equal('Copy link to this question');
      const described = element.shadowRoot?.getElementById(
        button.getAttribute('aria-describedby') ?? '',
      );
      expect(button.closest('.item')?.contains(described ?? null)).to.equal(true);
    }
  });

  it('copies the address of the page with the hash of the question, and says so', async () => {
    const element = await accordion();
    const here = location.href.split('#')[0];
    expect(await copied(element, 'night')).to.equal(`${here}#two-bakers/night`);
    expect(status(element)).to.equal('Link copied.');
    expect(link(element, 'night').dataset['said']).to.equal('Link copied.');
    expect(await openOnes(element)).to.deep.equal([]);
  });

  it('names the element by its id where it has one', async () => {
    const element = await accordion('id="the talk"');
    expect(await copied(element, 'oven')).to.match(/#the%20talk\/oven$/);
  });

  it('tells the page what was copied', async () => {
    const element = await accordion();
    const heard: string[] = [];
    element.addEventListener('interview-copy', ({kind, text}) => heard.push(`${kind} ${text}`));
    const text = await copied(element, 'oven');
    expect(heard).to.deep.equal([`link ${text}`]);
  });

  it('says so where the browser refuses', async () => {
    const element = await accordion();
    standIn(() => Promise.reject(new Error('refused')));
    link(element, 'oven').click();
    await until(() => status(element), 'it was announced');
    expect(status(element)).to.equal('The browser did not let this page copy.');
  });

  it('is at least 24 px wide and high', async () => {
    const {width, height} = link(await accordion(), 'oven').getBoundingClientRect();
    expect(width).to.be.at.least(24);
    expect(height).to.be.at.least(24);
  });

  it('is left out by without-links', async () => {
    const element = await accordion('without-links');
    expect(all(element, '.link').filter((button) => button.checkVisibility())).to.have.length(0);
  });

  it('is not offered where the browser has no clipboard for the page', async () => {
    const {document} = await page({
      html: `<!doctype html><html lang="en"><title>Blog</title>
        <script>delete Navigator.prototype.clipboard</script>
        <script type="module" src="/build/src/qa-accordion/qa-accordion-define.js"></script>
        <interview-qa-accordion></interview-qa-accordion>`,
    });
    const element = document.querySelector<QaAccordionElement>('interview-qa-accordion');
    if (!element) throw new Error('no accordion');
    const {smallInterview} = await import('../fixtures/interview.js');
    element.data = smallInterview();
    await until(() => element.interviewId, 'it was shown');
    expect(all(element, '.link').filter((button) => button.checkVisibility())).to.have.length(0);
  });
});
