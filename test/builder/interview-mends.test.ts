import {expect} from 'chai';
import type {Edit} from '../../demo/builder/compiler/messages.js';
import {withRemedies} from '../../demo/builder/interview/mends/mends.js';
import {parseTranscript, type TranscriptProblem} from '../../src/transcript/index.js';

const HEAD = `---
id: bread
title: Bread
lang: en
source: {name: The Crumb}
speakers:
  ann: {name: Ann Baker}
  ben: {name: Ben Miller}
---
`;
const TURN = '## Why bread? {#why}\n\n**Ann Baker:** Because it rises every morning of the year.\n';

/** What a text is told to lack, with its mends. */
function opened(text: string) {
  const {problems, guesses} = parseTranscript(text, {format: 'markdown'});
  return withRemedies({problems, guesses, more: 0}, text, 'markdown');
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, {from, to, insert}) => all.slice(0, from) + insert + all.slice(to), text);
}

/** The text after the first finding that has such a mend was mended by it. */
function mended(text: string, label: string): string {
  const {problems, guesses} = opened(text);
  for (const finding of [...problems, ...guesses]) {
    const remedy = finding.remedies?.find((other) => other.label === label);
    if (!remedy) continue;
    const after = edited(text, remedy.edits);
    const again = opened(after);
    const same = ({found, wanted}: TranscriptProblem) =>
      found === finding.found && wanted === finding.wanted;
    expect([...again.problems, ...again.guesses].filter(same), 'what is still wrong').to.be.empty;
    return after;
  }
  const all = [...problems, ...guesses].map(
    ({found, wanted, remedies}) => `${found}; ${wanted}: ${JSON.stringify(remedies ?? [])}`,
  );
  throw new Error(`No mend "${label}". There is:\n${all.join('\n')}`);
}

/** The words of a text, so that what a mend left alone can be seen. */
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A mend that changes signs alone: what it makes of a body, below the same front matter. */
const SIGNS: readonly (readonly [name: string, label: string, body: string, after: string])[] = [
  [
    'a line of --- below a paragraph',
    'Set it apart',
    `${TURN}---\nA note.\n`,
    `${TURN}\n---\n\nA note.\n`,
  ],
  [
    'a line of === below a paragraph',
    'Keep it as letters',
    `${TURN}\nNo title\n===\n`,
    `${TURN}\nNo title\n\\===\n`,
  ],
  [
    'a heading of the third level, as a question',
    'Make it a question',
    TURN.replace('##', '###'),
    TURN,
  ],
  [
    'a heading of the fourth level, as a section',
    'Make it a section',
    `#### Dough\n\n${TURN}`,
    `# Dough\n\n${TURN}`,
  ],
  ['a heading without its space', 'Make it a heading', TURN.replace('## ', '##'), TURN],
  ['signs that are no heading', 'Keep it as letters', `${TURN}\n#bread\n`, `${TURN}\n\\#bread\n`],
  [
    'a second ---',
    'Remove the line',
    `${TURN}\n---\n\nA.\n\n---\n\nB.\n`,
    `${TURN}\n---\n\nA.\n\n\nB.\n`,
  ],
  [
    '--- before the first question',
    'Remove the line',
    `Hello.\n\n---\n\n${TURN}`,
    `Hello.\n\n\n${TURN}`,
  ],
  ['a line of stars', 'Write ---', `${TURN}\n***\n\nA note.\n`, `${TURN}\n---\n\nA note.\n`],
  [
    'a heading after ---',
    'Remove the --- before it',
    `${TURN}\n---\n\n## And salt? {#salt}\n\n**Ben Miller:** Yes.\n`,
    `${TURN}\n\n## And salt? {#salt}\n\n**Ben Miller:** Yes.\n`,
  ],
  [
    'a name without bold type below a paragraph',
    'Begin a turn of Ben Miller',
    `${TURN}Ben Miller: I agree.\n`,
    `${TURN}\n**Ben Miller:** I agree.\n`,
  ],
  [
    'a name whose colon is outside',
    'Begin a turn of Ben Miller',
    `${TURN}\n**Ben Miller**: I agree.\n`,
    `${TURN}\n**Ben Miller:** I agree.\n`,
  ],
  [
    'a name that opens no turn',
    'Keep it as words',
    `${TURN}\nBen Miller: a name.\n`,
    `${TURN}\nBen Miller\\: a name.\n`,
  ],
  [
    'a name twice in a turn',
    'Name each once',
    TURN.replace('Ann Baker:', 'Ann Baker, Ben Miller, Ann Baker:'),
    TURN.replace('Ann Baker:', 'Ann Baker, Ben Miller:'),
  ],
  [
    'a turn without words',
    'It is without words',
    `${TURN}\n**Ben Miller:**\n`,
    `${TURN}\n**Ben Miller:** {}\n`,
  ],
  [
    'an id in an answer',
    'Keep {# as letters',
    `${TURN}\nSee {#why} there.\n`,
    `${TURN}\nSee \\{#why} there.\n`,
  ],
  [
    'a footnote that is not there',
    'Keep [^ as letters',
    `${TURN}\nSee [^9].\n`,
    `${TURN}\nSee \\[^9].\n`,
  ],
  ['braces after a bracket', 'Keep { as letters', `${TURN}\n[a]{b} c.\n`, `${TURN}\n[a]\\{b} c.\n`],
  [
    'words in backticks',
    'Remove the backticks',
    `${TURN}\nA \`loaf\` of it.\n`,
    `${TURN}\nA loaf of it.\n`,
  ],
  [
    'a paragraph with an indent',
    'Remove the indent',
    `${TURN}\n    It is warm.\n    And soft.\n`,
    `${TURN}\nIt is warm.\nAnd soft.\n`,
  ],
  [
    'a letter that HTML begins with',
    'Keep < as letters',
    `${TURN}\nA <loaf> of it.\n`,
    `${TURN}\nA \\<loaf> of it.\n`,
  ],
];

