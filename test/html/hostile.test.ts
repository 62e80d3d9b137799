/** Whatever an interview holds, its words are words, and nothing of them is markup. */
import {expect} from 'chai';
import {
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
  type Flavor,
} from '../../src/html/index.js';
import type {Block, Inline, Interview} from '../../src/interview/schema.js';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {quotationMarks} from '../../src/interview/typography.js';
import {interviews} from '../interview/arbitrary.js';
import {fc} from '../support/random.js';
import {hasOnlyElementsAndWords, letters, parsed, shapes} from './parsed.js';

/** All that is rendered of an interview, by what it is. */
function everything(interview: Interview, as: Flavor): Record<string, string> {
  const {speakers, quotes, exchanges} = interview;
  const all = {
    article: renderArticle(interview, {as}),
    folded: renderArticle(interview, {as, collapsible: true}),
    ...(exchanges.length && {accordion: renderQaAccordion(interview, {as, open: 'first'})}),
  };
  return {
    ...all,
    ...Object.fromEntries(
      speakers.map(({id}) => [
        `speaker ${id}`,
        renderSpeakerProfile(interview, {as, speaker: id, show: ['bio', 'quotes', 'answers']}),
      ]),
    ),
    ...Object.fromEntries(
      quotes.map(({id}) => [`quote ${id}`, renderQuoteCard(interview, {as, quote: id})]),
    ),
  };
}

const RICH = [
  ...['abbr', 'b', 'br', 'cite', 'em', 'li', 'small', 'strong', 'sup'],
  ...['span', 'span dir', 'span lang', 'span dir lang'],
];
const BARE = [
  ...RICH,
  'a href',
  ...['div', 'figcaption', 'figure', 'footer', 'header', 'h2', 'h3', 'h4', 'h5', 'p', 'p id'],
  ...['blockquote', 'blockquote cite', 'blockquote class', 'blockquote class id'],
  ...['ol', 'ol class', 'ol id', 'ol class id', 'ul', 'ul id', 'span class'],
  ...['figure class', 'figure class id', 'summary', 'section data-exchange id'],
  ...['details data-exchange', 'details data-exchange open', 'header class'],
];
const ALLOWED: Record<Exclude<Flavor, 'text'>, readonly string[]> = {
  element: [
    ...BARE,
    ...['article', 'div', 'section', 'figure'].map((name) => `${name} dir lang`),
    'article class dir lang',
    ...['interview-article', 'interview-article collapsible', 'interview-qa-accordion open'],
    ...['interview-quote-card quote', 'interview-speaker-profile show speaker'],
    'img alt loading referrerpolicy src',
  ],
  markup: [
    ...BARE,
    ...[
      'article dir lang',
      'article class dir lang',
      'section class',
      'section class data-interview-collapsible',
    ],
    ...['section class data-interview-open dir lang', 'figure class data-quote dir lang'],
    ...['section class data-interview-show data-speaker dir lang', 'img alt loading src'],
    'br class',
  ],
  email: [
    ...RICH,
    'a href style',
    ...['div', 'div style', 'div dir lang style', 'p', 'p style', 'ol style', 'ul style'],
    ...['h2 style', 'h3 style', 'h4 style', 'h5 style', 'blockquote style', 'tbody', 'tr'],
    ...['blockquote cite style', 'td style', 'td style valign', 'td style valign width'],
    'table border cellpadding cellspacing role style',
    'table border cellpadding cellspacing role style width',
    ...['img alt src style', 'img alt height src style width'],
  ],
};

function inlineWords(content: readonly Inline[]): string {
  return content
    .map((part) => (typeof part === 'string' ? part : 'br' in part ? '' : part.text))
    .join('');
}

function blockWords(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map(inlineWords).join('');
      if (block.kind !== 'image') return inlineWords(block.content);
      const {caption = [], credit = ''} = block.image;
      return inlineWords(caption) + credit;
    })
    .join('');
}

/** The strings of blocks, which other signs may stand between. */
function blockStrings(blocks: readonly Block[]): string[] {
  const strings = (content: readonly Inline[]) =>
    content.map((part) => (typeof part === 'string' ? part : 'br' in part ? '' : part.text));
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(strings);
    if (block.kind !== 'image') return strings(block.content);
    const {caption = [], credit = ''} = block.image;
    return [...strings(caption), credit];
  });
}

/** Letters without the sign that begins the lines of a quotation. */
const unsigned = (text: string) => letters(text).replaceAll('>', '');

/** Parsers have no zero, and give its place to another sign. */
const readable = (text: string) => letters(text.replaceAll('\0', '\uFFFD'));

/** An interview without footnotes, whose numbers and places are not the test's. */
function withoutFootnotes(interview: Interview): Interview {
  return JSON.parse(JSON.stringify(interview), (key, value: unknown) =>
    key === 'footnote' ? undefined : value,
  ) as Interview;
}

function withoutPortraits(interview: Interview): Interview {
  const speakers = interview.speakers.map(({portrait: _portrait, ...rest}) => rest);
  return {...interview, speakers};
}

