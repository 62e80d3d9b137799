import {expect} from 'chai';
import {findExcerpt} from '../../src/interview/index.js';
import {fc} from '../support/random.js';
import {shown, talk} from './excerpts.js';

const WORDS = {
  en: ['we', 'do', 'not', 'see', "don't", 'café', 'self-made', '1,000', '10:30', 'fine', 'war'],
  de: ['wir', 'über', 'nicht', 'Straße', 'z. B.', '3,5', 'Freiheit', 'geht’s', 'Dr.', 'Haus'],
  uk: ['ми', 'не', 'бачимо', 'війну', 'мʼята', 'їжа', 'проф.', '2014–2022', 'жорсткий'],
  ar: ['نحن', 'لا', 'نرى', 'الحَرْب', 'كتـاب', 'ﷺ', 'هنا', '١٬٠٠٠'],
  hi: ['हम', 'नहीं', 'युद्ध', 'ज़रूरी', 'लड़ाई', 'देखते'],
  he: ['אנחנו', 'לא', 'צה״ל', 'שָׁלוֹם', 'מלחמה'],
};
const JOINTS = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '; ',
  ' – ',
  '—',
  ': ',
  '. ',
  '? ',
  '… ',
  ' (',
  ') ',
];
const MORE = [
  ' “',
  '” ',
  ' «',
  '»',
  '\n',
  '\n\n',
  '\u00a0',
  '! ',
  ' 👨\u200d👩\u200d👧 ',
  '، ',
  '؟ ',
];

/** A text and where words of it begin and end. */
const prose = fc
  .constantFrom(...(Object.keys(WORDS) as (keyof typeof WORDS)[]))
  .chain((lang) =>
    fc.record({
      lang: fc.constant(lang),
      pieces: fc.array(
        fc.tuple(fc.constantFrom(...WORDS[lang]), fc.constantFrom(...JOINTS, ...MORE)),
        {minLength: 3, maxLength: 60},
      ),
    }),
  )
  .map(({lang, pieces}) => {
    let text = '';
    const words = pieces.map(([word, joint]) => {
      const start = text.length;
      text += word;
      const end = text.length;
      text += joint;
      return {start, end};
    });
    return {lang, text, words};
  });

/** How a writer may come to hold the same words in other characters. */
const rewritten = fc.constantFrom<(words: string) => string>(
  (words) => words,
  (words) => words.normalize('NFD'),
  (words) => words.normalize('NFC'),
  (words) => words.replace(/\s+/g, ' \n\t '),
  (words) => words.replace(/\s+/g, '\u00a0'),
  (words) => words.replace(/[“”«»]/g, '"').replace(/[’ʼ]/g, "'"),
  (words) => words.replace(/[–—]/g, '--'),
  (words) => words.replace(/(\p{L})(\p{L})/gu, '$1\u200b$2\u00ad'),
  (words) => `  ${words}\u200f `,
  (words) => `[…] ${words} [...]`,
);

describe('a true excerpt', () => {
  it('from word to word is found, whatever the shape of its characters', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), rewritten, ({lang, text, words}, one, two, write) => {
        const [first, last] = [one % words.length, two % words.length].sort((a, b) => a - b);
        const [start, end] = [words[first!]!.start, words[last!]!.end];
        const said = text.slice(start, end);
        const result = findExcerpt(talk(lang, text), {excerpt: write(said)});
        expect(result.status, JSON.stringify({text, said})).to.equal('verbatim');
        const [part] = result.passage?.parts ?? [];
        const found = text.slice(part?.start, part?.end);
        // The same words may stand earlier, with other white space and marks between them.
        const letters = (string: string) =>
          string
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(' ')
            .toLowerCase();
        expect(letters(found)).to.equal(letters(said));
      }),
      {numRuns: 1500},
    );
  });

  it('of two parts is never refused where four words lie between them', () => {
    fc.assert(
      fc.property(prose, fc.array(fc.nat(), {minLength: 4, maxLength: 4}), (one, places) => {
        const {lang, text, words} = one;
        const [a = 0, b = 0, c = 0, d = 0] = places
          .map((place) => place % words.length)
          .sort((x, y) => x - y);
        fc.pre(b - a >= 2 && d - c >= 2 && c - b >= 5);
        const [first, second] = [
          text.slice(words[a]!.start, words[b]!.end),
          text.slice(words[c]!.start, words[d]!.end),
        ];
        const result = findExcerpt(talk(lang, text), {excerpt: `${first} […] ${second}`});
        expect(result.status, JSON.stringify({text, first, second})).to.equal('elided');
      }),
      {numRuns: 1500},
    );
  });

  it('is found wherever any text is cut between white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({unit: 'binary', minLength: 1, maxLength: 8}), {minLength: 1}),
        fc.nat(),
        fc.nat(),
        (pieces, one, two) => {
          const words = pieces.map((piece) => piece.replace(/[\s\x85[\]]/g, '') || 'x');
          const [from, to] = [one % words.length, two % words.length].sort((a, b) => a - b);
          const excerpt = words.slice(from, to! + 1).join(' ');
          fc.pre(/[\p{L}\p{N}]/u.test(excerpt));
          const result = findExcerpt(talk('en', words.join(' ')), {excerpt});
          expect(result.status, JSON.stringify({words, excerpt})).to.equal('verbatim');
        },
      ),
      {numRuns: 1000},
    );
  });
});

describe('whatever is asked', () => {
  it('only characters of the answer are shown, in its order, each range beside the other', () => {
    const excerpts = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 40}),
      fc
        .array(fc.constantFrom(...Object.values(WORDS).flat(), '[…]', '[x]', ',', '.'), {
          maxLength: 20,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(prose, excerpts, fc.nat(), fc.nat(), ({lang, text}, made, one, two) => {
        const [start, end] = [one % text.length, two % text.length].sort((a, b) => a - b);
        for (const excerpt of [
          made,
          text.slice(start, end),
          `${text.slice(start, end)} […] ${made}`,
        ]) {
          const result = findExcerpt(talk(lang, text), {excerpt});
          const {passage} = result;
          if (!passage) continue;
          expect(passage.text).to.equal(text);
          let at = 0;
          for (const {before, start, end, after} of passage.parts) {
            if (before) expect(before.end).to.equal(start);
            if (after) expect(after.start).to.equal(end);
            const from = before?.start ?? start;
            expect(from).to.be.within(at, start);
            expect(end).to.be.within(start + 1, text.length);
            at = after?.end ?? end;
            expect(at).to.be.within(end, text.length);
          }
          if (result.status === 'refused') expect(passage.parts).to.have.length(1);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('what is shown of a verbatim excerpt is found again, and shown the same', () => {
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), ({lang, text, words}, one, two) => {
        const [first, last] = [one % words.length, two % words.length].sort((a, b) => a - b);
        const interview = talk(lang, text);
        const excerpt = text.slice(words[first!]!.start, words[last!]!.end);
        const result = findExcerpt(interview, {excerpt});
        const copied = shown(result).replace(/[<>]/g, '');
        const again = findExcerpt(interview, {excerpt: copied});
        expect(again.status, JSON.stringify({text, copied})).to.equal('verbatim');
      }),
      {numRuns: 500},
    );
  });
});
