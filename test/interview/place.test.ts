import {expect} from 'chai';
import bundled from '../../data/interview.json' with {type: 'json'};
import {byId} from '../../src/interview/lookup.js';
import {placeOf} from '../../src/interview/place.js';
import type {Interview, Quote} from '../../src/interview/schema.js';
import {blocksText} from '../../src/interview/text.js';
import {smallInterview} from '../fixtures/interview.js';

/** The words that stand where a passage says. */
function wordsAt(interview: Interview, quote: Quote): string[] | undefined {
  const passage = placeOf(interview, quote);
  const answer = byId(interview.exchanges, passage?.exchange ?? '')?.answers[passage?.answer ?? 0];
  const text = blocksText(answer?.body ?? []);
  return passage?.parts.map(({start, end}) => text.slice(start, end));
}

/** An interview whose one answer of Ana has these words, and a quotation of it. */
function quoting(text: string, quote: Partial<Quote>) {
  const interview = smallInterview({
    quotes: [],
    exchanges: [
      {
        id: 'why',
        question: ['Why?'],
        answers: [
          {speakers: ['ben'], body: [{kind: 'paragraph', content: [text]}]},
          {speakers: ['ana'], body: [{kind: 'paragraph', content: [text]}]},
        ],
      },
    ],
  });
  const whole: Quote = {id: 'q', exchange: 'why', speaker: 'ana', exact: [], ...quote};
  return {interview, quote: whole};
}

describe("a quotation's passage", () => {
  for (const quote of (bundled as Interview).quotes) {
    it(`is where the words of ${quote.id} stand`, () => {
      expect(wordsAt(bundled as Interview, quote)).to.deep.equal(quote.exact);
    });
  }

  it('is in an answer of its speaker', () => {
    const {interview, quote} = quoting('It is so.', {exact: ['It is so.']});
    expect(placeOf(interview, quote)).to.deep.equal({
      exchange: 'why',
      answer: 1,
      parts: [{start: 0, end: 9}],
    });
  });

  it('is that of the prefix and the suffix', () => {
    const text = 'It was so, and it was so then, and it was so.';
    const first = quoting(text, {exact: ['it was so'], prefix: 'and ', suffix: ' then'});
    expect(placeOf(first.interview, first.quote)?.parts).to.deep.equal([{start: 15, end: 24}]);
    const last = quoting(text, {exact: ['it was so'], prefix: 'and ', suffix: '.'});
    expect(placeOf(last.interview, last.quote)?.parts).to.deep.equal([{start: 35, end: 44}]);
  });

  it('has its parts in order, the last where the suffix is', () => {
    const {interview, quote} = quoting('We saw it. We saw him. They left, they left early.', {
      exact: ['We saw', 'they left'],
      prefix: '. ',
      suffix: ' early',
    });
    expect(placeOf(interview, quote)?.parts).to.deep.equal([
      {start: 11, end: 17},
      {start: 34, end: 43},
    ]);
  });

  it('is none where the words are not there', () => {
    const {interview, quote} = quoting('It is so.', {exact: ['It is not so.']});
    expect(placeOf(interview, quote)).to.equal(undefined);
  });
});