describe('a mend of signs', () => {
  for (const [name, label, body, after] of SIGNS) {
    it(`is for ${name}`, () => {
      const text = HEAD + body;
      expect(mended(text, label)).to.equal(HEAD + after);
      expect(words(HEAD + after)).to.have.length.at.most(words(text).length);
    });
  }

  it('breaks a line that HTML broke', () => {
    expect(mended(`${HEAD}${TURN}\nOne<br>two.\n`, 'Break the line')).to.contain('One{br}two.');
  });

  it('writes the emphasis of HTML in Markdown', () => {
    const text = `${HEAD}${TURN}\nIt is <em>warm</em> and <b>soft</b>.\n`;
    const once = mended(text, 'Write it in Markdown');
    expect(mended(once, 'Write it in Markdown')).to.contain('It is *warm* and **soft**.');
  });

  it('takes the title from a link', () => {
    const text = `${HEAD}${TURN}\nA [loaf](https://example.org "Loaves") of it.\n`;
    expect(mended(text, 'Remove the title')).to.contain('[loaf](https://example.org)');
  });

  it('completes the address of a link', () => {
    const text = `${HEAD}${TURN}\nA [loaf](example.org/loaf) of it.\n`;
    expect(mended(text, 'Add https://')).to.contain('[loaf](https://example.org/loaf)');
  });

  it('completes the address of a link, not its words', () => {
    for (const [link, after] of [
      ['[example.org](example.org)', '[example.org](https://example.org)'],
      ['[the example.org page](<example.org>)', '[the example.org page](<https://example.org>)'],
    ]) {
      const text = `${HEAD}${TURN}\nOf example.org: ${link}.\n`;
      expect(mended(text, 'Add https://')).to.contain(`Of example.org: ${after}.`);
    }
  });

  it('completes an address in front matter', () => {
    const text = HEAD.replace('{name: The Crumb}', '{name: crumb.org, url: crumb.org}') + TURN;
    expect(mended(text, 'Add https://')).to.contain('{name: crumb.org, url: https://crumb.org}');
  });

  it('marks a question as unanswered, and as answered again', () => {
    const text = `${HEAD}## And salt?\n\n${TURN}`;
    const after = mended(text, 'Mark it as unanswered');
    expect(after).to.contain('## And salt? {#and-salt unanswered}');
    expect(
      mended(`${HEAD}${TURN.replace('{#why}', '{#why unanswered}')}`, 'Mark it as answered'),
    ).to.equal(HEAD + TURN);
  });
});

