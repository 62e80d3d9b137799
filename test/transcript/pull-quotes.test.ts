import {expect} from 'chai';
import {parseTranscript} from '../../src/transcript/index.js';
import {asked, compiled, problems} from './transcripts.js';

const TURNS = '**Ann:** We do *not* see this. It is, first, a war.\n\n**Bob:** It is not so.';

function quotes(text: string) {
  return compiled(asked(text)).quotes;
}

describe('a pull quote', () => {
  it('is of the speaker whose answer it stands after', () => {
    expect(quotes(`${TURNS}\n\n> not so. {#so}`)).to.deep.equal([
      {id: 'so', exchange: 'why', speaker: 'bob', exact: ['not so.']},
    ]);
  });

  it('is no part of the answer', () => {
    const [exchange] = compiled(asked(`${TURNS}\n\n> not so. {#so}`)).exchanges;
    expect(exchange?.answers[1]?.body).to.have.lengthOf(1);
  });

  it('has its words as they are, whatever is marked in the answer', () => {
    expect(quotes(`${TURNS}\n\n> We do not see this. {#so}`)[0]?.exact).to.deep.equal([
      'We do not see this.',
    ]);
  });

  it('may be set over several lines', () => {
    expect(quotes(`${TURNS}\n\n> We do not\n> see this.\n> {#so}`)[0]?.exact).to.deep.equal([
      'We do not see this.',
    ]);
  });

  for (const elision of ['[…]', '[...]']) {
    it(`has the parts between which ${elision} stands`, () => {
      expect(quotes(`${TURNS}\n\n> We do not see ${elision} a war. {#so}`)[0]?.exact).to.deep.equal(
        ['We do not see', 'a war.'],
      );
    });
  }

  it('from another answer of its exchange says where it stands', () => {
    expect(quotes(`${TURNS}\n\n> a war. {#war}`)).to.deep.equal([
      {
        id: 'war',
        exchange: 'why',
        speaker: 'ann',
        exact: ['a war.'],
        after: {exchange: 'why', answer: 1},
      },
    ]);
  });

  it('may stand before the answer that it is from', () => {
    const text = '**Ann:** One.\n\n> two three {#q}\n\n**Bob:** One two three.';
    expect(quotes(text)[0]).to.deep.include({speaker: 'bob', after: {exchange: 'why', answer: 0}});
  });

  it('from another exchange says where it stands', () => {
    const text = `${TURNS}\n\n## When? {#when}\n\n**Bob:** Now.\n\n> a war. {#war}`;
    expect(quotes(text)).to.deep.equal([
      {
        id: 'war',
        exchange: 'why',
        speaker: 'ann',
        exact: ['a war.'],
        after: {exchange: 'when', answer: 0},
      },
    ]);
  });

  it('is taken from its own exchange where the words stand in another one as well', () => {
    const text = `${TURNS}\n\n## When? {#when}\n\n**Bob:** It is a war.\n\n**Ann:** Now.\n\n> a war. {#war}`;
    expect(quotes(text)[0]).to.deep.include({exchange: 'when', speaker: 'bob'});
  });

  it('may stand within the answer that it is from', () => {
    const text = '**Ann:** One two.\n\n> four five. {#q}\n\nThree four five.\n\n**Bob:** No.';
    const interview = compiled(asked(text));
    expect(interview.quotes[0]).to.deep.equal({
      id: 'q',
      exchange: 'why',
      speaker: 'ann',
      exact: ['four five.'],
    });
    expect(interview.exchanges[0]?.answers[0]?.body).to.have.lengthOf(2);
  });

  it('of a joint answer is given to the first who is named', () => {
    expect(quotes('**Bob, Ann:** We do.\n\n> We do. {#q}')[0]?.speaker).to.equal('bob');
  });

  it('is told by its answer from the same words of another speaker', () => {
    const text = '**Ann:** Of course.\n\n**Bob:** Of course.\n\n> Of course. {#q}';
    expect(quotes(text)[0]?.speaker).to.equal('bob');
  });

  const PROBLEMS: Record<string, [string, string[]]> = {
    'that nobody said': ['> It is so. {#q}', ['17:13 "It is so."']],
    'in quotation marks of its own': ['> "It is not so." {#q}', ['17:19 ""It is not so.""']],
    'with its parts in another order': [
      '> a war. […] We do not {#q}',
      ['17:24 "a war. […] We do not"'],
    ],
    'without words': ['> {#q}', ['17:3 a pull quote without words']],
    'with an id that is none': ['> not so. {#Not so}', ['17:11 "Not so"']],
    'that stands in no answer but within a word': [
      '> It is, first, a wa {#q}',
      ['17:22 "It is, first, a wa"'],
    ],
    'with a footnote': [
      '> not[^1] so. {#q}\n\n[^1]: a',
      [`17:1 an image, a footnote or an editor's note in the pull quote "q"`],
    ],
    'with an image': [
      '> ![a](https://b.example/c)\n>\n> not so. {#q}',
      [`17:1 an image, a footnote or an editor's note in the pull quote "q"`],
    ],
  };
  for (const [name, [markdown, found]] of Object.entries(PROBLEMS)) {
    it(`${name} is a problem with its place`, () => {
      expect(problems(asked(`${TURNS}\n\n${markdown}`))).to.deep.equal(found);
    });
  }

  it('before the first answer is a problem', () => {
    expect(problems(asked(`> not so. {#q}\n\n${TURNS}`))).to.deep.equal([
      '13:1 the pull quote "q" before an answer',
    ]);
  });

  it('among the notes is a problem', () => {
    expect(problems(asked(`${TURNS}\n\n---\n\n> not so. {#q}`))).to.deep.equal([
      '19:1 the pull quote "q" before an answer',
    ]);
  });

  it('whose words stand in two answers, neither of them beside it, is a problem', () => {
    const text = '**Ann:** Of course.\n\n**Bob:** Of course.\n\n**Ann:** No.\n\n> Of course. {#q}';
    expect(problems(asked(text))).to.deep.equal(['19:14 "Of course." in 2 answers']);
  });

  it('with the id of another is a problem', () => {
    const text = `${TURNS}\n\n> not so. {#q}\n\n> It is not {#q}`;
    expect(problems(asked(text))).to.deep.equal(['19:13 "q" a second time']);
  });

  it('is told where it departs from its answer', () => {
    const text = "**Ann:** It is a people’s war.\n\n> It is a people's war. {#q}";
    expect(parseTranscript(asked(text)).problems[0]?.mend).to.equal(
      'After "It is a people" the answer goes on "’s war.", the quote "\'s war.": copy the answer\'s words.',
    );
  });

  it('in quotation marks of its own is told to go without them', () => {
    const text = '**Ann:** It is so.\n\n> “It is so.” {#q}';
    expect(parseTranscript(asked(text)).problems[0]?.mend).to.equal(
      'Copy its words from the answer, without marks around them.',
    );
  });

  it('whose words stand twice in its answer is told to be longer', () => {
    const text = '**Ann:** So it is. So it was.\n\n> So it {#q}';
    expect(parseTranscript(asked(text)).problems[0]?.mend).to.equal(
      'Quote more of the sentence, so that its words stand there once.',
    );
  });
});
