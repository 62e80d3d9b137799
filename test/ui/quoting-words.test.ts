import {expect} from 'chai';
import '../../src/article/article-define.js';
import '../../src/quote-card/quote-card-define.js';
import type {Answer, Block, Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {fixture} from '../support/page.js';
import {until} from '../support/wait.js';
import {
  choose,
  labels,
  offered,
  offersNothing,
  placeOf,
  readSnippet,
  select,
  stubClipboard,
} from './selecting.js';
import {all, one, show, words} from './show.js';

const ARTICLE = '<interview-article quotable></interview-article>';

/** An interview with one exchange; an answer is Ana's, or that of the speaker named with it. */
function talk(
  answers: (Block[] | string | {speakers: string[]; text: string})[],
  changes: Partial<Interview> = {},
): Interview {
  const bodyOf = (text: string): Block[] => [{kind: 'paragraph', content: [text]}];
  return smallInterview({
    exchanges: [
      {
        id: 'why',
        question: ['Why?'],
        answers: answers.map((given): Answer => {
          if (Array.isArray(given)) return {speakers: ['ana'], body: given};
          const {speakers, text} =
            typeof given === 'string' ? {speakers: ['ana'], text: given} : given;
          return {speakers, body: bodyOf(text)};
        }),
      },
    ],
    quotes: [],
    ...changes,
  });
}

/** The snippet that "Quote this" copies for words that are selected. */
async function quoteThis(article: Element, from: string, to = from, root?: Node) {
  const copied = stubClipboard();
  select(article, from, to, root);
  await choose(article, 'Quote this');
  return copied[0]?.['text/plain'] ?? '';
}

async function excerptOf(interview: Interview, from: string, to = from): Promise<string> {
  const snippet = await quoteThis(await show(ARTICLE, interview), from, to);
  return readSnippet(snippet).attributes['excerpt'] ?? '';
}

describe('the words that are quoted', () => {
  it('are whole where letters of them are selected', async () => {
    const interview = talk(["We don't sell self-made bread, we give it."]);
    expect(await excerptOf(interview, "n't s", 'f-ma')).to.equal("don't sell self-made");
  });

  it('go over emphasis, links, lines, lists and paragraphs', async () => {
    const interview = talk([
      [
        {
          kind: 'paragraph',
          content: [
            'Flour ',
            {text: 'and', em: true},
            ' ',
            {text: 'water', href: 'https://a.example/'},
            {br: true},
            'only.',
          ],
        },
        {kind: 'list', items: [['Knead it.'], ['Bake it.']]},
        {kind: 'quote', content: ['Eat it.']},
      ],
    ]);
    expect(await excerptOf(interview, 'nd', 'Eat')).to.equal(
      'and water only. Knead it. Bake it. Eat',
    );
  });

  it("leave out editor's notes, footnotes' numbers and pictures' credits", async () => {
    const interview = talk([
      [
        {
          kind: 'paragraph',
          content: [
            'Salt',
            {text: ' [laughs]', note: true},
            ' and',
            {text: ' sugar', footnote: ['White.']},
            ' too.',
          ],
        },
        {
          kind: 'image',
          image: {
            src: 'https://a.example/a.png',
            alt: '',
            caption: ['The oven.'],
            credit: 'A. Grapher',
          },
        },
        {kind: 'paragraph', content: ['It is hot.']},
      ],
    ]);
    expect(await excerptOf(interview, 'Salt', 'is hot')).to.equal(
      'Salt and sugar too. The oven. It is hot',
    );
  });

  it('are whole from right to left', async () => {
    const interview = talk(['אנחנו לא אופים לחם לבן, כי הוא לא נשמר.'], {lang: 'he'});
    expect(await excerptOf(interview, 'ופים', 'לב')).to.equal('אופים לחם לבן');
  });

  it('are whole as the language has words where it has no spaces', async () => {
    const text = '我们不用白面粉，因为黑麦面包可以保存一个星期。';
    const segments = [...new Intl.Segmenter('zh', {granularity: 'word'}).segment(text)];
    const cut = segments.find(({segment}) => segment.length > 1);
    if (!cut) throw new Error('no word of two characters');
    const {index, segment} = cut;
    expect(await excerptOf(talk([text], {lang: 'zh'}), text.slice(index + 1, index + 2))).to.equal(
      segment,
    );
  });

  it('cut no emoji, and can be one', async () => {
    const family = '👨\u200d👩\u200d👧';
    const interview = talk([`We bake ${family} and 🥖 daily.`]);
    const article = await show(ARTICLE, interview);
    const [text, at] = placeOf(article.shadowRoot as Node, '👩', false);
    const copied = stubClipboard();
    select(article, 'bake');
    getSelection()?.setBaseAndExtent(text, at + 1, text, text.data.indexOf('🥖') + 1);
    await choose(article, 'Quote this');
    expect(readSnippet(copied[0]?.['text/plain'] ?? '').attributes['excerpt']).to.equal(
      `${family} and 🥖`,
    );
  });

  it('are those of the answer where its name is selected with them', async () => {
    const article = await show(ARTICLE, talk(['It is so.']));
    const snippet = await quoteThis(article, 'Čech', 'is so.', one(article, '.answer'));
    expect(readSnippet(snippet).attributes['excerpt']).to.equal('It is so.');
  });

  it('are those of a paragraph where the selection ends before the next', async () => {
    const article = await show(ARTICLE, talk(['It is so.', 'It is not.']));
    const copied = stubClipboard();
    select(article, 'It is so.');
    const [first, second] = all(article, '.answer');
    if (!first || !second) throw new Error('no answers');
    getSelection()?.setBaseAndExtent(...placeOf(first, 'It is so.', false), second, 0);
    await choose(article, 'Quote this');
    expect(readSnippet(copied[0]?.['text/plain'] ?? '').attributes['excerpt']).to.equal(
      'It is so.',
    );
  });

  it('are shown by a card, with the rest of their clause in the snippet too', async () => {
    const interview = talk(['We do not use “white” flour & <salt>, never. It’s "poor".']);
    const article = await show(ARTICLE, interview);
    const snippet = await quoteThis(article, 'use “white', 'salt>');
    expect(readSnippet(snippet).fallback).to.equal('We do not use “white” flour & <salt> […]');
    const card = fixture<InterviewElement>(snippet);
    card.data = interview;
    await card.ready;
    const [quote] = all(card, 'blockquote');
    expect(words(quote)).to.equal(readSnippet(snippet).fallback);
    for (const rest of quote?.querySelectorAll('.rest') ?? []) rest.remove();
    expect(words(quote)).to.equal('use “white” flour & <salt>');
  });
});

describe('nothing is offered', () => {
  const interview = talk(
    [
      'It is so.',
      {speakers: ['ben'], text: 'It is not.'},
      [
        {
          kind: 'paragraph',
          content: [
            'Yes',
            {text: ' [laughs aloud]', note: true},
            ' – ',
            {text: 'no', footnote: ['Or maybe.']},
          ],
        },
      ],
    ],
    {quotes: [{id: 'so', exchange: 'why', speaker: 'ana', exact: ['It is so.']}]},
  );
  const cases: Record<string, [from: string, to?: string]> = {
    'across two answers': ['is so', 'is not'],
    'from a question into an answer': ['Why', 'is so'],
    'of a question': ['Why'],
    "of an editor's note": ['laughs'],
    'of a footnote': ['maybe'],
    'of the notes': ['Recorded'],
    'of the introduction': ['They meet'],
    'of no words': ['–'],
  };
  for (const [what, [from, to]] of Object.entries(cases)) {
    it(`for a selection ${what}`, async () => {
      const article = await show(ARTICLE, interview);
      select(article, from, to);
      expect(await offersNothing(article)).to.equal(true);
    });
  }

  it('for a selection of a quotation set between the answers', async () => {
    const article = await show(ARTICLE, interview);
    select(article, 'is so', 'is so', one(article, 'blockquote'));
    expect(await offersNothing(article)).to.equal(true);
  });

  it('for words that are selected elsewhere in the page', async () => {
    const article = await show(ARTICLE, interview);
    select(article, 'is so');
    await offered(article);
    const page = fixture('<p>It is so.</p>');
    select(article, 'is so', 'is so', page);
    expect(await offersNothing(article)).to.equal(true);
  });
});

describe('words that stand in several places', () => {
  it('are quoted from the exchange in which they were selected', async () => {
    const interview = talk(['It is so.']);
    const [why] = interview.exchanges;
    if (why) interview.exchanges.unshift({...why, id: 'before', question: ['Before?']});
    const article = await show(ARTICLE, interview);
    const [, second] = all(article, '[data-exchange]');
    const snippet = await quoteThis(article, 'is so', 'is so', second);
    expect(readSnippet(snippet).attributes).to.deep.equal({
      interview: 'two-bakers',
      excerpt: 'is so',
      exchange: 'why',
    });
  });

  it('are told by their speaker where the exchange does not tell them', async () => {
    const interview = talk(['Yes.', {speakers: ['ben'], text: 'Yes.'}]);
    const article = await show(ARTICLE, interview);
    const [, second] = all(article, '.answer');
    const {attributes} = readSnippet(await quoteThis(article, 'Yes.', 'Yes.', second));
    expect(attributes).to.deep.equal({
      interview: 'two-bakers',
      excerpt: 'Yes.',
      exchange: 'why',
      speaker: 'ben',
    });
  });

  it('are offered for a card only where it would show them', async () => {
    const article = await show(ARTICLE, talk(['Bread is old, but bread is good.']));
    select(article, 'Bread is', 'Bread is', one(article, '.words'));
    expect(labels(await offered(article))).to.deep.equal(['Quote this', 'Copy quotation']);
    getSelection()?.removeAllRanges();
    await until(() => !all(article, '.quoting').length, 'the line is gone');
    const copied = stubClipboard();
    select(article, 'bread is', 'bread is', one(article, '.words'));
    await choose(article, 'Copy quotation');
    expect(labels(await offered(article))).to.deep.equal(['Copy quotation']);
    expect(copied[0]?.['text/plain']).to.contain('“[…] but bread is good.”');
  });

  it('are those of the answer that was meant, of two that are alike', async () => {
    const article = await show(ARTICLE, talk(['Rye.', 'Why?', 'Rye.']));
    const [, , third] = all(article, '.answer');
    select(article, 'Rye', 'Rye', third);
    const line = await offered(article);
    expect(line.closest('.answer')).to.equal(third);
    expect(labels(line)).to.deep.equal(['Copy quotation']);
  });
});
