import {expect} from 'chai';
import {asked, problems, said} from './transcripts.js';

describe('running text', () => {
  it('is one string where nothing is marked', () => {
    expect(said('One "two" – three’s…')).to.deep.equal(['One "two" – three’s…']);
  });

  it('has emphasis', () => {
    expect(said('One *two* **three** ***four***.')).to.deep.equal([
      'One ',
      {text: 'two', em: true},
      ' ',
      {text: 'three', strong: true},
      ' ',
      {text: 'four', em: true, strong: true},
      '.',
    ]);
  });

  it('has links, with what is marked in them', () => {
    expect(said('[one *two*](https://a.example) [b](mailto:b@c.example)')).to.deep.equal([
      {text: 'one ', href: 'https://a.example'},
      {text: 'two', href: 'https://a.example', em: true},
      ' ',
      {text: 'b', href: 'mailto:b@c.example'},
    ]);
  });

  it('has links by reference', () => {
    expect(said('[one][a] [a]\n\n[a]: https://a.example')).to.deep.equal([
      {text: 'one', href: 'https://a.example'},
      ' ',
      {text: 'a', href: 'https://a.example'},
    ]);
  });

  it('has a URL in angle brackets as a link of that text', () => {
    expect(said('<https://a.example/b>')).to.deep.equal([
      {text: 'https://a.example/b', href: 'https://a.example/b'},
    ]);
  });

  it('has the languages of words', () => {
    expect(said('One [дві]{lang=uk} and [*три* чотири]{lang="uk-Cyrl"}')).to.deep.equal([
      'One ',
      {text: 'дві', lang: 'uk'},
      ' and ',
      {text: 'три', lang: 'uk-Cyrl', em: true},
      {text: ' чотири', lang: 'uk-Cyrl'},
    ]);
  });

  it('has the language of a link', () => {
    expect(said('[дві](https://a.example){lang=uk}, three')).to.deep.equal([
      {text: 'дві', href: 'https://a.example', lang: 'uk'},
      ', three',
    ]);
  });

  it('keeps the language of words within words of another language', () => {
    expect(said('[a [b]{lang=uk} c]{lang=ru}')).to.deep.equal([
      {text: 'a ', lang: 'ru'},
      {text: 'b', lang: 'uk'},
      {text: ' c', lang: 'ru'},
    ]);
  });

  it("has the editor's notes with their brackets", () => {
    expect(said('Well. [laughs]{note} No.')).to.deep.equal([
      'Well. ',
      {text: '[laughs]', note: true},
      ' No.',
    ]);
  });

  it('leaves brackets without braces as they are', () => {
    expect(said('They [the students] left […] then [sic]. {a}')).to.deep.equal([
      'They [the students] left […] then [sic]. {a}',
    ]);
  });

  it('takes an escaped sign for the letter', () => {
    expect(
      said('\\[a\\]{lang=uk} b]\\{note} \\{#c} \\*d\\* &lbrack;e&rbrack;{note}'),
    ).to.deep.equal(['[a]{lang=uk} b]{note} {#c} *d* [e]{note}']);
  });

  it('has line breaks', () => {
    expect(said('One\\\ntwo  \nthree')).to.deep.equal([
      'One',
      {br: true},
      'two',
      {br: true},
      'three',
    ]);
  });

  it('takes the end of a source line for a space', () => {
    expect(said('One\n  two\nthree')).to.deep.equal(['One two three']);
  });

  it('has footnotes where they are referred to', () => {
    expect(said('One.[^a] Two.\n\n[^a]: A *foot*\n    note.')).to.deep.equal([
      'One.',
      {text: '', footnote: ['A ', {text: 'foot', em: true}, ' note.']},
      ' Two.',
    ]);
  });

  it('sets paragraphs of a footnote apart by line breaks', () => {
    expect(said('One.[^1]\n\n[^1]: Two.\n\n    Three.')[1]).to.deep.equal({
      text: '',
      footnote: ['Two.', {br: true}, {br: true}, 'Three.'],
    });
  });

  it('has footnotes of footnotes', () => {
    expect(said('One.[^1]\n\n[^1]: Two.[^2]\n\n[^2]: Three.')[1]).to.deep.equal({
      text: '',
      footnote: ['Two.', {text: '', footnote: ['Three.']}],
    });
  });

  const PROBLEMS: Record<string, [string, string[]]> = {
    HTML: [
      'a <b>b</b>',
      ['13:12 HTML, "<b>", in running text', '13:16 HTML, "</b>", in running text'],
    ],
    'a comment': ['a <!-- b -->', ['13:12 HTML, "<!-- b -->", in running text']],
    code: ['a `b`', ['13:12 code, "b", in running text']],
    'an image among words': ['a ![b](https://c.example)', ['13:12 an image, "b", in running text']],
    'an unknown mark': ['a [b]{class=c}', ['13:15 "{class=c}"']],
    'an unknown mark of a link': ['[b](https://c.example){c}', ['13:32 "{c}"']],
    'a mark of nothing': ['a]{lang=uk}', ['13:12 "{lang=uk}" after a "]" that closes nothing']],
    'an id of a span': ['[a]{#b}', ['13:13 "{#b}"']],
    'an id in a paragraph': ['a {#b} c {#d', ['13:12 "{#b}"', '13:19 "{#d"']],
    'a language that is none': ['a [b]{lang=u}', ['13:15 "u"']],
    'a hostile link': ['a [b](javascript:c)', ['13:12 "javascript:c"']],
    'a link to nowhere': ['a [b](#)', ['13:12 "#"']],
    'a link without words': [
      'a [](https://b.example)',
      ['13:12 a link to "https://b.example" without words'],
    ],
    'a title of a link': ['[a](https://b.example "c")', ['13:10 a link with the title "c"']],
    'a footnote that is not there': ['a[^1]', ['13:11 [^1], a footnote that is not there']],
    'a footnote referred to twice': ['a[^1] b[^1]\n\n[^1]: c', ['13:17 [^1] a second time']],
    'a footnote of itself': ['a[^1]\n\n[^1]: b[^1]', ['15:8 [^1] a second time']],
    'a footnote defined twice': ['a[^1]\n\n[^1]: b\n\n[^1]: c', ['17:1 [^1] a second time']],
    'a footnote that nothing refers to': ['a\n\n[^1]: b', ['15:1 [^1] that nothing refers to']],
    'a link that nothing refers to': [
      'a\n\n[b]: https://c.example',
      ['15:1 [b] that nothing refers to'],
    ],
    'a list in a footnote': ['a[^1]\n\n[^1]: - b', ['15:7 a list, "b", in running text']],
  };
  for (const [name, [markdown, found]] of Object.entries(PROBLEMS)) {
    it(`refuses ${name} with its place`, () => {
      expect(problems(asked(`**Ann:** ${markdown}`))).to.deep.equal(found);
    });
  }

  it('tells the column on later lines of a paragraph', () => {
    expect(problems(asked('**Ann:** a\n   b {#c}'))).to.deep.equal(['14:6 "{#c}"']);
  });

  it('tells the column in a quotation', () => {
    expect(problems(asked('**Ann:** a\n\n> b\n> c {#d} e'))).to.deep.equal(['16:5 "{#d}"']);
  });
});