describe('whatever an interview holds, its static markup', () => {
  for (const as of ['element', 'markup', 'email'] as const) {
    it(`has the tags and attributes that are ours alone, as ${as}`, () => {
      fc.assert(
        fc.property(interviews, (interview) => {
          for (const [what, markup] of Object.entries(everything(interview, as))) {
            const body = parsed(markup);
            expect(
              shapes(body).filter((one) => !ALLOWED[as].includes(one)),
              what,
            ).to.deep.equal([]);
            expect(hasOnlyElementsAndWords(body), what).to.equal(true);
            expect(body.children, what).to.have.length(1);
          }
        }),
      );
    });

    it(`leads to the addresses of the interview alone, as ${as}`, () => {
      fc.assert(
        fc.property(interviews, (interview) => {
          const file = JSON.stringify(interview);
          for (const markup of Object.values(everything(interview, as))) {
            for (const node of parsed(markup).querySelectorAll('[href], [src], [cite]')) {
              const url = ['href', 'src', 'cite'].map((name) => node.getAttribute(name)).join('');
              expect(url).to.match(/^(?:https?:\/\/|mailto:)/i);
              expect(file).to.contain(JSON.stringify(url.split(/#?:~:/)[0] ?? '').slice(1, -1));
            }
          }
        }),
      );
    });
  }

  it('has the same words in each flavor, but for the credits of portraits that markup lacks', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const element = everything(interview, 'element');
        const unpictured = everything(withoutPortraits(interview), 'element');
        const markup = everything(interview, 'markup');
        const email = everything(interview, 'email');
        const withoutMarks = (text: string) =>
          quotationMarks(interview.lang).reduce((rest, mark) => rest.replaceAll(mark, ''), text);
        for (const [what, html] of Object.entries(element)) {
          const words = letters(parsed(html));
          expect(letters(parsed(markup[what] ?? '')), what).to.equal(
            letters(parsed(unpictured[what] ?? '')),
          );
          expect(withoutMarks(letters(parsed(email[what] ?? ''))), what).to.equal(
            withoutMarks(words),
          );
        }
      }),
    );
  });

  it('has every word of every answer, in order', () => {
    fc.assert(
      fc.property(interviews.map(withoutFootnotes), (interview) => {
        for (const {id, question, preamble = [], answers} of interview.exchanges) {
          const markup = renderQaAccordion(interview, {exchanges: [id]});
          const details = parsed(markup).querySelector('details');
          const turns = answers.map(({speakers, body}) => {
            const names = speakers.map((speaker) => {
              const {name = '', affiliation} =
                interview.speakers.find((one) => one.id === speaker) ?? {};
              return affiliation ? `${name}, ${affiliation.name}` : name;
            });
            return `${names.join(', ')}: ${blockWords(body)}`;
          });
          expect(letters(details)).to.equal(
            readable(inlineWords(question) + blockWords(preamble) + turns.join('')),
          );
        }
      }),
    );
  });

  it('has every word of a quotation, and in each flavor no other between them', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const [opening, closing] = quotationMarks(interview.lang);
        for (const {id, exact} of interview.quotes) {
          const words = readable(exact.join(' […] '));
          const quoted = (as: Flavor) =>
            letters(
              parsed(renderQuoteCard(interview, {as, quote: id})).querySelector('blockquote'),
            );
          expect(quoted('element')).to.equal(words);
          expect(quoted('markup')).to.equal(words);
          expect(quoted('email')).to.equal(letters(opening + words + closing));
          expect(letters(renderQuoteCard(interview, {as: 'text', quote: id}))).to.satisfy(
            (text: string) => text.startsWith(letters(opening + exact.join(' […] ') + closing)),
          );
        }
      }),
    );
  });

  it('is as text the words of the file alone, under what sections are new', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        expect(renderArticle(interview, {as: 'text'})).to.equal(toPlainText(interview));
        // A section is named once.
        const exchanges = interview.exchanges.map(({section: _section, ...rest}) => rest);
        const unsectioned = {...interview, exchanges};
        if (!exchanges.length) return;
        const nothing = {
          intro: false,
          questions: false,
          quotes: false,
          notes: false,
          source: false,
        };
        const questions = {...nothing, questions: true};
        const titled = toPlainText({...unsectioned, title: 'T', quotes: []}, questions);
        const {title, source} = interview;
        const work = [title, source.name, source.published].filter(Boolean).join(', ');
        expect(renderQaAccordion(unsectioned, {as: 'text'})).to.equal(
          [titled.replace(/^T(?:\n\n)?/, ''), [work, source.url].filter(Boolean).join('\n')]
            .filter(Boolean)
            .join('\n\n'),
        );
      }),
    );
  });

  it('has as text every word of a speaker, in order', () => {
    fc.assert(
      fc.property(interviews.map(withoutFootnotes), (interview) => {
        for (const speaker of interview.speakers) {
          const {id, name, role = '', bio = []} = speaker;
          const quotes = interview.quotes.filter((quote) => quote.speaker === id);
          const answers = interview.exchanges
            .flatMap((exchange) => exchange.answers)
            .filter(({speakers}) => speakers.includes(id));
          const words = [
            ...[name, role],
            ...blockStrings(bio),
            ...quotes.flatMap(({exact}) => exact),
            ...answers.flatMap(({body}) => blockStrings(body)),
          ];
          const show = ['bio', 'quotes', 'answers'] as const;
          const text = unsigned(renderSpeakerProfile(interview, {as: 'text', speaker: id, show}));
          let at = 0;
          for (const some of words.map(unsigned)) {
            const next = text.indexOf(some, at);
            expect(next, some).to.be.at.least(at);
            at = next + some.length;
          }
        }
      }),
    );
  });

  it('stands on lines that no word has made', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        for (const as of ['element', 'markup', 'email'] as const) {
          for (const markup of Object.values(everything(interview, as))) {
            // An editor makes paragraphs of blank lines.
            expect(markup).to.match(/^<[^]*>$/);
            expect(markup.split('\n').filter((line) => !/^ *<.*>$/s.test(line))).to.deep.equal([]);
          }
        }
      }),
    );
  });
});
