import {expect} from 'chai';
import {parseTranscript} from '../../src/transcript/index.js';
import {HEAD, labelsOf, mended, opened, TURN} from './mending.js';

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

  it('puts nothing in quotation marks whose end may be a comment', () => {
    const text = HEAD.replace('title: Bread', 'title: Oslo: the #1 city') + TURN;
    expect(labelsOf(text)).not.to.include('Put it in quotation marks');
  });

  it('indents by spaces what a tab indents', () => {
    const text = HEAD.replace('  ann: {name', '\tann: {name') + TURN;
    expect(mended(text, 'Indent by spaces')).to.equal(HEAD + TURN);
  });

  it('gives a label to the second speaker of a name', () => {
    const flow = HEAD.replace('Ben Miller', 'Ann Baker') + TURN;
    const after = mended(flow, 'Call this one Ann Baker (ben) in turns');
    expect(after).to.contain('  ben: {name: Ann Baker, label: Ann Baker (ben)}\n');
    expect(parseTranscript(after).problems).to.deep.equal([]);
    const block = flow.replace('ben: {name: Ann Baker}', 'ben:\n    name: Ann Baker');
    expect(mended(block, 'Call this one Ann Baker (ben) in turns')).to.contain(
      '  ben:\n    name: Ann Baker\n    label: Ann Baker (ben)\n',
    );
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
