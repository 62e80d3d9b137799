import {expect} from 'chai';
import {quoteCardHtml} from '../../src/html/quotation.js';
import {directionOf} from '../../src/interview/lookup.js';
import type {Interview} from '../../src/interview/schema.js';
import type {QuoteCardElement} from '../../src/quote-card/quote-card-element.js';
import {painted} from '../fallback/before-script.js';
import {smallInterview} from '../fixtures/interview.js';
import {otherOrigin, page, type Page} from '../support/page.js';
import {served} from '../ui/show.js';

const VARIANTS = ['card', 'plain', 'banner'];
const WIDTHS = [240, 320, 480, 768, 1100, 1400];

const many = (words: string) => words.repeat(2000 / words.length + 1).slice(0, 2000);

/** Quotations, of three words, of 2,000 characters and of one word, in each direction. */
const QUOTATIONS: Record<string, Record<string, string>> = {
  en: {
    few: 'Of course not.',
    many: many('We do not see this as a proxy war, and we support their right. '),
    word: 'Donau'.repeat(20),
  },
  ar: {
    few: 'بالطبع لا أبدا.',
    many: many('نحن لا نرى هذه الحرب حربا بالوكالة، ونحن ندعم حقهم في المقاومة. '),
    word: 'حرب'.repeat(34),
  },
};

function interviewIn(lang: string): Interview {
  const texts = Object.entries(QUOTATIONS[lang] ?? {});
  return smallInterview({
    lang,
    exchanges: texts.map(([id, text]) => ({
      id,
      question: ['?'],
      answers: [{speakers: ['ana'], body: [{kind: 'paragraph', content: [text]}]}],
    })),
    quotes: texts.map(([id, text]) => ({id, exchange: id, speaker: 'ana', exact: [text]})),
  });
}

interface Sample {
  readonly name: string;
  readonly markup: string;
}

