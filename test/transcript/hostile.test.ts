import {expect} from 'chai';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {validateInterview} from '../../src/interview/validate.js';
import {parseTranscript} from '../../src/transcript/index.js';
import {fc} from '../support/random.js';
import {asked, compiled, front, transcript} from './transcripts.js';

/** Texts that upset parsers: each is small to write and large to read. */
const HOSTILE: Record<string, string> = {
  'quotations within quotations': asked(`**Ann:** a\n\n${'> '.repeat(5000)}b`),
  'lists within lists': asked(`**Ann:** a\n\n${'- '.repeat(2000)}b`),
  'emphasis within emphasis': asked(`**Ann:** ${'*a **b '.repeat(2000)}`),
  'brackets within brackets': asked(`**Ann:** ${'['.repeat(2000)}a${']{lang=uk}'.repeat(2000)}`),
  'open brackets': asked(`**Ann:** ${'[^'.repeat(5000)}`),
  'open braces': asked(`**Ann:** ${'{#'.repeat(5000)}`),
  backslashes: asked(`**Ann:** ${'\\'.repeat(5001)}`),
  'white space': asked(`**Ann:** a${' '.repeat(100_000)}b {#`),
  'a line break a letter': asked(`**Ann:** ${'a\\\n'.repeat(5000)}b`),
  commas: asked(`**${'Ann, '.repeat(5000)}:** a`),
  'footnotes within footnotes': asked(
    `**Ann:** a[^0]\n\n${Array.from({length: 2000}, (_, i) => `[^${i}]: b[^${i + 1}]`).join('\n\n')}`,
  ),
  'references by the thousand': asked(
    `**Ann:** ${'[^1]'.repeat(3000)}\n\n[^1]: ${'a '.repeat(3000)}`,
  ),
  'pull quotes by the thousand': asked(
    `**Ann:** ${'a '.repeat(5000)}\n\n${'> a […] b {#q}\n\n'.repeat(500)}`,
  ),
  'deep YAML': front(`lead: ${'['.repeat(20_000)}`),
  'deep YAML that ends': front(`lead: ${'['.repeat(5000)}${']'.repeat(5000)}`),
  'control characters': asked('**Ann:** \0\u0001\u2028\uFFFE'),
  'half a surrogate pair': asked('**Ann:** \uD800 [\uDC00]{lang=\uD800}'),
  'no line ends': asked('**Ann:** a').replaceAll('\n', ' '),
};

/** What nests, the sign that opens it, and the column at which it is one too deep. */
const TOO_DEEP: [string, string, number][] = [
  ['quotations', '>', 1],
  ['quotations with spaces', '> ', 1],
  ['lists', '- ', 1],
  ['numbered lists', '1. ', 1],
  ['brackets', '[', 101],
  ['images', '![', 201],
  ['signs of emphasis', '*', 1],
  ['comments', '<!--', 401],
];

/** Pieces of transcripts, in any order: what they mean depends on what is around them. */
const PIECES = [
  ...['---', '***', '===', '# ', '## ', '### ', '> ', '- ', '1. ', '2. ', '    ', '```', '| a |'],
  ...['**Ann:** ', '**Bob, Ann:** ', '**Eve:** ', '**', '*', '_', '`', '~', '\\', '&amp;', '&#0;'],
  ...[
    '[',
    ']',
    '](',
    '](https://a.example)',
    '](javascript:a)',
    '![',
    '<https://a.example>',
    '<b>',
  ],
  ...[
    '{#id}',
    '{#',
    '}',
    ']{lang=uk}',
    ']{note}',
    '[^1]',
    '[^1]: ',
    '[a]: https://a.example',
    '<!--',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  \n',
    '\t',
    'word',
    'Ann: ',
    '[…]',
    '"',
    '\u00a0',
    '\u200f',
    '😀',
  ],
];

