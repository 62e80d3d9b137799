import {expect} from 'chai';
import {de} from '../../src/locale/de.js';
import {uk} from '../../src/locale/uk.js';
import {endless} from '../support/clock.js';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {one, words} from '../ui/show.js';
import {allOwn, blog, dist, elements, four, loadedBy, scriptTag, sight, type Blog} from './blog.js';

const quiet = {warnings: [], errors: [], violations: []};
const ACCORDION = '<interview-qa-accordion></interview-qa-accordion>';
const [SPEAKER, LATIN, OTHERS] = ['localization', 'locales-latin', 'locales-other-scripts'].map(
  (chunk) => `interview-widgets.${chunk}.min.js`,
) as [string, string, string];

/** The page's clock: words are waited for as long as they take to load. */
const PATIENT = `<script>${endless(3000)}</script>`;

async function inPage(options: Blog, attributes = 'async', area?: string): Promise<Page> {
  const {head = await scriptTag(attributes, undefined, area)} = options;
  return blog({body: four, ...options, head: PATIENT + head});
}

/** What the accordion's button says. */
function offer({document}: Page): string {
  const accordion = elements(document).find(({localName}) => localName.endsWith('accordion'));
  if (!accordion) throw new Error('no accordion');
  return words(one(accordion, '.all'));
}

/** The chunks with words in other languages that a page has loaded. */
async function spoken(page: Page): Promise<string[]> {
  const files = await Promise.all([SPEAKER, LATIN, OTHERS].map((file) => dist(file)));
  return [...files.filter((file) => loadedBy(page).includes(file))];
}

describe('the language of a page', () => {
  for (const root of ['lang="en"', 'lang="en-GB"', '', 'lang="fi"']) {
    it(`loads no words where they are English: <html ${root}>`, async () => {
      const page = await inPage({root});
      expect(sight(page.document)).to.deep.equal(allOwn);
      expect(offer(page)).to.equal('Expand all');
      expect(await spoken(page)).to.deep.equal([]);
      expect(page.record).to.deep.equal(quiet);
    });
  }

  it('loads the words of its script, for all elements at once', async () => {
    const page = await inPage({root: 'lang="de-CH"'});
    expect(sight(page.document)).to.deep.equal(allOwn);
    expect(offer(page)).to.equal(de.accordion.expandAll);
    await until(() => loadedBy(page).length > 2, 'the requests are written down');
    expect(await spoken(page)).to.deep.equal([await dist(SPEAKER), await dist(LATIN)]);
    expect(loadedBy(page)).to.have.length(3);
    expect(page.record).to.deep.equal(quiet);
  });

  it('loads those of other scripts apart', async () => {
    const page = await inPage({root: 'lang="uk"'});
    expect(offer(page)).to.equal(uk.accordion.expandAll);
    await until(() => loadedBy(page).length > 2, 'the requests are written down');
    expect(await spoken(page)).to.deep.equal([await dist(SPEAKER), await dist(OTHERS)]);
  });

  it('gives way to data-interview-ui-lang', async () => {
    const page = await inPage({root: 'lang="de"'}, 'async data-interview-ui-lang="uk"');
    expect(offer(page)).to.equal(uk.accordion.expandAll);
  });

  it('is spoken from the first word on that takes a fallback’s place', async () => {
    const head = `<script>
      addEventListener('interview-load', ({target}) => {
        const button = target.shadowRoot.querySelector('.all');
        if (button) document.documentElement.dataset.first = button.textContent.trim();
      });
    </script>`;
    const page = await inPage({root: 'lang="de"', head: head + (await scriptTag())});
    expect(page.document.documentElement.dataset['first']).to.equal(de.accordion.expandAll);
  });

  it('leaves open what a reader has opened until then', async () => {
    const page = await inPage({
      root: 'lang="de"',
      body: `<interview-qa-accordion>
        <details data-exchange="the-war"><summary>What about the war?</summary></details>
      </interview-qa-accordion>
      <script>
        document.querySelector('details').open = true;
      </script>`,
    });
    expect(offer(page)).to.equal(de.accordion.expandAll);
    const [accordion] = elements(page.document);
    const open = accordion?.shadowRoot?.querySelector<HTMLElement>('.item.open');
    expect(open?.dataset['exchange']).to.equal('the-war');
  });

  it('is that of the line in place of what cannot be shown', async () => {
    const page = await inPage({
      root: 'lang="de"',
      body: '<interview-quote-card quote="none-such"></interview-quote-card>',
    });
    const [card] = elements(page.document);
    if (!card) throw new Error('no card');
    await until(() => words(one(card, '.apology')).includes(de.unavailable), 'it is German');
  });

  it('comes after the words, where there is nothing else to read', async () => {
    const page = await inPage({root: 'lang="de"', body: ACCORDION});
    expect(page.document.querySelector('interview-qa-accordion')?.shadowRoot).to.be.ok;
    await until(() => offer(page) === de.accordion.expandAll, 'they are German');
  });

  it('is followed later', async () => {
    const page = await inPage({body: ACCORDION});
    expect(offer(page)).to.equal('Expand all');
    page.document.documentElement.lang = 'de';
    await until(() => offer(page) === de.accordion.expandAll, 'they are German');
    page.document.documentElement.lang = 'en';
    await until(() => offer(page) === 'Expand all', 'they are English');
  });

  it('is English where its words cannot be loaded, and the console says so', async () => {
    const page = await inPage({root: 'lang="de"'}, 'async', 'alone');
    await until(() => sight(page.document)['qa-accordion'] === 'own', 'it is shown');
    expect(sight(page.document)).to.deep.equal(allOwn);
    expect(offer(page)).to.equal('Expand all');
    expect(page.record.warnings.filter((text) => text.includes('speaks English'))).to.have.length(
      1,
    );
    expect(page.record.errors).to.deep.equal([]);
  });

  it('is said in a page’s own words by registerLocale()', async () => {
    const head = `<script>
      window.InterviewWidgets = [({registerLocale}) =>
        registerLocale({lang: 'en', accordion: {expandAll: 'Open everything'}})];
    </script>`;
    const page = await inPage({body: ACCORDION, head: head + (await scriptTag())});
    await until(() => offer(page) === 'Open everything', 'they are the page’s');
    await until(async () => (await spoken(page)).length, 'the requests are written down');
    expect(await spoken(page)).to.deep.equal([await dist(SPEAKER)]);
    expect(page.record).to.deep.equal(quiet);
  });

  it('keeps a page’s own words above those that are loaded after them', async () => {
    const head = `<script>
      window.InterviewWidgets = [({registerLocale}) =>
        registerLocale({lang: 'de', accordion: {expandAll: 'Alles auf'}})];
    </script>`;
    const page = await inPage({root: 'lang="de"', head: head + (await scriptTag())});
    await until(() => offer(page) === 'Alles auf', 'they are the page’s');
    const [, accordion] = elements(page.document);
    if (!accordion) throw new Error('no accordion');
    one(accordion, '.all').click();
    await until(() => offer(page) === de.accordion.collapseAll, 'the others are German');
  });
});
