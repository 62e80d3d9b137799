import {expect} from 'chai';
import {asked, exchange, problems} from './transcripts.js';

/** Who says what, in one line an answer. */
function turns(text: string): string[] {
  return exchange(asked(text)).answers.map(
    ({speakers, body}) =>
      `${speakers.join('+')}: ${JSON.stringify(body.map((b) => ('content' in b ? b.content : b.kind)))}`,
  );
}

describe('a turn', () => {
  it('begins with a name in bold type and a colon', () => {
    expect(turns('**Ann:** One.\n\n**Bob:** Two.\n\n**Ann:** Three.')).to.deep.equal([
      'ann: [["One."]]',
      'bob: [["Two."]]',
      'ann: [["Three."]]',
    ]);
  });

  it('goes on in the paragraphs that follow', () => {
    expect(turns('**Ann:** One.\n\nTwo.\n\n- three\n\nFour.')).to.deep.equal([
      'ann: [["One."],["Two."],"list",["Four."]]',
    ]);
  });

  it('may be joint', () => {
    expect(turns('**Bob, Ann:** One.')).to.deep.equal(['bob+ann: [["One."]]']);
  });

  it('may have its words on the line below the name', () => {
    expect(turns('**Ann:**\nOne.\n\n**Bob:**  \nTwo.')).to.deep.equal([
      'ann: [["One."]]',
      'bob: [["Two."]]',
    ]);
  });

  it('may begin with marked words', () => {
    expect(turns('**Ann:** *One* two.')).to.deep.equal([
      'ann: [[{"text":"One","em":true}," two."]]',
    ]);
  });

  it('is of a name with a comma', () => {
    const text = asked('**Ann, King, Jr.:** One.\n\n**King, Jr.:** Two.');
    const named = text.replace('name: Bob', 'name: "King, Jr."');
    expect(exchange(named).answers.map(({speakers}) => speakers)).to.deep.equal([
      ['ann', 'bob'],
      ['bob'],
    ]);
  });

  it('is of a name however its accents are encoded', () => {
    const text = asked('**Zoe\u0308:** One.').replace('name: Bob', 'name: Zo\u00eb');
    expect(exchange(text).answers[0]?.speakers).to.deep.equal(['bob']);
  });

  it('is none where the colon is escaped', () => {
    expect(turns('**Ann:** One.\n\n**Two\\:** three.\n\nBob\\: four.')).to.deep.equal([
      'ann: [["One."],[{"text":"Two:","strong":true}," three."],["Bob: four."]]',
    ]);
  });

  it('is none where a name without a colon is in bold type', () => {
    expect(turns('**Ann:** One.\n\n**Bob** said so: no.')).to.deep.equal([
      'ann: [["One."],[{"text":"Bob","strong":true}," said so: no."]]',
    ]);
  });

  it('of a name that no speaker has is a problem', () => {
    expect(problems(asked('**Ann:** One.\n\n**Eve:** Two.'))).to.deep.equal([
      '15:1 "Eve", who is none of the speakers',
    ]);
  });

  it('of a known and an unknown name is a problem', () => {
    expect(problems(asked('**Ann, Eve:** One.'))).to.deep.equal([
      '13:1 "Eve", who is none of the speakers',
    ]);
  });

  it('of one name twice is a problem', () => {
    expect(problems(asked('**Ann, Ann:** One.'))).to.deep.equal([
      '13:1 "Ann, Ann", twice the same',
    ]);
  });

  it('without words is a problem', () => {
    expect(problems(asked('**Ann:**\n\n**Bob:** Two.\n\n**Ann:**'))).to.deep.equal([
      '13:1 a turn without words',
      '17:1 a turn without words',
    ]);
  });

  it('without a blank line before it is a problem, not the words of the speaker before', () => {
    expect(problems(asked('**Ann:** One.\n**Bob:** Two.'))).to.deep.equal([
      '14:1 "Bob:" that opens no answer',
    ]);
  });

  it('after a line break is a problem', () => {
    expect(problems(asked('**Ann:** One.\\\n**Bob:** Two.\\\nAnn: Three.'))).to.deep.equal([
      '14:1 "Bob:" that opens no answer',
      '15:1 "Ann:" that opens no answer',
    ]);
  });

  it('without bold type is a problem', () => {
    expect(problems(asked('**Ann:** One.\n\nBob: Two.\n\nAnn, Bob: Three.'))).to.deep.equal([
      '15:1 "Bob:" that opens no answer',
      '17:1 "Ann, Bob:" that opens no answer',
    ]);
  });

  it('with the colon outside the bold type is a problem', () => {
    expect(problems(asked('**Ann:** One.\n\n**Bob**: Two.'))).to.deep.equal([
      '15:1 "Bob:" that opens no answer',
    ]);
  });

  it('in emphasis is a problem', () => {
    expect(problems(asked('**Ann:** One.\n\n*Bob:* Two.'))).to.deep.equal([
      '15:1 "Bob:" that opens no answer',
    ]);
  });

  it('in a list or a quotation is a problem', () => {
    expect(problems(asked('**Ann:** One.\n\n- **Bob:** Two.\n\n> **Bob:** Three.'))).to.deep.equal([
      '15:3 "Bob:" that opens no answer',
      '17:3 "Bob:" that opens no answer',
    ]);
  });

  it('right after an item of a list is a problem', () => {
    expect(problems(asked('**Ann:** One.\n\n- Two.\n**Bob:** Three.'))).to.deep.equal([
      '16:1 "Bob:" that opens no answer',
    ]);
  });

  for (const [what, line, label] of [
    ['without the space after its colon', '**Bob:**Two.', 'Bob'],
    ['with a space before its end', '**Bob: ** Two.', 'Bob'],
    ['with its first words in bold type', '**Bob: Two.**', 'Bob'],
    ['with a space before a colon outside', '**Bob** : Two.', 'Bob'],
    ['in a link', '[Bob](https://b.example/): Two.', 'Bob'],
    ['in capitals', 'BOB: Two.', 'BOB'],
    ['in the middle of a line', 'And so on. **Bob:** Two.', 'Bob'],
    ['right after a footnote', 'One.[^1]\n\n[^1]: A note.\n**Bob:** Two.', 'Bob'],
  ] as const) {
    it(`${what} is a problem`, () => {
      const found = problems(asked(`**Ann:** One.\n\n${line}`));
      expect(found).to.have.lengthOf(1);
      expect(found[0]).to.contain(`"${label}:" that opens no answer`);
    });
  }

  it('may have a full-width colon', () => {
    expect(turns('**Ann：** One.\n\n**Bob：** Two.')).to.deep.equal([
      'ann: [["One."]]',
      'bob: [["Two."]]',
    ]);
  });

  it('is not followed by a heading without its space', () => {
    expect(problems(asked('**Ann:** One.\n\n##What now?'))).to.have.lengthOf(1);
    expect(turns('**Ann:** One.\n\n\\##What now?')).to.deep.equal([
      'ann: [["One."],["##What now?"]]',
    ]);
  });
});
