import {expect} from 'chai';
import {expectAccessible} from '../support/accessible.js';
import {onlyWhere} from '../support/engine.js';
import {fixture, page} from '../support/page.js';
import {until} from '../support/wait.js';
import {markupOf, rich, showIn, TAGS} from './all-elements.js';
import {all, one} from './show.js';

const color = (node: Element) => getComputedStyle(node).color;
const background = (node: Element) => getComputedStyle(node).backgroundColor;

/** The contrast of two opaque colors as WCAG has it. */
function contrast(one: string, other: string): number {
  const luminance = (text: string) => {
    const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map((value) => {
      const share = Number(value) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('themes', () => {
  for (const tag of TAGS) {
    for (const theme of ['light', 'dark', 'auto']) {
      it(`${theme} has contrast and is accessible in <${tag}>`, async () => {
        const [element] = await showIn(markupOf(tag, `theme="${theme}"`));
        if (element) await expectAccessible(element);
      });
    }

    for (const [what, style] of [
      ['a white page', 'background: #fff; color: #222'],
      ['a dark page that sets no color-scheme', 'background: #111; color: #eee'],
    ]) {
      it(`host has contrast and is accessible in <${tag}> on ${what}`, async () => {
        const [element] = await showIn(`<div style="${style}">${markupOf(tag)}</div>`);
        if (element) await expectAccessible(element);
      });
    }
  }

  it("host keeps the page's own color, and lets its background through", async () => {
    const elements = await showIn(
      `<div style="background: #111; color: rgb(230, 231, 232)">${TAGS.map((tag) => markupOf(tag)).join('')}</div>`,
    );
    expect(elements).to.have.length(4);
    for (const element of elements) {
      expect(color(element)).to.equal('rgb(230, 231, 232)');
      expect(background(element)).to.equal('rgba(0, 0, 0, 0)');
      const [words] = all(element, 'blockquote, [part="question"]');
      expect(words && color(words)).to.equal('rgb(230, 231, 232)');
    }
  });

  for (const [theme, surface, text] of [
    ['light', 'rgb(255, 253, 249)', 'rgb(26, 26, 26)'],
    ['dark', 'rgb(25, 25, 23)', 'rgb(236, 236, 236)'],
  ] as const) {
    it(`${theme} is so on any page, with 7:1 for running text and 4.5:1 for all other`, async () => {
      const [element] = await showIn(
        `<div style="background: #777; color: #777">${markupOf('interview-quote-card', `theme="${theme}"`)}</div>`,
      );
      if (!element) throw new Error('no element');
      expect(background(element)).to.equal(surface);
      expect(color(one(element, 'blockquote'))).to.equal(text);
      expect(contrast(text, surface)).to.be.at.least(7);
      for (const muted of all(element, 'figcaption small, [part="source"]')) {
        expect(color(muted)).not.to.equal(text);
        expect(contrast(color(muted), surface)).to.be.at.least(4.5);
      }
    });
  }

  onlyWhere('colorScheme', () => {
    const json = JSON.stringify(rich()).replaceAll('<', '\\u003c');
    const blog = (theme: string) =>
      page({
        colorScheme: 'dark',
        html: `<!doctype html><html lang="en"><title>Blog</title>
          <interview-quote-card theme="${theme}">
            <script type="application/json" data-interview>${json}</script>
          </interview-quote-card>
          <script type="module" src="/build/src/quote-card/quote-card-define.js"></script>`,
      });

    for (const [theme, surface] of [
      ['auto', 'rgb(25, 25, 23)'],
      ['light', 'rgb(255, 253, 249)'],
      ['host', 'rgba(0, 0, 0, 0)'],
    ] as const) {
      it(`${theme} is as it should be under a dark system`, async () => {
        const {document} = await blog(theme);
        const element = document.querySelector('interview-quote-card');
        if (!element) throw new Error('no element');
        await until(() => element.shadowRoot?.querySelector('blockquote'), 'it was shown');
        expect(background(element)).to.equal(surface);
      });
    }
  });

  describe('custom properties', () => {
    const BLUE = 'rgb(1, 2, 203)';
    const card = markupOf('interview-quote-card', 'theme="light"');
    const accordion = markupOf('interview-qa-accordion');

    for (const [name, value, markup, read] of [
      ['accent', BLUE, card, (node) => getComputedStyle(one(node, 'figure')).borderTopColor],
      ['surface', BLUE, card, background],
      ['text', BLUE, card, (node) => color(one(node, 'blockquote'))],
      ['muted', BLUE, card, (node) => color(one(node, 'small'))],
      [
        'border',
        BLUE,
        accordion,
        (node) => getComputedStyle(one(node, '[data-exchange="flour"]')).borderTopColor,
      ],
      ['radius', '7px', card, (node) => getComputedStyle(node).borderTopLeftRadius],
      ['font', 'fantasy', card, (node) => getComputedStyle(one(node, 'figcaption')).fontFamily],
      [
        'quote-font',
        'fantasy',
        card,
        (node) => getComputedStyle(one(node, 'blockquote')).fontFamily,
      ],
    ] as [string, string, string, (node: Element) => string][]) {
      it(`--interview-${name} reaches the element from the page and from itself`, async () => {
        const property = `--interview-${name}`;
        const [unset] = await showIn(markup);
        if (!unset) throw new Error('no element');
        expect(read(unset)).not.to.equal(value);
        unset.style.setProperty(property, value);
        expect(read(unset)).to.equal(value);
        unset.style.removeProperty(property);
        document.documentElement.style.setProperty(property, value);
        try {
          expect(read(unset)).to.equal(value);
        } finally {
          document.documentElement.style.removeProperty(property);
        }
      });
    }

    it('--interview-space sets the space between things', async () => {
      const [element] = await showIn(accordion);
      if (!element) throw new Error('no element');
      const {height} = element.getBoundingClientRect();
      element.style.setProperty('--interview-space', '1em');
      expect(element.getBoundingClientRect().height).to.be.greaterThan(height + 30);
    });
  });

  describe('what the page sets around an element', () => {
    const LEAKS =
      'line-height: 3; letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; text-align: right; text-indent: 2em; white-space: pre';

    for (const tag of TAGS) {
      it(`stays out of <${tag}>`, async () => {
        const [element] = await showIn(`<div style="${LEAKS}">${markupOf(tag)}</div>`);
        if (!element) throw new Error('no element');
        for (const node of all(element, 'p, blockquote, button, :is(h2, h3, h4)')) {
          const style = getComputedStyle(node);
          const size = parseFloat(style.fontSize);
          expect(parseFloat(style.lineHeight) / size, node.outerHTML).to.be.lessThan(1.8);
          expect(style.letterSpacing).to.equal('normal');
          expect(style.wordSpacing).to.equal('0px');
          expect(style.textTransform).to.equal('none');
          expect(style.textAlign).to.equal('start');
          expect(style.textIndent).to.equal('0px');
          expect(style.whiteSpace).to.match(/^(normal|nowrap)$/);
        }
      });
    }

    it('takes its font and its size', async () => {
      const [element] = await showIn(
        `<div style="font: 23px fantasy">${markupOf('interview-qa-accordion')}</div>`,
      );
      if (!element) throw new Error('no element');
      const {fontFamily, fontSize} = getComputedStyle(one(element, '#q-flour'));
      expect(fontFamily).to.equal('fantasy');
      expect(parseFloat(fontSize)).to.be.within(23, 26);
    });

    it('takes no harm from a root font of 62.5 %', async () => {
      const container = fixture(`<div style="font-size: 16px"></div>`);
      const elements = await showIn(TAGS.map((tag) => markupOf(tag)).join(''));
      container.append(...elements);
      const heights = () => elements.map((element) => element.getBoundingClientRect().height);
      const before = heights();
      document.documentElement.style.fontSize = '62.5%';
      try {
        expect(heights()).to.deep.equal(before);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });
  });
});
