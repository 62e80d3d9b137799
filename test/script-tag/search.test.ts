import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {otherOrigin} from '../support/page.js';
import {until} from '../support/wait.js';
import {search, sentences, shown} from '../qa-accordion/searching.js';
import {all, one, words} from '../ui/show.js';
import {blog, dist, elements, loadedBy, scriptTag} from './blog.js';

const quiet = {warnings: [], errors: [], violations: []};
const SEARCH = 'interview-widgets.search.min.js';
const body = '<interview-qa-accordion searchable></interview-qa-accordion>';

function accordionIn({document}: Page) {
  const [element] = elements(document);
  if (!element) throw new Error('no element');
  return element;
}

const activeIn = (element: Element) => words(element.shadowRoot?.activeElement);

describe('the search', () => {
  it('is loaded when the reader comes to its field', async () => {
    const page = await blog({head: await scriptTag(), body});
    const element = accordionIn(page);
    expect(loadedBy(page)).to.deep.equal([await dist()]);
    one(element, '.search input').focus();
    await until(() => loadedBy(page).length > 1, 'the request is written down');
    expect(loadedBy(page)).to.include(await dist(SEARCH));
    expect(page.record).to.deep.equal(quiet);
  });

  it('finds, marks and is styled under a policy that allows nothing but the script', async () => {
    const other = await otherOrigin();
    const page = await blog({
      headers: {'Content-Security-Policy': `default-src 'none'; script-src ${other}`},
      head: await scriptTag(),
      body,
    });
    const element = accordionIn(page);
    await search(element, 'proxy war', '1 of 9');
    expect(shown(element)).to.deep.equal(['proxy-conflict']);
    await until(() => Object.keys(sentences(element)).length, 'the sentence is shown');
    expect(page.record).to.deep.equal(quiet);
  });

  it('marks with elements where the engine has no highlights, and takes them away again', async () => {
    const page = await blog({
      head: `<script>delete CSS.highlights; delete window.Highlight;</script>${await scriptTag()}`,
      body,
    });
    const element = accordionIn(page);
    const before = one(element, '.items').innerHTML;
    const texts = () => {
      const walker = page.document.createTreeWalker(one(element, '.items'), NodeFilter.SHOW_TEXT);
      let number = 0;
      while (walker.nextNode()) number += 1;
      return number;
    };
    const nodes = texts();
    await search(element, 'war', '7 of 9');
    await until(() => all(element, 'mark').length, 'the words are marked');
    expect(
      new Set(all(element, 'mark').map(({textContent}) => textContent.toLowerCase())),
    ).to.include('war');
    await search(element, '', '');
    await until(() => !all(element, '.found').length, 'the sentences are gone');
    expect(all(element, 'mark')).to.have.length(0);
    expect(texts()).to.equal(nodes);
    expect(one(element, '.items').innerHTML).to.equal(before);
  });

  for (const [what, area] of Object.entries({missing: 'alone', 'tampered with': 'tampered'})) {
    it(`${what}, goes with a word, and the focus to what is beside it`, async () => {
      const page = await blog({head: await scriptTag('async', undefined, area), body});
      const element = accordionIn(page);
      one(element, '.search input').focus();
      await until(() => !all(element, '.search').length, 'the field is gone');
      expect(words(one(element, '[role="status"]'))).to.equal('The search could not be loaded.');
      expect(activeIn(element)).to.equal('Expand all');
      expect(page.record.errors).to.deep.equal([]);
      expect(page.window).not.to.have.property('tampered');
    });
  }

  it('that is missing leaves the focus where the reader has gone meanwhile', async () => {
    const page = await blog({head: await scriptTag('async', undefined, 'alone'), body});
    const element = accordionIn(page);
    one(element, '.search input').focus();
    const [question] = all(element, '.heading > button');
    question?.focus();
    await until(() => !all(element, '.search').length, 'the field is gone');
    expect(activeIn(element)).to.equal(words(question));
  });
});
