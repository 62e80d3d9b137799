/** What the site says of corrected and withdrawn interviews. */
import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {collectWarnings} from '../support/console.js';
import {fixture, otherOrigin} from '../support/page.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import '../../src/define.js';
import {parsed, shown, source} from './site.js';

const WORDS = 'It keeps for a week.';

async function addressOf(interview: object): Promise<string> {
  return `${await otherOrigin()}/json?body=${encodeURIComponent(JSON.stringify(interview))}`;
}

/** The file that a publisher leaves in place of an interview. */
async function withdrawn(): Promise<Interview> {
  const codes = [...parsed(await source('corrections.html')).querySelectorAll('pre')];
  const json = codes.map(({textContent}) => textContent ?? '').find((text) => text.startsWith('{'));
  return JSON.parse(json ?? '') as Interview;
}

async function show(tag: string, attributes: string): Promise<InterviewElement> {
  const src = await addressOf(await withdrawn());
  const element = fixture<InterviewElement>(
    `<interview-${tag} src="${src}" ${attributes}><blockquote>${WORDS}</blockquote></interview-${tag}>`,
  );
  await element.ready;
  return element;
}

/** Whether a reader sees what stands between the tags. */
const isFallbackSeen = (element: InterviewElement) =>
  Boolean(element.querySelector('blockquote')?.checkVisibility());

describe('a withdrawn interview', () => {
  beforeEach(() => void collectWarnings());

  it('is told of by an article', async () => {
    const article = await show('article', '');
    expect(shown(article))
      .to.contain('(withdrawn)')
      .and.contain('at the request of those who spoke');
    expect(isFallbackSeen(article)).to.equal(false);
  });

  it('takes an excerpt away, and leaves the link', async () => {
    const card = await show('quote-card', `excerpt="${WORDS}"`);
    expect(isFallbackSeen(card)).to.equal(false);
    expect(card.shadowRoot?.textContent).not.to.contain('week');
    expect(card.shadowRoot?.querySelector('a')?.href).to.equal('https://loaf.example/bakers');
  });

  it('leaves of a speaker the name, where the file still has it', async () => {
    const profile = await show('speaker-profile', 'speaker="ana" show="bio quotes answers"');
    expect(isFallbackSeen(profile)).to.equal(false);
    expect(shown(profile)).to.contain('Ana Čech').and.not.contain('week');
  });

  for (const [tag, attributes] of [
    ['quote-card', 'quote="rye"'],
    ['qa-accordion', 'exchanges="flour"'],
    ['qa-accordion', ''],
    ['speaker-profile', 'speaker="ben"'],
  ] as const) {
    it(`leaves in <interview-${tag} ${attributes}> what stands between the tags`, async () => {
      expect(isFallbackSeen(await show(tag, attributes))).to.equal(true);
    });
  }
});
