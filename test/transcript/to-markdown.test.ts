import {expect} from 'chai';
import {normalForm} from '../../src/interview/normal-form.js';
import type {Inline, Interview} from '../../src/interview/schema.js';
import {parseTranscript, toMarkdown} from '../../src/transcript/index.js';
import {interviews} from '../interview/arbitrary.js';
import {answer, sample} from '../interview/sample.js';
import {fc} from '../support/random.js';
import {asked, compiled, exchange, front, problems, said, transcript} from './transcripts.js';

/** What the Markdown of an interview compiles to. */
function again(interview: Interview): Interview {
  const markdown = toMarkdown(interview);
  const {interview: read, problems: found} = parseTranscript(markdown, {format: 'markdown'});
  if (!read) throw new Error(`${JSON.stringify(found, null, 2)}\n${markdown}`);
  return read;
}

function interviewOf(change: (value: ReturnType<typeof sample>) => void): Interview {
  const value = sample();
  change(value);
  return value as unknown as Interview;
}

/** The Markdown of a paragraph of the introduction. */
function written(...content: Inline[]): string {
  const interview = interviewOf((value) => {
    value.intro = [{kind: 'paragraph', content}];
  });
  expect(again(interview)).to.deep.equal(normalForm(interview));
  return toMarkdown(interview).split('\n---\n\n')[1]?.split('\n\n## ')[0] ?? '';
}

describe('toMarkdown', () => {
  it('gives the bundled transcript back, to the letter', async () => {
    const read = async (path: string) =>
      (await fetch(new URL(`../../../data/${path}`, import.meta.url))).text();
    const interview = JSON.parse(await read('interview.json')) as Interview;
    expect(toMarkdown(interview)).to.equal(await read('interview.md'));
  });

  const PLAIN = [
    'They [the students] left […] then [sic]. {a}',
    '2 * 3 < 4 & 5 snake_case AT&T C:\\dir (a) + b = c! 1. 2) # > - ~ | "x"',
  ];
  for (const text of PLAIN) {
    it(`escapes nothing in ${text}`, () => {
      expect(written(text)).to.equal(text);
    });
  }

  const ESCAPED: Record<string, string> = {
    '# a': '\\# a',
    '- a': '\\- a',
    '1. a': '1\\. a',
    '> a': '\\> a',
    '---': '\\---',
    '***': '\\*\\*\\*',
    '| a |': '\\| a |',
    '*a*': '\\*a\\*',
    '[a](b)': '\\[a\\](b)',
    '[a]{lang=uk}': '\\[a\\]{lang=uk}',
    '<b>': '\\<b>',
    '&amp;': '\\&amp;',
    'a {#b}': 'a \\{#b}',
    'a {br}': 'a \\{br}',
    '{}': '\\{}',
    'Ann: a': 'Ann\\: a',
    ' a ': '&#x20;a&#x20;',
    'a\tb\nc': 'a&#9;b&#10;c',
  };
  for (const [text, markdown] of Object.entries(ESCAPED)) {
    it(`writes ${JSON.stringify(text)} as letters`, () => {
      expect(written(text)).to.equal(markdown);
    });
  }

  it('has a pair of signs around runs that share a mark', () => {
    const href = 'https://a.example';
    expect(
      written({text: 'a ', href}, {text: 'b', href, em: true}, ' ', {
        text: 'c',
        em: true,
        strong: true,
      }),
    ).to.equal('[a *b*](https://a.example) ***c***');
  });

  it('has braces where stars would be letters', () => {
    expect(written('a', {text: '(b)', em: true}, 'c')).to.equal('a[(b)]{em}c');
  });

  it('writes an answer’s times, an image’s credit and the order of quotations', () => {
    const interview = interviewOf((value) => {
      Object.assign(value.exchanges[0]?.answers[0] ?? {}, {start: 1.5, end: 3});
      value.intro = [
        {kind: 'image', image: {src: 'https://a.example', alt: 'b', credit: 'C', caption: ['d']}},
      ];
      value.quotes = [
        {id: 'late', exchange: 'when', speaker: 'ann', exact: ['Now.']},
        {id: 'early', exchange: 'why', speaker: 'bob', exact: ['It is not.']},
      ];
    });
    const markdown = toMarkdown(interview);
    expect(markdown).to.contain('\n\n**Ann:**{start=1.5 end=3} It is so.');
    expect(markdown).to.contain('\n\n![b](https://a.example "d"){credit="C"}\n\n');
    expect(markdown).to.contain('\nquotes:\n  - late\n  - early\n');
    expect(again(interview)).to.deep.equal(normalForm(interview));
  });

  it('says whose words in which exchange a quotation is where its place does not', () => {
    const interview = interviewOf((value) => {
      value.exchanges[1]?.answers.push({...answer('ann', 'We do.'), speakers: ['bob', 'ann']});
      value.quotes = [
        {id: 'a', exchange: 'why', speaker: 'ann', exact: ['it'], prefix: 'And ', suffix: ' was'},
        {
          id: 'b',
          exchange: 'when',
          speaker: 'ann',
          exact: ['We do.'],
          after: {exchange: 'why', answer: 1},
        },
      ];
    });
    const markdown = toMarkdown(interview);
    expect(markdown).to.contain('> it {#a prefix="And " suffix=" was"}');
    expect(markdown).to.contain('> We do. {#b speaker=ann exchange=when}');
    expect(again(interview)).to.deep.equal(normalForm(interview));
  });

  it('calls speakers by a label where their names cannot be told apart', () => {
    const interview = interviewOf((value) => {
      Object.assign(value.speakers[1] ?? {}, {name: 'Ann'});
    });
    expect(toMarkdown(interview)).to.contain('\n\n**bob:** It is not.');
    expect(again(interview)).to.deep.equal(normalForm(interview));
  });
});

