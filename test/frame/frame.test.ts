import {expect} from 'chai';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {otherOrigin, page, type Page} from '../support/page.js';
import {TAGS} from '../support/tags.js';
import {until} from '../support/wait.js';
import {all, one, words} from '../ui/show.js';

const HELPER = '<script src="/dist/frame-parent.min.js"></script>';
const quiet = {warnings: [], errors: [], violations: []};

/** `frame.html` with an address of these parameters, as a page that the test can look into. */
async function frame(parameters: Record<string, string>, origins = ''): Promise<Page> {
  const source = await (await fetch('/dist/frame.html')).text();
  const html = source
    .replace('<head>', '<head><base href="/dist/">')
    .replace(
      'name="interview-origins" content=""',
      `name="interview-origins" content="${origins}"`,
    );
  return page({html, search: `?${new URLSearchParams(parameters).toString()}`});
}

function shownIn({document}: Page): InterviewElement | undefined {
  return document.querySelector<InterviewElement>(TAGS.join()) ?? undefined;
}

async function elementIn(loaded: Page): Promise<InterviewElement> {
  const element = shownIn(loaded);
  if (!element) throw new Error('no element');
  await element.ready;
  return element;
}

/** Has the frame in a page say something to it. */
function speak({document}: Page, message: string, frame = 'iframe'): void {
  const inner = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  const script = inner?.createElement('script');
  if (!inner || !script) throw new Error('no frame');
  script.textContent = `parent.postMessage(${message}, '*')`;
  inner.documentElement.append(script);
}

describe('frame.html', () => {
  for (const tag of TAGS) {
    it(`shows an <${tag}>, and nothing behind it`, async () => {
      const loaded = await frame({element: tag.replace('interview-', '')});
      const element = await elementIn(loaded);
      expect(element.localName).to.equal(tag);
      expect(words(element.shadowRoot?.querySelector('.root'))).not.to.equal('');
      const {body, documentElement} = loaded.document;
      const transparent = 'rgba(0, 0, 0, 0)';
      expect(getComputedStyle(body).backgroundColor).to.equal(transparent);
      expect(getComputedStyle(documentElement).backgroundColor).to.equal(transparent);
      expect(loaded.document.title).to.equal('Interview with Ukrainian and Russian socialists');
      expect(loaded.record).to.deep.equal(quiet);
    });
  }

  it('takes attributes from its address', async () => {
    const loaded = await frame({
      ...{element: 'qa-accordion', exchanges: 'the-war far-right'},
      ...{open: 'first', 'heading-level': '2', theme: 'dark'},
    });
    const element = await elementIn(loaded);
    expect(all(element, '.item')).to.have.length(2);
    expect(element.theme).to.equal('dark');
    expect(loaded.record).to.deep.equal(quiet);
  });

  it('says what its address names in vain, and shows the rest', async () => {
    const loaded = await frame({element: 'poem', onclick: 'alert(1)', quote: 'not-a-proxy-war'});
    expect((await elementIn(loaded)).getAttributeNames()).to.deep.equal(['quote']);
    const [element, attribute, ...more] = loaded.record.warnings;
    expect(element).to.contain('element "poem"').and.contain('quote-card');
    expect(attribute).to.contain('"onclick"').and.contain('excerpt');
    expect(more).to.deep.equal([]);
  });

  it('takes an interview of its own origin', async () => {
    const loaded = await frame({element: 'article', src: '/data/interview.json'});
    expect(words(one(await elementIn(loaded), '[part="title"]'))).to.contain('Interview with');
    expect(loaded.record).to.deep.equal(quiet);
  });

  it('takes none of another, and shows no other words in its place', async () => {
    const src = `${await otherOrigin()}/data/interview.json`;
    const loaded = await frame({element: 'article', src});
    expect(shownIn(loaded)).to.equal(undefined);
    expect(words(loaded.document.body)).to.contain('cannot be shown here');
    expect(loaded.record.warnings.join()).to.contain(src).and.contain('interview-origins');
  });

  it('takes one of an origin that its publisher has named', async () => {
    const other = await otherOrigin();
    const src = `${other}/data/interview.json`;
    const loaded = await frame({element: 'article', src}, `https://news.example ${other}`);
    expect(words(one(await elementIn(loaded), '[part="title"]'))).to.contain('Interview with');
    expect(loaded.record).to.deep.equal(quiet);
  });

  it('may ask no other origin for anything', async () => {
    const {window} = await frame({});
    const refused = await window.fetch(`${await otherOrigin()}/data/interview.json`).then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
  });

  it('opens links in a tab of their own, but for those to a place in it', async () => {
    const loaded = await frame({element: 'article'});
    const element = await elementIn(loaded);
    const targets = ['[part="source"] a', 'nav a'].map((selector) => {
      const link = element.shadowRoot?.querySelector<HTMLAnchorElement>(selector);
      if (!link) throw new Error(`no ${selector}`);
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return link.target;
    });
    expect(targets).to.deep.equal(['_blank', '']);
  });
});

