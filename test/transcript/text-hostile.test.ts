import {expect} from 'chai';
import {validateInterview} from '../../src/interview/validate.js';
import {parseTranscript} from '../../src/transcript/index.js';
import {fc} from '../support/random.js';

/** Words that stand nowhere else, so that each can be looked for. */
class Words {
  #count = 0;

  next(): string {
    this.#count += 1;
    return `word${this.#count}x`;
  }

  all(): string[] {
    return Array.from({length: this.#count}, (_, index) => `word${index + 1}x`);
  }
}

/** Pieces of plain texts; what one means depends on what is around it. */
const PIECES: ((words: Words) => string)[] = [
  (words) => `Ann: ${words.next()} said ${words.next()}.`,
  (words) => `Bob: ${words.next()}. And ${words.next()}?`,
  (words) => `Bob (${words.next()}): ${words.next()}.`,
  (words) => `Ann, Bob: ${words.next()}.`,
  (words) => `**Ann:** ${words.next()}.`,
  (words) => `**Bob**\n${words.next()}.`,
  (words) => `ANN\n${words.next()}.`,
  (words) => `Ann – ${words.next()}.`,
  (words) => `Q: Why ${words.next()}?`,
  (words) => `A: Because ${words.next()}.`,
  (words) => `Question: ${words.next()} ${words.next()}`,
  (words) => `陈雨：${words.next()}。`,
  (words) => `Олена: ${words.next()}.`,
  (words) => `${words.next()}: ${words.next()}`,
  (words) => `Note: ${words.next()}.`,
  (words) => `How is ${words.next()}?`,
  (words) => `What do you say to ${words.next()}؟`,
  (words) => `**${words.next()} ${words.next()}?**`,
  (words) => `# ${words.next()}`,
  (words) => `## ${words.next()}?`,
  (words) => `${words.next().toUpperCase()} TITLE`,
  (words) => `Title ${words.next()}`,
  (words) => `A sentence with ${words.next()} in it. And ${words.next()}.`,
  (words) => `It stops at ${words.next()}, and`,
  (words) => `goes on with ${words.next()}.`,
  (words) => `"${words.next()} and ${words.next()} in quotation marks"`,
  (words) => `Before ${words.next()} we never saw it that way.`,
  () => '"we never saw it that way."',
  () => '“never saw […] that way”',
  (words) => `- ${words.next()}\n- ${words.next()}`,
  (words) => `1. ${words.next()}\n2. ${words.next()}`,
  (words) => `• ${words.next()}`,
  (words) => `> ${words.next()}\n> ${words.next()}`,
  (words) => `[${words.next()}] and [${words.next()}](https://a.example/${words.next()})`,
  (words) => `[${words.next()}](#)`,
  (words) => `<https://a.example/${words.next()}> and https://b.example/${words.next()}.`,
  (words) => `${words.next()}\n${words.next()}\n${words.next()}`,
  (words) => `${words.next()} {#${'an-id'}}`,
  (words) => `${words.next()}? {#why}`,
  (words) => `Originally published by ${words.next()}\n<https://a.example/${words.next()}>`,
  (words) => `Published in ${words.next()} on 3 May 2024, ${words.next()}.`,
  (words) => `${`${words.next()} and so on `.repeat(4)}\n${'and more '.repeat(8)}\n${words.next()}`,
  () => '***',
  () => '---',
  () => '\f',
  () => 'Ann:',
  () => '**Bob**',
];

/** What makes an interview of most of them: somebody asks, two speak. */
const BEGINNING = 'A talk\n\nWhy is that?\n\nAnn: So.\n\nBob: No.\n\n';

const texts = fc
  .tuple(
    fc.constantFrom('', BEGINNING, BEGINNING),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('\n', '\n\n', '\n\n', '\n\n')), {maxLength: 25}),
  )
  .map(([beginning, list]) => {
    const words = new Words();
    const pieces = list.map(
      ([number, end]) => (PIECES[number % PIECES.length]?.(words) ?? '') + end,
    );
    return {text: beginning + pieces.join(''), words: words.all()};
  });

