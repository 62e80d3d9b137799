import {expect} from 'chai';
import {validateInterview} from '../../src/interview/validate.js';
import {answer, sample} from './sample.js';

type Value = ReturnType<typeof sample>;

/** The problems of the sample after a change, each as `path: found`. */
function after(change: (value: Value) => void): string[] {
  const value = sample();
  change(value);
  const result = validateInterview(value);
  return result.ok ? [] : result.problems.map(({path, found}) => `${path}: ${found}`);
}

/** The sample with these words as Ann's only answer, and a quotation of her. */
function quoting(text: string | string[], quote: Record<string, unknown>) {
  return after((value) => {
    value.exchanges = [{id: 'why', question: ['Why?'], answers: [answer('ann', ...[text].flat())]}];
    value.quotes = [{id: 'said', exchange: 'why', speaker: 'ann', ...quote}];
  });
}

describe('the rules across fields', () => {
  for (const list of ['speakers', 'exchanges', 'quotes'] as const) {
    it(`want the ids of the ${list} to differ`, () => {
      const problems = after((value) => {
        const items: unknown[] = value[list];
        items.push(structuredClone(items[0]));
      });
      const last = {speakers: 2, exchanges: 2, quotes: 1}[list];
      expect(problems[0]).to.match(new RegExp(`^${list}\\[${last}\\]\\.id: .* a second time$`));
    });
  }

  it('let a speaker, an exchange and a quote have the same id', () => {
    const problems = after((value) => {
      value.speakers[0] = {id: 'why', name: 'Ann'};
      value.exchanges = [{id: 'why', question: ['Why?'], answers: [answer('why', 'So.')]}];
      value.quotes = [{id: 'why', exchange: 'why', speaker: 'why', exact: ['So.']}];
    });
    expect(problems).to.deep.equal([]);
  });

  it('want an answer to be by a speaker', () => {
    const problems = after((value) => value.exchanges[1]?.answers.push(answer('eve', 'Hm.')));
    expect(problems).to.deep.equal(['exchanges[1].answers[1].speakers[0]: "eve"']);
  });

  it('want an answer to end after it begins', () => {
    const problems = after((value) => {
      value.exchanges[1]?.answers.push({...answer('ann', 'Hm.'), start: 9, end: 8.5});
    });
    expect(problems).to.deep.equal(['exchanges[1].answers[1].end: 8.5']);
  });

  it('want a quotation to be of a speaker and an exchange', () => {
    const problems = after((value) => {
      value.quotes = [{id: 'q', exchange: 'x', speaker: 'y', exact: ['It']}];
    });
    expect(problems).to.deep.equal(['quotes[0].speaker: "y"', 'quotes[0].exchange: "x"']);
  });

  it('want the place of a quotation in print to be an answer', () => {
    const place = (exchange: string, index: number) =>
      after((value) => {
        Object.assign(value.quotes[0] ?? {}, {after: {exchange, answer: index}});
      });
    expect(place('when', 0)).to.deep.equal([]);
    expect(place('when', 1)).to.deep.equal(['quotes[0].after.answer: 1']);
    expect(place('never', 0)).to.deep.equal(['quotes[0].after.exchange: "never"']);
  });
});

