import {expect} from 'chai';
import {parseTranscript, type TranscriptFormat} from '../../src/transcript/index.js';
import {labelsOf, mended, opened} from './mending.js';

const SPOKEN = `Bread

Ann Baker: Why do you bake?

Ben Miller: Because it rises.

Ann Baker: Who eats it?

Ben Miller: The whole street.
`;
const CUES = `WEBVTT

00:01.000 --> 00:02.000
<v Ann>Why do you bake?

00:03.000 --> 00:04.000
<v Ben>Because it rises.
`;
const LABELED = CUES.replace(/<v (\w+)>/g, '$1: ');

/** What is mended, by which mend, and what the text is then. */
type Case = readonly [name: string, label: string, wrong: string, right: string];

const TEXTS: readonly Case[] = [
  [
    'a name that stops short',
    'Write Ben Miller for Ben',
    SPOKEN.replace('Ben Miller: The', 'Ben: The'),
    SPOKEN,
  ],
  [
    'a name in two spellings',
    'Write Ann Baker for Anne Baker',
    `${SPOKEN}\nAnn Baker: So?\n\nBen Miller: So.\n\nAnne Baker: Is it warm?\n\nBen Miller: Yes.\n`,
    `${SPOKEN}\nAnn Baker: So?\n\nBen Miller: So.\n\nAnn Baker: Is it warm?\n\nBen Miller: Yes.\n`,
  ],
  [
    'a question without an id',
    'Write the id',
    SPOKEN,
    SPOKEN.replace('bake?', 'bake? {#why-do-you-bake}'),
  ],
  [
    'a paragraph in mid-sentence',
    'Join the paragraphs',
    SPOKEN.replace('whole street', 'whole\n\nstreet'),
    SPOKEN,
  ],
  [
    'a time beside a name',
    'Remove the time',
    SPOKEN.replace('Ben Miller: The', 'Ben Miller [00:12]: The'),
    SPOKEN,
  ],
  [
    'a line across the page',
    'Remove the line',
    SPOKEN.replace('Ann Baker: Who', '* * *\n\nAnn Baker: Who'),
    SPOKEN.replace('Ann Baker: Who', '\nAnn Baker: Who'),
  ],
  ['a name without words', 'Remove the name', `${SPOKEN}\nAnn Baker:\n`, `${SPOKEN}\n`],
];

const CAPTIONS: readonly (readonly [TranscriptFormat, ...Case])[] = [
  [
    'vtt',
    'a second of one digit',
    'Write 00:00:02.000',
    CUES.replace('00:02.000', '0:00:2.000'),
    CUES.replace('00:02.000', '00:00:02.000'),
  ],
  [
    'vtt',
    'thousandths behind a colon',
    'Write 00:00:02.500',
    CUES.replace('00:02.000', '00:00:02:500'),
    CUES.replace('00:02.000', '00:00:02.500'),
  ],
  [
    'srt',
    'letters in place of digits',
    'Write 00:00:02,000',
    '1\n00:00:01,000 --> 0O:00:02,000\nAnn: Why?\n',
    '1\n00:00:01,000 --> 00:00:02,000\nAnn: Why?\n',
  ],
  [
    'vtt',
    'times in the wrong order',
    'Exchange the times',
    CUES.replace('00:01.000 --> 00:02.000', '00:02.000 --> 00:01.000'),
    CUES,
  ],
  ['vtt', 'a missing header', 'Write WEBVTT', CUES.replace('WEBVTT\n\n', ''), CUES],
  [
    'vtt',
    'words before the first cue',
    'Make a comment of it',
    CUES.replace('WEBVTT', 'WEBVTT\n\nOf bread'),
    CUES.replace('WEBVTT', 'WEBVTT\n\nNOTE\nOf bread'),
  ],
  [
    'vtt',
    'words behind the times',
    'Begin a line',
    CUES.replace('02.000\n', '02.000 Well,\n'),
    CUES.replace('02.000\n', '02.000\nWell,\n'),
  ],
  [
    'vtt',
    'words below a blank line',
    'Remove the blank line',
    `${CUES}\nAnd it is warm.\n`,
    `${CUES}And it is warm.\n`,
  ],
  ['vtt', 'a number without times', 'Remove the number', `${CUES}\n3\n`, `${CUES}\n`],
  [
    'vtt',
    'names of cues that say who speaks',
    'They say who speaks',
    CUES.replace(/(\d\d:\d\d\.\d+ -->.*\n)<v (\w+)>/g, '$2\n$1'),
    CUES,
  ],
  [
    'vtt',
    'a cue without a voice',
    'Write Ben',
    `${CUES}\n00:05.000 --> 00:06.000\nAnd it is warm.\n`,
    `${CUES}\n00:05.000 --> 00:06.000\n<v Ben>And it is warm.\n`,
  ],
  [
    'vtt',
    'words before anybody speaks',
    'Write Ann',
    `${LABELED.replace('Ann: ', '')}\n${LABELED.slice(8)}\n${LABELED.slice(8)}`,
    `${LABELED}\n${LABELED.slice(8)}\n${LABELED.slice(8)}`,
  ],
];

