/** The static markup has the words that the element shows, in its order. */
import {expect} from 'chai';
import '../../src/article/article-define.js';
import '../../src/qa-accordion/qa-accordion-define.js';
import '../../src/quote-card/quote-card-define.js';
import '../../src/speaker-profile/speaker-profile-define.js';
import {
  ENGLISH,
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
} from '../../src/html/index.js';
import type {Interview} from '../../src/interview/schema.js';
import {locales} from '../../src/locale/all.js';
import {registerLocale} from '../../src/ui/localization.js';
import {smallInterview} from '../fixtures/interview.js';
import {collectWarnings} from '../support/console.js';
import {until} from '../support/wait.js';
import {show} from '../ui/show.js';
import {letters, parsed} from './parsed.js';
import {wholeInterview} from './whole-interview.js';

/** What an element has besides the interview's words: what a reader can do, and what repeats. */
const OWN =
  'style, button, nav, [role=status], .avatar, .who, .toolbar, .jump, .next, .languages, .unseen, .actions, #panel, .comma';

/** The words of an element of which a test has the fallback, and those of the fallback. */
async function both(markup: string, interview: Interview): Promise<[string, string]> {
  const template = parsed(markup).firstElementChild;
  const element = await show(markup, interview);
  await until(() => element.shadowRoot?.querySelector('.root, figure'), 'it is shown');
  const copy = document.createElement('div');
  for (const node of element.shadowRoot?.childNodes ?? []) copy.append(node.cloneNode(true));
  // Questions are buttons; they are words all the same.
  for (const button of copy.querySelectorAll('.heading button')) {
    button.replaceWith(...button.childNodes);
  }
  for (const comma of copy.querySelectorAll('.comma')) comma.replaceWith(', ');
  for (const node of copy.querySelectorAll(OWN)) node.remove();
  return [letters(copy), letters(template)];
}

async function expectTheSame(markup: string, interview: Interview): Promise<void> {
  const [shown, written] = await both(markup, interview);
  expect(written).to.equal(shown);
  expect(written).to.have.length.above(20);
}

describe('the static markup of', () => {
  const interviews: Record<string, () => Interview> = {
    'a small interview': smallInterview,
    'an interview that has everything': wholeInterview,
    'an interview written from right to left': () => wholeInterview({lang: 'he'}),
  };
  for (const [name, make] of Object.entries(interviews)) {
    describe(name, () => {
      for (const {id} of make().quotes) {
        it(`has the words of a card with the quotation ${id}`, () =>
          expectTheSame(renderQuoteCard(make(), {quote: id}), make()));
      }

      for (const options of [
        {},
        {exchanges: ['oven', 'flour'], open: ['flour']},
        {speaker: 'ana'},
        {headingLevel: 5},
      ]) {
        it(`has the words of an accordion with ${JSON.stringify(options)}`, () =>
          expectTheSame(renderQaAccordion(make(), options), make()));
      }

      for (const {id} of make().speakers) {
        it(`has the words of the profile of ${id}`, () =>
          expectTheSame(
            renderSpeakerProfile(make(), {speaker: id, show: ['answers', 'bio', 'quotes']}),
            make(),
          ));
      }

      for (const options of [
        {},
        {collapsible: true},
        {show: ['quotes', 'source'] as const},
        {show: ['questions', 'notes'] as const},
        {show: ['intro', 'speakers', 'questions'] as const, headingLevel: 8},
      ]) {
        it(`has the words of an article with ${JSON.stringify(options)}`, () =>
          expectTheSame(renderArticle(make(), options), make()));
      }
    });
  }

  for (const excerpt of [
    'use white flour',
    'do not use white flour. Rye keeps',
    'Rye keeps for a whole week.',
    'We do […] use white flour',
    'We do not use white flour […] older',
    'Bread is life.',
  ]) {
    it(`an excerpt has the words of its card: ${excerpt}`, () =>
      expectTheSame(renderQuoteCard(wholeInterview(), {excerpt}), wholeInterview()));
  }
});

describe('the words that are not the interview’s', () => {
  for (const labels of locales) {
    const {lang} = labels;
    it(`are those of the elements in "${lang}"`, async () => {
      registerLocale(labels);
      // That the excerpt departs.
      collectWarnings();
      await expectTheSame(renderArticle(wholeInterview(), {labels}), wholeInterview());
      await expectTheSame(
        renderQaAccordion(wholeInterview(), {labels, speaker: 'ana'}),
        wholeInterview(),
      );
      await expectTheSame(
        renderSpeakerProfile(wholeInterview(), {labels, speaker: 'ana'}),
        wholeInterview(),
      );
      const excerpt = 'Rye keeps for a whole week.';
      await expectTheSame(renderQuoteCard(wholeInterview(), {labels, excerpt}), wholeInterview());
    });
  }

  it('are English where there are no others', () => {
    expect(renderArticle(wholeInterview())).to.contain('Originally published by ');
    expect(renderArticle(wholeInterview())).to.equal(
      renderArticle(wholeInterview(), {labels: ENGLISH}).replace(' ui-lang="en"', ''),
    );
  });
});
