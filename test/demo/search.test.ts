import {expect} from 'chai';
import {until} from '../support/wait.js';
import {open, pages, source} from './site.js';

const results = (document: Document) => [
  ...document.querySelectorAll<HTMLAnchorElement>('#results a'),
];

/** What the page has asked for after its own script. */
function loaded({performance}: Window): string[] {
  const entries = performance.getEntriesByType('resource');
  return entries
    .map(({name}) => new URL(name).pathname)
    .filter((path) => /search\.json|minisearch/.test(path));
}

describe("the site's search", () => {
  it('finds what was asked for on another page', async () => {
    const {document} = await open('search.html', {search: '?q=withdrawn'});
    const [first] = await until(
      () => results(document).length > 0 && results(document),
      'a result',
    );
    expect(first?.getAttribute('href')).to.match(/^corrections\.html/);
    expect(document.querySelector('#results mark')?.textContent?.toLowerCase()).to.equal(
      'withdrawn',
    );
  });

  it('loads nothing before a reader searches', async () => {
    const {document, window} = await open('search.html');
    expect(loaded(window)).to.deep.equal([]);
    const field = document.querySelector<HTMLInputElement>('main input');
    if (!field) throw new Error('There is no field');
    field.value = 'exclusive';
    field.dispatchEvent(new Event('input'));
    await until(() => results(document).length > 0, 'a result');
    await until(() => loaded(window).length === 2, 'both requests are written down');
  });

  it('says that there is nothing', async () => {
    const {document} = await open('search.html', {search: '?q=xylophone'});
    await until(() => document.querySelector('#found')?.textContent === '0 sections', 'it is said');
    expect(results(document)).to.have.length(0);
  });

  it('finds each page by its title', async () => {
    const {index} = JSON.parse(await source('search.json')) as {index: {storedFields: object}};
    const titles = new Set(
      Object.values(index.storedFields).map(({title}: {title: string}) => title),
    );
    expect(titles.size).to.be.at.least((await pages()).length);
  });
});
