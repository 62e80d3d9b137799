import {expect} from 'chai';
import {readDocx} from '../../src/transcript/docx.js';
import {docx, guesses, item, p, paragraphs, read, run, styled, table} from './docx-files.js';

describe('a word processor’s file', () => {
  it('is read as a paragraph for each of its paragraphs that has words', async () => {
    const {paragraphs: found} = await read(p('One.') + p() + p('  ') + p('Two.'));
    expect(found).to.deep.equal([
      {place: {line: 1, column: 1}, content: ['One.']},
      {place: {line: 4, column: 1}, content: ['Two.']},
    ]);
  });

  it('keeps bold and italic type, also where one word is of several runs', async () => {
    const [paragraph] = await paragraphs(
      p(
        run('Mi', 'b'),
        run('a:', 'b'),
        run(' I '),
        run('do', 'i'),
        run(' and ', 'b', 'i'),
        run('so.'),
      ),
    );
    expect(paragraph?.content).to.deep.equal([
      {text: 'Mia:', strong: true},
      ' I ',
      {text: 'do', em: true},
      {text: ' and ', strong: true, em: true},
      'so.',
    ]);
  });

  it('takes a character style for strong type as such', async () => {
    const strong = '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>Mia:</w:t></w:r>';
    const [paragraph] = await paragraphs(p(strong, ' Yes.'));
    expect(paragraph?.content).to.deep.equal([{text: 'Mia:', strong: true}, ' Yes.']);
  });

  it('knows headings by their style, and the title', async () => {
    const {title, paragraphs: found} = await read(
      styled('Title', 'A talk') +
        styled('Subtitle', 'On things') +
        styled('heading1', 'Part') +
        styled('heading2', 'Why?') +
        p('So.'),
    );
    expect(title).to.equal('A talk');
    expect(found.map(({content, heading}) => [content, heading])).to.deep.equal([
      [['On things'], undefined],
      [['Part'], 1],
      [['Why?'], 2],
      [['So.'], undefined],
    ]);
  });

  it('keeps links of the web, and the words of others', async () => {
    const link = (id: number, words: string) =>
      `<w:hyperlink r:id="link${id}">${run(words)}</w:hyperlink>`;
    const body = p(link(1, 'here'), ' and ', link(2, 'there'));
    const links = {links: ['https://a.example/?a=1&b=2', 'javascript:alert(1)']};
    const [paragraph] = await paragraphs(body, links);
    expect(paragraph?.content).to.deep.equal([
      {text: 'here', href: 'https://a.example/?a=1&b=2'},
      ' and there',
    ]);
    expect(await guesses(body, links)).to.deep.equal([
      '1 "there", a link to "javascript:alert(1)"',
    ]);
  });

  it('keeps line breaks, and takes tabs and page breaks as spaces', async () => {
    const sign = (name: string) => `<w:r><w:${name}/></w:r>`;
    const [paragraph] = await paragraphs(
      p(
        sign('br'),
        'a',
        sign('br'),
        'b',
        sign('tab'),
        'c',
        sign('br w:type="page"'),
        'd',
        sign('br'),
      ),
    );
    expect(paragraph?.content).to.deep.equal(['a', {br: true}, 'b c d']);
  });

  it('reads items that follow one another as a list', async () => {
    const found = await paragraphs(
      item(1, 'a') + item(1, 'b') + item(2, 'c') + item(2, 'd') + p('e'),
    );
    expect(found).to.deep.equal([
      {content: [], block: {kind: 'list', items: [['a'], ['b']]}},
      {content: [], block: {kind: 'list', ordered: true, items: [['c'], ['d']]}},
      {content: ['e']},
    ]);
  });

  it('tells that a list of one item is read as a paragraph, and one of two levels as of one', async () => {
    const body = item(2, 'Why?') + p('So.') + item(1, 'a') + item(1, 'b', 1);
    expect(await guesses(body)).to.deep.equal([
      '1 "Why?", a list of one item',
      '3 a list within a list',
    ]);
    expect(await paragraphs(body)).to.have.lengthOf(3);
  });

  it('hangs footnotes on the words that they stand behind', async () => {
    const sign = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const note = p('<w:r><w:footnoteRef/></w:r>', ' See ', run('this', 'i')) + p('And that.');
    const [paragraph] = await paragraphs(p('So', sign, '.'), {footnotes: [note]});
    const footnote = ['See ', {text: 'this', em: true}, {br: true}, {br: true}, 'And that.'];
    expect(paragraph?.content).to.deep.equal(['So', {text: '', footnote}, '.']);
  });

  it('tells a footnote that is not there as a problem', async () => {
    const sign = '<w:r><w:footnoteReference w:id="9"/></w:r>';
    const {problems} = await readDocx(await docx(p('One.') + p('So', sign)));
    expect(problems.map(({line, found}) => [line, found])).to.deep.equal([
      [2, 'a note that is not there'],
    ]);
  });

  it('reads a table of names and words as turns', async () => {
    const body = table(
      ['Anna', 'Why?'],
      ['Mia Smith:', p('So.') + p('And so.')],
      ['', 'And more.'],
    );
    expect(await paragraphs(p('Intro.') + body)).to.deep.equal([
      {content: ['Intro.']},
      {content: ['Why?'], speaker: 'Anna'},
      {content: ['So.'], speaker: 'Mia Smith'},
      {content: ['And so.'], speaker: 'Mia Smith'},
      {content: ['And more.'], speaker: 'Mia Smith'},
    ]);
    expect(await guesses(p('Intro.') + body)).to.deep.equal([
      '2 a table of what is said, as by "Mia Smith"',
    ]);
  });

  it('reads when a table says that words are said', async () => {
    expect(
      await paragraphs(table(['00:01:05', 'Mia', 'So.'], ['[1:10]', 'Anna', 'Oh?'])),
    ).to.deep.equal([
      {content: ['So.'], speaker: 'Mia', start: 65},
      {content: ['Oh?'], speaker: 'Anna', start: 70},
    ]);
  });

  it('keeps the cells of any other table as paragraphs', async () => {
    const found = await paragraphs(table(['1999', 'A year.'], ['One sentence.', 'Another one.']));
    expect(found.map(({content}) => content)).to.deep.equal([
      ['1999'],
      ['A year.'],
      ['One sentence.'],
      ['Another one.'],
    ]);
  });

  it('tells what it leaves out: comments, deleted words, headers, images, formulas', async () => {
    const comment = '<w:r><w:commentReference w:id="1"/></w:r>';
    const deleted = '<w:del><w:r><w:delText>never</w:delText></w:r></w:del>';
    const image =
      '<w:r><w:drawing><wp:inline><wp:docPr descr="A cat"/><a:graphic><a:graphicData><pic:pic>' +
      '<pic:blipFill><a:blip r:embed="link1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>' +
      '</wp:inline></w:drawing></w:r>';
    const body = p('One', comment) + p('Two', deleted) + p(image) + p('x', '<m:oMath/>');
    const header = `<w:hdr xmlns:w="w">${p('Draft')}</w:hdr>`;
    const parts = {
      comments: [p('Check this.')],
      links: ['media/cat.png'],
      files: {'word/header1.xml': header},
    };
    expect(await guesses(body, parts)).to.have.members([
      '1 a comment by Ed, "Check this."',
      '2 deleted words, "never"',
      '1 "Draft" at the top or bottom of each page',
      '3 an image, "A cat"',
      '1 "oMath" in the document, which is not known',
    ]);
  });

  it('keeps words that are struck through, and says so', async () => {
    const body = p('One ', run('two', 'strike'), ' three.');
    expect((await paragraphs(body))[0]?.content).to.deep.equal(['One two three.']);
    expect(await guesses(body)).to.deep.equal(['1 "two", struck through']);
  });

  it('may be given as an ArrayBuffer', async () => {
    const bytes = await docx(p('One.'));
    const {buffer} = new Uint8Array(bytes);
    expect((await readDocx(buffer)).paragraphs).to.have.lengthOf(1);
  });
});
