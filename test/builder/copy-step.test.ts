import {expect} from 'chai';
import type {RenderRequest} from '../../demo/builder/compiler/messages.js';
import type {CopyStep} from '../../demo/builder/copy/copy-step.js';
import {FLAVORS, type FlavorName} from '../../demo/builder/state/state.js';
import {expectAccessible} from '../support/accessible.js';
import {endless} from '../support/clock.js';
import {onlyWhere} from '../support/engine.js';
import {allowClipboard, click} from '../support/input.js';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {builderOf, button, openBuilder, openOwn} from './builder-page.js';
import {expectShown} from './pasting.js';
import {bakers} from './snippets.js';

const files = new URL('/dist/', location.href).href;
const frame = `${files}frame.html`;
const WORDS = "a people's war for national liberation.";

/** What the page writes to the clipboard: what is asked for, as the driver gives no leave to read it. */
interface Written {
  text: string;
  html: string;
}

function clipboardOf({window}: Page): Written {
  const written: Written = {text: '', html: ''};
  const clipboard = {
    writeText: (text: string) => {
      written.text = text;
      return Promise.resolve();
    },
    write: async ([item]: ClipboardItem[]) => {
      written.html = await (await item!.getType('text/html')).text();
      written.text = await (await item!.getType('text/plain')).text();
    },
  };
  Object.defineProperty(window.navigator, 'clipboard', {value: clipboard, configurable: true});
  return written;
}

async function choose(loaded: Page, flavor: FlavorName): Promise<void> {
  loaded.document.querySelector<HTMLInputElement>(`[name=flavor][value=${flavor}]`)?.click();
  await current(loaded);
}

/** Until the code is that of what is chosen. */
async function current({document}: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await until(() => document.querySelector('.copy [aria-busy=false]'), 'the code is there');
}

async function fill(loaded: Page, name: string, text: string): Promise<void> {
  const field = loaded.document.querySelector<HTMLInputElement>(`#address-${name}`);
  if (!field) throw new Error(`There is no field for ${name}`);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await current(loaded);
}

function status({document}: Page): string {
  return document.querySelector('.copy > [role=status]')?.textContent ?? '';
}

