import {expect} from 'chai';
import {pictureOf} from '../../demo/builder/preview/picture.js';
import type {PreviewPane} from '../../demo/builder/preview/preview-pane.js';
import {withOption} from '../../demo/builder/state/state.js';
import {smallInterview} from '../fixtures/interview.js';
import {expectAccessible} from '../support/accessible.js';
import {onlyWhere} from '../support/engine.js';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {
  choose,
  edit,
  knob,
  one,
  openBuilder,
  openSource,
  previewed,
  previewOf,
  set,
  showing,
} from './choosing.js';
import {appIn} from './builder-page.js';

/** Chooses one of the page's looks. */
async function look({document}: Page, control: string, value: string): Promise<void> {
  const input = await one<HTMLInputElement>(document, `[name=preview-${control}][value=${value}]`);
  input.click();
}

const frameIn = ({document}: Page) => one<HTMLIFrameElement>(document, 'preview-pane iframe');

const heavy = () =>
  smallInterview({
    notes: [{kind: 'paragraph', content: ['A long note. '.repeat(90_000)]}],
  });

describe("the builder's preview", () => {
  it('shows the bundled interview', async () => {
    const page = await openBuilder();
    await showing(await previewOf(page), 'We do not see this as a proxy war.');
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.warnings).to.deep.equal([]);
  });

  for (const [name, pixels] of [
    ['narrow', 320],
    ['medium', 600],
    ['wide', 960],
  ] as const) {
    it(`has a page of ${pixels} pixels, drawn smaller where there is no room`, async () => {
      const page = await openBuilder(smallInterview());
      await look(page, 'width', name);
      const {defaultView: view} = await previewed(page);
      const frame = await frameIn(page);
      await until(() => view?.innerWidth === pixels, 'the page has its width');
      const stage = await one(page.document, '.stage');
      const width = () => frame.getBoundingClientRect().width;
      await until(() => width() <= stage.clientWidth + 1, 'there is room for it');
      const percent = Math.round((100 * width()) / pixels);
      const {textContent} = await one(page.document, '.scale');
      expect(textContent).to.equal(
        percent < 100 ? `${pixels} px wide, at ${percent} %` : `${pixels} px wide`,
      );
    });
  }

  it('is as high as what it shows, from a height that is there at first', async () => {
    const page = await openBuilder(smallInterview());
    const stage = await one(page.document, '.stage');
    expect(stage.clientHeight).to.be.at.least(400);
    await choose(page, 'article');
    const article = await previewOf(page, 'article');
    const frame = await frameIn(page);
    await until(
      () => frame.clientHeight >= article.ownerDocument.documentElement.scrollHeight - 1,
      'the frame has its height',
    );
  });

  it('is light or dark', async () => {
    const page = await openBuilder(smallInterview());
    const {document} = page;
    const card = await previewOf(page);
    const background = () => getComputedStyle(card.ownerDocument.body).backgroundColor;
    expect(background()).to.equal('rgb(255, 255, 255)');
    await look(page, 'scheme', 'dark');
    await until(() => background() === 'rgb(18, 18, 18)', 'the page is dark');
    expect(document.documentElement.dataset['scheme']).to.equal(undefined);
  });

  for (const [host, font] of [
    ['newspaper', /Georgia/],
    ['blog', /Iowan/],
    ['brand', /Inter/],
  ] as const) {
    it(`stands on a page of a ${host}`, async () => {
      const page = await openBuilder(smallInterview());
      const card = await previewOf(page);
      await look(page, 'host', host);
      const {body} = card.ownerDocument;
      await until(() => font.test(getComputedStyle(body).fontFamily), 'the page has its fonts');
      expect(await previewOf(page), 'it is the same element').to.equal(card);
    });
  }

  it('speaks the language of the page', async () => {
    const page = await openBuilder(smallInterview());
    const card = await previewOf(page);
    await showing(card, /Copy/);
    set(await one<HTMLSelectElement>(page.document, '.preview-language select'), 'de');
    await showing(card, /Kopieren/);
    expect(card.ownerDocument.documentElement.lang).to.equal('de');
  });

  it('is that of a page from right to left where its language is', async () => {
    const page = await openBuilder(smallInterview());
    const card = await previewOf(page);
    set(await one<HTMLSelectElement>(page.document, '.preview-language select'), 'ar');
    await until(() => card.ownerDocument.documentElement.dir === 'rtl', 'the page is so');
  });

  it('shows the interview as it is edited, in the same element', async () => {
    const page = await openBuilder(smallInterview());
    const card = await previewOf(page);
    const text = JSON.stringify(smallInterview()).replaceAll('keeps for a week', 'keeps long');
    await openSource(page, {kind: 'json', text});
    await showing(card, 'Rye keeps long.');
  });

  it('shows the bundled interview again after another', async () => {
    const page = await openBuilder(smallInterview());
    await showing(await previewOf(page), 'Rye');
    await openSource(page, {kind: 'bundled'});
    await until(async () => {
      const {shadowRoot} = await previewOf(page);
      return shadowRoot?.textContent?.includes('proxy war');
    }, 'the bundled one is shown');
  });

  it('says what the element has to say against what it is asked for', async () => {
    const page = await openBuilder(smallInterview());
    await previewOf(page);
    set(await knob(page, 'excerpt'), 'Nobody ever said anything of this kind.');
    const problems = await one(page.document, '.problems');
    await until(() => problems.textContent, 'something is said');
    set(await knob(page, 'excerpt'), 'Rye keeps for a week.');
    await until(() => !problems.textContent, 'all is well again');
  });

  it('lets the element set nothing that it does not know, and fetch nothing', async () => {
    const page = await openBuilder(smallInterview());
    const card = await previewOf(page);
    const {store} = appIn(page.document).builder;
    store.change((state) =>
      withOption(
        withOption(withOption(state, 'onclick', 'x'), 'src', 'https://x.example/'),
        'variant',
        'plain',
      ),
    );
    await until(() => card.getAttribute('variant') === 'plain', 'the variant is set');
    expect(card.hasAttribute('onclick')).to.equal(false);
    expect(card.hasAttribute('src')).to.equal(false);
  });

  it('opens links beside it, and goes nowhere itself', async () => {
    const page = await openBuilder(smallInterview());
    const card = await previewOf(page);
    const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^=https]')!;
    // Nothing is to be opened in a test: the last listener sees what would be.
    let target = '';
    card.ownerDocument.defaultView!.addEventListener('click', (event) => {
      target = link.target;
      event.preventDefault();
    });
    link.click();
    expect(target).to.equal('_blank');
    expect(link.rel).to.contain('noopener');
  });

  it('takes no step in the history for a link within the page', async () => {
    const page = await openBuilder();
    await choose(page, 'article');
    await until(() => page.window.location.hash, 'that is a step');
    const article = await previewOf(page, 'article');
    const link = await until(
      () => article.shadowRoot?.querySelector<HTMLAnchorElement>('nav a:not([data-speaker])'),
      'there are contents',
    );
    const {length} = page.window.history;
    const {location} = article.ownerDocument;
    link.click();
    await until(() => location.hash, 'the link leads there');
    expect(page.window.history.length).to.equal(length);
  });

  it('gives a picture of the card, in each size', async () => {
    const page = await openBuilder(smallInterview());
    await previewOf(page);
    set(await knob(page, 'quote'), 'older');
    const pane = page.document.querySelector('preview-pane') as unknown as {
      picture: typeof pictureOf;
    };
    for (const size of ['1200x630', '1080x1080', '1080x1920'] as const) {
      const blob = await pane.picture(size);
      expect(blob.type).to.equal('image/png');
      const {width, height} = await createImageBitmap(blob);
      expect(`${width}x${height}`).to.equal(size);
    }
  });

  it('says of which elements there are no pictures', async () => {
    const page = await openBuilder(smallInterview());
    await choose(page, 'article');
    const pane = page.document.querySelector('preview-pane') as unknown as {
      picture: typeof pictureOf;
    };
    const problem = await pane.picture('1200x630').catch(String);
    expect(problem).to.contain('Only a quote card has a picture');
  });

  it('says that it has no pictures where it is not there', async () => {
    expect(await pictureOf('1200x630').catch(String)).to.contain('no preview');
  });

  it('shows a large interview only when it is asked to', async () => {
    const page = await openBuilder(heavy());
    const button = await until(
      () => page.document.querySelector<HTMLButtonElement>('.held button'),
      'it asks first',
    );
    const frame = await frameIn(page);
    await until(() => !frame.contentDocument?.querySelector('interview-quote-card'), 'not yet');
    button.click();
    await showing(await previewOf(page), 'Rye');
    expect(page.document.activeElement?.id).to.equal('step-preview');
    await choose(page, 'article');
    await showing(await previewOf(page, 'article'), 'A long note.');
  });

  it('asks anew when a large interview is another, as showing it would hold up who writes', async () => {
    const page = await openBuilder(heavy());
    const {document} = page;
    (await until(() => document.querySelector<HTMLElement>('.held button'), 'it asks')).click();
    const card = await previewOf(page);
    await showing(card, 'Rye keeps for a week');
    const text = JSON.stringify(heavy()).replaceAll('keeps for a week', 'keeps long');
    await edit(page, {kind: 'json', text});
    const again = () => document.querySelector<HTMLElement>('.held button');
    (await until(again, 'it asks anew')).click();
    // The one before may be there for a moment yet.
    const shown = async () => (await previewOf(page)).shadowRoot?.textContent ?? '';
    await until(async () => (await shown()).includes('Rye keeps long.'), 'the new one is shown');
  });

  it('draws a picture of a large interview that was not shown yet', async () => {
    const page = await openBuilder(heavy());
    await until(() => page.document.querySelector('.held button'), 'it asks');
    const blob = await page.document
      .querySelector<PreviewPane>('preview-pane')!
      .picture('1080x1080');
    expect(blob.type).to.equal('image/png');
  });

  it('changes its size without an error', async () => {
    const page = await openBuilder(smallInterview());
    await choose(page, 'article');
    await previewOf(page, 'article');
    const frame = await frameIn(page);
    const {defaultView: view} = await previewed(page);
    const errors: string[] = [];
    view?.addEventListener('error', ({message}) => errors.push(message));
    for (const width of ['narrow', 'wide', 'medium'] as const) {
      const before = frame.clientHeight;
      await look(page, 'width', width);
      await until(() => frame.clientHeight !== before, 'it has another height');
    }
    expect(errors).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('is accessible, with its controls', async () => {
    const {document} = await openBuilder(smallInterview());
    await expectAccessible(await one(document, 'preview-pane'));
  });

  it('is accessible at 320 pixels', async () => {
    const {document} = await openBuilder(smallInterview(), {width: 320, height: 640});
    await expectAccessible(await one(document, 'preview-pane'));
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth, 'nothing is wider than the page').to.be.at.most(clientWidth);
  });

  onlyWhere('colorScheme', () => {
    it('is accessible in the dark, with all that is chosen', async () => {
      const {document} = await openBuilder(smallInterview(), {colorScheme: 'dark'});
      await expectAccessible(await one(document, 'preview-pane'));
      await expectAccessible(await one(document, 'choose-step'));
    });
  });
});