describe('a quotation', () => {
  it('stands in its answer', () => {
    expect(quoting('One two three.', {exact: ['two three.']})).to.deep.equal([]);
  });

  it('is refused where one letter differs', () => {
    const found = 'quotes[0].exact: two thre3.';
    expect(quoting('One two three.', {exact: ['two thre3.']})).to.deep.equal([found]);
  });

  it('is refused where a code point differs that looks the same', () => {
    expect(quoting('It’s café.', {exact: ["It's café."]})).to.have.lengthOf(1);
    expect(quoting('It’s caf\u00e9.', {exact: ['It’s cafe\u0301.']})).to.have.lengthOf(1);
    expect(quoting('One two.', {exact: ['One\u00a0two.']})).to.have.lengthOf(1);
  });

  it('is refused where another speaker said it', () => {
    const problems = after((value) => Object.assign(value.quotes[0] ?? {}, {speaker: 'ann'}));
    expect(problems).to.deep.equal(['quotes[0].exact: It is not.']);
  });

  it('is refused where it was said in another exchange', () => {
    const problems = after((value) => {
      value.quotes = [{id: 'q', exchange: 'when', speaker: 'ann', exact: ['It is so.']}];
    });
    expect(problems).to.have.lengthOf(1);
  });

  it('may run over two paragraphs, with a blank line between them', () => {
    const text = ['One two.', 'Three four.'];
    expect(quoting(text, {exact: ['two.\n\nThree']})).to.deep.equal([]);
    expect(quoting(text, {exact: ['two. Three']})).to.have.lengthOf(1);
  });

  it('may not run over two answers', () => {
    const problems = after((value) => {
      value.exchanges[1]?.answers.push(answer('ann', 'Or then.'));
      value.quotes = [{id: 'q', exchange: 'when', speaker: 'ann', exact: ['Now.', 'Or then.']}];
    });
    expect(problems).to.have.lengthOf(1);
  });

  it('has its parts in the order of the answer', () => {
    const text = 'One two three four five.';
    expect(quoting(text, {exact: ['One two', 'four five.']})).to.deep.equal([]);
    expect(quoting(text, {exact: ['four five.', 'One two']})).to.have.lengthOf(1);
  });

  it('has parts that do not overlap', () => {
    expect(quoting('One two three.', {exact: ['One two', 'two three.']})).to.have.lengthOf(1);
  });

  it('finds words that cut another in two nowhere', () => {
    const text = 'I support the warriors of peace.';
    expect(quoting(text, {exact: ['I support the warriors']})).to.deep.equal([]);
    expect(quoting(text, {exact: ['I support the war']})).to.have.lengthOf(1);
    expect(quoting(text, {exact: ['riors of peace.']})).to.have.lengthOf(1);
    expect(quoting(text, {exact: ['I support the war', 'peace.']})).to.have.lengthOf(1);
    expect(quoting('我不同意这样说。', {exact: ['不同意']})).to.deep.equal([]);
  });

  it('is refused where it stands twice', () => {
    expect(quoting('So it is. So it was.', {exact: ['So it']})).to.have.lengthOf(1);
  });

  it('is refused where it stands in two answers of the speaker', () => {
    const problems = after((value) => {
      value.exchanges[1]?.answers.push(answer('ann', 'Now.'));
      value.quotes = [{id: 'q', exchange: 'when', speaker: 'ann', exact: ['Now.']}];
    });
    expect(problems).to.have.lengthOf(1);
  });

  it('is told from its double by a prefix or a suffix', () => {
    const text = 'So it is. So it was.';
    expect(quoting(text, {exact: ['So it'], suffix: ' was'})).to.deep.equal([]);
    expect(quoting(text, {exact: ['So it'], prefix: 'is. '})).to.deep.equal([]);
  });

  it('is refused where the prefix and the suffix fit both', () => {
    const text = 'And so it is now. And so it is then.';
    expect(quoting(text, {exact: ['so it'], prefix: 'And ', suffix: ' is'})).to.have.lengthOf(1);
  });

  it('is refused where the prefix or the suffix stands nowhere', () => {
    expect(quoting('So it is.', {exact: ['it'], prefix: 'Then '})).to.have.lengthOf(1);
    expect(quoting('So it is.', {exact: ['it'], suffix: ' was'})).to.have.lengthOf(1);
  });

  it('is refused where its last part could be either of two', () => {
    const text = 'One two three, four two three.';
    expect(quoting(text, {exact: ['One', 'two three']})).to.have.lengthOf(1);
    expect(quoting(text, {exact: ['One', 'two three'], suffix: '.'})).to.deep.equal([]);
  });

  it('holds no footnote and no note of the editor', () => {
    const note = {text: '[laughs] ', note: true};
    const footnote = {text: '', footnote: ['Not so.']};
    const problems = (exact: string) =>
      after((value) => {
        const body = [{kind: 'paragraph', content: ['It ', note, 'is', footnote, ' so.']}];
        value.exchanges = [{id: 'why', question: [], answers: [{speakers: ['ann'], body}]}];
        value.quotes = [{id: 'q', exchange: 'why', speaker: 'ann', exact: [exact]}];
      });
    expect(problems('It is so.')).to.deep.equal([]);
    expect(problems('[laughs]')).to.have.lengthOf(1);
    expect(problems('Not so.')).to.have.lengthOf(1);
  });

  it('of a joint answer may be given to each who spoke it', () => {
    for (const speaker of ['ann', 'bob']) {
      const problems = after((value) => {
        const joint = {...answer('ann', 'We do.'), speakers: ['ann', 'bob']};
        value.exchanges[1]?.answers.push(joint);
        value.quotes = [{id: 'q', exchange: 'when', speaker, exact: ['We do.']}];
      });
      expect(problems).to.deep.equal([]);
    }
  });
});
