import {expect} from 'chai';
import type {InterviewWidgets} from '../../src/start.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {page, type Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {served, textOf} from '../ui/show.js';

const titled = (title: string, id: string) => smallInterview({title, id});
const CARD = '<interview-quote-card></interview-quote-card>';

interface Blog {
  readonly card?: string;
  /** The script's `data-interview-src`. */
  readonly src?: string;
  /** Run before the elements are there. */
  readonly before?: string;
}

/** A page with a card and with the script, whose bundled interview says so. */
async function blog({card = CARD, src = '', before = ''}: Blog = {}): Promise<Page> {
  const loaded = await page({
    html: `<!doctype html><html lang="en"><head><title>Blog</title></head><body>${card}
      <script>${before}</script>
      <script type="module" data-interview-widgets data-interview-src="${src.replaceAll('"', '&quot;')}">
        import {start} from '/build/src/start.js';
        start(${JSON.stringify(titled('Bundled', 'bundled'))});
      </script></body></html>`,
  });
  await until(() => cardOf(loaded).shadowRoot, 'the card was upgraded');
  return loaded;
}

function cardOf({document}: Page): InterviewElement {
  const element = document.querySelector<InterviewElement>('interview-quote-card');
  if (!element) throw new Error('no card');
  return element;
}

const api = ({window}: Page) => window.InterviewWidgets as InterviewWidgets;

async function shows(loaded: Page, title: string): Promise<void> {
  await until(() => textOf(cardOf(loaded)).includes(title), `the card showed ${title}`);
}

describe("a page's default interview", () => {
  it('is the bundled one where there is no other', async () => {
    await shows(await blog(), 'Bundled');
  });

  it('is the first that is registered, rather than the bundled one', async () => {
    const loaded = await blog();
    const {register} = api(loaded);
    await register(titled('First', 'one'));
    await register(titled('Second', 'two'));
    await shows(loaded, 'First');
    await cardOf(loaded).ready;
    expect(textOf(cardOf(loaded))).to.contain('First');
  });

  it('is one that was registered before the script was there', async () => {
    const interview = JSON.stringify(titled('First', 'one'));
    const before = `(window.InterviewWidgets = []).push((api) => api.register(${interview}))`;
    const loaded = await blog({before});
    await cardOf(loaded).ready;
    expect(textOf(cardOf(loaded))).to.contain('First');
  });

  it("is the one at the script's address, rather than one that is registered", async () => {
    const src = await served(smallInterview({title: 'From the address'}));
    const loaded = await blog({src});
    await api(loaded).register(titled('First', 'one'));
    await cardOf(loaded).ready;
    expect(textOf(cardOf(loaded))).to.contain('From the address');
  });

  it('is not the bundled one while its address is slow, nor when that fails', async () => {
    const loaded = await blog({src: '/nowhere.json'});
    await cardOf(loaded).ready;
    expect(textOf(cardOf(loaded))).to.contain('cannot be shown');
  });

  it('is not for an element that names another, which waits for that', async () => {
    const card =
      '<interview-quote-card interview="late" quote="rye"><p>Words</p></interview-quote-card>';
    const loaded = await blog({card});
    const element = cardOf(loaded);
    await element.updateComplete;
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    await api(loaded).register(titled('Late', 'late'));
    await element.ready;
    expect(textOf(element)).to.contain('Late');
    expect(loaded.record.warnings).to.deep.equal([]);
  });

  it('is not for an element that names the bundled one', async () => {
    const card = '<interview-quote-card interview="bundled"></interview-quote-card>';
    const loaded = await blog({card, src: await served(smallInterview())});
    await api(loaded).register(titled('First', 'one'));
    await shows(loaded, 'Bundled');
  });

  it('is what was registered while the element was out of the page', async () => {
    const loaded = await blog();
    await shows(loaded, 'Bundled');
    const element = cardOf(loaded);
    const {body} = loaded.document;
    element.remove();
    await api(loaded).register(titled('Meanwhile', 'one'));
    expect(textOf(element)).to.contain('Bundled');
    body.append(element);
    await shows(loaded, 'Meanwhile');
    expect(loaded.record.warnings).to.deep.equal([]);
  });

  it('is replaced by a later registration under the same id', async () => {
    const loaded = await blog();
    await api(loaded).register(titled('Draft', 'one'));
    await shows(loaded, 'Draft');
    await api(loaded).register(titled('Corrected', 'one'));
    await shows(loaded, 'Corrected');
  });

  it('is not what fails to be one, of which the page is told', async () => {
    const loaded = await blog();
    await api(loaded).register({schemaVersion: 1, id: 'broken'} as never);
    await cardOf(loaded).ready;
    expect(textOf(cardOf(loaded))).to.contain('Bundled');
    expect(loaded.record.warnings).to.have.length(1);
    expect(loaded.record.warnings[0]).to.contain('register()');
    expect(loaded.record.errors).to.deep.equal([]);
  });
});
