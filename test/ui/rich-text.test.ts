import {expect} from 'chai';
import {render} from 'lit';
import type {Block, Inline} from '../../src/interview/schema.js';
import {en} from '../../src/locale/en.js';
import {footnotesIn, renderFootnotes, renderInlines, richText} from '../../src/ui/rich-text.js';
import {fixture} from '../support/page.js';
import {words} from './show.js';

/** Without Lit's markers and the indentation of its templates. */
function markup(content: unknown): string {
  const place = fixture('<div></div>');
  render(content, place);
  return place.innerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|ul|ol|li|blockquote|figure|figcaption)\b[^>]*>) ?/g, '$1')
    .trim();
}

/** The same without what leads to a footnote and back. */
function unlinked(content: unknown): string {
  return markup(content).replace(/ ?<a [^>]*role="doc-[^>]*>(\d*)<\/a> ?/g, '$1');
}

function text(content: unknown): string {
  const place = fixture('<div></div>');
  render(content, place);
  return words(place);
}

const inlines = (...content: Inline[]) => markup(renderInlines(content, footnotesIn(en)));
const blocks = (...list: Block[]) => markup(richText(list, en));
const paragraph = (...content: Inline[]): Block => ({kind: 'paragraph', content});

describe('rich text', () => {
  it('sets a paragraph', () => {
    expect(blocks(paragraph('One.'), paragraph('Two.'))).to.equal('<p>One.</p><p>Two.</p>');
  });

  it('sets lists, numbered or not', () => {
    expect(blocks({kind: 'list', items: [['Rye'], ['Oats']]})).to.equal(
      '<ul><li>Rye</li><li>Oats</li></ul>',
    );
    expect(blocks({kind: 'list', ordered: true, items: [['Knead']]})).to.equal(
      '<ol><li>Knead</li></ol>',
    );
  });

  it('sets words that a speaker quotes', () => {
    const place = fixture('<div></div>');
    render(richText([{kind: 'quote', content: ['Give us this day']}], en), place);
    expect(words(place.querySelector('blockquote > p'))).to.equal('Give us this day');
  });

  it('sets an image with its text, caption and credit, fetched late and without a referrer', () => {
    const place = fixture('<div></div>');
    const image = {
      src: 'https://loaf.example/oven.jpg',
      alt: 'An oven',
      caption: ['The ', {text: 'old', em: true}, ' oven'],
      credit: 'Photo: Eva',
    };
    render(richText([{kind: 'image', image}], en), place);
    const img = place.querySelector('figure img');
    expect(img?.getAttribute('alt')).to.equal('An oven');
    expect(img?.getAttribute('loading')).to.equal('lazy');
    expect(img?.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(words(place.querySelector('figcaption'))).to.equal('The old oven Photo: Eva');
  });

  it('sets an image without a word beneath it where there is none', () => {
    expect(
      blocks({kind: 'image', image: {src: 'https://loaf.example/oven.jpg', alt: ''}}),
    ).not.to.contain('figcaption');
  });

  it('sets emphasis', () => {
    expect(inlines({text: 'now', em: true})).to.equal('<em>now</em>');
    expect(inlines({text: 'now', strong: true})).to.equal('<strong>now</strong>');
  });

  it('breaks a line', () => {
    expect(inlines('one', {br: true}, 'two')).to.equal('one<br>two');
  });

  it("sets an editor's note apart, and shows it", () => {
    expect(inlines('Yes ', {text: '[laughs]', note: true})).to.match(/Yes <span .*\[laughs\]/);
  });

  it('marks the language of words', () => {
    expect(inlines({text: 'хліб', lang: 'uk'})).to.equal('<span lang="uk">хліб</span>');
  });

  it('sets a link, and the language of its words', () => {
    const place = fixture('<div></div>');
    const link = {text: 'хліб', href: 'https://loaf.example/хліб', lang: 'uk', em: true};
    render(renderInlines([link]), place);
    const anchor = place.querySelector('a');
    expect(anchor?.getAttribute('href')).to.equal('https://loaf.example/хліб');
    expect(anchor?.closest('[lang]')?.getAttribute('lang')).to.equal('uk');
    expect(words(anchor?.querySelector('em'))).to.equal('хліб');
  });

  it('shows markup in the data as the text that it is', () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const place = fixture('<div></div>');
    const everywhere: Inline[] = [hostile, {text: hostile, em: true, href: 'https://a.example/'}];
    render(
      [
        richText([paragraph(...everywhere), {kind: 'list', items: [everywhere]}], en),
        richText([{kind: 'quote', content: [{text: 'x', footnote: everywhere}]}], en),
        renderInlines(everywhere, footnotesIn(en), true),
      ],
      place,
    );
    expect(place.querySelector('img, script')).to.equal(null);
    expect(place.textContent.split(hostile)).to.have.length(9);
  });

  describe('footnotes', () => {
    it('stand beneath all blocks, numbered in the order of the text', () => {
      const body = richText(
        [
          paragraph('Rye', {text: '', footnote: ['A grain.']}, ' and salt.'),
          {kind: 'list', items: [[{text: 'Oven', footnote: ['Of 1911.']}]]},
        ],
        en,
      );
      expect(unlinked(body)).to.match(
        /^<p>Rye<sup>1<\/sup> and salt\.<\/p><ul><li>Oven<sup>2<\/sup><\/li><\/ul><ol[^>]*><li>A grain\.<\/li><li>Of 1911\.<\/li><\/ol>$/,
      );
    });

    it('may have footnotes, which join the same list', () => {
      const inner = {text: 'Grain', footnote: ['A seed.']};
      const body = richText(
        [
          paragraph(
            {text: 'Rye', footnote: [inner, ' of the north.']},
            {text: 's', footnote: ['x']},
          ),
        ],
        en,
      );
      expect(unlinked(body)).to.match(
        /<li>Grain<sup>3<\/sup> of the north\.<\/li><li>x<\/li><li>A seed\.<\/li><\/ol>$/,
      );
    });

    it('keep their number in a button, whose links are words alone', () => {
      const content = ['Which ', {text: 'flour', href: 'https://a.example/', footnote: ['Rye.']}];
      const footnotes = footnotesIn(en);
      expect(markup(renderInlines(content, footnotes, true))).to.equal('Which flour<sup>1</sup>');
      expect(text(renderFootnotes(footnotes))).to.equal('Rye.');
    });

    it('take no room where there are none', () => {
      expect(markup(renderFootnotes(footnotesIn(en)))).to.equal('');
    });
  });
});
