import {expect} from 'chai';
import {expectAccessible} from '../support/accessible.js';
import {onlyWhere} from '../support/engine.js';
import {open, shiftOf, source} from './site.js';

interface Contrast {
  wcag: number;
  apca: number;
}
type Contrasts = Record<string, Contrast>;
type Scheme = 'light' | 'dark';

const noted = JSON.parse(await source('themes/contrast.json')) as Record<
  string,
  Record<Scheme, Contrasts>
>;

/** What `npm run pictures` measures with. */
interface Measuring {
  colorsInPage: (document: Document) => unknown;
  contrasts: (colors: unknown) => Contrasts;
}

async function measured(document: Document): Promise<Contrasts> {
  const paths = ['/scripts/pictures-page.js', '/demo/site/contrast.js'];
  const modules = (await Promise.all(paths.map((path) => import(path)))) as Measuring[];
  const {colorsInPage, contrasts} = Object.assign({}, ...modules) as Measuring;
  return contrasts(colorsInPage(document));
}

/** Axe's words on the theme, and that its page says of it what is so. */
async function expectContrast(theme: string, scheme: Scheme): Promise<void> {
  const options = scheme === 'dark' ? {colorScheme: scheme} : {};
  const loaded = await open(`theme-${theme}.html`, options);
  const {document} = loaded;
  expect(await shiftOf(loaded), 'layout shift').to.be.below(0.01);
  await expectAccessible(document);
  const found = await measured(document);
  expect(Object.keys(found)).to.deep.equal(['text', 'muted text', 'accent']);
  for (const [what, {wcag, apca}] of Object.entries(found)) {
    expect(wcag, what).to.be.at.least(what === 'accent' ? 3 : 4.5);
    expect(wcag, what).to.be.closeTo(noted[theme]![scheme][what]!.wcag, 0.3);
    expect(apca, what).to.be.closeTo(noted[theme]![scheme][what]!.apca, 2);
  }
}

describe('the themes', () => {
  it('are four', () => {
    expect(Object.keys(noted)).to.deep.equal(['default', 'serif', 'brutalist', 'quiet']);
  });

  for (const theme of Object.keys(noted)) {
    it(`has contrast in ${theme}, as the site says`, () => expectContrast(theme, 'light'));
  }

  onlyWhere('colorScheme', () => {
    for (const theme of Object.keys(noted)) {
      it(`has contrast in ${theme} in the dark, as the site says`, () =>
        expectContrast(theme, 'dark'));
    }
  });

  it('have pictures', async () => {
    for (const theme of Object.keys(noted)) {
      for (const scheme of ['light', 'dark']) {
        const picture = await fetch(`/build/site/themes/${theme}-${scheme}.webp`);
        expect(picture.ok, theme).to.equal(true);
        expect((await picture.blob()).size).to.be.within(5000, 60_000);
      }
    }
  });

  it('leave every custom property to the page, to set and to register', async () => {
    const {document, window} = await open('theme-default.html');
    const rows = new DOMParser()
      .parseFromString(await source('theming.html'), 'text/html')
      .querySelectorAll('main table td:first-child code');
    const names = [...rows]
      .map(({textContent}) => textContent ?? '')
      .filter((name) => name.startsWith('--'));
    expect(names).to.have.length(10);
    const style = window.getComputedStyle(document.documentElement);
    for (const name of names) {
      expect(style.getPropertyValue(name), name).to.equal('');
      // Throws where somebody has registered it.
      window.CSS.registerProperty({name, syntax: '*', inherits: true});
    }
  });
});