describe('a mend of plain text', () => {
  it('joins no half of a sentence to a pull quote between', () => {
    const text = SPOKEN.replace('whole street', 'whole\n\n“Because it rises.”\n\nstreet');
    expect(labelsOf(text, 'text')).not.to.include('Join the paragraphs');
  });

  it('writes a name anew, however many spaces it has', () => {
    const more =
      '\nAnn Baker: So?\n\nBen Miller: So.\n\nAnn  Beker: Is it warm?\n\nBen Miller: Yes.\n';
    expect(mended(SPOKEN + more, 'Write Ann Baker for Ann Beker', 'text')).to.equal(
      SPOKEN + more.replace('Ann  Beker', 'Ann Baker'),
    );
  });

  it('keeps a comma in what it writes into braces', () => {
    const text = SPOKEN.replaceAll('Ben Miller:', 'Ben Miller (Baker, Rye House):');
    expect(mended(text, 'Add Ben Miller to the speakers', 'text')).to.contain(
      '{name: Ben Miller, role: "Baker, Rye House"}',
    );
  });

  for (const [name, label, wrong, right] of TEXTS) {
    it(`is for ${name}`, () => {
      expect(mended(wrong, label, 'text')).to.equal(right);
    });
  }

  it('writes all that was guessed into front matter, one by one', () => {
    let text = SPOKEN;
    for (const label of [
      ...['Write lang', 'Write title', 'Write id', 'Write source', 'Write interviewers'],
      ...['Add Ben Miller to the speakers', 'Write the id', 'Write the id'],
    ]) {
      text = mended(text, label, 'text');
    }
    expect(opened(text, 'text')).to.include({more: 0}).and.to.deep.include({guesses: []});
    const before = parseTranscript(SPOKEN, {format: 'text'}).interview;
    expect(parseTranscript(text, {format: 'text'}).interview).to.deep.equal(before);
    expect(text.endsWith(SPOKEN.replace(/(\w+)\?/g, '$1?').slice(-20))).to.equal(true);
  });

  it('writes no id where the question is the title', () => {
    const text = SPOKEN.replace('Why do you bake?', 'I bake.').replace('Who eats it?', 'They eat.');
    const labels = opened(text, 'text').guesses.flatMap(({line, remedies = []}) =>
      line === 3 ? remedies.map(({label}) => label) : [],
    );
    expect(labels).not.to.include('Write the id');
  });
});

describe('a mend of captions', () => {
  for (const [format, name, label, wrong, right] of CAPTIONS) {
    it(`is for ${name}, in .${format}`, () => {
      expect(mended(wrong, label, format)).to.equal(right);
    });
  }

  it('writes what was guessed into a comment, one by one', () => {
    let text = CUES;
    for (const label of ['Write title', 'Write id', 'Write source', 'Add Ben to the speakers']) {
      text = mended(text, label, 'vtt');
    }
    expect(text.startsWith('WEBVTT\n\nNOTE\n---\ntitle: "Why do you bake?"\nid: ')).to.equal(true);
    const {interview} = parseTranscript(CUES, {format: 'vtt'});
    expect(parseTranscript(text, {format: 'vtt'}).interview).to.deep.equal(interview);
  });

  it('mends the fields of such a comment', () => {
    const text = CUES.replace('WEBVTT\n', 'WEBVTT\n\nNOTE\n---\nconducted: 2024-5-1\n---\n');
    expect(mended(text, 'Write 2024-05-01', 'vtt')).to.equal(
      text.replace('2024-5-1', '2024-05-01'),
    );
  });

  for (const [name, wrong, label] of [
    [
      'words that stand right above a cue',
      CUES.replace('WEBVTT', 'WEBVTT\n\nOf bread\n1').replace('1\n\n', '1\n'),
      'Make a comment of it',
    ],
    [
      'words below a comment',
      `${CUES}\nNOTE checked\n\nAnd it is warm.\n`,
      'Remove the blank line',
    ],
  ] as const) {
    it(`is none for ${name}, which would be left out by it`, () => {
      expect(labelsOf(wrong, 'vtt')).not.to.include(label);
    });
  }

  it('is none for a time that may be anything', () => {
    const {problems} = opened(CUES.replace('00:02.000', '00:xx.000'), 'vtt');
    expect(problems).to.have.length(1);
    expect(problems[0]).not.to.have.property('remedies');
  });
});
