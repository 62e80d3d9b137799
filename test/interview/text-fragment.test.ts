import {expect} from 'chai';
import type {TextRange} from '../../src/interview/clauses.js';
import type {Interview} from '../../src/interview/schema.js';
import {passageUrl, textDirective, withDirective} from '../../src/interview/text-fragment.js';
import {smallInterview} from '../fixtures/interview.js';
import {fc} from '../support/random.js';

/** An interview of one answer, which has these paragraphs. */
function saying(paragraphs: readonly string[], lang = 'en'): Interview {
  return smallInterview({
    lang,
    title: 'T',
    intro: [],
    quotes: [],
    exchanges: [
      {
        id: 'why',
        question: ['Why?'],
        answers: [
          {
            speakers: ['ana'],
            body: paragraphs.map((text) => ({kind: 'paragraph', content: [text]})),
          },
        ],
      },
    ],
  });
}

/** The directive of words of an answer with these paragraphs; of their nth occurrence. */
function directive(paragraphs: readonly string[], words: string, nth = 0, lang = 'en'): string {
  const text = paragraphs.join('\n\n');
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return textDirective(saying(paragraphs, lang), {
    exchange: 'why',
    answer: 0,
    parts: [{start, end: start + words.length}],
  });
}

/** What a browser reads in a directive: its parts, decoded. */
function read(text: string) {
  const parts = text.replace(/^text=/, '').split(',');
  const decoded = (part: string | undefined) => part && decodeURIComponent(part);
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end] = parts;
  return {
    prefix: decoded(prefix),
    start: decoded(start) ?? '',
    end: decoded(end),
    suffix: decoded(suffix),
  };
}

const numbers = (from: number, to: number) =>
  Array.from({length: to - from}, (_, index) => `w${from + index}`).join(' ');

