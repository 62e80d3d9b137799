import {expect} from 'chai';
import {isHeavy, requestOf} from '../../demo/builder/preview/request.js';
import type {Summary} from '../../demo/builder/compiler/messages.js';
import {INITIAL} from '../../demo/builder/state/state.js';
import {source} from '../demo/site.js';
import {axeScript, expectAccessible} from '../support/accessible.js';
import {page as pageOf, type Page} from '../support/page.js';
import {until} from '../support/wait.js';

describe("the preview's sample pages", () => {
  async function sample(host: string, scheme: string): Promise<Page> {
    const html = await source('builder/preview.html');
    const before = `<base href="/build/site/builder/">${axeScript}`;
    const loaded = await pageOf({html: html.replace('<head>', `<head>${before}`)});
    loaded.window.postMessage(
      {
        type: 'show',
        tag: 'interview-qa-accordion',
        attributes: {open: 'first', 'heading-level': '2'},
        page: {lang: 'en', dir: 'ltr', scheme, host},
      },
      location.origin,
    );
    await until(
      () =>
        loaded.document.querySelector('interview-qa-accordion')?.shadowRoot?.querySelector('.root'),
      'the element is shown',
    );
    return loaded;
  }

  for (const host of ['plain', 'newspaper', 'blog', 'brand']) {
    for (const scheme of ['light', 'dark']) {
      it(`are accessible: ${host}, ${scheme}`, async () => {
        const {document, record} = await sample(host, scheme);
        await expectAccessible(document);
        expect(record.violations).to.deep.equal([]);
        expect(record.errors).to.deep.equal([]);
        expect(record.warnings).to.deep.equal([]);
      });
    }
  }
});

describe('what the preview is asked to show', () => {
  const summary: Summary = {
    id: 'talk',
    title: 'A talk',
    lang: 'he',
    dir: 'rtl',
    speakers: [],
    exchanges: [],
    quotes: [],
    size: 2_000_000,
  };

  it('is a page in the language of the interview, unless another is chosen', () => {
    expect(requestOf(INITIAL, summary).page).to.include({lang: 'he', dir: 'rtl'});
    const english = {...INITIAL, preview: {...INITIAL.preview, lang: 'en'}};
    expect(requestOf(english, summary).page).to.include({lang: 'en', dir: 'ltr'});
  });

  it('is heavy from a megabyte on', () => {
    expect(isHeavy(summary)).to.equal(true);
    expect(isHeavy({...summary, size: 900_000})).to.equal(false);
    expect(isHeavy(undefined)).to.equal(false);
  });
});
