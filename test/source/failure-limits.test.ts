import {expect} from 'chai';
import '../../src/define.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {fixture, otherOrigin, requests} from '../support/page.js';
import {until} from '../support/wait.js';
import {at, isPainted, seen, withSrc, words} from './seen.js';

const fallback = '<p>Her own words, as the page has them.</p>';
const MEBIBYTE = 1024 * 1024;

describe('a file over 32 MiB', () => {
  for (const [what, parameters] of [
    ['that says so', '&length=1'],
    ['that does not say so', ''],
  ]) {
    it(`${what} is not downloaded to its end`, async () => {
      const key = crypto.randomUUID();
      // The server takes more than a minute for them.
      const bytes = 1024 * MEBIBYTE;
      const src = await at(`/fault/large?bytes=${bytes}&key=${key}${parameters}`);
      const {element, errors, warnings} = await seen(withSrc('interview-article', src, fallback));
      expect(errors.map(({code}) => code)).to.deep.equal(['too-large']);
      expect(errors[0]?.problems[0]?.wanted).to.contain('32 MiB');
      expect(warnings).to.have.length(1);
      expect(isPainted(element.querySelector('p'))).to.equal(true);
      const [request] = await until(async () => {
        const all = await requests(key);
        return all[0]?.isOver && all;
      }, 'the server sends no more');
      // What lies in buffers between server and page is sent as well.
      expect(request?.sent).to.be.below(bytes / 2);
    });
  }
});

/** All that takes ten seconds, at once. */
describe('ten seconds', () => {
  interface Told {
    readonly codes: readonly string[];
    readonly warnings: number;
    readonly isPainted: boolean;
    readonly words: string;
    readonly after: number;
  }
  const told: Record<string, Told> = {};
  let early = '';

  before(async () => {
    const watch = async (name: string, markup: string) => {
      const start = performance.now();
      const element = fixture<InterviewElement>(markup);
      const codes: string[] = [];
      element.addEventListener('interview-error', ({code}) => codes.push(code));
      await element.ready;
      told[name] = {
        codes,
        warnings: warnings.filter((text) => text.includes(`-${name}>`)).length,
        isPainted: isPainted(element.querySelector('p')),
        words: words(element),
        after: performance.now() - start,
      };
    };
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (...args: unknown[]) => warnings.push(args.map(String).join(' '));
    void watch(
      'speaker-profile',
      withSrc('interview-speaker-profile', await at('/fault/trickle?every=500'), fallback),
    );
    const all = Promise.all([
      watch('article', withSrc('interview-article', await at('/fault/stall'), fallback)),
      watch('qa-accordion', withSrc('interview-qa-accordion', await at('/fault/silent'), fallback)),
      watch(
        'quote-card',
        `<interview-quote-card interview="unheard-of">${fallback}</interview-quote-card>`,
      ),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 8500));
    early = Object.keys(told).join();
    await all;
    console.warn = warn;
  });

  it('is how long a server is waited for that never answers', () => {
    expect(told['article']).to.deep.include({codes: ['timeout'], warnings: 1, isPainted: true});
  });

  it('is how long a server is waited for that sends headers and then nothing', () => {
    expect(told['qa-accordion']).to.deep.include({
      codes: ['timeout'],
      warnings: 1,
      isPainted: true,
    });
  });

  it('is how long an id is waited for that nobody registers', () => {
    expect(told['quote-card']).to.deep.include({
      codes: ['no-interview'],
      warnings: 1,
      isPainted: true,
    });
  });

  it('shows the fallback alone, once it is over', () => {
    for (const {words: shown} of Object.values(told)) {
      expect(shown).to.equal('Her own words, as the page has them.');
    }
  });

  it('is not cut short', () => {
    expect(early).to.equal('');
    for (const {after} of Object.values(told)) expect(after).to.be.within(9_900, 15_000);
  });

  it('is not up while a byte comes now and then', () => {
    expect(told).not.to.have.property('speaker-profile');
  });
});

describe('a portrait', () => {
  const withPortrait = (src: string) => {
    const interview = smallInterview();
    const [ana, ben] = interview.speakers;
    if (!ana || !ben) throw new Error('two speakers');
    return {...interview, speakers: [{...ana, portrait: {src, alt: 'Ana at work'}}, ben]};
  };
  const picture = (element: InterviewElement) => element.renderRoot.querySelector('img');
  const monogram = (element: InterviewElement) =>
    element.renderRoot.querySelector('[part=portrait] > span');

  for (const tag of ['interview-quote-card', 'interview-speaker-profile', 'interview-article']) {
    it(`that fails uncovers the monogram in ${tag}`, async () => {
      const src = await at('/fault/status/404');
      const {element, errors, loads, warnings} = await seen(`<${tag}></${tag}>`, (created) => {
        created.data = withPortrait(src);
      });
      element.scrollIntoView();
      await until(() => !isPainted(picture(element)), 'the picture is gone');
      expect(isPainted(monogram(element))).to.equal(true);
      expect(monogram(element)?.textContent).to.equal('AČ');
      expect([errors.length, loads.length, warnings.length]).to.deep.equal([0, 1, 0]);
    });
  }

  it('is asked for without telling which page asks', async () => {
    const key = crypto.randomUUID();
    const {element} = await seen('<interview-quote-card></interview-quote-card>', (card) => {
      card.data = withPortrait(`${location.origin}/none.png`);
    });
    const src = await at(`/fault/status/404?key=${key}`);
    element.data = withPortrait(src);
    element.scrollIntoView();
    const [request] = await until(async () => {
      const all = await requests(key);
      return all.length > 0 && all;
    }, 'the portrait is asked for');
    expect(request?.headers).not.to.have.property('referer');
    expect(new URL(src).origin).to.equal(await otherOrigin());
    expect(picture(element)?.loading).to.equal('lazy');
  });

  it('that loads is shown, with its words for those who do not see it', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>';
    const src = await at(`/json?type=image/svg%2Bxml&body=${encodeURIComponent(svg)}`);
    const {element} = await seen(
      '<interview-speaker-profile></interview-speaker-profile>',
      (profile) => {
        profile.data = withPortrait(src);
      },
    );
    element.scrollIntoView();
    await until(() => picture(element)?.complete && picture(element)?.naturalWidth, 'it is loaded');
    expect(isPainted(picture(element))).to.equal(true);
    expect(picture(element)?.alt).to.equal('Ana at work');
  });
});
