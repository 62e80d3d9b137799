import {expect} from 'chai';
import {PICTURE_SIZES, type PictureContent} from '../../src/quote-card/picture-layout.js';
import {drawPictures, type PictureStyle} from '../../src/quote-card/picture.js';
import {fc} from '../support/random.js';
import {pixels, squeeze, whileDrawing} from './drawn.js';

const style: PictureStyle = {
  surface: ['#ffffff'],
  text: '#1a1a1a',
  muted: '#5b5b5b',
  accent: '#8f1d2c',
  font: 'sans-serif',
  quoteFont: 'serif',
};

function content(changes: Partial<PictureContent> = {}): PictureContent {
  return {
    paragraphs: ['We do not see this as a proxy war.'],
    name: 'Vasylyna',
    role: 'Member, Sotsialnyi Rukh (Соціальний Рух)',
    source: 'Interview with Ukrainian and Russian socialists, The Daily Loaf',
    mark: '“',
    lang: 'en',
    dir: 'ltr',
    ...changes,
  };
}

async function drawn(what: PictureContent, size: (typeof PICTURE_SIZES)[number]) {
  const {made, lines} = await whileDrawing(() => drawPictures(what, size, style));
  return {blobs: made, lines};
}

/** Places in the outermost pixels, half of the margin deep, that are not the surface. */
async function stains(blob: Blob): Promise<number> {
  const {width, height, data} = await pixels(blob);
  const depth = Math.round(Math.min(width, height) * 0.037);
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isInside = x >= depth && x < width - depth && y >= depth && y < height - depth;
      if (!isInside && data[(y * width + x) * 4] !== 255) count += 1;
    }
  }
  return count;
}

const many = (words: string, count: number) => Array.from({length: count}, () => words).join(' ');

const QUOTATIONS: Record<string, Partial<PictureContent>> = {
  'three words': {paragraphs: ['Of course not.']},
  '2,000 characters': {paragraphs: [many('We do not see this as a proxy war.', 57)]},
  'two paragraphs': {paragraphs: ['We support their right.', 'There are no other options.']},
  'a word without an end': {paragraphs: ['a'.repeat(600)]},
  Arabic: {
    paragraphs: [many('نحن لا نرى هذه الحرب حربا بالوكالة، إنها حرب شعب.', 6)],
    lang: 'ar',
    dir: 'rtl',
    mark: '”',
  },
  Chinese: {
    paragraphs: ['我们不认为这是一场代理人战争，这首先是人民争取民族解放的战争。'.repeat(5)],
    lang: 'zh',
  },
  Thai: {paragraphs: ['เราไม่คิดว่านี่เป็นสงครามตัวแทนมันเป็นสงครามของประชาชน'.repeat(4)], lang: 'th'},
  'combining marks': {paragraphs: [many('Z͑͗a̘̎l̆g̊o ẻ̱l̈ḱ', 30)]},
  emoji: {paragraphs: ['👩‍👩‍👧‍👦🏳️‍🌈'.repeat(60)]},
  'a long name and role': {
    name: many('Anastasia', 12),
    role: many('Member of the council', 20),
    source: many('A title that does not end', 20),
  },
};

