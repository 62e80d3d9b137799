import {expect} from 'chai';
import {asked, body, compiled, problems, transcript} from './transcripts.js';

describe('blocks', () => {
  it('are lists in an answer', () => {
    expect(body('**Ann:** Two:\n\n- one\n- *two*\n\n1. three\n2. four')).to.deep.equal([
      {kind: 'paragraph', content: ['Two:']},
      {kind: 'list', items: [['one'], [{text: 'two', em: true}]]},
      {kind: 'list', ordered: true, items: [['three'], ['four']]},
    ]);
  });

  it('are a list alone after a name', () => {
    expect(body('**Ann:**\n\n- one')).to.deep.equal([{kind: 'list', items: [['one']]}]);
  });

  it('are a quotation where it has no id', () => {
    expect(body('**Ann:** As said:\n\n> One.\n>\n> Two.')[1]).to.deep.equal({
      kind: 'quote',
      content: ['One.', {br: true}, {br: true}, 'Two.'],
    });
  });

  it('are an image in a paragraph of its own, its title the caption', () => {
    expect(body('**Ann:** a\n\n![b](https://c.example/d.png "e")')[1]).to.deep.equal({
      kind: 'image',
      image: {src: 'https://c.example/d.png', alt: 'b', caption: ['e']},
    });
  });

  it('are an image by reference', () => {
    expect(body('**Ann:** a\n\n![b][c]\n\n[c]: https://c.example/d.png')[1]).to.deep.equal({
      kind: 'image',
      image: {src: 'https://c.example/d.png', alt: 'b'},
    });
  });

  it('are the same in the introduction and in the notes', () => {
    const {intro, notes} = compiled(
      transcript('a\n\n- b\n\n> c\n\n## Why? {#why}\n\n**Ann:** d\n\n---\n\n- e\n\n> f'),
    );
    expect(intro.map(({kind}) => kind)).to.deep.equal(['paragraph', 'list', 'quote']);
    expect(notes?.map(({kind}) => kind)).to.deep.equal(['list', 'quote']);
  });

  const PROBLEMS: Record<string, [string, string[]]> = {
    HTML: ['<div>\na\n</div>', ['15:1 HTML, "<div> a </div>"']],
    'a comment': ['<!-- a -->', ['15:1 HTML, "<!-- a -->"']],
    'indented code': ['    a', ['15:1 code, "a"']],
    'fenced code': ['```\na\n```', ['15:1 code, "a"']],
    'a table': [
      '| a | b |\n|---|---|\n| c | d |',
      ['15:1 a table, "| a | b | |---|---| | c | d |"'],
    ],
    'a deeper heading': ['### a', ['15:1 ### "a"']],
    'a list in a list': ['- a\n  - b', ['16:3 a list, "b", in a list']],
    'two paragraphs in an item': ['- a\n\n  b', ['17:3 a paragraph, "b", in a list']],
    'a list that does not begin with 1': ['1984. a', ['15:1 a list that begins with 1984']],
    'a list in a quotation': ['> - a', ['15:3 a list, "a", in a quotation']],
    'a heading in a quotation': ['> ## a', ['15:3 a heading, "a", in a quotation']],
    'a quotation in a quotation': ['> > a', ['15:3 a quotation, "a", in a quotation']],
    'an image that is not on the web': ['![a](b.png)', ['15:1 "b.png"']],
    'an image of data': ['![a](data:image/png,b)', ['15:1 "data:image/png,b"']],
  };
  for (const [name, [markdown, found]] of Object.entries(PROBLEMS)) {
    it(`refuses ${name} with its place`, () => {
      expect(problems(asked(`**Ann:** Words.\n\n${markdown}`))).to.deep.equal(found);
    });
  }
});