describe('a mend of an id', () => {
  const second = TURN.replace('Why bread', 'Why salt');

  it('gives the second of two the next that is free', () => {
    const third = TURN.replace('{#why}', '{#why-2}');
    const after = mended(HEAD + TURN + second + third, 'Write {#why-3}');
    expect(after).to.equal(`${HEAD}${TURN}${second.replace('{#why}', '{#why-3}')}${third}`);
  });

  it('makes one of words', () => {
    const after = mended(HEAD + TURN.replace('{#why}', '{#Why Bread}'), 'Write {#why-bread}');
    expect(after).to.equal(HEAD + TURN.replace('{#why}', '{#why-bread}'));
  });

  it('writes down the one that was taken', () => {
    const after = mended(HEAD + TURN.replace(' {#why}', ''), 'Write the id');
    expect(after).to.contain('## Why bread? {#why-bread}\n');
  });

  it("mends the interview's own, and a speaker's", () => {
    expect(mended(HEAD.replace('id: bread', 'id: Our Bread') + TURN, 'Write our-bread')).to.equal(
      HEAD.replace('id: bread', 'id: our-bread') + TURN,
    );
    expect(mended(HEAD.replace('ann:', 'Ann B:') + TURN, 'Write ann-b')).to.equal(
      HEAD.replace('ann:', 'ann-b:') + TURN,
    );
  });
});

describe('a mend of front matter', () => {
  it('adds it, with those who speak', () => {
    const after = mended(`${TURN}\n**Ben O’Dowd, Ann Baker:** Yes.\n`, 'Add front matter');
    expect(parseTranscript(after).problems).to.deep.equal([]);
    const {interview} = parseTranscript(after);
    expect(interview?.speakers.map(({name}) => name)).to.deep.equal(['Ann Baker', 'Ben O’Dowd']);
    expect(interview?.lang).to.equal('en');
    expect(after.endsWith(`${TURN}\n**Ben O’Dowd, Ann Baker:** Yes.\n`)).to.equal(true);
  });

  it('is none where a --- stands first and is not closed', () => {
    expect(opened(`---\nid: bread\n\n${TURN}`).problems[0]?.remedies).to.equal(undefined);
  });

  for (const field of ['id', 'title', 'lang', 'source']) {
    it(`adds ${field} where it is missing`, () => {
      const without = HEAD.replace(new RegExp(`^${field}: .*\\n`, 'm'), '');
      const after = mended(without + TURN, `Add ${field}`);
      expect(parseTranscript(after).problems).to.deep.equal([]);
    });
  }

  it('corrects a field', () => {
    const text = HEAD.replace('title:', 'titel:') + TURN;
    expect(mended(text.replace('titel', 'title: Bread\nconductd'), 'Write conducted')).to.contain(
      '\nconducted: Bread\n',
    );
  });

  it('puts a value with signs of YAML in quotation marks', () => {
    const text = HEAD.replace('title: Bread', 'title: Bread: a history') + TURN;
    const after = mended(text, 'Put it in quotation marks');
    expect(parseTranscript(after).interview?.title).to.equal('Bread: a history');
  });

  it('leaves a comment after such a value where it is', () => {
    const text = HEAD.replace('title: Bread', 'title: Bread: a history # for now') + TURN;
    expect(mended(text, 'Put it in quotation marks')).to.contain(
      'title: "Bread: a history" # for now\n',
    );
  });

  it('makes no text of fields whose brace is not closed', () => {
    for (const broken of ['{name: The Crumb', '[{name: The Crumb}', '"The Crumb']) {
      const text = HEAD.replace('{name: The Crumb}', broken) + TURN;
      const labels = opened(text).problems.flatMap(({remedies = []}) =>
        remedies.map(({label}) => label),
      );
      expect(labels, broken).not.to.include('Put it in quotation marks');
    }
  });

  it('indents by spaces what a tab indents', () => {
    const text = HEAD.replace('  ann: {name', '\tann: {name') + TURN;
    expect(mended(text, 'Indent by spaces')).to.equal(HEAD + TURN);
  });

  it('fills up a date', () => {
    const text = HEAD.replace('lang: en', 'lang: en\nconducted: 2024-5-1') + TURN;
    expect(mended(text, 'Write 2024-05-01')).to.contain('conducted: 2024-05-01\n');
  });
});

describe('a mend of who speaks', () => {
  it('takes the nearest name', () => {
    const text = HEAD + TURN.replace('Ann Baker', 'An Baker');
    expect(mended(text, 'Write Ann Baker')).to.equal(HEAD + TURN);
    expect(mended(HEAD + TURN.replace('Ann Baker', 'ann'), 'Write Ann Baker')).to.equal(
      HEAD + TURN,
    );
  });

  it('takes it among several', () => {
    const text = HEAD + TURN.replace('Ann Baker', 'Ben Miller, Ann Bakers');
    const after = HEAD + TURN.replace('Ann Baker', 'Ben Miller, Ann Baker');
    expect(mended(text, 'Write Ann Baker')).to.equal(after);
  });

  it('adds the speaker, as the others are written', () => {
    const text = `${HEAD}${TURN}\n**Ben Yeast:** No.\n`;
    const after = mended(text, 'Add Ben Yeast to the speakers');
    expect(after).to.contain('  ben: {name: Ben Miller}\n  ben-yeast: {name: Ben Yeast}\n---\n');
    expect(parseTranscript(after).problems).to.deep.equal([]);
  });
});