describe('a picture of a quotation', () => {
  for (const size of PICTURE_SIZES) {
    it(`is a PNG of ${size} pixels`, async () => {
      const {blobs} = await drawn(content(), size);
      const [blob] = blobs;
      expect(blobs).to.have.length(1);
      expect(blob?.type).to.equal('image/png');
      const {width, height} = await pixels(blob!);
      expect(`${width}x${height}`).to.equal(size);
    });

    for (const [what, changes] of Object.entries(QUOTATIONS)) {
      it(`of ${what} has all words once, inside the margins, at ${size}`, async () => {
        const quotation = content(changes);
        const {blobs, lines} = await drawn(quotation, size);
        const text = squeeze(lines.map((line) => line.text).join(''));
        const words = squeeze(quotation.paragraphs.join(''));
        if (blobs.length === 1) {
          const caption = squeeze(quotation.name + quotation.role + quotation.source);
          expect(text).to.equal(quotation.mark + words + caption);
        } else {
          const caption = squeeze(quotation.name + quotation.role + quotation.source);
          const parts = Array.from(
            {length: blobs.length},
            (_, index) => `${index + 1}/${blobs.length}`,
          );
          const rest = parts.reduce((left, part) => left.replace(caption + part, ''), text);
          expect(rest).to.equal(quotation.mark + words);
        }
        for (const {left, right, top, bottom, width, height} of lines) {
          const margin = Math.round(Math.min(width, height) * 0.075) - 1;
          expect([left >= margin, right <= width - margin]).to.deep.equal([true, true]);
          expect([top >= margin, bottom <= height - margin]).to.deep.equal([true, true]);
        }
        for (const blob of blobs) expect(await stains(blob)).to.equal(0);
      });
    }
  }

  it('of many words is several, each with the speaker, the source and its number', async () => {
    const paragraphs = [many('We do not see this as a proxy war.', 80)];
    const {blobs, lines} = await drawn(content({paragraphs}), '1200x630');
    expect(blobs.length).to.be.greaterThan(1);
    const names = lines.filter(({text}) => text === 'Vasylyna');
    expect(names).to.have.length(blobs.length);
    expect(lines.at(-1)?.text).to.contain(`${blobs.length}/${blobs.length}`);
  });

  it('of more words has them smaller, and on more pictures once that is too small', async () => {
    const sizes: number[] = [];
    const counts: number[] = [];
    for (const count of [1, 4, 8, 16, 80]) {
      const paragraphs = [many('We do not see this as a proxy war.', count)];
      const {blobs, lines} = await drawn(content({paragraphs}), '1200x630');
      counts.push(blobs.length);
      sizes.push(parseFloat(lines[1]?.font ?? ''));
    }
    expect(sizes).to.deep.equal(sizes.toSorted((a, b) => b - a));
    expect(counts).to.deep.equal(counts.toSorted((a, b) => a - b));
    expect(sizes[0]).to.be.greaterThan((sizes[2] ?? NaN) * 1.2);
    expect([counts[0], counts[2]]).to.deep.equal([1, 1]);
    // Legible where a feed shows the picture at half its size.
    expect(sizes.at(-1)).to.be.at.least(24);
    expect(counts.at(-1)).to.be.greaterThan(2);
  });

  it('has each character within the margin, whatever stands before it in its line', async () => {
    const {lines} = await drawn(content({paragraphs: [many('fj Wáǰ ẤỹƒT', 40)]}), '1080x1080');
    const context = document.createElement('canvas').getContext('2d')!;
    const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});
    let count = 0;
    for (const {text, font, start, top, bottom, width, height} of lines) {
      context.font = font;
      for (const {segment, index} of graphemes.segment(text)) {
        const at = start + context.measureText(text.slice(0, index)).width;
        const ink = context.measureText(segment);
        const margin = Math.round(width * 0.075) - 1;
        expect(at - ink.actualBoundingBoxLeft, segment).to.be.at.least(margin);
        expect(at + ink.actualBoundingBoxRight, segment).to.be.at.most(width - margin);
        expect([top >= margin, bottom <= height - margin]).to.deep.equal([true, true]);
        count += 1;
      }
    }
    expect(count).to.be.greaterThan(400);
  });

  it('never splits what a reader takes for one character', async () => {
    const family = '👩‍👩‍👧‍👦';
    const {lines} = await drawn(content({paragraphs: [family.repeat(80)]}), '1080x1080');
    for (const {text} of lines.filter((line) => line.text.includes('👩'))) {
      expect(text.replaceAll(family, '')).to.equal('');
    }
  });

  it('begins no line with a sign that belongs to the words before it', async () => {
    const paragraphs = ['这是战争。'.repeat(60)];
    const {lines} = await drawn(content({paragraphs, lang: 'zh'}), '1080x1080');
    expect(lines.filter(({text}) => /^[。，]/.test(text))).to.deep.equal([]);
  });

  it('is in the colors that it is told', async () => {
    const [blob] = await drawPictures(content(), '1080x1080', {
      ...style,
      surface: ['#ffffff', 'rgb(25 25 23)'],
      text: '#ececec',
    });
    const {data} = await pixels(blob!);
    expect([...data.slice(0, 3)]).to.deep.equal([25, 25, 23]);
  });

  it('has a surface on which the words can be read, whatever lies behind the page', async () => {
    const [blob] = await drawPictures(content(), '1080x1080', {...style, text: '#fff'});
    const {data} = await pixels(blob!);
    expect([...data.slice(0, 3)]).to.deep.equal([0, 0, 0]);
  });

  it('of any words has them once', async () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'é', 'ж', '战', '。', ' ', '-', '“', 'ب', '👩‍👧'),
      minLength: 1,
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom(...PICTURE_SIZES), async (paragraph, size) => {
        fc.pre(paragraph.trim() !== '');
        const {lines, blobs} = await drawn(content({paragraphs: [paragraph]}), size);
        fc.pre(blobs.length === 1);
        const caption = squeeze(content().name + content().role + content().source);
        expect(squeeze(lines.map(({text}) => text).join(''))).to.equal(
          `“${squeeze(paragraph)}${caption}`,
        );
      }),
      {numRuns: 20},
    );
  });
});
