/** The markup for sites that strip what they do not know, in WordPress's own hands. */
import {expect} from 'chai';
import {
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
} from '../../src/html/index.js';
import type {Block, Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {wholeInterview} from '../html/whole-interview.js';
import {interviews} from '../interview/arbitrary.js';
import {allOwn, blog, elements, scriptTag, sight} from '../script-tag/blog.js';
import {fc} from '../support/random.js';
import {TAGS} from '../support/tags.js';
import {ALLOWED, EVERYWHERE} from './allowed.js';
import {outline, wordPress, type Post} from './wordpress.js';

const as = 'markup' as const;

/** What WordPress would set otherwise, were it anybody's words. */
const SET = [
  ...['We -- all --- of us - wait...', 'a--', '- a', '4x4 and 10x12', 'Rye (tm)', "``Rye''"],
  ...["\"Rye\" isn't 'rye'", "'tis the '90s, 6'2\"", 'I like it :)', ':lol: 8-) ;-) 8O :|'],
  ...['Wordpress and (Wordpress', '[gallery ids="1"] [/caption] [[embed]]', '[video src="a"]'],
  ...['[0tag] and [_x]', '[ж] [-a]', '[\u0001gallery] [\u0001ж]'],
  ...['https://loaf.example/a.mp3', 'a\n\nb\n', '<!-- wp:html -->', '<!--more-->'],
  ...['&#10; &amp; &nbsp; &copy', 'a < b > c', '\\', 'C:\\', '<pre>a</pre>', 'a\fb\vc\u0001'],
];

/** Words in all places that an interview has for them. */
function saying(text: string): Interview {
  const words = [text];
  return smallInterview({
    title: text,
    intro: [
      {kind: 'paragraph', content: [text, {br: true}, text, {br: true}, {br: true}, text]},
      ...[' ', ' \t ', '\u0001', '\u00A0'].map((space): Block => ({
        kind: 'paragraph',
        content: [space, {br: true}, text, {br: true}, space, {br: true}, text, {br: true}, space],
      })),
      {kind: 'list', items: [words, [{text, em: true}]]},
      {kind: 'image', image: {src: 'https://loaf.example/a.jpg', alt: text, caption: words}},
      {kind: 'image', image: {src: 'https://loaf.example/b.jpg', alt: text}},
    ],
    exchanges: [
      {
        id: 'flour',
        question: words,
        answers: [
          {
            speakers: ['ana'],
            body: [
              {kind: 'quote', content: words},
              {kind: 'paragraph', content: [{text, footnote: words}, {br: true}]},
            ],
          },
        ],
      },
    ],
    quotes: [],
  });
}

/** All four elements of an interview. */
function markups(interview: Interview): string[] {
  const {speakers, quotes, exchanges} = interview;
  return [
    renderArticle(interview, {as, src: '/a.json?b&c', theme: 'dark'}),
    renderArticle(interview, {as, collapsible: true, withoutAnchors: true}),
    ...(exchanges.length ? [renderQaAccordion(interview, {as, open: 'first', id: 'talk'})] : []),
    ...speakers.map(({id}) =>
      renderSpeakerProfile(interview, {as, speaker: id, show: ['answers', 'quotes', 'bio']}),
    ),
    ...quotes.map(({id}) => renderQuoteCard(interview, {as, quote: id, variant: 'banner'})),
  ];
}

async function bundled(): Promise<Interview> {
  return (await (await fetch('/data/interview.json')).json()) as Interview;
}

const KNOWN: Record<string, () => Interview | Promise<Interview>> = {
  'the bundled interview': bundled,
  'a small one': smallInterview,
  'one of everything': wholeInterview,
  'one from right to left': () => wholeInterview({lang: 'he'}),
};

/** Each of the markups as it was, and what became of it. */
async function pairs(
  all: readonly string[],
  kind: keyof Post,
  isTidy = false,
): Promise<{before: string[]; after: string[]}> {
  const {posts} = await wordPress(all);
  expect(posts).to.have.length(all.length);
  return {
    before: all.map((markup) => outline(markup, isTidy)),
    after: posts.map((post) => outline(post[kind], isTidy)),
  };
}

describe('WordPress', () => {
  it('allows every tag and attribute of the list', async () => {
    const {allowed} = await wordPress([]);
    for (const [tag, attributes] of Object.entries(ALLOWED)) {
      expect(allowed[tag], tag).to.include.keys(...EVERYWHERE, ...attributes, 'data-*');
    }
  });

  for (const [name, make] of Object.entries(KNOWN)) {
    it(`sanitizes nothing away, to the byte: ${name}`, async () => {
      const all = markups(await make());
      const {posts} = await wordPress(all);
      expect(posts.map(({sanitized}) => sanitized)).to.deep.equal(all);
    });
  }

  for (const [kind, where] of [
    ['block', 'a Custom HTML block'],
    ['classic', 'the classic editor'],
  ] as const) {
    describe(`a post written in ${where}`, () => {
      for (const [name, make] of Object.entries(KNOWN)) {
        it(`has the words, the structure and the data of ${name}`, async () => {
          const {before, after} = await pairs(markups(await make()), kind);
          expect(after).to.deep.equal(before);
        });
      }

      it('has words as they are that it would set otherwise', async () => {
        const {before, after} = await pairs(
          SET.flatMap((text) => markups(saying(text))),
          kind,
        );
        expect(after).to.deep.equal(before);
      });

      it('has words as they are, whatever the interview holds', async () => {
        // Of paragraphs that have nothing in them WordPress keeps some, and takes some away.
        const some = fc.sample(interviews, {seed: 1, numRuns: 40});
        const {before, after} = await pairs(some.flatMap(markups), kind, true);
        expect(after).to.deep.equal(before);
      });

      it('gets its elements, with the attributes that were asked for', async () => {
        const interview = await bundled();
        const all = [
          renderQuoteCard(interview, {as, quote: 'empowered-by-diversity', theme: 'dark'}),
          renderQaAccordion(interview, {as, exchanges: ['the-war'], open: 'all', id: 'talk'}),
          renderSpeakerProfile(interview, {as, speaker: 'mia', show: ['bio', 'answers']}),
          renderArticle(interview, {as, headingLevel: 4, collapsible: true}),
        ];
        const {posts} = await wordPress(all);
        const body = posts.map((post) => post[kind]).join('');
        const {document, record} = await blog({head: await scriptTag(), body});
        const shown = elements(document);
        expect(shown.map(({localName}) => localName)).to.deep.equal(TAGS);
        expect(
          shown.map((element) =>
            Object.fromEntries(
              element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
            ),
          ),
        ).to.deep.equal([
          {quote: 'empowered-by-diversity', theme: 'dark'},
          {exchanges: 'the-war', open: 'all', id: 'talk'},
          {speaker: 'mia', show: 'bio answers'},
          {'heading-level': '4', collapsible: ''},
        ]);
        expect(sight(document)).to.deep.equal(allOwn);
        expect(record).to.deep.equal({warnings: [], errors: [], violations: []});
      });
    });
  }

  it('would be seen to change words, and to take away what it does not know', async () => {
    const lines = SET.slice(0, 6).map((text) => `<p>${text}</p>`);
    for (const kind of ['block', 'classic'] as const) {
      const {before, after} = await pairs(lines, kind);
      for (const [index, words] of before.entries()) expect(after[index]).not.to.equal(words);
    }
    const card = '<interview-quote-card quote="rye"><p>Rye</p></interview-quote-card>';
    expect((await wordPress([card])).posts[0]?.sanitized).to.equal('<p>Rye</p>');
  });
});
