import {expect} from 'chai';
import {parseTranscript} from '../../src/transcript/index.js';
import {brief, guessed, guesses, words} from './plain-texts.js';

const TWO = 'Why is that?\n\nAnn: So.\n\nBob: No.';

describe('a turn of a plain text', () => {
  it('begins with a name and a colon, in any script', () => {
    const text =
      'Why is that?\n\nОлена: Так.\n\n王芳：好。\n\nأحمد: نعم.\n\nОлена: Ні.\n\n王芳：不。\n\nأحمد: لا.';
    expect(brief(guessed(text)).slice(1)).to.deep.equal([
      ...['Олена: Так.', '王芳: 好。', 'أحمد: نعم.', 'Олена: Ні.', '王芳: 不。', 'أحمد: لا.'],
    ]);
  });

  it('may begin on the line after another', () => {
    expect(brief(guessed('A talk\n\nWhy is that?\n\nAnn: So.\nBob: No.\nAnn: Yes.'))).to.deep.equal(
      [...['? Why is that?', 'Ann: So.', 'Bob: No.', 'Ann: Yes.']],
    );
  });

  it('has a role from its brackets', () => {
    const {speakers} = guessed('Why?\n\nAnn Lee (Baker): So.\n\nBob: No.\n\nAnn Lee: Yes.');
    expect(speakers).to.deep.equal([
      {id: 'ann-lee', name: 'Ann Lee', role: 'Baker'},
      {id: 'bob', name: 'Bob'},
    ]);
  });

  it('begins with a dash only after a name that is known', () => {
    expect(brief(guessed(`${TWO}\n\nAnn – Yes.\n\nBread – no.`)).slice(3)).to.deep.equal([
      'Ann: Yes. | Bread – no.',
    ]);
  });

  it('may be of two together', () => {
    expect(brief(guessed(`${TWO}\n\nAnn and Bob: Yes.`)).at(-1)).to.equal('Ann, Bob: Yes.');
  });

  it('is of one speaker whose name is shortened later', () => {
    const text = 'Why?\n\nAnn Lee: So.\n\nBob: No.\n\nLee: Yes.\n\nAnn Lee: Now.\n\nLee: Then.';
    expect(guessed(text).speakers.map(({name}) => name)).to.deep.equal(['Ann Lee', 'Bob']);
    expect(guesses(text)).to.include('7:1 "Lee", taken for "Ann Lee"');
  });

  it('is none where a colon stands in a sentence', () => {
    const text = `${TWO}\n\nWhat matters: peace. And at 12:30 more: bread.`;
    expect(guessed(text).speakers.map(({name}) => name)).to.deep.equal(['Ann', 'Bob']);
  });

  it('is unsure where a name stands there once, as is told', () => {
    expect(guesses(TWO)).to.include('5:1 "Bob:", taken for the name of a speaker');
    expect(guesses('A talk\n\nIt was so.\n\nBread: it was gone.')).to.include(
      '5:1 "Bread:", not taken for the name of a speaker',
    );
  });

  it('is refused where it has no words', () => {
    const {interview, problems} = parseTranscript('Why?\n\nAnn:\n\nBob: No.\n\nAnn: So.');
    expect(interview).to.equal(undefined);
    expect(problems.map(({line, found}) => `${line} ${found}`)).to.deep.equal([
      '3 "Ann:" without words',
    ]);
  });

  it('is wanted', () => {
    const found = (text: string) =>
      parseTranscript(text).problems.map(({line, wanted}) => `${line} ${wanted}`);
    expect(found('')).to.deep.equal(['1 turns that begin with `Name:`, and questions before them']);
    expect(found('\nWords.')).to.deep.equal([
      '2 turns that begin with `Name:`, and questions before them',
    ]);
    expect(found('Title\n\nWhy?\n\nSo.')).to.deep.equal([
      '3 turns that begin with `Name:`, or one speaker in the front matter',
    ]);
  });

  it('may go without a name where the front matter has one speaker', () => {
    const text =
      '---\nspeakers: {ann: {name: Ann}}\n---\nA talk\n\n**Why?**\n\nSo.\n\nYes.\n\n**When?**\n\nNow.';
    expect(brief(guessed(text))).to.deep.equal([
      ...['? Why?', 'Ann: So. | Yes.', '? When?', 'Ann: Now.'],
    ]);
  });
});