describe('a mend of a pull quote', () => {
  const quote = (said: string, braces = '{#rises}') => `${HEAD}${TURN}\n> ${said} ${braces}\n`;
  const label = 'Take the answer’s words';

  it("takes the answer's words where they differ a little", () => {
    const text = quote('“Because it rises each morning of the year.”');
    expect(mended(text, label)).to.equal(quote('Because it rises every morning of the year.'));
  });

  it('takes them on both sides of an elision', () => {
    const said =
      'Because it rises every morning of the year, and it is the oldest thing that people make.';
    const text = `${HEAD}## Why? {#why}\n\n**Ann Baker:** ${said}\n\n> Because it raises every morning […] the eldest thing that people make. {#rises}\n`;
    expect(mended(text, label)).to.contain(
      '> Because it rises every morning […] the oldest thing that people make. {#rises}',
    );
  });

  it('takes them by their words where a script writes no spaces', () => {
    const said = '私は毎朝パンを焼いて、それを町の人々に売っています。';
    const text = `${HEAD.replace('lang: en', 'lang: ja')}## なぜ？ {#why}\n\n**Ann Baker:** ${said}それが好きです。\n\n> 私は毎朝パンを作って、それを町の人々に売っています。 {#rises}\n`;
    expect(mended(text, label)).to.contain(`> ${said} {#rises}`);
  });

  it('is none where half of a pair of signs would be taken', () => {
    for (const said of [
      'Because **it rises every** morning of the year',
      'Because it *rises every* morning of the year',
      'Because it [rises every](https://example.org) morning of the year',
    ]) {
      const text = `${HEAD}## Why? {#why}\n\n**Ann Baker:** ${said}.\n\n> every mornings of the year {#rises}\n`;
      const [problem] = opened(text).problems;
      expect(problem?.wanted, said).to.contain('words of an answer');
      expect(problem?.remedies, said).to.equal(undefined);
    }
  });

  it('is sought for no longer than one waits for it', () => {
    const answer = Array.from({length: 900}, (_, at) => `word${at % 97} said${at}`).join(' ');
    const turn = (at: number) =>
      `## Why ${at}? {#why-${at}}\n\n**Ann Baker:** ${answer}.\n\n> ${answer.slice(0, 900).replaceAll('said1', 'sad1')} {#q-${at}}\n`;
    const text = HEAD + Array.from({length: 200}, (_, at) => turn(at)).join('\n');
    const {problems} = parseTranscript(text, {format: 'markdown'});
    expect(problems).to.have.length(200);
    const start = performance.now();
    withRemedies({problems, guesses: [], more: 0}, text, 'markdown');
    expect(performance.now() - start).to.be.below(2000);
  });

  it('is none where the words are far', () => {
    const [problem] = opened(quote('Bread is what kings have eaten for centuries.')).problems;
    expect(problem?.wanted).to.contain('words of an answer');
    expect(problem?.remedies).to.equal(undefined);
  });

  it('is none where two places are as near', () => {
    const twice =
      '**Ann Baker:** It rises every day of the week. And it rises every night of the week.';
    const text = `${HEAD}## Why? {#why}\n\n${twice}\n\n> It rises every hour of the week {#rises}\n`;
    expect(opened(text).problems[0]?.remedies).to.equal(undefined);
  });

  it('removes an origin that there is not', () => {
    const text = quote('Because it rises', '{#rises speaker=cid}');
    expect(mended(text, 'Remove speaker=cid')).to.equal(quote('Because it rises'));
  });

  it('makes a quotation of one that has no answer', () => {
    const text = `${HEAD}## Why? {#why}\n\n> It rises. {#rises}\n\n**Ann Baker:** Yes.\n`;
    expect(mended(text, 'Make it a quotation')).to.contain('\n> It rises.\n');
  });

  it('makes one of a quotation that the answer has just said', () => {
    const after = mended(quote('Because it rises every morning', ''), 'Make it a pull quote');
    expect(after).to.match(/\{#because-it-rises-every-morning\}\n$/);
    expect(parseTranscript(after).interview?.quotes).to.have.length(1);
  });
});