/** A card of each quotation, variant and width, from a file that vouches for its words. */
async function samplesIn(
  lang: string,
  ids: readonly string[],
  widths: readonly number[],
): Promise<Sample[]> {
  const interview = interviewIn(lang);
  const [ana] = interview.speakers;
  if (!ana) throw new Error('no speaker');
  const src = await served(interview);
  const quotes = interview.quotes.filter(({id}) => ids.includes(id));
  return quotes.flatMap(({id, exact}) =>
    VARIANTS.flatMap((variant) =>
      widths.map((width) => ({
        name: `${variant}, ${width} px, ${id}, ${directionOf(interview)}`,
        markup: quoteCardHtml(
          {interview, speakers: [ana], paragraphs: exact},
          {quote: id, variant, src, style: `inline-size: ${width}px; max-inline-size: none`},
        ),
      })),
    ),
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Measured {
  readonly name: string;
  /** Heights before the script and after. */
  readonly before: number;
  readonly after: number;
  readonly host: Box;
  readonly scrollWidth: number;
  readonly words: Box;
  /** Of the words: how wide they are at the most, in their own em. */
  readonly ems: number;
  readonly attribution: Box;
  readonly buttons: readonly Box[];
  readonly smallest: number;
}

/** A browser that can share, and so offers all that there is. */
const SHARING = `<script>
  Object.defineProperty(navigator, 'share', {value: () => {}});
  Object.defineProperty(document, 'featurePolicy', {value: undefined});
</script>`;

async function pageOf(samples: readonly Sample[]): Promise<[Page, QuoteCardElement[]]> {
  const shown = await page({
    width: 1440,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title>
      <link rel="stylesheet" href="${await otherOrigin()}/dist/fallback.css">
      <style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>${SHARING}</head>
      <body>${samples.map(({markup}) => markup).join('\n')}</body></html>`,
  });
  return [shown, [...shown.document.querySelectorAll<QuoteCardElement>('interview-quote-card')]];
}

/** Shows all of a language's cards in one page, and reads their layout at once. */
async function measure(lang: string): Promise<Measured[]> {
  const samples = await samplesIn(lang, Object.keys(QUOTATIONS.en ?? {}), WIDTHS);
  const [shown, cards] = await pageOf(samples);
  const before = cards.map((card) => card.getBoundingClientRect().height);
  await upgrade(shown, cards);
  return cards.map((card, index) => ({
    ...measured(card),
    name: samples[index]?.name ?? '',
    before: before[index] ?? NaN,
  }));
}

async function upgrade({document, window}: Page, cards: QuoteCardElement[]): Promise<void> {
  const script = document.createElement('script');
  script.src = `${await otherOrigin()}/dist/interview-widgets.min.js`;
  const loaded = new Promise((resolve) => (script.onload = resolve));
  document.head.append(script);
  await loaded;
  await Promise.all(cards.map(({ready}) => ready));
  await painted({window});
}

function measured(card: QuoteCardElement): Omit<Measured, 'name' | 'before'> {
  const root = card.shadowRoot;
  const find = (selector: string): HTMLElement => {
    const found = root?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  const blockquote = find('blockquote');
  const sizeOf = (node: Element) => parseFloat(getComputedStyle(node).fontSize);
  const boxOf = (node: Node): Box => {
    const range = node.ownerDocument?.createRange();
    range?.selectNodeContents(node);
    if (!range) throw new Error('no document');
    return range.getBoundingClientRect();
  };
  const words = boxOf(find('blockquote p'));
  const shown = [...(root?.querySelectorAll('.root *') ?? [])].filter((node) =>
    [...node.childNodes].some(({nodeType, textContent}) => nodeType === 3 && textContent?.trim()),
  );
  const host = card.getBoundingClientRect();
  return {
    after: host.height,
    host,
    scrollWidth: card.scrollWidth,
    words,
    ems: (words.right - words.left) / sizeOf(blockquote),
    attribution: boxOf(find('figcaption')),
    buttons: [...(root?.querySelectorAll('.actions button') ?? [])].map((button) =>
      button.getBoundingClientRect(),
    ),
    smallest: Math.min(...shown.map(sizeOf)),
  };
}

const overlap = (one: Box, other: Box) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

/** Those of which something does not hold, by their names. */
function failing(cards: readonly Measured[], holds: (card: Measured) => boolean): string[] {
  return cards.filter((card) => !holds(card)).map(({name}) => name);
}

describe('every variant, in containers of 240 to 1,400 px, with few words, many and a long one', () => {
  let all: Measured[];

  before(async () => {
    all = [...(await measure('en')), ...(await measure('ar'))];
  });

  it('is as wide as its container, with all that it says', () => {
    expect(all).to.have.length(2 * 3 * VARIANTS.length * WIDTHS.length);
    expect(
      all.map(({name, host}) => name.includes(`, ${host.right - host.left} px,`)),
    ).not.to.include(false);
    expect(failing(all, ({buttons}) => buttons.length === 7)).to.deep.equal([]);
  });

  it('overflows on no side', () => {
    expect(
      failing(all, ({host, scrollWidth}) => scrollWidth <= host.right - host.left + 1),
    ).to.deep.equal([]);
    expect(
      failing(all, ({host, words, attribution, buttons}) =>
        [words, attribution, ...buttons].every((box) => isWithin(box, host)),
      ),
    ).to.deep.equal([]);
  });

  it('has words, attribution and buttons beside and below each other, never over', () => {
    expect(
      failing(all, ({words, attribution, buttons}) => {
        const boxes = [words, attribution, ...buttons];
        return boxes.every((box, index) =>
          boxes.slice(index + 1).every((another) => !overlap(box, another)),
        );
      }),
    ).to.deep.equal([]);
  });

  it('has no text below 11 px, and words of 32 em at the most', () => {
    expect(failing(all, ({smallest}) => smallest >= 11)).to.deep.equal([]);
    expect(failing(all, ({ems}) => ems > 0 && ems <= 32.1)).to.deep.equal([]);
  });

  it('takes the room that its fallback had', () => {
    const moved = all.filter(({before, after}) => !(Math.abs(after - before) <= 1));
    expect(
      moved.map(({name, before, after}) => `${name}: ${(after - before).toFixed(1)} px`).join('\n'),
    ).to.equal('');
  });

  it('has room for the row of actions in a container of any width', async () => {
    const widths = Array.from({length: 47}, (_, index) => 240 + 10 * index);
    const samples = await samplesIn('en', ['few'], widths);
    const [shown, cards] = await pageOf(samples);
    await upgrade(shown, cards);
    const overfull = cards.map((card, index) => {
      const row = card.shadowRoot?.querySelector('.actions');
      if (!row) throw new Error('no row');
      const {height} = row.getBoundingClientRect();
      return height > parseFloat(getComputedStyle(row).minBlockSize) + 1
        ? samples[index]?.name
        : '';
    });
    expect(overfull.filter(Boolean)).to.deep.equal([]);
  });
});
