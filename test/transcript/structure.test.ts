import {expect} from 'chai';
import {parseTranscript, problemText} from '../../src/transcript/index.js';
import {asked, compiled, exchange, problems, transcript} from './transcripts.js';

const ANSWERED = '## Why? {#why}\n\n**Ann:** So.';

describe('the structure of a transcript', () => {
  it('begins with an introduction', () => {
    expect(compiled(transcript(`One.\n\nTwo.\n\n${ANSWERED}`)).intro).to.deep.equal([
      {kind: 'paragraph', content: ['One.']},
      {kind: 'paragraph', content: ['Two.']},
    ]);
  });

  it('may have an introduction that begins with bold words and a colon', () => {
    const [block] = compiled(transcript(`**Update:** One.\n\n${ANSWERED}`)).intro;
    expect(block).to.deep.equal({
      kind: 'paragraph',
      content: [{text: 'Update:', strong: true}, ' One.'],
    });
  });

  it('has a question with its id', () => {
    const {id, question} = exchange(transcript('## Is it *so*? {#is-it}\n\n**Ann:** So.'));
    expect({id, question}).to.deep.equal({
      id: 'is-it',
      question: ['Is it ', {text: 'so', em: true}, '?'],
    });
  });

  it('takes an escaped {# in a question for the letters', () => {
    const {question} = exchange(transcript('## Why \\{#x}? {#why}\n\n**Ann:** So.'));
    expect(question).to.deep.equal(['Why {#x}?']);
  });

  it('has a section that begins with the question after it', () => {
    const {exchanges} = compiled(
      transcript(`# Part \\# one\n\n${ANSWERED}\n\n## When? {#when}\n\n**Bob:** Now.`),
    );
    expect(exchanges.map(({section}) => section)).to.deep.equal(['Part # one', undefined]);
  });

  it('has what stands between a question and the first turn as its preamble', () => {
    expect(exchange(asked('One.\n\n- two\n\n**Ann:** So.')).preamble).to.deep.equal([
      {kind: 'paragraph', content: ['One.']},
      {kind: 'list', items: [['two']]},
    ]);
  });

  it('has notes after ---', () => {
    expect(
      compiled(transcript(`${ANSWERED}\n\n---\n\nOne.\n\n**Two:** three.`)).notes,
    ).to.deep.equal([
      {kind: 'paragraph', content: ['One.']},
      {kind: 'paragraph', content: [{text: 'Two:', strong: true}, ' three.']},
    ]);
  });

  it('has no notes where nothing follows ---', () => {
    expect(compiled(transcript(`${ANSWERED}\n\n---`))).to.not.have.property('notes');
  });

  const PROBLEMS: Record<string, [string, string[]]> = {
    'a question with an id that is none': [
      '## Why? {#Why Not}\n\n**Ann:** So.',
      ['11:9 "Why Not"'],
    ],
    'a question with an empty id': ['## Why? {#}\n\n**Ann:** So.', ['11:9 ""']],
    'a question with an id that is taken by a word of the attributes': [
      '## Why? {#none}\n\n**Ann:** So.',
      ['11:9 "none"'],
    ],
    'two questions with one id': [`${ANSWERED}\n\n${ANSWERED}`, ['15:9 "why" a second time']],
    'a question without words': ['## {#why}\n\n**Ann:** So.', ['11:1 a question without words']],
    'a question that nobody answers': [
      `## Who? {#who}\n\nWords.\n\n${ANSWERED}`,
      ['11:1 the question "Who?" without an answer'],
    ],
    'a heading of dashes below a paragraph': [
      `${ANSWERED}\n---\n\nNote.`,
      ['14:1 a line of --- right below "Ann: So.", which makes a heading of it'],
    ],
    'a heading of equals signs': [
      `Words\n===\n\n${ANSWERED}`,
      ['12:1 a line of === right below "Words", which makes a heading of it'],
    ],
    'a section without a question': [
      `${ANSWERED}\n\n# End`,
      ['15:1 the section "End" without a question'],
    ],
    'two sections in a row': [
      `# One\n\n# Two\n\n${ANSWERED}`,
      ['11:1 the section "One" without a question'],
    ],
    'a section with marks': [
      `# One *two*\n\n${ANSWERED}`,
      ['11:1 the section "One two" with marks in its title'],
    ],
    'a section with an id': [`# One {#one}\n\n${ANSWERED}`, ['11:7 "{#one}"']],
    'a section without a title': [`#\n\n${ANSWERED}`, ['11:1 a section without a title']],
    'words between a section and its question': [
      `# One\n\nWords.\n\n${ANSWERED}`,
      ['13:1 "Words." between a section\'s title and its question'],
    ],
    '--- before the first question': [
      `One.\n\n---\n\n${ANSWERED}`,
      ['13:1 --- before the first question'],
    ],
    '--- a second time': [`${ANSWERED}\n\n---\n\nOne.\n\n---\n\nTwo.`, ['19:1 --- a second time']],
    'a line of asterisks': [`${ANSWERED}\n\n***\n\nMore.`, ['15:1 a line across the page']],
    'a question after ---': [
      `${ANSWERED}\n\n---\n\n## When? {#when}\n\n**Ann:** Now.`,
      ['17:1 the heading "When? {#when}" after ---'],
    ],
    'an answer after ---': [
      `${ANSWERED}\n\n---\n\n**Bob:** No.`,
      ['17:1 an answer, "Bob: No.", outside a question'],
    ],
    'an answer before the first question': [
      `**Bob:** No.\n\n${ANSWERED}`,
      ['11:1 an answer, "Bob: No.", outside a question'],
    ],
  };
  for (const [name, [markdown, found]] of Object.entries(PROBLEMS)) {
    it(`refuses ${name} with its place`, () => {
      expect(problems(transcript(markdown))).to.deep.equal(found);
    });
  }

  it('gives no interview where there is a problem', () => {
    expect(parseTranscript(transcript(`${ANSWERED}\n\n### No`))).to.not.have.property('interview');
  });

  it('lists problems in the order of the lines', () => {
    const lines = parseTranscript(
      transcript('## One\n\n### Two\n\n**Ann:** [^1] <b>\n\n[^2]: three').replace(
        'title: A talk\n',
        '',
      ),
    ).problems.map(({line}) => line);
    expect(lines).to.deep.equal([...lines].sort((a, b) => a - b));
    expect(lines.length).to.be.above(4);
  });

  it('says of a problem what was found, what is wanted and how to mend it', () => {
    const [problem] = parseTranscript(transcript('## Why? {#why}')).problems;
    expect(problem && problemText(problem)).to.equal(
      'found the question "Why?" without an answer; ' +
        'wanted a turn, **Ann:**, below each question. Write who answers.',
    );
  });

  it('has an id made of the words of a question without one, and says so', () => {
    const {interview, guesses} = parseTranscript(
      transcript('## Why now, of all times?\n\n**Ann:** So.\n\n## Why? {#why}\n\n**Ann:** So.'),
    );
    expect(interview?.exchanges.map(({id}) => id)).to.deep.equal(['why-now-of-all-times', 'why']);
    expect(guesses).to.deep.equal([
      {
        line: 11,
        column: 1,
        found:
          'the question "Why now, of all times?" without an id; "why-now-of-all-times" is taken',
        wanted: 'an id, {#…}, as the last thing of a question',
        mend: 'Write {#why-now-of-all-times} there, so that links to it hold when its words change.',
      },
    ]);
  });

  it('makes no id that is written further down', () => {
    const {exchanges} = compiled(
      transcript('## Why?\n\n**Ann:** So.\n\n## When? {#why}\n\n**Ann:** Now.'),
    );
    expect(exchanges.map(({id}) => id)).to.deep.equal(['why-2', 'why']);
  });

  it("says that a quotation of the answer's own words may be a pull quote", () => {
    const {interview, guesses} = parseTranscript(
      asked('**Ann:** We never saw it that way.\n\n> We never saw it that way.'),
    );
    expect(interview?.exchanges[0]?.answers[0]?.body).to.have.lengthOf(2);
    expect(guesses.map(({line, mend}) => `${line} ${mend}`)).to.deep.equal([
      '15 Write {#we-never-saw-it-that-way} there if it is one.',
    ]);
  });
});