describe('any interview', () => {
  it('is the same when its Markdown is compiled, but for its form', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        expect(again(interview)).to.deep.equal(normalForm(interview));
      }),
      {numRuns: 200},
    );
  });
});

describe('braces', () => {
  it('say several things of the same words', () => {
    expect(said('a[ b]{lang=uk em strong} [c]{note=bare} [d]{note em}')).to.deep.equal([
      'a',
      {text: ' b', lang: 'uk', em: true, strong: true},
      ' ',
      {text: 'c', note: true},
      ' ',
      {text: '[d]', note: true, em: true},
    ]);
  });

  it('say when an answer begins and ends', () => {
    expect(exchange(asked('**Ann:**{start=65.2 end=70} a')).answers[0]).to.deep.include({
      start: 65.2,
      end: 70,
    });
  });

  it('say that nothing stands somewhere on purpose', () => {
    const empty = exchange(transcript('## {} {#why}\n\n{}\n\n**Ann:** {}'));
    expect(empty).to.deep.equal({
      id: 'why',
      preamble: [{kind: 'paragraph', content: []}],
      question: [],
      answers: [{speakers: ['ann'], body: []}],
    });
    expect(exchange(transcript('## Why? {#why unanswered}')).answers).to.deep.equal([]);
  });

  it('break a line in a question', () => {
    expect(exchange(transcript('## a {br}b {#why}\n\n**Ann:** c')).question).to.deep.equal([
      'a ',
      {br: true},
      'b',
    ]);
  });

  it('name the speaker of a pull quote from a joint answer', () => {
    const [quote] = compiled(asked('**Ann, Bob:** We do.\n\n> We do. {#q speaker=bob}')).quotes;
    expect(quote).to.deep.equal({
      id: 'q',
      exchange: 'why',
      speaker: 'bob',
      exact: ['We do.'],
    });
  });

  it('of front matter’s labels name the speakers of turns', () => {
    const text = front().replace('{name: Ann}', '{name: Ann Smith, label: Ann}');
    const [ann] = compiled(`${text}\n## Why? {#why}\n\n**Ann:** a\n`).speakers;
    expect(ann).to.deep.equal({id: 'ann', name: 'Ann Smith'});
  });

  const PROBLEMS: Record<string, [string, string[]]> = {
    'of a time that is none': ['**Ann:**{start=soon} a', ['13:9 "{start=soon}"']],
    'of a turn that are none': ['**Ann:**{x} a', ['13:9 "{x}"']],
    'that say the same twice': ['**Ann:** [a]{em em}', ['13:13 "{em em}"']],
    'of an image that are none': [
      '**Ann:** a\n\n![a](https://b.example){by="c"}',
      ['15:24 "{by="c"}"'],
    ],
    'with a speaker who is none': ['**Ann:** a\n\n> a {#q speaker=eve}', ['15:5 speaker=eve']],
    'with an exchange that is none': ['**Ann:** a\n\n> a {#q exchange=x}', ['15:5 exchange=x']],
    'with a prefix that does not stand there': [
      '**Ann:** a b\n\n> b {#q prefix="c"}',
      ['15:5 "b"'],
    ],
    'of an image with two captions': [
      '**Ann:** a\n\n![a](https://b.example "c")\nd',
      ['15:1 an image with the caption "c" and another below it'],
    ],
  };
  for (const [name, [markdown, found]] of Object.entries(PROBLEMS)) {
    it(`${name} are a problem with their place`, () => {
      expect(problems(asked(markdown))).to.deep.equal(found);
    });
  }

  it('say of an unanswered question that it is, and no answer follows', () => {
    expect(problems(transcript('## Why? {#why unanswered}\n\n**Ann:** a'))).to.deep.equal([
      '13:1 an answer to a question that is unanswered',
    ]);
  });

  it('of an order of quotations that are none are a problem', () => {
    expect(problems(`${front('quotes: [x]')}\n`)).to.deep.equal(['9:10 "x"']);
  });
});
