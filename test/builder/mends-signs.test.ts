import {expect} from 'chai';
import {HEAD, mended, TURN} from './mending.js';

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

  it('makes a list of a table', () => {
    const table = '| Flour | Salt |\n| --- | :-: |\n| rye | a \\| b |\n| oats | |\n';
    const list = '- Flour, Salt\n- rye, a | b\n- oats\n';
    const text = `${HEAD}${TURN}\n`;
    expect(mended(`${text}${table}\nSo.\n`, 'Write it as a list')).to.equal(
      `${text}${list}\nSo.\n`,
    );
    expect(mended(`${text}Thus:\n${table}`, 'Write it as a list')).to.equal(
      `${text}Thus:\n\n${list}`,
    );
  });

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