describe('the step that copies', () => {
  const BUTTONS: Partial<Record<FlavorName, string>> = {
    element: 'Copy all',
    frame: 'Copy all',
    static: 'Copy for pasting into an editor',
  };

  /** A button goes on to say that it has copied, however long all else takes. */
  const LASTING = endless(2500);

  for (const flavor of ['element', 'markup', 'frame', 'static', 'npm'] as const) {
    it(`copies what shows the words where it is pasted, as ${flavor}`, async () => {
      const loaded = await openBuilder({script: LASTING});
      const {document} = loaded;
      const written = clipboardOf(loaded);
      await choose(loaded, flavor);
      if (flavor === 'frame') await fill(loaded, 'frame', frame);
      if (document.querySelector('#address-files')) await fill(loaded, 'files', files);
      const words = BUTTONS[flavor];
      const [last] = [...document.querySelectorAll<HTMLButtonElement>('.part button')].slice(-1);
      const pressed = words === undefined ? last : button(document, words);
      pressed?.click();
      await until(() => status(loaded) === 'Copied.', 'it is said');
      expect(pressed?.textContent.trim()).to.equal('Copied');
      // What a post would not keep is copied apart.
      const tags = flavor === 'markup' ? document.querySelector('.part code')?.textContent : '';
      const code = `${tags}${written.html || written.text}`;
      await expectShown(flavor, code, 'interview-quote-card', WORDS);
    });
  }

  it('makes pictures in three sizes, with words for those who do not see them', async () => {
    const loaded = await openBuilder();
    const {document} = loaded;
    await choose(loaded, 'picture');
    const links = await until(() => {
      const found = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')];
      return found.length === 3 && found;
    }, 'there are three pictures');
    for (const link of links) {
      const [, width, height] = /-(\d+)x(\d+)\.png$/.exec(link.download) ?? [];
      const blob = await (await fetch(link.href)).blob();
      const bitmap = await createImageBitmap(blob);
      expect(blob.type).to.equal('image/png');
      expect([bitmap.width, bitmap.height]).to.deep.equal([Number(width), Number(height)]);
      expect(colorsOf(bitmap)).to.be.above(8);
      const {alt} = link.closest('figure')!.querySelector('img')!;
      expect(alt).to.include(WORDS).and.not.include('https:');
    }
    const codes = [...document.querySelectorAll('.part code')].map(({textContent}) => textContent);
    expect(codes).to.have.length(2);
    expect(codes[1])
      .to.include(WORDS)
      .and.match(/\nhttps:\/\/\S+#:~:text=\S+$/);
    expect(loaded.record.violations).to.deep.equal([]);
    expect(loaded.record.errors).to.deep.equal([]);
  });

  it('says that the preview draws none, and has it asked again', async () => {
    const loaded = await openBuilder({
      // No answer comes, and that need not be waited for as long as it might take.
      script: `window.isMute = true;
        const wait = setTimeout;
        window.setTimeout = (task, ms, ...given) =>
          wait(task, isMute && ms === 30_000 ? 300 : ms, ...given);
        window.MessageChannel = class extends MessageChannel {
          constructor() {
            super();
            if (isMute) this.port1.close();
          }
        };`,
    });
    const {document, window} = loaded;
    await choose(loaded, 'picture');
    const said = () => document.querySelector('.pictures-said')?.textContent;
    await until(() => /does not answer/.test(said() ?? ''), 'it is said');
    Object.assign(window, {isMute: false});
    button(document, 'Draw them again').click();
    await until(() => document.querySelectorAll('a[download]').length === 3, 'they are drawn');
    expect(said()).to.equal('The pictures are drawn.');
    expect(document.activeElement?.getAttribute('value')).to.equal('picture');
  });

  it('makes a picture of a quotation alone, and offers one', async () => {
    const loaded = await openBuilder();
    const {store} = builderOf(loaded);
    store.change((state) => ({...state, element: 'article', flavor: 'picture'}));
    await current(loaded);
    button(loaded.document, 'Choose a quote card').click();
    await until(() => loaded.document.querySelector('a[download]'), 'there is a picture');
    expect(store.state.element).to.equal('quote-card');
    expect(loaded.document.activeElement?.getAttribute('name')).to.equal('flavor');
  });

  it('says that it has copied while all else changes', async () => {
    const loaded = await openBuilder({script: LASTING});
    clipboardOf(loaded);
    button(loaded.document, 'Copy all').click();
    await until(() => status(loaded) === 'Copied.', 'it is said');
    builderOf(loaded).store.change((state) => ({
      ...state,
      options: {'quote-card': {theme: 'dark'}},
    }));
    await current(loaded);
    expect(loaded.document.querySelector('#copy-all')?.textContent.trim()).to.equal('Copied');
    expect(status(loaded)).to.equal('Copied.');
  });

  it('selects what the browser does not let be copied', async () => {
    const loaded = await openBuilder();
    const {document, window} = loaded;
    Object.defineProperty(window.navigator, 'clipboard', {value: undefined, configurable: true});
    button(document, 'Copy all').click();
    const field = await until(
      () => document.querySelector<HTMLTextAreaElement>('.by-hand textarea'),
      'it stands there',
    );
    await until(() => status(loaded), 'it is said');
    expect(status(loaded)).to.match(/did not let it be copied\. .* press (⌘C|Ctrl\+C)\.$/);
    expect(document.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(field.value).to.include('<interview-quote-card');
  });

  it('leaves the focus where it is after that, and what was not copied until another is chosen', async () => {
    const loaded = await openBuilder();
    const {document, window} = loaded;
    Object.defineProperty(window.navigator, 'clipboard', {value: undefined, configurable: true});
    button(document, 'Copy all').click();
    await until(() => document.querySelector('.by-hand'), 'it stands there');
    const radio = document.querySelector<HTMLElement>('[name=flavor]:checked')!;
    radio.focus();
    const step = document.querySelector<CopyStep>('copy-step')!;
    step.requestUpdate();
    await step.updateComplete;
    expect(document.activeElement).to.equal(radio);
    expect(document.querySelector('.by-hand')).not.to.equal(null);
    await choose(loaded, 'markup');
    expect(document.querySelector('.by-hand')).to.equal(null);
  });

  it('copies nothing of a text while another version of it is being written', async () => {
    const loaded = await openBuilder();
    const {document} = loaded;
    const written = clipboardOf(loaded);
    const {desk} = builderOf(loaded);
    desk.expect();
    await until(() => document.querySelector('#copy-all[aria-disabled=true]'), 'it waits');
    button(document, 'Copy all').click();
    await until(() => /made anew/.test(status(loaded)), 'it says so');
    expect(written.text).to.equal('');
    await desk.open({kind: 'bundled'}, desk.subject);
    await current(loaded);
    button(document, 'Copy all').click();
    await until(() => status(loaded) === 'Copied.', 'it is copied');
  });

  it('says that it has copied of what was copied, and of nothing else', async () => {
    const loaded = await openBuilder();
    const {document} = loaded;
    clipboardOf(loaded);
    button(document, 'Copy all').click();
    await until(() => status(loaded) === 'Copied.', 'it is said');
    await choose(loaded, 'markup');
    expect(status(loaded)).to.equal('');
    await choose(loaded, 'element');
    expect(document.querySelector('#copy-all')?.textContent.trim()).to.equal('Copy all');
    expect(status(loaded)).to.equal('');
  });

  it('copies nothing of what was chosen before while the worker is at other work', async () => {
    const loaded = await openBuilder();
    const {document} = loaded;
    const written = clipboardOf(loaded);
    const {desk, store} = builderOf(loaded);
    // Rendering waits for the worker, as it does behind a long transcript.
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    const {compiler} = desk;
    const render = async (request: RenderRequest) => {
      await gate;
      return compiler.render(request);
    };
    Object.defineProperty(desk, 'compiler', {value: {...compiler, render}});
    store.change((state) => ({...state, options: {'quote-card': {theme: 'dark'}}}));
    await until(() => document.querySelector('#copy-all[aria-disabled=true]'), 'it waits');
    button(document, 'Copy all').click();
    await until(() => /made anew/.test(status(loaded)), 'it says so');
    expect(written.text).to.equal('');
    store.change((state) => ({...state, flavor: 'static'}));
    await until(() => !document.querySelector('.part'), 'no code of another form is there');
    go();
    await current(loaded);
    button(document, 'Copy for pasting into an editor').click();
    await until(() => written.html.includes('national liberation'), 'it is copied');
  });

  it('has the frame’s address alone, and what frame.html needs for another site’s file', async () => {
    const given = {text: JSON.stringify(bakers), format: 'json' as const, name: 'bakers.json'};
    const loaded = await openOwn(given, 'It keeps for a week.');
    const {document} = loaded;
    await choose(loaded, 'frame');
    await fill(loaded, 'frame', 'https://a.example/page.html');
    expect(document.querySelector('#address-frame')?.getAttribute('aria-invalid')).to.equal('true');
    await fill(loaded, 'frame', 'https://a.example/frame.html');
    const marked = document.querySelectorAll('.part mark');
    expect([...marked].map(({textContent}) => textContent)).to.deep.equal(
      Array(2).fill(encodeURIComponent('https://your-site.example/two-bakers.json')),
    );
    await fill(loaded, 'src', 'https://b.example/talk.json');
    const codes = [...document.querySelectorAll('.part code')].map(({textContent}) => textContent);
    expect(codes.at(-1)).to.equal('<meta name="interview-origins" content="https://b.example">');
    expect(codes[0]).to.match(/^https:\/\/a\.example\/frame\.html\?element=quote-card&src=/);
    await fill(loaded, 'src', 'https://a.example/talk.json');
    expect(document.querySelector('.made')?.textContent).not.to.include('interview-origins');
  });

  it('asks for the address of the publisher’s own interview, and warns until it has one', async () => {
    const given = {text: JSON.stringify(bakers), format: 'json' as const, name: 'bakers.json'};
    const loaded = await openOwn(given, 'It keeps for a week.');
    const {document} = loaded;
    const written = clipboardOf(loaded);
    const marked = await until(() => document.querySelector('.part mark'), 'the place is marked');
    button(document, 'Copy all').click();
    await until(() => status(loaded).includes('Before you publish'), 'it warns');
    expect(written.text).to.include(`src="${marked.textContent}"`);
    await fill(loaded, 'src', 'javascript:alert(1)');
    const field = document.querySelector('#address-src');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    expect(document.querySelector('#address-src-hint')?.textContent).to.include('no address');
    expect(document.querySelector('.part mark')).not.to.equal(null);
    // A site's name without its https:// would be a file beside the page.
    await fill(loaded, 'src', 'news.example/talk.json');
    expect(field?.getAttribute('aria-invalid')).to.equal('true');
    await fill(loaded, 'src', '/talk.json');
    expect(field?.getAttribute('aria-invalid')).to.equal('false');
    expect(document.querySelector('.part mark')).to.equal(null);
    expect(document.querySelector('.copy')?.textContent).to.include('src="/talk.json"');
  });

  it('says in place of the code why there is none', async () => {
    const loaded = await openBuilder();
    builderOf(loaded).store.change((state) => ({...state, options: {'quote-card': {quote: 'no'}}}));
    await current(loaded);
    const problem = loaded.document.querySelector('.copy .problem')?.textContent;
    expect(problem).to.match(/^quote: found "no"; wanted one of not-a-proxy-war, /);
    expect(loaded.document.querySelector('.part')).to.equal(null);
  });

  it('is accessible and needs no sideways scrolling in any form, on a narrow screen', async () => {
    const loaded = await openBuilder({width: 320});
    const {document} = loaded;
    for (const flavor of FLAVORS) {
      await choose(loaded, flavor);
      if (flavor === 'frame') await fill(loaded, 'frame', frame);
      if (flavor === 'picture') await until(() => document.querySelector('a[download]'), 'one');
      await expectAccessible(document.querySelector('copy-step')!);
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth, flavor).to.be.at.most(clientWidth);
    }
    await expectAccessible(document.querySelector('history-bar')!);
  });
});

onlyWhere('readClipboard', () => {
  it('what the builder copies can be pasted, as code and as rich text', async () => {
    await allowClipboard();
    const loaded = await openBuilder();
    const {document} = loaded;
    await fill(loaded, 'files', files);
    const held = async (type: string) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(type) ? (await item.getType(type)).text() : '';
    };
    await click(button(document, 'Copy all'));
    await until(() => status(loaded) === 'Copied.', 'it is said');
    const code = await until(() => held('text/plain'), 'the code is copied');
    await expectShown('element', code, 'interview-quote-card', WORDS);
    await choose(loaded, 'static');
    await click(button(document, 'Copy for pasting into an editor'));
    const rich = await until(() => held('text/html'), 'the words are copied');
    await expectShown('static', rich, 'interview-quote-card', WORDS);
    expect(await held('text/plain')).to.include(WORDS);
  });
});

/** How many colors there are in it. */
function colorsOf(bitmap: ImageBitmap): number {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return new Set(new Uint32Array(data.buffer)).size;
}
