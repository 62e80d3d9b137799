import {expect} from 'chai';
import '../../src/article/article-define.js';
import '../../src/qa-accordion/qa-accordion-define.js';
import '../../src/speaker-profile/speaker-profile-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {qaAccordionFallback} from '../support/fallback-markup.js';
import {fixture, page} from '../support/page.js';
import {until} from '../support/wait.js';
import {openOnes, panel, question} from '../ui/items.js';
import {focused, one} from '../ui/show.js';

const far = (markup: string) => `<div><div style="block-size: 3000px"></div>${markup}</div>`;

/** Elements far down the page, all of which show the small interview. */
async function farDown(markup: string): Promise<InterviewElement[]> {
  const elements = [...fixture(far(markup)).querySelectorAll<InterviewElement>('[id]')];
  for (const element of elements) element.data = smallInterview();
  await Promise.all(elements.map(({ready}) => ready));
  return elements;
}

async function accordion(attributes = ''): Promise<QaAccordionElement> {
  const [element] = await farDown(
    `<interview-qa-accordion id="talk" ${attributes}></interview-qa-accordion>`,
  );
  return element as QaAccordionElement;
}

/** Goes to a hash before there is an element that it means, as when a page is loaded. */
async function arriveAt(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  location.hash = hash;
  await changed;
}

async function isOpened(element: QaAccordionElement, exchange: string): Promise<void> {
  const isOpen = () => question(element, exchange).ariaExpanded === 'true';
  await until(isOpen, `${exchange} opened`);
}

