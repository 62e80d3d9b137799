import {expect} from 'chai';
import {withRemedies, MENDS, type MendTable} from '../../demo/builder/interview/mends/mends.js';
import {TOLD_MENDS} from '../../demo/builder/interview/mends/told.js';
import {
  parseTranscript,
  type TranscriptFormat,
  type TranscriptProblem,
} from '../../src/transcript/index.js';
import {HEAD, opened, TURN} from './mending.js';

const quote = (said: string, braces = '{#rises}') => `${TURN}\n> ${said} ${braces}\n`;

/** For each pattern of Markdown's table, a body below the front matter, or a whole text. */
const MARKDOWN: readonly string[] = [
  TURN,
  `${HEAD.replace('title: Bread', 'title: Bread: a history')}${TURN}`,
  `${HEAD.replace('title:', 'titel: a\ntitle:')}${TURN}`,
  HEAD + TURN.replace('Ann', 'Anne'),
  `${HEAD}${TURN}\n**Ben Miller**: I agree.\n`,
  HEAD + TURN.replace('Ann Baker', 'Ann Baker, Ann Baker'),
  `${HEAD}${TURN}\n**Ben Miller:**\n`,
  `${HEAD}${TURN}---\nA note.\n`,
  HEAD + TURN.replace('##', '###'),
  HEAD + TURN.replace('## ', '##'),
  `${HEAD}${TURN}\n---\n\nA.\n\n---\n\nB.\n`,
  `${HEAD}${TURN}\n***\n\nA note.\n`,
  `${HEAD}${TURN}\n---\n\n## And salt? {#salt}\n\n**Ben Miller:** Yes.\n`,
  `${HEAD}## And salt?\n\n${TURN}`,
  HEAD + TURN.replace('{#why}', '{#why unanswered}'),
  HEAD + TURN.replace(' {#why}', ''),
  HEAD + quote('Because it rises each morning.'),
  `${HEAD}${TURN}\n**Ben Miller:** It rises every morning of it.\n\n**Ann Baker:** So.\n\n> rises every morning {#rises}\n`,
  HEAD + quote('Because it rises', '{#rises speaker=cid}'),
  `${HEAD}## Why? {#why}\n\n> It rises. {#rises}\n\n**Ann Baker:** Yes.\n`,
  HEAD + quote('Because it rises every morning', ''),
  `${HEAD}${TURN}\nSee {#why} there.\n`,
  `${HEAD}${TURN}\nSee [^9].\n`,
  `${HEAD}${TURN}\nA <loaf> of it.\n`,
  `${HEAD}${TURN}\nA \`loaf\` of it.\n`,
  `${HEAD}${TURN}\nA [loaf](https://example.org "Loaves") of it.\n`,
  `${HEAD}${TURN}\n| a | b |\n| - | - |\n| c | d |\n`,
  HEAD.replace('Ben Miller', 'Ann Baker') + TURN,
  HEAD.replace('id: bread', 'id: Our Bread') + TURN,
  HEAD.replace('lang: en\n', '') + TURN,
  HEAD.replace('lang: en', 'lang: en\nconducted: 2024-5-1') + TURN,
  HEAD.replace('{name: The Crumb}', '{name: The Crumb, url: crumb.org}') + TURN,
];

const SPOKEN = `Bread

Ann Baker: Why do you bake?

Ben Miller: Because it rises.

Ann Baker: Who eats it?

Ben Miller: The whole street.
`;
/** Lines as a page has broken them. */
const WRAPPED = `${SPOKEN}
Ann Baker: Who comes by in the morning, when nobody is awake?

Ben Miller: It smells of it when nobody is awake yet but all
who have been awake all along; some of them, who are neigh-
bors of mine, come by on their way to work, so early that it
is still too warm to be cut, and they take it all the same.
`;
const CUES = `WEBVTT

00:01.000 --> 00:02.000
<v Ann>Why do you bake?

00:03.000 --> 00:04.000
<v Ben>Because it rises.
`;
const bare = CUES.replace(/<v (\w+)>/g, '');

