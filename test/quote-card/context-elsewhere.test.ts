import {expect} from 'chai';
import '../../src/article/article-define.js';
import '../../src/qa-accordion/qa-accordion-define.js';
import '../../src/quote-card/quote-card-define.js';
import '../../src/speaker-profile/speaker-profile-define.js';
import type {Interview} from '../../src/interview/schema.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {until} from '../support/wait.js';
import {openOnes} from '../ui/items.js';
import {focused, one, words} from '../ui/show.js';
import {button, heard, isUnfolded, showAll, unfold} from './row.js';

const CONTEXT = 'Show in context';
const rye = '<interview-quote-card quote="rye"></interview-quote-card>';
const accordion = '<interview-qa-accordion></interview-qa-accordion>';

async function together(
  markup: string,
  interview: Interview = smallInterview(),
): Promise<[QuoteCardElement, InterviewElement]> {
  const [card, other] = await showAll<InterviewElement>(markup, interview);
  if (!other) throw new Error('The card is alone');
  return [card, other];
}

/** What is highlighted, as far as the engine highlights. */
function highlighted(): string[] {
  const ranges = CSS.highlights.get('interview-passage') ?? [];
  return [...ranges].map((range) => words((range as Range).cloneContents()));
}

/** Follows the button to where the page has the answer, whose question then has the focus. */
async function follow(card: QuoteCardElement, question: string): Promise<void> {
  button(card, CONTEXT).click();
  await until(() => focused().startsWith(question), 'the question has the focus');
}

