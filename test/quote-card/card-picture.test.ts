import {expect} from 'chai';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import type {PictureSize} from '../../src/quote-card/picture-layout.js';
import {all, one} from '../ui/show.js';
import {onCanvas, pixels, squeeze, whileDrawing, type Drawn} from './drawn.js';
import {answering, cardOf, paragraph, quoted, WAR, type Asked} from './excerpt-cards.js';

async function pictureOf(element: QuoteCardElement, size: PictureSize = '1200x630') {
  const {made, lines} = await whileDrawing(() => element.toBlob({size}));
  return {blob: made, lines};
}

async function drawnFor(asked: Asked): Promise<{element: QuoteCardElement; lines: Drawn[]}> {
  const {element} = await cardOf(asked);
  return {element, ...(await pictureOf(element))};
}

/** A page's fonts of its own: engines name the standard one in ways of their own. */
const FONTS = '--interview-font: Verdana, sans-serif; --interview-quote-font: Georgia, serif';

const textOf = (lines: readonly Drawn[]) => lines.map(({text}) => text).join(' ');

describe("a card's picture", () => {
  it('has the words as the card shows them, who said them and where', async () => {
    const {lines} = await drawnFor({excerpt: 'There are no other options.'});
    expect(textOf(lines)).to.equal(
      '“ There are no other options. Ana Čech Baker, Rye House (Житній дім) ' +
        'Two bakers on bread, The Daily Loaf',
    );
  });

  it('has the rest of a cut clause, and […] where words are left out', async () => {
    const {element, lines} = await drawnFor({
      excerpt: 'see this as a proxy war. […] we support their right',
    });
    expect(quoted(element)).to.match(/^We do not see .* \[…\] .*we support their right/);
    expect(squeeze(textOf(lines))).to.contain(`“${squeeze(quoted(element))}AnaČech`);
  });

  it('says of words that a speaker quotes that they are someone else’s', async () => {
    const {lines} = await drawnFor({
      excerpt: 'You are to blame for all of this.',
      interview: answering('They said: “You are to blame for all of this.” We did not agree.'),
    });
    expect(textOf(lines)).to.contain('Quoting someone else; Baker, Rye House');
  });

  it('of changed words has those of the interview', async () => {
    const {lines} = await drawnFor({excerpt: 'We do see this as a proxy war.'});
    expect(textOf(lines)).to.contain('We do not see this as a proxy war');
    expect(textOf(lines)).not.to.contain('We do see');
  });

  it('names all who said it jointly', async () => {
    const interview = answering(WAR);
    interview.exchanges[0]?.answers[0]?.speakers.push('ben');
    const {lines} = await drawnFor({excerpt: 'There are no other options.', interview});
    expect(textOf(lines)).to.contain('Ana Čech and Ben Baker, Rye House');
  });

  it('keeps the lines of words that are set in lines', async () => {
    const interview = answering(paragraph('We both work,', {br: true}, 'all night.'), {
      kind: 'list',
      items: [['Knead it well.'], ['Let it rest.']],
    });
    const {lines} = await drawnFor({
      excerpt: 'We both work, all night. Knead it well. Let it rest.',
      interview,
    });
    expect(lines.slice(1, 5).map(({text}) => text)).to.deep.equal([
      'We both work,',
      'all night.',
      'Knead it well.',
      'Let it rest.',
    ]);
  });

  it('has no editor’s note, which nobody said', async () => {
    const interview = answering(paragraph('We do', {text: ' [laughs]', note: true}, ' not.'));
    const {lines} = await drawnFor({excerpt: 'We do not.', interview});
    expect(textOf(lines)).to.contain('We do not.').and.not.contain('laughs');
  });

  for (const theme of ['light', 'dark']) {
    for (const variant of ['card', 'plain', 'banner']) {
      it(`of a ${variant} in theme="${theme}" has the card's colors and fonts`, async () => {
        const {element} = await cardOf({
          excerpt: 'There are no other options.',
          attributes: `theme="${theme}" variant="${variant}" style="${FONTS}"`,
        });
        const {blob, lines} = await pictureOf(element);
        const [mark, words, name, role, source] = lines;
        const styleOf = (selector: string) => getComputedStyle(one(element, selector));
        expect(words?.color).to.equal(onCanvas(styleOf('blockquote').color));
        expect(name?.color).to.equal(onCanvas(styleOf('blockquote').color));
        expect(role?.color).to.equal(onCanvas(styleOf('small').color));
        expect(source?.color).to.equal(role?.color);
        expect(mark?.color).to.equal(onCanvas(styleOf('figure').borderTopColor));
        const families = (font?: string) => font?.replace(/^.*?px /, '').replace(/["']/g, '');
        const plain = (family: string) => family.replace(/["']/g, '');
        expect(families(words?.font)).to.equal(plain(styleOf('blockquote').fontFamily));
        expect(families(name?.font)).to.equal(plain(styleOf('figcaption b').fontFamily));
        expect(name?.font).to.match(/^(600|bold)/);
        const {data} = await pixels(blob);
        const surface = theme === 'dark' ? [25, 25, 23] : [255, 253, 249];
        expect([...data.slice(0, 3)]).to.deep.equal(surface);
      });
    }
  }

  it('is drawn from right to left in a language that is', async () => {
    const interview = answering('نحن لا نرى هذه الحرب حربا بالوكالة.');
    interview.lang = 'ar';
    const {lines} = await drawnFor({
      excerpt: 'نحن لا نرى هذه الحرب حربا بالوكالة.',
      interview,
    });
    expect(new Set(lines.map(({direction}) => direction))).to.deep.equal(new Set(['rtl']));
    const [mark, words, name] = lines;
    expect(mark?.right).to.be.greaterThan(words?.right ?? NaN);
    expect(words?.right).to.be.greaterThan(1200 * 0.8);
    expect(name?.right).to.be.closeTo(words?.right ?? NaN, 12);
  });

  it('of 2,000 characters is the first of several, and begins with the first words', async () => {
    const long = `First of all, ${'we support their right to resist, and '.repeat(52)}so it is.`;
    const {element} = await cardOf({excerpt: long, interview: answering(long)});
    const {blob, lines} = await pictureOf(element);
    const last = lines.at(-1)?.text.match(/(\d+)\/(\d+)$/);
    expect(Number(last?.[1])).to.be.greaterThan(1).and.equal(Number(last?.[2]));
    expect(lines[1]?.text).to.match(/^First of all, we support/);
    expect(squeeze(textOf(lines))).to.contain('soitis.');
    const {width, height} = await pixels(blob);
    expect([width, height]).to.deep.equal([1200, 630]);
  });

  it('is drawn of what the card shows when it changes', async () => {
    const {element} = await cardOf({excerpt: 'There are no other options.'});
    element.excerpt = 'First of all';
    const {lines} = await pictureOf(element);
    expect(textOf(lines)).to.contain('First of all').and.not.contain('options');
  });

  it('of a size that there is not is none, and says which there are', async () => {
    const {element} = await cardOf({excerpt: 'There are no other options.'});
    for (const size of ['large', '', '1200', '100x100', '1e9x1e9']) {
      const error = await element.toBlob({size: size as PictureSize}).then(String, String);
      expect(error).to.contain(`"${size}"`).and.contain('1200x630, 1080x1080, 1080x1920');
    }
  });

  it('asks the network for nothing', async () => {
    const {element} = await cardOf({excerpt: 'There are no other options.'});
    // What draws is loaded by the first.
    await element.toBlob();
    performance.clearResourceTimings();
    await element.toBlob({size: '1080x1080'});
    expect(performance.getEntriesByType('resource').map(({name}) => name)).to.deep.equal([]);
    expect(all(element, 'canvas')).to.deep.equal([]);
  });
});
