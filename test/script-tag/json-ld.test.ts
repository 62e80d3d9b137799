import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {otherOrigin} from '../support/page.js';
import {until} from '../support/wait.js';
import {allOwn, blog, bundled, dist, elements, four, loadedBy, scriptTag, sight} from './blog.js';

const quiet = {warnings: [], errors: [], violations: []};
const CHUNK = 'interview-widgets.json-ld.min.js';
const asking = four.replaceAll(/<(interview-[a-z-]+)/g, '<$1 json-ld');
const described = ({document}: Page) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => JSON.parse(textContent ?? '') as Record<string, unknown>,
  );

describe('the interview in the words of schema.org', () => {
  it('is in the page once, whichever elements ask for it', async () => {
    const page = await blog({head: await scriptTag(), body: asking});
    await until(() => described(page).length, 'it is there');
    page.document.body.append(page.document.body.firstElementChild?.cloneNode(true) ?? '');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(described(page)).to.have.length(1);
    expect(described(page)[0]).to.include({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Interview with Ukrainian and Russian socialists',
    });
    expect(page.record).to.deep.equal(quiet);
  });

  it('is left to what a server has written of it', async () => {
    const {source} = await bundled();
    const written = JSON.stringify({'@type': 'Article', '@id': source.url});
    const page = await blog({
      head: `<script type="application/ld+json">${written}</script>${await scriptTag()}`,
      body: asking,
    });
    await until(() => loadedBy(page).some((url) => url.endsWith(CHUNK)), 'it is asked for');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(described(page)).to.deep.equal([JSON.parse(written)]);
  });

  it('follows a correction of the interview', async () => {
    const page = await blog({head: await scriptTag(), body: asking});
    await until(() => described(page).length, 'it is there');
    const [card] = elements(page.document);
    const corrected = {...(await bundled()), title: 'Another title'};
    for (const element of elements(page.document)) element.data = corrected;
    await until(() => described(page)[0]?.['headline'] === 'Another title', 'it is corrected');
    expect(described(page)).to.have.length(1);
    expect(card?.jsonLd).to.equal(true);
  });

  it('is there where the script’s tag asks for it', async () => {
    const page = await blog({head: await scriptTag('async data-interview-json-ld')});
    await until(() => described(page).length === 1, 'it is there');
  });

  it('is not there, nor asked for, where nobody does', async () => {
    const page = await blog({head: await scriptTag('async data-interview-json-ld="false"')});
    expect(described(page)).to.deep.equal([]);
    expect(loadedBy(page)).not.to.include(await dist(CHUNK));
  });

  it('comes under a policy that allows nothing but the script, and trusts no text', async () => {
    const other = await otherOrigin();
    const page = await blog({
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${other}; require-trusted-types-for 'script'; trusted-types lit-html interview-widgets`,
      },
      head: await scriptTag(),
      body: asking,
    });
    await until(() => described(page).length === 1, 'it is there');
    expect(page.record).to.deep.equal(quiet);
  });

  it('where it cannot be had, takes no words with it', async () => {
    const page = await blog({head: await scriptTag('async', undefined, 'alone'), body: asking});
    expect(sight(page.document)).to.deep.equal(allOwn);
    expect(page.record.warnings).to.deep.equal([]);
  });
});
