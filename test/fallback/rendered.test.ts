import {expect} from 'chai';
import {
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
} from '../../src/html/index.js';
import type {Block, Exchange, Inline, Interview} from '../../src/interview/schema.js';
import {smallInterview} from '../fixtures/interview.js';
import {bundled, pageWith, roomsOf, upgrade, WIDTHS, type Sample} from './before-script.js';

/** Markup that was rendered, as these tests put elements into a page. */
function sampleOf(markup: string): Sample {
  const [, tag = '', attributes = '', children = ''] =
    /^<([\w-]+)((?: [^>]*)?)>([^]*)<\/\1>$/.exec(markup) ?? [];
  return {tag, attributes: attributes.trim(), children};
}

function samples(interview: Interview): Sample[] {
  const show = ['bio', 'quotes', 'answers'] as const;
  return [
    ...interview.quotes.map(({id}) => renderQuoteCard(interview, {quote: id})),
    renderQuoteCard(interview, {excerpt: 'see this as a proxy war', variant: 'banner'}),
    renderQuoteCard(interview, {
      excerpt: 'People from all walks of life […] joined the resistance',
      withoutPortrait: true,
    }),
    renderQaAccordion(interview),
    renderQaAccordion(interview, {open: 'all'}),
    renderQaAccordion(interview, {speaker: 'mia', open: 'first'}),
    ...interview.speakers.map(({id}) => renderSpeakerProfile(interview, {speaker: id, show})),
    renderArticle(interview),
    renderArticle(interview, {show: ['questions', 'source'], withoutLinks: true}),
    renderArticle(interview, {collapsible: true}),
  ].map(sampleOf);
}

const words = (...content: Inline[]): Block => ({kind: 'paragraph', content});
const LONG = 'Rye keeps, and nobody else in this street bakes it any more. '.repeat(4);

/** What stands in the second of three exchanges. */
const CONTENTS: Readonly<Record<string, Partial<Exchange> & {readonly body?: Block[]}>> = {
  'the title of a section': {section: 'Hours of the night'},
  'a preamble': {preamble: [words(LONG)]},
  'a footnote': {body: [words(LONG, {text: 'word', footnote: ['A note of a few words.']})]},
  'a list': {body: [words(LONG), {kind: 'list', items: [['Rye'], ['Spelt']]}, words(LONG)]},
  'a quotation at length': {body: [words(LONG), {kind: 'quote', content: [LONG]}, words(LONG)]},
  'a line that is broken': {body: [words(LONG, {br: true}, LONG)]},
};

/** Each element of an interview with such contents, with the interview within. */
function samplesWith({body = [words(LONG)], ...second}: (typeof CONTENTS)[string]): Sample[] {
  const exchange = (id: string, more: Partial<Exchange> = {}, text = [words(LONG)]): Exchange => ({
    ...{id, question: ['Why rye?'], answers: [{speakers: ['ana'], body: text}]},
    ...more,
  });
  const exchanges = [exchange('one'), exchange('two', second, body), exchange('three')];
  const interview = smallInterview({quotes: [], exchanges});
  const json = `<script type="application/json" data-interview>${JSON.stringify(interview)}</script>`;
  return [
    renderQaAccordion(interview, {open: 'all'}),
    renderArticle(interview),
    renderArticle(interview, {collapsible: true}),
    renderSpeakerProfile(interview, {show: ['answers']}),
  ]
    .map(sampleOf)
    .map(({children, ...sample}) => ({...sample, children: children + json}));
}

describe('the room that a rendered fallback takes', () => {
  for (const width of [360, 900]) {
    for (const [what, second] of Object.entries(CONTENTS)) {
      it(`is the element's with ${what}, ${width} px wide`, async () => {
        const all = samplesWith(second);
        const page = await pageWith(all, {width});
        const before = roomsOf(page);
        await upgrade(page);
        const after = roomsOf(page);
        const grown = all.map((_, at) => (after[at]?.height ?? NaN) - (before[at]?.height ?? NaN));
        expect(grown.filter((px) => !(Math.abs(px) <= 1))).to.deep.equal([]);
      });
    }
  }

  for (const width of WIDTHS) {
    it(`is the element's, ${width} px wide`, async () => {
      const all = samples(await bundled());
      const page = await pageWith(all, {width});
      const before = roomsOf(page);
      await upgrade(page);
      const after = roomsOf(page);
      const wrong = all.flatMap(({tag, attributes}, index) => {
        const grown = (after[index]?.height ?? NaN) - (before[index]?.height ?? NaN);
        return Math.abs(grown) <= 1 ? [] : [`<${tag} ${attributes}> ${grown.toFixed(1)} px`];
      });
      expect(wrong.join('\n')).to.equal('');
    });
  }
});
