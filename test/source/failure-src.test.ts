import {expect} from 'chai';
import '../../src/define.js';
import type {ErrorCode} from '../../src/source/outcome.js';
import {otherOrigin, requests} from '../support/page.js';
import {apology, at, isPainted, seen, serving, withSrc, words} from './seen.js';
import {TAGS} from '../support/tags.js';

interface Row {
  readonly what: string;
  readonly path: string;
  readonly code: ErrorCode;
  /** What the warning says of it. */
  readonly found: string;
}

const rows: readonly Row[] = [
  {what: 'status 404', path: '/fault/status/404', code: 'status', found: '404'},
  {what: 'status 500', path: '/fault/status/500', code: 'status', found: '500'},
  {what: 'an HTML page', path: '/fault/html', code: 'not-json', found: '<!doctype html>'},
  {what: 'broken JSON', path: '/json?body={"schemaVersion":1,', code: 'not-json', found: '{'},
  {what: 'nothing at all', path: '/json?body=%20', code: 'not-json', found: '" "'},
  {what: 'JSON of another kind', path: '/json?body=[]', code: 'invalid', found: 'found'},
  {what: 'a broken connection', path: '/fault/reset', code: 'network', found: 'TypeError'},
  {what: 'an answer without CORS', path: '/fault/no-cors', code: 'network', found: 'TypeError'},
];

const fallback = '<p lang="en">Her own words, as the page has them.</p>';

describe('src that fails', () => {
  for (const {what, path, code, found} of rows) {
    it(`leaves the fallback in place for ${what}`, async () => {
      const {element, errors, loads, warnings} = await seen(
        withSrc('interview-article', await at(path), fallback),
      );
      expect(isPainted(element.querySelector('p'))).to.equal(true);
      expect(words(element)).to.equal('Her own words, as the page has them.');
      expect(loads).to.have.length(0);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(errors[0]?.problems).not.to.have.length(0);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<interview-article>').and.contain(code).and.contain(found);
    });
  }

  for (const tag of TAGS) {
    it(`has one calm line in an ${tag} without children`, async () => {
      const src = await at('/fault/status/404');
      const {element, errors, warnings} = await seen(withSrc(tag, src));
      const link = apology(element)?.querySelector('a');
      expect(link?.href).to.equal(`${new URL(src).origin}/`);
      expect(isPainted(apology(element))).to.equal(true);
      expect(element.renderRoot.querySelectorAll('p')).to.have.length(1);
      expect(apology(element)?.textContent).to.contain(new URL(src).host);
      expect(errors).to.have.length(1);
      expect(warnings).to.have.length(1);
    });
  }

  it('counts a comment, white space and a script as no fallback', async () => {
    const {element} = await seen(
      withSrc(
        'interview-article',
        await at('/fault/status/404'),
        ' <!-- words --> <script type="text/plain">words</script>\n',
      ),
    );
    expect(isPainted(apology(element))).to.equal(true);
  });

  it('says so once for each element, and asks once for all', async () => {
    const key = crypto.randomUUID();
    const src = await at(`/fault/status/404?delay=100&key=${key}`);
    const card = withSrc('interview-quote-card', src, fallback);
    const {element, errors, warnings} = await seen(
      `<div>${card}${card}</div>`,
      () => undefined,
    ).then(async (all) => {
      await Promise.all(
        [...all.element.children].map(
          (child) => (child as unknown as {ready: Promise<void>}).ready,
        ),
      );
      return all;
    });
    expect(element.children).to.have.length(2);
    expect(errors).to.have.length(2);
    expect(warnings).to.have.length(2);
    expect(await requests(key)).to.have.length(1);
  });

  it('is asked for again by an element that comes after the failure', async () => {
    const key = crypto.randomUUID();
    const markup = withSrc('interview-article', await at(`/fault/status/404?key=${key}`), fallback);
    await seen(markup);
    await seen(markup);
    expect(await requests(key)).to.have.length(2);
  });

  it('shows the interview again once src is mended', async () => {
    const {element, errors} = await seen(
      withSrc('interview-article', await at('/fault/status/404'), fallback),
    );
    element.src = new URL('/data/interview.json', await otherOrigin()).href;
    await element.updateComplete;
    await element.ready;
    expect(isPainted(element.querySelector('p'))).to.equal(false);
    expect(errors).to.have.length(1);
  });

  it('does not fall through to another source', async () => {
    const src = await at('/fault/status/404');
    const {element, errors} = await seen(withSrc('interview-article', src, fallback), (article) => {
      article.interview = 'two-bakers';
    });
    expect(errors.map(({code}) => code)).to.deep.equal(['status']);
    expect(isPainted(element.querySelector('p'))).to.equal(true);
  });

  it('never makes a link of an address that is not of the web', async () => {
    for (const src of ['javascript:alert(1)', 'data:text/plain,x', 'blob:x', 'http://[', '//']) {
      const {element, errors, warnings} = await seen(withSrc('interview-article', src));
      expect(errors, src).to.have.length(1);
      expect(warnings, src).to.have.length(1);
      expect(isPainted(apology(element)), src).to.equal(true);
      expect(element.renderRoot.querySelectorAll('a'), src).to.have.length(0);
    }
  });

  it('takes the loss of an element while it loads', async () => {
    const src = await serving('{}', '&delay=200');
    const {element} = await seen('<div></div>');
    element.innerHTML = withSrc('interview-article', src, fallback);
    element.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(element.childNodes).to.have.length(0);
  });
});