describe('a page with the frame in it', () => {
  const address = (origin: string) => `${origin}/dist/frame.html?element=qa-accordion`;
  const iframe = (src: string) =>
    `<iframe id="frame" title="Interview" src="${src}" width="600"></iframe>`;
  const height = ({document}: Page) => Number(document.querySelector('iframe')?.height);

  it('gives it the height of what it shows, of another origin too', async () => {
    const around = await page({
      html: `<!doctype html>${HELPER}${iframe(address(await otherOrigin()))}`,
    });
    await until(() => height(around) > 200, 'the frame is as high as the questions');
    expect(around.record).to.deep.equal(quiet);
  });

  it('follows as that changes', async () => {
    const around = await page({
      html: `<!doctype html>${HELPER}${iframe(address(location.origin))}`,
    });
    await until(() => height(around) > 200, 'the frame has its height');
    const before = height(around);
    const inner = around.document.querySelector('iframe')?.contentDocument;
    inner
      ?.querySelector('interview-qa-accordion')
      ?.shadowRoot?.querySelector<HTMLElement>('.item button')
      ?.click();
    await until(() => height(around) > before + 50, 'an answer is open');
    await until(
      () => (inner?.documentElement.scrollHeight ?? Infinity) <= height(around) + 1,
      'the frame is as high as what it shows',
    );
  });

  it('asks frames that were there before the helper', async () => {
    const around = await page({html: `<!doctype html>${iframe(address(location.origin))}`});
    const inner = around.document.querySelector('iframe')?.contentDocument;
    await until(
      () => inner?.querySelector('interview-qa-accordion')?.shadowRoot?.querySelector('.item'),
      'it is shown',
    );
    const script = around.document.createElement('script');
    script.src = '/dist/frame-parent.min.js';
    around.document.head.append(script);
    await until(() => height(around) > 200, 'the frame has its height');
  });

  it('hears nobody but the frame itself', async () => {
    const around = await page({
      html: `<!doctype html>${HELPER}${iframe(address(location.origin))}<iframe title="x" srcdoc="<p>Another frame"></iframe>`,
    });
    await until(() => height(around) > 200, 'the frame has its height');
    const before = height(around);
    const message = JSON.stringify({type: 'interview-widgets:size', height: 777});
    around.window.postMessage(JSON.parse(message), '*');
    speak(around, message, 'iframe[srcdoc]');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(height(around)).to.equal(before);
  });

  it('knows it by an address relative to the page, too', async () => {
    const html = `<!doctype html><base href="/dist/">${HELPER}${iframe('frame.html')}`;
    const around = await page({html});
    await until(() => height(around) > 50, 'the frame has its height');
  });

  it('hears no height that is none', async () => {
    const around = await page({
      html: `<!doctype html>${HELPER}${iframe(address(location.origin))}`,
    });
    await until(() => height(around) > 200, 'the frame has its height');
    const before = height(around);
    for (const wrong of ['"500"', '-1', '1e99', 'null', '{}']) {
      speak(around, `{type: 'interview-widgets:size', height: ${wrong}}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(height(around)).to.equal(before);
  });

  it('is told as AMP asks for it', async () => {
    const around = await page({
      html: `<!doctype html><script>heard = []; onmessage = ({data}) => heard.push(data);</script>${iframe(address(await otherOrigin()))}`,
    });
    const heard = () => (around.window as unknown as {heard: Record<string, unknown>[]}).heard;
    const size = await until(() => heard().find(({sentinel}) => sentinel === 'amp'), 'it is told');
    expect(size).to.include({type: 'embed-size', width: 600});
    expect(size['height']).to.be.greaterThan(0);
  });
});
