import {expect} from 'chai';
import {blocksText, inlineText} from '../../src/interview/text.js';

describe('plain text of running text', () => {
  it('is its words, whatever they are marked as', () => {
    expect(inlineText(['One ', {text: 'two', em: true, href: 'https://a.example'}, '.'])).to.equal(
      'One two.',
    );
  });

  it('has a newline for a line break', () => {
    expect(inlineText(['One', {br: true}, 'two'])).to.equal('One\ntwo');
  });

  it('leaves out footnotes and keeps the words they hang on', () => {
    expect(inlineText(['One ', {text: 'two', footnote: ['three']}])).to.equal('One two');
  });

  it("leaves out the editor's notes", () => {
    expect(inlineText(['One', {text: ' [laughs]', note: true}, ' two'])).to.equal('One two');
  });
});

describe('plain text of blocks', () => {
  it('has a blank line between blocks', () => {
    expect(
      blocksText([
        {kind: 'paragraph', content: ['One.']},
        {kind: 'quote', content: ['Two.']},
      ]),
    ).to.equal('One.\n\nTwo.');
  });

  it('has a line for each item of a list', () => {
    expect(blocksText([{kind: 'list', items: [['One'], ['Two']]}])).to.equal('One\nTwo');
  });

  it("has an image's caption", () => {
    const image = {src: 'https://a.example/i.png', alt: 'Alt', caption: ['Caption']};
    expect(blocksText([{kind: 'image', image}])).to.equal('Caption');
  });
});
