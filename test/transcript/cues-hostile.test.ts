import {expect} from 'chai';
import {fc} from '../support/random.js';
import {readAll, wordsOf, type Found} from './cue-files.js';

const PIECES = [
  ...['WEBVTT', 'NOTE', 'NOTE ', 'STYLE', 'REGION', '---', '1', '42', '\n', '\n\n', '\r\n', ' '],
  ...['00:00:01.000 --> 00:00:02.000', '00:00:03,000 --> 00:00:02,000', '1:2 --> 3', '-->', '->'],
  ...['00:00:09.000 --> 00:00:12.000 align:start', '00:00:0x.000 --> 00:00:01.000', '\uFEFF'],
  ...[
    '<v Ann>',
    '<v Bob Lee>',
    '<v.x>',
    '</v>',
    '<i>',
    '</i>',
    '<b',
    '<c.a.b>',
    '<lang uk>',
    '<lang ',
  ],
  ...[
    '<ruby>',
    '<rt>',
    '</ruby>',
    '<00:00:01.500>',
    '<',
    '>',
    '</',
    '&amp;',
    '&',
    '&#0;',
    '&#xD800;',
  ],
  ...[
    '<font color="a\n">',
    '{\\an8}',
    '{\\',
    'Ann: ',
    'Bob：',
    '- ',
    '>> ',
    '[a]',
    '(b)',
    '[',
    '♪',
  ],
  ...['word', 'Two words.', '你好', 'مرحبا', '😀', '\uD800', '\0', '\u2028', '__proto__: '],
];

describe('captions of any kind', () => {
  /** Times in order, places in the text, nothing undefined. */
  const check = (text: string, {paragraphs, problems, guesses}: Found) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    for (const {start, end, content} of paragraphs) {
      expect(content).to.not.deep.equal([]);
      if (start !== undefined && end !== undefined) expect(end).to.be.at.least(start);
      expect(start === undefined).to.equal(end === undefined);
    }
    const starts = paragraphs.flatMap(({start}) => start ?? []);
    expect(starts).to.deep.equal(starts.toSorted((a, b) => a - b));
    for (const {line, column} of [...problems, ...guesses, ...paragraphs.map(({place}) => place)]) {
      expect(line).to.be.within(1, lines.length);
      expect(column).to.be.within(1, (lines[line - 1] ?? '').length + 1);
    }
  };

  it('are read without throwing, in the order of their times', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({weight: 5, arbitrary: fc.constantFrom(...PIECES)}, fc.string()), {
          maxLength: 60,
        }),
        fc.constantFrom('vtt' as const, 'srt' as const),
        (pieces, format) => check(pieces.join(''), readAll(pieces.join(''), format)),
      ),
    );
  });

  it('lose no word of a cue', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const dressed = fc.tuple(
      fc.constantFrom('<i>', '<b>', '<v Ann>', '</v>', '- ', '', '<3 ', '\n', '<x '),
      word,
    );
    const cue = fc.record({
      start: fc.nat(50),
      length: fc.nat(5),
      words: fc.array(dressed, {minLength: 1}),
      after: fc.constantFrom('\n\n', '\n', '\n\n\n'),
      name: fc.constantFrom('', '7\n'),
    });
    const stamp = (at: number) => `00:00:${String(at).padStart(2, '0')}.000`;
    fc.assert(
      fc.property(fc.array(cue, {minLength: 1}), fc.constantFrom('vtt', 'srt'), (cues, format) => {
        const text = cues
          .map(({start, length, words, after, name}) => {
            // A blank line right under the times would end the cue.
            const lines = words
              .map((pair) => pair.join(''))
              .join(' ')
              .trimStart();
            return `${name}${stamp(start)} --> ${stamp(start + length)}\n${lines}${after}`;
          })
          .join('');
        const found = readAll(`WEBVTT\n\n${text}`, format === 'vtt' ? 'vtt' : 'srt');
        const said = found.paragraphs.flatMap(
          (paragraph) => wordsOf(paragraph).match(/[a-z]+/g) ?? [],
        );
        const expected = cues
          .toSorted((a, b) => a.start - b.start)
          .flatMap(({words}) => words.map(([, plain]) => plain));
        expect(said.filter((plain) => plain !== 'x').join(' ')).to.equal(
          expected.filter((plain) => plain !== 'x').join(' '),
        );
        check(`WEBVTT\n\n${text}`, found);
      }),
    );
  });

  const HOSTILE: Record<string, string> = {
    'tags within tags': '<i>'.repeat(50_000),
    'voices by the thousand': '<v Ann>a'.repeat(50_000),
    'open tags': '<v '.repeat(50_000),
    'ends of tags': '</i>'.repeat(50_000),
    'open references': '&#'.repeat(50_000),
    'open braces': '{\\'.repeat(50_000),
    'open brackets': '['.repeat(50_000),
    'open parentheses': '('.repeat(50_000),
    dashes: '-'.repeat(100_000),
    arrows: '-->'.repeat(50_000),
    colons: 'A:'.repeat(50_000),
    'white space': `a${' '.repeat(100_000)}b`,
    'full stops': `${'.'.repeat(100_000)}x`,
    'lines by the thousand': 'a\n'.repeat(50_000),
  };
  for (const [name, words] of Object.entries(HOSTILE)) {
    it(`may have ${name}`, () => {
      const text = `WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n\n00:02.000 --> 00:03.000\nend.`;
      const {paragraphs} = readAll(text, 'vtt');
      expect(wordsOf(paragraphs.at(-1)!).endsWith('end.')).to.be.true;
    });
  }
});