describe('a quotation whose answer the page has elsewhere', () => {
  beforeEach(() => {
    CSS.highlights.clear();
  });

  it('is shown in its context there, in an accordion, and nothing unfolds in the card', async () => {
    const [card, other] = await together(rye + accordion);
    const events = heard('interview-context');
    await follow(card, 'Which flour');
    expect(await openOnes(other)).to.deep.equal(['flour']);
    expect(words(one(card, '#panel'))).to.equal('');
    expect(events).to.have.length(0);
  });

  it('is shown in its context there, in an article', async () => {
    const [card] = await together(`${rye}<interview-article></interview-article>`);
    await follow(card, 'Which flour');
    expect(words(one(card, '#panel'))).to.equal('');
    await until(() => highlighted().length, 'the words are highlighted');
    expect(highlighted()).to.deep.equal(['Rye keeps for a week.']);
  });

  it('has a button that says nothing of unfolding', async () => {
    const [card] = await together(rye + accordion);
    button(card, 'Cite').focus();
    await until(() => button(card, 'Cite').ariaExpanded, 'the actions are there');
    const node = button(card, CONTEXT);
    expect([node.ariaExpanded, node.getAttribute('aria-controls')]).to.deep.equal([null, null]);
    await follow(card, 'Which flour');
    expect([node.ariaExpanded, node.getAttribute('aria-controls')]).to.deep.equal([null, null]);
  });

  it('is highlighted there, its own words and no more', async () => {
    const [card] = await together(rye + accordion);
    await follow(card, 'Which flour');
    await until(() => highlighted().length, 'the words are highlighted');
    expect(highlighted()).to.deep.equal(['Rye keeps for a week.']);
  });

  it('is highlighted at its own place where its words stand more than once', async () => {
    const said = 'We eat bread. Then we eat bread. We eat bread again.';
    const interview = smallInterview({
      exchanges: [
        {
          id: 'flour',
          question: ['Which flour do you use?'],
          answers: [
            {speakers: ['ben'], body: [{kind: 'paragraph', content: ['We eat bread.']}]},
            {speakers: ['ana'], body: [{kind: 'paragraph', content: [said]}]},
          ],
        },
      ],
      quotes: [
        {
          id: 'rye',
          exchange: 'flour',
          speaker: 'ana',
          exact: ['we eat bread.', 'We eat bread'],
          prefix: 'Then ',
        },
      ],
    });
    const [card] = await together(rye + accordion, interview);
    await follow(card, 'Which flour');
    await until(() => highlighted().length, 'the words are highlighted');
    expect(highlighted()).to.deep.equal(['we eat bread.', 'We eat bread']);
    const ranges = [...(CSS.highlights.get('interview-passage') ?? [])] as Range[];
    expect(ranges.map(({startOffset}) => startOffset)).to.deep.equal([
      said.indexOf('we eat'),
      said.lastIndexOf('We eat'),
    ]);
  });

  it('is highlighted through runs, items, notes and footnotes', async () => {
    const interview = smallInterview({
      exchanges: [
        {
          id: 'flour',
          question: ['Which flour do you use?'],
          answers: [
            {
              speakers: ['ana'],
              body: [
                {
                  kind: 'image',
                  image: {
                    src: 'https://loaf.example/rye.jpg',
                    alt: 'Rye',
                    caption: ['In June'],
                    credit: 'Ben',
                  },
                },
                {
                  kind: 'paragraph',
                  content: [
                    'Only ',
                    {text: 'rye', em: true, footnote: ['Secale.']},
                    {text: ' [laughs]', note: true},
                    ' flour:',
                  ],
                },
                {kind: 'list', items: [['coarse'], ['fine']]},
              ],
            },
          ],
        },
      ],
      quotes: [{id: 'rye', exchange: 'flour', speaker: 'ana', exact: ['rye flour:\n\ncoarse']}],
    });
    const [card] = await together(rye + accordion, interview);
    await follow(card, 'Which flour');
    await until(() => highlighted().length, 'the words are highlighted');
    expect(highlighted().map((text) => text.replace(/\s+/g, ' '))).to.deep.equal([
      'rye1 [laughs] flour: coarse',
    ]);
  });

  it('is brought into view where the answer is long', async () => {
    const [card, other] = await together(
      `${rye}<div style="inline-size: 20em">${accordion}</div>`,
      smallInterview({
        exchanges: [
          {
            id: 'flour',
            question: ['Which flour do you use?'],
            answers: [
              {
                speakers: ['ana'],
                body: [
                  {kind: 'paragraph', content: [`${'We bake. '.repeat(900)}Rye keeps for a week.`]},
                ],
              },
            ],
          },
        ],
        quotes: smallInterview().quotes.slice(0, 1),
      }),
    );
    await follow(card, 'Which flour');
    await until(() => highlighted().length, 'the words are highlighted');
    const [range] = [...(CSS.highlights.get('interview-passage') ?? [])] as Range[];
    const {top, bottom} = range?.getBoundingClientRect() ?? {top: -1, bottom: -1};
    expect(one(other, '.words').getBoundingClientRect().height).to.be.greaterThan(innerHeight);
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    scrollTo(0, 0);
  });

  it('unfolds again in the card once the page has it there no more', async () => {
    const [card, other] = await together(rye + accordion);
    await follow(card, 'Which flour');
    other.remove();
    await unfold(card, CONTEXT);
    expect(isUnfolded(card, CONTEXT)).to.equal(true);
  });

  it('is not elsewhere where another interview has an exchange of that id', async () => {
    const [card, other] = await together(rye + accordion);
    other.data = smallInterview({id: 'two-others'});
    await other.updateComplete;
    await other.ready;
    expect(words(await unfold(card, CONTEXT))).to.contain('Which flour do you use?');
    expect(await openOnes(other)).to.deep.equal([]);
  });

  for (const [what, markup] of [
    ['an accordion', '<interview-qa-accordion speaker="ben"></interview-qa-accordion>'],
    [
      'a profile',
      '<interview-speaker-profile speaker="ben" show="answers"></interview-speaker-profile>',
    ],
  ]) {
    it(`is not elsewhere where ${what} has the answers of another speaker alone`, async () => {
      const [card, other] = await together(rye + markup);
      expect(words(await unfold(card, CONTEXT))).to.contain('Rye keeps for a week.');
      expect(await openOnes(other)).to.deep.equal([]);
    });
  }
});