describe('a hostile transcript', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`of ${name} is read without throwing`, () => {
      const {interview, problems} = parseTranscript(text);
      expect(Boolean(interview)).to.equal(problems.length === 0);
    });
  }

  for (const [name, sign, column] of TOO_DEEP) {
    it(`is told as a problem, with its place, where ${name} are too deep`, () => {
      const {problems} = parseTranscript(`${front()}\nText.\n\n${sign.repeat(200_000)} a`, {
        format: 'markdown',
      });
      const places = problems.map((problem) => [problem.line, problem.column]);
      expect(places).to.deep.equal([[13, column]]);
    });
  }

  it('may have a line across the page of any length', () => {
    const {interview} = parseTranscript(asked(`**Ann:** a\n\n${'-'.repeat(500)}\n\nA note.`));
    expect(interview?.notes).to.have.lengthOf(1);
  });
});

describe('any text', () => {
  /** An interview or problems, never both or neither, and every problem in the text. */
  const check = (text: string) => {
    const {interview, problems} = parseTranscript(text);
    expect(Boolean(interview)).to.equal(problems.length === 0);
    const lines = text.split(/\r\n?|\n/);
    for (const {line, column, found, wanted, mend} of problems) {
      expect(line).to.be.within(1, lines.length);
      expect(column).to.be.within(1, (lines[line - 1] ?? '').length + 1);
      expect(found && wanted && mend).to.not.equal('');
    }
    if (interview) expect(validateInterview(interview).ok).to.equal(true);
  };

  it('is read without throwing', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), check));
  });

  it('after front matter is read without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => check(transcript(text))));
  });

  it('of pieces of Markdown is read without throwing', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), {maxLength: 40});
    fc.assert(
      fc.property(pieces, (list) => {
        check(asked(list.join('')));
        check(transcript(list.join('')));
      }),
      {numRuns: 300},
    );
  });

  it('as front matter is read without throwing', () => {
    const signs = ['a', ':', ' ', '\n', '  ', '-', '[', ']', '{', '}', ',', '&a ', '*a', '"', "'"];
    const more = ['|', '>', '#', '!', '? ', '!!map', '<<: ', '__proto__', 'speakers:\n', 'id: a\n'];
    const yaml = fc.array(fc.constantFrom(...signs, ...more), {maxLength: 30});
    fc.assert(
      fc.property(yaml, (list) => check(`---\n${list.join('')}\n---\n`)),
      {numRuns: 300},
    );
  });
});

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

/** Ways to write words into a paragraph. */
const INLINE: ((words: Words) => string)[] = [
  (words) => words.next(),
  (words) => `*${words.next()}*`,
  (words) => `**${words.next()} ${words.next()}**`,
  (words) => `[${words.next()} *${words.next()}*](https://a.example/${words.next()})`,
  (words) => `[${words.next()}](https://a.example){lang=uk}`,
  (words) => `[${words.next()} **${words.next()}**]{lang=uk}`,
  (words) => `[${words.next()}]{note}`,
  (words) => `[${words.next()}]`,
  (words) => `\\[${words.next()}\\] \\{#${words.next()}}`,
  (words) => `<https://a.example/${words.next()}>`,
  (words) => `"${words.next()}: ${words.next()}"`,
  (words) => `${words.next()}\\\n${words.next()}\n${words.next()}`,
];

/** Ways to write blocks; a paragraph is given. */
const BLOCKS: ((paragraph: () => string, words: Words) => string)[] = [
  (paragraph) => paragraph(),
  (paragraph) => paragraph(),
  (paragraph) => `- ${indent(paragraph())}\n- ${indent(paragraph())}`,
  (paragraph) => `1. ${indent(paragraph())}\n2. ${indent(paragraph())}`,
  (paragraph) => `> ${paragraph().replaceAll('\n', '\n> ')}`,
  (paragraph) => `> ${paragraph().replaceAll('\n', '\n> ')}\n>\n> end`,
  (_, words) => `![${words.next()}](https://a.example/${words.next()}.png "${words.next()}")`,
];