/** Whatever a link may set off has been set off by then. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

function isInView(node: Element): boolean {
  const {top, bottom} = node.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
}

describe('a link into an interview', () => {
  afterEach(async () => {
    await arriveAt('');
    scrollTo(0, 0);
  });

  it('opens the exchange on load, puts it in view and gives its question the focus', async () => {
    await arriveAt('#talk/night');
    const element = await accordion();
    await isOpened(element, 'night');
    await until(() => focused() === 'Why at night?', 'the question had the focus');
    expect(await openOnes(element)).to.deep.equal(['night']);
    expect(isInView(question(element, 'night'))).to.equal(true);
    expect(isInView(panel(element, 'night'))).to.equal(true);
  });

  it('opens what the page itself has folded away around it', async () => {
    const folded = fixture<HTMLDetailsElement>(
      '<details><summary>More</summary><interview-qa-accordion id="folded"></interview-qa-accordion></details>',
    );
    const element = folded.querySelector<QaAccordionElement>('interview-qa-accordion');
    if (!element) throw new Error('no accordion');
    element.data = smallInterview();
    await element.ready;
    location.hash = '#folded/oven';
    await isOpened(element, 'oven');
    expect(folded.open).to.equal(true);
  });

  it('works by the id of the interview', async () => {
    await arriveAt('#two-bakers/oven');
    const element = await accordion();
    await isOpened(element, 'oven');
    expect(await openOnes(element)).to.deep.equal(['oven']);
  });

  it('works when the hash changes', async () => {
    const element = await accordion();
    location.hash = '#talk/oven';
    await isOpened(element, 'oven');
    location.hash = '#talk/flour';
    await isOpened(element, 'flour');
    expect(focused()).to.equal('Which flour do you use?');
    expect(await openOnes(element)).to.deep.equal(['flour', 'oven']);
  });

  it('works a second time when it is clicked again', async () => {
    const link = fixture<HTMLAnchorElement>('<a href="#talk/oven">The oven</a>');
    const element = await accordion();
    link.click();
    await isOpened(element, 'oven');
    element.collapse('oven');
    scrollTo(0, 0);
    link.click();
    await isOpened(element, 'oven');
    await until(() => isInView(question(element, 'oven')), 'it was in view again');
  });

  it('works from within a shadow root', async () => {
    const element = await accordion();
    const outside = fixture('<div></div>');
    outside.attachShadow({mode: 'open'}).innerHTML = '<a href="#talk/oven">The oven</a>';
    const link = outside.shadowRoot?.querySelector('a');
    link?.click();
    await isOpened(element, 'oven');
    element.collapse('oven');
    link?.click();
    await isOpened(element, 'oven');
  });

  it('tells the page, which may object', async () => {
    const element = await accordion();
    const triggers: string[] = [];
    element.addEventListener('interview-toggle', (event) => {
      triggers.push(event.trigger);
      event.preventDefault();
    });
    location.hash = '#talk/oven';
    await until(() => triggers.length, 'the page was told');
    expect(triggers).to.deep.equal(['link']);
    expect(await openOnes(element)).to.deep.equal([]);
  });

  it('waits for an interview that comes late', async () => {
    await arriveAt('#two-bakers/night');
    const element = fixture<QaAccordionElement>(
      '<interview-qa-accordion interview="unheard-of"></interview-qa-accordion>',
    );
    await pause();
    element.data = smallInterview();
    await until(() => element.interviewId, 'it was shown');
    await isOpened(element, 'night');
  });

  it('works for an element that a router puts there after it set the address', async () => {
    const other = await accordion();
    other.id = 'other';
    history.pushState(null, '', '#talk/oven');
    await pause();
    expect(await openOnes(other)).to.deep.equal([]);
    const element = await accordion();
    await isOpened(element, 'oven');
    expect(await openOnes(other)).to.deep.equal([]);
  });

  it('opens the answer of an element that is upgraded late, over its fallback', async () => {
    const {document, window} = await page({
      hash: '#two-bakers/oven',
      html: `<!doctype html><html lang="en"><title>Blog</title>
        <div style="block-size: 3000px"></div>
        <interview-qa-accordion>
          ${qaAccordionFallback(smallInterview())}
          <script type="application/json" data-interview>${JSON.stringify(smallInterview())}</script>
        </interview-qa-accordion>`,
    });
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/build/src/qa-accordion/qa-accordion-define.js';
    document.head.append(script);
    const element = document.querySelector('interview-qa-accordion');
    if (!element) throw new Error('no element');
    const find = () =>
      element.shadowRoot?.querySelector('[data-exchange="oven"] [aria-expanded="true"]');
    const button = await until(find, 'the answer opened');
    await until(() => window.scrollY > 1000, 'it was in view');
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('leaves room for what covers the top of the page', async () => {
    await arriveAt('#talk/flour');
    const element = await accordion(`style="--interview-scroll-margin: 90px"`);
    element.after(fixture('<div style="block-size: 3000px"></div>'));
    await until(() => scrollY > 1000, 'it was in view');
    const item = one(element, '[data-exchange="flour"]');
    expect(item.getBoundingClientRect().top).to.be.within(89, 91);
  });

  it('does not pull the reader back when the element is moved', async () => {
    await arriveAt('#talk/night');
    const element = await accordion();
    await isOpened(element, 'night');
    element.collapse('night');
    await element.updateComplete;
    scrollTo(0, 0);
    element.parentElement?.prepend(element);
    await pause();
    expect(await openOnes(element)).to.deep.equal([]);
  });

  describe('of several elements', () => {
    const ARTICLE = '<interview-article id="whole"></interview-article>';
    const ACCORDION = '<interview-qa-accordion id="talk"></interview-qa-accordion>';
    const PART = '<interview-qa-accordion id="part" exchanges="flour"></interview-qa-accordion>';
    const PROFILE =
      '<interview-speaker-profile id="ana" show="answers"></interview-speaker-profile>';

    it('means the one with that id', async () => {
      await arriveAt('#talk/oven');
      const [, element] = await farDown(ARTICLE + ACCORDION);
      await isOpened(element as QaAccordionElement, 'oven');
      expect(focused()).to.equal('What of the oven?');
    });

    it('means the first article, by the id of the interview', async () => {
      await arriveAt('#two-bakers/oven');
      const [element, article] = await farDown(ACCORDION + ARTICLE + ARTICLE);
      await until(() => document.activeElement === article, 'the article had the focus');
      expect(focused()).to.equal('What of the oven?');
      expect(isInView(one(article as Element, '[data-exchange="oven"] > :first-child'))).to.equal(
        true,
      );
      expect(await openOnes(element as QaAccordionElement)).to.deep.equal([]);
    });

    it('means the first accordion that shows the exchange, where there is no article', async () => {
      await arriveAt('#two-bakers/oven');
      const [profile, part, element] = await farDown(PROFILE + PART + ACCORDION + ACCORDION);
      await isOpened(element as QaAccordionElement, 'oven');
      expect(await openOnes(part as QaAccordionElement)).to.deep.equal([]);
      expect(await openOnes(profile as QaAccordionElement)).to.deep.equal([]);
    });

    it('opens the answer in a profile, where nothing else shows the exchange', async () => {
      await arriveAt('#two-bakers/oven');
      const [profile] = await farDown(PROFILE + PART);
      await isOpened(profile as QaAccordionElement, 'oven');
    });
  });

  for (const hash of [
    '#talk',
    '#talk/',
    '#talk/dough',
    '#other/oven',
    '#%/oven',
    '#%E0%A4%A',
    '#talk/o"]oven',
  ]) {
    it(`leaves ${hash} to the page`, async () => {
      const element = await accordion();
      const errors: string[] = [];
      const onError = ({message}: ErrorEvent) => errors.push(message);
      addEventListener('error', onError);
      location.hash = hash;
      await pause();
      removeEventListener('error', onError);
      expect(errors).to.deep.equal([]);
      expect(await openOnes(element)).to.deep.equal([]);
      expect(focused()).to.equal('nothing');
    });
  }

  it('means nothing of an element that shows its fallback', async () => {
    collectWarnings();
    const element = await accordion();
    element.speaker = 'nobody';
    await element.updateComplete;
    location.hash = '#talk/oven';
    await pause();
    expect(focused()).to.equal('nothing');
  });
});
