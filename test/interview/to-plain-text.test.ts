import {expect} from 'chai';
import type {Interview} from '../../src/interview/schema.js';
import {toPlainText} from '../../src/interview/to-plain-text.js';
import {validateInterview} from '../../src/interview/validate.js';
import {answer, sample} from './sample.js';

type Value = ReturnType<typeof sample>;

function plain(change: (value: Value) => void = () => undefined): string {
  const value = sample();
  change(value);
  return toPlainText(valid(value));
}

function valid(value: unknown): Interview {
  const result = validateInterview(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.interview;
}

describe('toPlainText', () => {
  it('has everything in print order with a blank line between', () => {
    expect(plain((value) => Object.assign(value, {notes: value.intro}))).to.equal(
      [
        'A talk',
        'They met.',
        'Why?',
        'Ann: It is so. And it was so before. And it is good.',
        'Bob: It is not.',
        '"It is not."',
        'When?',
        'Ann: Now.',
        'Originally published by The Paper\n<https://paper.example/talk>',
        'They met.',
      ].join('\n\n'),
    );
  });

  it('has a lead after the title', () => {
    expect(plain((value) => Object.assign(value, {lead: ['In short.']}))).to.match(
      /^A talk\n\nIn short\.\n\nThey met\./,
    );
  });

  it("has a section's title before its first question", () => {
    const text = plain((value) => Object.assign(value.exchanges[1] ?? {}, {section: 'Times'}));
    expect(text).to.contain('\n\nTimes\n\nWhen?\n\n');
  });

  it('has a preamble between the question and the first turn', () => {
    const text = plain((value) => {
      Object.assign(value.exchanges[1] ?? {}, {preamble: value.intro});
    });
    expect(text).to.contain('When?\n\nThey met.\n\nAnn: Now.');
  });

  it('names a speaker once, before the first of their paragraphs', () => {
    const text = plain((value) => {
      value.exchanges[1]?.answers.push(answer('bob', 'Then.', 'Or later.'));
    });
    expect(text).to.contain('Bob: Then.\n\nOr later.\n\n');
  });

  it('names all who speak jointly', () => {
    const text = plain((value) => {
      const joint = {...answer('ann', 'We do.'), speakers: ['bob', 'ann']};
      value.exchanges[1]?.answers.push(joint);
    });
    expect(text).to.contain('\n\nBob, Ann: We do.\n\n');
  });

  it('has the name on a line of its own before an answer that begins with a list', () => {
    const text = plain((value) => {
      const body = [{kind: 'list', items: [['One'], ['Two']]}];
      value.exchanges[1]?.answers.push({speakers: ['bob'], body});
    });
    expect(text).to.contain('\n\nBob:\n\n- One\n- Two\n\n');
  });

  it('has a pull quote where the publisher set it', () => {
    const text = plain((value) => {
      Object.assign(value.quotes[0] ?? {}, {after: {exchange: 'when', answer: 0}});
    });
    expect(text).to.contain('Bob: It is not.\n\nWhen?\n\nAnn: Now.\n\n"It is not."');
  });

  it('joins the parts of a pull quote by their elision', () => {
    const text = plain((value) => {
      value.quotes = [
        {id: 'q', exchange: 'why', speaker: 'ann', exact: ['It is so.', 'it is good.']},
      ];
    });
    expect(text).to.contain('\n\n"It is so. […] it is good."\n\n');
  });

  it('keeps pull quotes of one place in their order', () => {
    const text = plain((value) => {
      value.quotes.push({id: 'q', exchange: 'why', speaker: 'bob', exact: ['is not.']});
    });
    expect(text).to.contain('Bob: It is not.\n\n"It is not."\n\n"is not."\n\n');
  });

  it('numbers the items of an ordered list', () => {
    const text = plain((value) => {
      value.intro = [{kind: 'list', ordered: true, items: [['One'], ['Two']]}];
    });
    expect(text).to.contain('\n\n1. One\n2. Two\n\n');
  });

  it('marks each line of a quotation', () => {
    const text = plain((value) => {
      value.intro = [{kind: 'quote', content: ['One', {br: true}, 'two']}];
    });
    expect(text).to.contain('\n\n> One\n> two\n\n');
  });

  it('has a link’s target after its text, and once where they are the same', () => {
    const text = plain((value) => {
      const href = 'https://a.example/b';
      const content = ['See ', {text: 'this', href}, ' or ', {text: href, href}, '.'];
      value.intro = [{kind: 'paragraph', content}];
    });
    expect(text).to.contain('See this <https://a.example/b> or <https://a.example/b>.');
  });

  it("keeps the editor's notes", () => {
    const text = plain((value) => {
      const content = ['Well ', {text: '[laughs]', note: true}, '.'];
      value.intro = [{kind: 'paragraph', content}];
    });
    expect(text).to.contain('Well [laughs].');
  });

  it('numbers footnotes and has them last, those of footnotes too', () => {
    const text = plain((value) => {
      const first = {text: '', footnote: ['One', {text: '', footnote: ['Three']}, '.']};
      const second = {text: 'then', footnote: ['Two.']};
      value.intro = [{kind: 'paragraph', content: ['Here', first, ' and ', second, '.']}];
    });
    expect(text).to.contain('\n\nHere[1] and then[2].\n\n');
    expect(text).to.match(/\n\n\[1\] One\[3\]\.\n\n\[2\] Two\.\n\n\[3\] Three$/);
  });

  it('has of an image what stands for it in words', () => {
    const image = {
      src: 'https://a.example/i.png',
      alt: 'A square',
      caption: ['The square in May'],
      credit: 'Ann',
    };
    const text = plain((value) => {
      value.intro = [{kind: 'image', image}];
    });
    expect(text).to.contain('\n\n[A square] The square in May (Ann)\n\n');
  });

  it('names a source without a URL', () => {
    const text = plain((value) => {
      value.source = {name: 'The Paper'};
    });
    expect(text).to.match(/\n\nOriginally published by The Paper$/);
  });

  it('is the title and those parts that are asked for', () => {
    const interview = valid({...sample(), notes: sample().intro});
    const none = {intro: false, questions: false, quotes: false, notes: false, source: false};
    const text = (parts: object) => toPlainText(interview, {...none, ...parts});
    expect(text({})).to.equal('A talk');
    expect(text({intro: true, source: true})).to.equal(
      'A talk\n\nThey met.\n\nOriginally published by The Paper\n<https://paper.example/talk>',
    );
    expect(text({questions: true})).not.to.contain('"It is not."');
    expect(text({questions: true, quotes: true})).to.contain('Bob: It is not.\n\n"It is not."');
    expect(text({quotes: true, notes: true})).to.equal('A talk\n\n"It is not."\n\nThey met.');
  });
});