function indent(text: string): string {
  return text.replaceAll('\n', '\n   ');
}

/** A transcript that is as it should be, written by the numbers that a generator draws. */
function write(draw: (below: number) => number): {text: string; words: string[]} {
  const words = new Words();
  const footnotes: string[] = [];
  const paragraph = () => {
    const parts = Array.from({length: 1 + draw(4)}, () => INLINE[draw(INLINE.length)]?.(words));
    if (draw(6) === 0) {
      footnotes.push(`[^${footnotes.length}]: ${words.next()} *${words.next()}*`);
      parts.push(`end[^${footnotes.length - 1}]`);
    }
    return parts.join(' ');
  };
  const blocks = (count: number) =>
    Array.from({length: count}, () => BLOCKS[draw(BLOCKS.length)]?.(paragraph, words) ?? '')
      // Two lists in a row would be one, and two quotations.
      .flatMap((block) => [block, words.next()]);
  const parts = blocks(draw(3));
  const questions = 1 + draw(3);
  for (let question = 0; question < questions; question += 1) {
    if (draw(3) === 0) parts.push(`# ${words.next()}`);
    parts.push(`## ${paragraph().replaceAll('\n', ' ').replaceAll('\\ ', ' ')} {#q-${question}}`);
    parts.push(...blocks(draw(2)));
    const turns = 1 + draw(3);
    for (let turn = 0; turn < turns; turn += 1) {
      const quote = words.next();
      parts.push(`**${['Ann', 'Bob', 'Ann, Bob'][draw(3)]}:** ${paragraph()} ${quote}`);
      parts.push(...blocks(draw(3)));
      if (draw(2)) parts.push(`> ${quote} {#pull-${question}-${turn}}`);
    }
  }
  if (draw(2)) parts.push('---', ...blocks(1 + draw(2)));
  return {text: `${front()}\n${[...parts, ...footnotes].join('\n\n')}\n`, words: words.all()};
}

const transcripts = fc
  .infiniteStream(fc.nat({max: 1_000_000}))
  .map((numbers) => write((below) => (numbers.next().value ?? 0) % below));

describe('any transcript', () => {
  it('is in the interview with every word', () => {
    fc.assert(
      fc.property(transcripts, ({text, words}) => {
        const json = JSON.stringify(compiled(text));
        expect(words.filter((word) => !json.includes(word))).to.deep.equal([]);
      }),
    );
  });

  it('is in the plain text with every word, but for the URLs of images', () => {
    fc.assert(
      fc.property(transcripts, ({text}) => {
        const interview = compiled(text);
        const plain = toPlainText(interview);
        const found = text.replace(/\]\(https:\S+\.png/g, '').match(/word\d+x/g) ?? [];
        expect(found.filter((word) => !plain.includes(word))).to.deep.equal([]);
      }),
    );
  });

  it('with a piece that has no place in it is refused or keeps every word', () => {
    fc.assert(
      fc.property(transcripts, fc.constantFrom(...PIECES), fc.nat(), ({text, words}, piece, at) => {
        const start = front().length + 1;
        const place = start + (at % (text.length - start));
        const {interview} = parseTranscript(text.slice(0, place) + piece + text.slice(place));
        if (!interview) return;
        const json = JSON.stringify(interview);
        // Where the piece cut a word in two, its halves are looked for by the others' test.
        const whole = words.filter((word) => !cuts(text, word, place));
        expect(whole.filter((word) => !json.includes(word))).to.deep.equal([]);
      }),
      {numRuns: 300},
    );
  });

  it('may have any line ends', () => {
    fc.assert(
      fc.property(transcripts, ({text}) => {
        expect(compiled(text.replaceAll('\n', '\r\n'))).to.deep.equal(compiled(text));
      }),
      {numRuns: 20},
    );
  });
});

/** Whether a place in a text is inside one of the occurrences of a word. */
function cuts(text: string, word: string, place: number): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at < place && place < at + word.length) return true;
  }
  return false;
}