/** An interview or problems, never both or neither, and all that is told is in the text. */
function check(text: string): ReturnType<typeof parseTranscript> {
  const result = parseTranscript(text, {format: 'text'});
  const {interview, problems, guesses} = result;
  expect(Boolean(interview)).to.equal(problems.length === 0);
  const lines = text.split(/\r\n?|\n/);
  for (const {line, column, found, wanted, mend} of [...problems, ...guesses]) {
    expect(line).to.be.within(1, lines.length);
    expect(column).to.be.within(1, (lines[line - 1] ?? '').length + 1);
    expect(found && wanted && mend).to.not.equal('');
  }
  if (interview) expect(validateInterview(interview).ok).to.equal(true);
  return result;
}

describe('any plain text', () => {
  it('of pieces in any order is an interview with every word, or is told as a problem', () => {
    fc.assert(
      fc.property(texts, ({text, words}) => {
        const {interview} = check(text);
        if (!interview) return;
        const json = JSON.stringify(interview).toLowerCase();
        expect(words.filter((word) => !json.includes(word))).to.deep.equal([]);
      }),
      {numRuns: 1000},
    );
  });

  it('is read without throwing', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void check(text)));
    fc.assert(fc.property(fc.string(), (text) => void check(`Why?\n\nAnn: ${text}\n\nBob: So.`)));
  });

  it('may have any line ends', () => {
    fc.assert(
      fc.property(texts, ({text}) => {
        expect(check(text.replaceAll('\n', '\r\n'))).to.deep.equal(check(text));
      }),
      {numRuns: 50},
    );
  });
});

/** Texts that upset readers: each is small to write and large to read. */
const HOSTILE: Record<string, string> = {
  'a line of a megabyte': `Ann: ${'word '.repeat(200_000)}`,
  'open brackets': `Ann: ${'['.repeat(100_000)}`,
  'open links': `Ann: ${'[a]('.repeat(50_000)}`,
  'open URLs': `Ann: ${'<https://'.repeat(50_000)}`,
  asterisks: `Ann: ${'*'.repeat(100_000)} ${'**a'.repeat(50_000)}`,
  'white space': `Ann: a${' '.repeat(200_000)}b`,
  colons: ':'.repeat(100_000),
  'names in a row': `${'Ann, '.repeat(50_000)}Bob: So.`,
  'a paragraph a letter': 'a\n\n'.repeat(50_000),
  'lists that never count on': '1. a\n'.repeat(20_000),
  'lists of one item each': '- a\n* b\n'.repeat(10_000),
  'sentences that never end': 'it goes on and\n\n'.repeat(20_000),
  'pull quotes by the thousand': `Why?\n\nAnn: We never saw it that way.\n\n${'"We never saw it that way."\n\n'.repeat(2000)}`,
  'names by the thousand': Array.from(
    {length: 3000},
    (_, at) => `Name${at}: a.\nName${at}: b.`,
  ).join('\n'),
  'rules by the thousand': `Why?\n\nAnn: So.\n\n${'***\n\n'.repeat(5000)}`,
  'the same question by the thousand': 'Why?\n\nAnn: So.\n\n'.repeat(5000),
  'form feeds': '\f\f\n\f'.repeat(20_000),
  'half surrogate pairs': `Why?\n\nAnn: \uD800 \uDC00\n\nBob: \uDC00`,
  'control characters': 'Why?\n\nAnn: \0\u0001\u2028\uFFFE',
  'a name that every object has':
    '__proto__: So.\n\nconstructor: No.\n\n__proto__: Yes.\n\nconstructor: Yes.',
};

describe('a hostile plain text', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`is read to the end where it has ${name}`, () => {
      check(text);
    });
  }
});