const TOLD: readonly (readonly [TranscriptFormat, string])[] = [
  ['text', SPOKEN],
  ['text', SPOKEN],
  ['text', SPOKEN],
  ['text', SPOKEN],
  ['text', WRAPPED],
  ['text', SPOKEN.replace('Ben Miller: The', 'Ben: The')],
  ['text', SPOKEN],
  ['text', `${SPOKEN}\nOF SALT\n\nAnn Baker: And salt?\n\nBen Miller: A pinch.\n`],
  ['text', SPOKEN.replace('The whole street.', 'The whole\n\nstreet does.')],
  ['text', `${SPOKEN}\nBen Miller [00:12]: And others.\n`],
  ['text', SPOKEN.replace('Ann Baker: Who', '* * *\n\nAnn Baker: Who')],
  ['text', `${SPOKEN}\nAnn Baker:\n`],
  ['vtt', CUES.replace('00:02.000', '00:2.000')],
  ['vtt', CUES.replace('00:02.000', '00:00.500')],
  ['vtt', CUES.replace('WEBVTT\n\n', '')],
  ['vtt', CUES.replace('WEBVTT', 'WEBVTT\n\nOf bread, by Ann')],
  ['vtt', CUES.replace('02.000', '02.000 Well,')],
  ['vtt', `${CUES}\nAnd is warm.\n`],
  ['vtt', `${CUES}\n3\n\n`],
  ['vtt', bare.replace('00:01.000', 'Ann\n00:01.000')],
  ['vtt', `${CUES}\n00:05.000 --> 00:06.000\nAnd is warm.\n`],
];

/** Tells whether a pattern is about what is told of a text, and is the first that is. */
function expectAlive(table: MendTable, index: number, text: string, format: TranscriptFormat) {
  const [key, about] = table[index]!;
  const {problems, guesses} = parseTranscript(text, {format});
  const told = [...problems, ...guesses];
  const words = (problem: TranscriptProblem) => String(problem[key]);
  const known = told.filter((problem) => about.test(words(problem)));
  expect(known, `${about} knows none of:\n${told.map(words).join('\n')}`).not.to.be.empty;
  const isAnothers = (problem: TranscriptProblem) =>
    table.slice(0, index).some(([other, earlier]) => earlier.test(String(problem[other])));
  expect(known.every(isAnothers), `what ${about} is about is another's`).to.equal(false);
  const mends = withRemedies({problems, guesses, more: 0}, text, format);
  const has = [...mends.problems, ...mends.guesses].some(
    (finding) => about.test(words(finding)) && finding.remedies?.length,
  );
  expect(has, `${about} mends nothing`).to.equal(true);
}

describe('the tables of mends', () => {
  it('have a text for each pattern', () => {
    expect(MARKDOWN).to.have.length(MENDS.length);
    expect(TOLD).to.have.length(TOLD_MENDS.length);
  });

  MARKDOWN.forEach((text, index) => {
    it(`know what Markdown is told by ${String(MENDS[index]?.[1])}`, () => {
      expectAlive(MENDS, index, text, 'markdown');
    });
  });

  TOLD.forEach(([format, text], index) => {
    it(`know what ${format} is told by ${String(TOLD_MENDS[index]?.[1])}`, () => {
      expectAlive(TOLD_MENDS, index, text, format);
    });
  });
});

describe('the mends of many problems', () => {
  it('are there for all that are told, not for the first alone', () => {
    const many = Array.from({length: 300}, (_, index) => `See {#a${index}} there.`).join('\n\n');
    const {problems} = opened(`${HEAD}${TURN}\n${many}\n`);
    expect(problems).to.have.length(300);
    expect(problems.filter(({remedies}) => remedies?.length === 1)).to.have.length(300);
  });

  it('come up where they take long, as the text is compiled again', () => {
    const answer = (at: number) =>
      Array.from({length: 700}, (_, word) => `word${word % 97} said${word + at}`).join(' ');
    const turn = (at: number) =>
      `## Why ${at}? {#why-${at}}\n\n**Ann Baker:** ${answer(at)}.\n\n> ${answer(at)
        .slice(0, 900)
        .replace(/said(\d*)7 /g, 'sad$17 ')} {#q-${at}}\n`;
    const text = HEAD + Array.from({length: 24}, (_, at) => turn(at)).join('\n');
    const {problems} = parseTranscript(text, {format: 'markdown'});
    expect(problems).to.have.length(24);
    const count = () =>
      withRemedies({problems, guesses: [], more: 0}, text, 'markdown').problems.filter(
        ({remedies}) => remedies?.length,
      ).length;
    let before = count();
    for (let round = 0; round < 60 && before < 24; round += 1) {
      before = count();
    }
    expect(before).to.equal(24);
  });
});