describe('a question of a plain text', () => {
  it('is the paragraph before a turn', () => {
    expect(
      brief(guessed('A talk\n\nIntroduction.\n\nTell us more.\n\nAnn: So.\n\nBob: No.')),
    ).to.deep.equal([...['? Tell us more.', 'Ann: So.', 'Bob: No.']]);
  });

  it('leaves the paragraphs before it to the answer', () => {
    expect(brief(guessed(`${TWO}\n\nNot at all.\n\nAnd when?\n\nAnn: Now.`))).to.deep.equal([
      ...['? Why is that?', 'Ann: So.', 'Bob: No. | Not at all.', '? And when?', 'Ann: Now.'],
    ]);
  });

  it('may have more question marks than one, and words after it', () => {
    const text = `${TWO}\n\nWhen was it?\n\nOr was it never?\n\nWe ask because of the law.\n\nAnn: Now.`;
    expect(brief(guessed(text)).slice(3)).to.deep.equal([
      ...['? When was it?\nOr was it never?', '> We ask because of the law.', 'Ann: Now.'],
    ]);
  });

  it('is none where several sentences ask nothing: they go on with the answer, as is told', () => {
    const text = 'A talk\n\nWhy is that?\n\nAnn: So.\n\nOne thing.\n\nAnother thing.\n\nBob: No.';
    expect(brief(guessed(text))).to.include('Ann: So. | One thing. | Another thing.');
    expect(guesses(text)).to.include('7:1 "One thing.", taken for the answer before it');
  });

  it('may be bold, and has an id that is written after it', () => {
    const text = `A talk\n\n**Why** is that? {#why}\n\nAnn: So.\n\nBob: No.\n\n**When is that** {#when}\n\nAnn: Now.`;
    const {exchanges} = guessed(text);
    expect(exchanges.map(({id, question}) => ({id, question}))).to.deep.equal(
      [
        {id: 'why', question: [{text: 'Why', strong: true}, ' is that?']},
        {id: 'question-when', question: ['When is that']},
      ].map((item) => ({...item, id: item.id.replace('question-', '')})),
    );
  });

  it('has a section before it that is set apart', () => {
    const text = `A talk\n\n# One\n\n${TWO}\n\nTHE OTHER SIDE\n\nAnd when?\n\nAnn: Now.`;
    expect(guessed(text).exchanges.map(({section}) => section)).to.deep.equal([
      'One',
      'THE OTHER SIDE',
    ]);
  });

  it('has the title above it where an answer comes first, as is told', () => {
    const text = 'A talk\n\nAnn: So.\n\nBob: No.\n\nAnn: Yes.\n\nBob: Yes.';
    expect(brief(guessed(text))[0]).to.equal('? A talk');
    expect(guesses(text)).to.include('3:1 an answer before any question, "So."');
  });

  it('is refused where nobody answers it', () => {
    const {problems} = parseTranscript('A talk\n\nQ: Why?\n\nQ: And when?', {format: 'text'});
    expect(problems).to.have.lengthOf(1);
  });

  it('is no question where the interviewer says the last words', () => {
    const text =
      'Eva: Why?\n\nAnn: So.\n\nEva: When?\n\nAnn: Now.\n\nEva: We have come to the end of our talk today, and I would like to thank you both.';
    expect(brief(guessed(text)).at(-1)).to.contain('Eva: We have come to the end');
  });
});

describe('a pull quote of a plain text', () => {
  it('has an id that is written after it', () => {
    const text = `${TWO}\n\nWhen?\n\nAnn: We never saw it that way.\n\n“We never saw it that way.” {#never}`;
    expect(guessed(text).quotes.map(({id}) => id)).to.deep.equal(['never']);
  });

  it('is a paragraph where its words stand twice', () => {
    const text = `${TWO}\n\nWhen?\n\nAnn: We never saw it. We never saw it.\n\n"We never saw it."\n\nOn.`;
    expect(guessed(text).quotes).to.deep.equal([]);
    expect(brief(guessed(text)).at(-1)).to.equal(
      'Ann: We never saw it. We never saw it. | "We never saw it." | On.',
    );
  });
});

describe('what follows the interview in a plain text', () => {
  const after = (text: string) => guessed(`A talk\n\n${TWO}\n\n${text}`, 'talk.txt');

  it('is the source, in the common phrases', () => {
    const SOURCES: Record<string, {name: string; url?: string}> = {
      'Originally published by The Paper\n<https://a.example/x>': {
        name: 'The Paper',
        url: 'https://a.example/x',
      },
      'This interview was first published in [The Paper](https://a.example).': {
        name: 'The Paper',
        url: 'https://a.example',
      },
      'Source: https://www.paper.example/x': {
        name: 'paper.example',
        url: 'https://www.paper.example/x',
      },
      'Джерело: «Газета»': {name: 'Газета'},
      'Zuerst erschienen in Die Zeitung.': {name: 'Die Zeitung'},
      '来源：报纸': {name: '报纸'},
    };
    for (const [line, source] of Object.entries(SOURCES)) {
      expect(after(line).source).to.deep.equal(source);
      expect(after(line)).to.not.have.property('notes');
    }
  });

  it('keeps the rest of the line of the source as a note', () => {
    const {source, notes} = after('First published in The Paper on 3 May 2024.');
    expect(source).to.deep.equal({name: 'The Paper'});
    expect(notes?.map(words)).to.deep.equal(['First published in The Paper on 3 May 2024.']);
  });

  it('is the notes, from a line across the page or a label on', () => {
    expect(after('***\n\nOne.\n\nTwo.').notes?.map(words)).to.deep.equal(['One.', 'Two.']);
    expect(after('Note: one.\n\nTwo.').notes?.map(words)).to.deep.equal(['Note: one.', 'Two.']);
  });

  it('says no source: the name of the file stands for it, as is told', () => {
    expect(after('More.').source).to.deep.equal({name: 'talk.txt'});
    expect(guessed(TWO).source).to.deep.equal({name: 'Unpublished'});
  });

  it('must not say another source than the front matter', () => {
    const front = '---\nsource: {name: The Paper}\n---\n';
    const {problems} = parseTranscript(`${front}${TWO}\n\nOriginally published by The Post`);
    expect(problems.map(({line}) => line)).to.deep.equal([10]);
  });

  it('tells a name in capitals that stands once, and a turn with a time beside its name', () => {
    const text = [
      'Talk\n\nWhich flour do you use?\n\nANA\nRye.\n\nBEN\nI hate rye.\n\nAny more?\n\nANA\nNo.',
      'Talk\n\nWhy?\n\nAna: So.\n\nBen: No.\n\nAnd?\n\nAna: No.\n\n[00:13:01] Ben: Yes, I lied.',
    ];
    const found = text.map((each) =>
      parseTranscript(each, {format: 'text'}).guesses.map((guess) => guess.found),
    );
    expect(found[0]?.some((words) => /BEN.*not taken for the name/.test(words))).to.equal(true);
    expect(found[1]?.some((words) => /Ben: Yes.*with a time beside it/.test(words))).to.equal(true);
  });
});
