import {expect} from 'chai';
import {parseTranscript} from '../../src/transcript/index.js';
import {brief, guessed, guesses, words} from './plain-texts.js';

/** A text of one question; Bob says no, and Ann, from line 7, what is given. */
function asked(text: string): string {
  return `A talk\n\nWhy is that?\n\nBob: No.\n\nAnn: ${text}`;
}

/** The blocks that Ann says. */
function said(text: string) {
  return guessed(asked(text)).exchanges[0]?.answers[1]?.body ?? [];
}

const LONG = 'These words go on to the end of the line, as all lines here';

describe('the lines of a plain text', () => {
  it('are paragraphs between blank lines', () => {
    expect(said('One.\n\nTwo.\n\nThree.').map(words)).to.deep.equal(['One.', 'Two.', 'Three.']);
  });

  it('are joined where all are of one width', () => {
    expect(said(`${LONG}\n${LONG}\n${LONG}\n${LONG}\nend.`).map(words)).to.deep.equal([
      `${LONG} ${LONG} ${LONG} ${LONG} end.`,
    ]);
    expect(guesses(asked(`${LONG}\n${LONG}\n${LONG}\n${LONG}\nend.`))).to.include(
      '7:1 lines of about 64 characters, taken for one paragraph each time',
    );
  });

  it('are joined without a space in Chinese', () => {
    const line = '这是很长的一行字，它一直写到纸的边上为止，然后在下一行接着写';
    expect(said(`${line}\n${line}\n${line}\n${line}\n完。`).map(words)).to.deep.equal([
      `${line.repeat(4)}完。`,
    ]);
  });

  it('keep their breaks where they are of any width', () => {
    expect(said('One\ntwo,\nthree.')).to.deep.equal([
      {kind: 'paragraph', content: ['One', {br: true}, 'two,', {br: true}, 'three.']},
    ]);
  });

  it('are a paragraph each where there are no blank lines', () => {
    const text = 'A talk\nWhy is that?\nAnn: One.\nShe goes on.\nAnd on.\nBob: No.';
    expect(brief(guessed(text))).to.deep.equal([
      '? Why is that?',
      'Ann: One. | She goes on. | And on.',
      'Bob: No.',
    ]);
  });

  it('have a word joined that the text has whole elsewhere, and others with their hyphen', () => {
    const wrapped = `The organisation.\n${LONG}\n${LONG}\n${LONG}`;
    const [block] = said(
      `${LONG} the organi-\nsation ${LONG} and well-\nknown\n${LONG} x\n${wrapped}`,
    );
    expect(block && words(block))
      .to.contain('the organisation')
      .and.to.contain('well-known');
  });

  it('end at a page, where a sentence goes on', () => {
    expect(said('It goes on to\n\fthe next page.').map(words)).to.deep.equal([
      'It goes on to the next page.',
    ]);
  });

  it('may stop in mid-sentence before a pull quote', () => {
    const interview = guessed(
      asked('We never saw it that way, and\n\n"We never saw it that way"\n\nnobody did.'),
    );
    expect(brief(interview)).to.include('Ann: We never saw it that way, and nobody did.');
    expect(interview.quotes).to.have.lengthOf(1);
  });

  it('are not joined where the next begins with a capital', () => {
    expect(said('It goes on to\n\nThe next page.').map(words)).to.have.lengthOf(2);
  });

  it('are lists', () => {
    expect(said('Three:\n\n- one\n- two\n\n1. first\n2) second\n\n• only')).to.deep.equal([
      {kind: 'paragraph', content: ['Three:']},
      {kind: 'list', items: [['one'], ['two']]},
      {kind: 'list', ordered: true, items: [['first'], ['second']]},
      {kind: 'list', items: [['only']]},
    ]);
  });

  it('are no list where a dash or a number stands alone', () => {
    expect(said('- one\n\n1. first\n\n1989. Then.').map(words)).to.deep.equal([
      '- one',
      '1. first',
      '1989. Then.',
    ]);
  });

  it('may be a quotation', () => {
    expect(said('He wrote:\n\n> One\n> two.')).to.deep.equal([
      {kind: 'paragraph', content: ['He wrote:']},
      {kind: 'quote', content: ['One', {br: true}, 'two.']},
    ]);
  });
});

describe('the words of a plain text', () => {
  it('may be links', () => {
    expect(
      said('See [the list](https://a.example/x_(y)), <mailto:a@b.example> or https://b.example.'),
    ).to.deep.equal([
      {
        kind: 'paragraph',
        content: [
          'See ',
          {text: 'the list', href: 'https://a.example/x_(y)'},
          ', ',
          {text: 'mailto:a@b.example', href: 'mailto:a@b.example'},
          ' or ',
          {text: 'https://b.example', href: 'https://b.example'},
          '.',
        ],
      },
    ]);
  });

  it('keep their text where a link leads nowhere, and say so', () => {
    expect(said('See [the list](#) or [this](/there).').map(words)).to.deep.equal([
      'See the list or this.',
    ]);
    expect(guesses(asked('See [this](/there).'))).to.include(
      '7:10 a link of "this" to "/there", which leads nowhere; its words are kept',
    );
  });

  it("may be the editor's notes, in brackets, but not within a word or as an elision", () => {
    expect(said('Well [laughs]. [T]he sea […] and [1].')).to.deep.equal([
      {
        kind: 'paragraph',
        content: ['Well ', {text: '[laughs]', note: true}, '. [T]he sea […] and [1].'],
      },
    ]);
  });

  it('may be bold', () => {
    expect(said('It is **so**.')).to.deep.equal([
      {kind: 'paragraph', content: ['It is ', {text: 'so', strong: true}, '.']},
    ]);
  });
});

describe('the format of a transcript', () => {
  const PLAIN = 'Why?\n\nAnn: So.\n\nBob: No.';
  const FRONT = '---\nid: talk\ntitle: A talk\nlang: en\nsource: {name: The Paper}\n---\n';

  it('is plain text where nothing is written as Markdown', () => {
    expect(parseTranscript(PLAIN).problems).to.deep.equal([]);
    expect(parseTranscript(`\uFEFF${FRONT}\n${PLAIN}`).interview?.source).to.deep.equal({
      name: 'The Paper',
    });
  });

  it('is Markdown where a question is a heading or a turn is bold', () => {
    const found = (text: string) => parseTranscript(text).problems.map((problem) => problem.found);
    expect(found('## Why?\n\nAnn: So.')).to.deep.equal(['no front matter']);
    expect(found('Why?\n\n**Ann:** So.')).to.deep.equal(['no front matter']);
  });

  it('is the one that is asked for', () => {
    const text = '## Why?\n\n**Ann:** So.\n\n**Bob:** No.';
    expect(brief(guessed(text))).to.deep.equal(['? Why?', 'Ann: So.', 'Bob: No.']);
  });
});