describe('a text directive', () => {
  it('writes what has a meaning in it as the draft says: ampersand, hyphen, comma', () => {
    expect(directive(['a well-read, b & c.'], 'well-read, b & c')).to.equal(
      'text=well%2Dread%2C%20b%20%26%20c',
    );
  });

  it('writes letters of all scripts as UTF-8', () => {
    expect(directive(['Це наша війна.'], 'наша', 0, 'uk')).to.equal(
      'text=%D0%BD%D0%B0%D1%88%D0%B0',
    );
  });

  it('writes a lone surrogate as the sign for what is no character', () => {
    expect(directive(['a \uD800 b'], 'a \uD800 b')).to.equal('text=a%20%EF%BF%BD%20b');
  });

  it('names words alone where they stand once', () => {
    expect(read(directive(['One two three.'], 'two'))).to.deep.equal({
      prefix: undefined,
      start: 'two',
      end: undefined,
      suffix: undefined,
    });
  });

  it('has the fewest words before those that stand twice, whatever their case', () => {
    const said = ['Yes, we saw it. No, They Saw It too.'];
    expect(read(directive(said, 'Saw It'))).to.include({prefix: 'They', start: 'Saw It'});
    expect(read(directive(said, 'saw it'))).to.include({prefix: 'we', start: 'saw it'});
  });

  it('has words after them where none stand before them in their paragraph', () => {
    const {prefix, suffix} = read(
      directive(['So it was. And no more.', 'So it was.'], 'So it was.'),
    );
    expect([prefix, suffix]).to.deep.equal([undefined, 'And']);
  });

  it('needs no others for words that a pull quote repeats', () => {
    const interview = smallInterview();
    const text = 'We do not use white flour. Rye keeps for a week.';
    const start = text.indexOf('Rye');
    const parts = [{start, end: text.length}];
    expect(textDirective(interview, {exchange: 'flour', answer: 0, parts})).to.equal(
      'text=Rye%20keeps%20for%20a%20week.',
    );
  });

  it('is the beginning and the end of words over 300 characters', () => {
    const text = numbers(100, 200);
    expect(read(directive([`Before. ${text}, after.`], text))).to.deep.equal({
      prefix: undefined,
      start: numbers(100, 104),
      end: numbers(196, 200),
      suffix: undefined,
    });
  });

  it('is the beginning and the end of words of two paragraphs', () => {
    const said = ['Here one two three four five.', 'And six seven eight nine ten.'];
    const {start, end} = read(directive(said, said.join('\n\n')));
    expect([start, end]).to.deep.equal(['Here one two three', 'seven eight nine ten.']);
  });

  it('has more of the beginning and of the end where they stand twice', () => {
    const said = [
      'In the end it came. In the end it was over, and it was good for us.',
      'So it was over and done: it was good for us.',
    ];
    const from = 'In the end it was over';
    const {start, end} = read(directive(said, said.join('\n\n').slice(said[0]?.indexOf(from))));
    expect(start).to.equal('In the end it was');
    expect(end).to.equal('done: it was good for us.');
  });

  it('is one for each part of an elided quotation', () => {
    const text = 'We do not use white flour. Rye keeps for a week.';
    const at = (words: string): TextRange => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const parts = [at('We do not use'), at('for a week')];
    expect(textDirective(smallInterview(), {exchange: 'flour', answer: 0, parts})).to.equal(
      'text=We%20do%20not%20use&text=for%20a%20week',
    );
  });

  it('ends between words where there is no space between them', () => {
    const said = ['我们认为这不是一场代理人战争。', '这是人民的战争，人民必胜。'];
    const {start, end} = read(directive(said, said.join('\n\n'), 0, 'zh'));
    expect(said[0]?.startsWith(start)).to.equal(true);
    expect(said[1]?.endsWith(end ?? '?')).to.equal(true);
  });

  it('of an answer that is not there is empty', () => {
    const parts = [{start: 0, end: 1}];
    expect(textDirective(smallInterview(), {exchange: 'none', answer: 0, parts})).to.equal('');
    expect(textDirective(smallInterview(), {exchange: 'flour', answer: 9, parts})).to.equal('');
  });

  it('leads to the words, in any text', () => {
    const word = fc.constantFrom('we', 'do', 'not', 'see', 'this', 'war', 'well-read', 'a,b', '&');
    const texts = fc.array(fc.array(word, {minLength: 1, maxLength: 40}), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (lists, from, length) => {
        const paragraphs = lists.map((list) => list.join(' '));
        const text = paragraphs.join('\n\n');
        const edges = [...text.matchAll(/\S+/g)];
        const first = edges[from % edges.length];
        const last = edges[Math.min(edges.length - 1, (from % edges.length) + (length % 60))];
        if (!first || !last) return;
        const range = {start: first.index, end: last.index + last[0].length};
        const words = textDirective(saying(paragraphs), {
          exchange: 'why',
          answer: 0,
          parts: [range],
        });
        if (!words) return;
        const {start, end} = read(words);
        const shown = text.slice(range.start, range.end);
        expect(shown.startsWith(start)).to.equal(true);
        expect(shown.endsWith(end ?? start)).to.equal(true);
      }),
    );
  });
});

describe('the address of a passage', () => {
  const passage = {exchange: 'oven', answer: 0, parts: [{start: 0, end: 5}]};

  it('is the publisher’s with the directive', () => {
    expect(passageUrl(smallInterview(), passage)).to.equal(
      'https://loaf.example/bakers#:~:text=It%20is',
    );
  });

  it('is none where the interview has none', () => {
    const source = {name: 'The Daily Loaf'};
    expect(passageUrl(smallInterview({source}), passage)).to.equal(undefined);
  });

  for (const [url, expected] of [
    ['https://a.example/foo.html', 'https://a.example/foo.html#:~:text=bar'],
    ['https://a.example/foo.html#intro', 'https://a.example/foo.html#intro:~:text=bar'],
    ['https://a.example/foo.html#', 'https://a.example/foo.html#:~:text=bar'],
    ['https://a.example/#:~:text=foo', 'https://a.example/#:~:text=foo&text=bar'],
  ] as const) {
    it(`keeps the fragment of ${url}`, () => {
      expect(withDirective(url, 'text=bar')).to.equal(expected);
    });
  }
});
