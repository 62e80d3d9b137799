import {expect} from 'chai';
import {onlyWhere} from '../support/engine.js';
import {emulateMedia} from '../support/input.js';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {pageWith, plainSamples, WIDTHS} from './before-script.js';

/** The elements that hold words themselves, those folded away in a closed `<details>` left out. */
function holders(root: Element): Element[] {
  return [root, ...root.querySelectorAll('*')].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      !element.matches(
        'details:not([open]) > :not(summary), details:not([open]) > :not(summary) *',
      ),
  );
}

/** Whether a reader's eye meets an element's words at their beginning and at their end. */
function isOnTop(element: Element, {document, window}: Page): boolean {
  const nodes = [...element.childNodes].filter(
    (node) => node.nodeType === 3 && node.textContent?.trim(),
  );
  return nodes.every((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = () => [...range.getClientRects()].filter(({width}) => width > 2);
    return [0, -1].every((index) => {
      window.scrollBy(0, (lines().at(index)?.top ?? 0) - 300);
      const line = lines().at(index);
      const [x, y] = [(line?.left ?? 0) + 1, ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2];
      return document.elementFromPoint(x, y) === element;
    });
  });
}

/** What could hide words that are laid out. */
function hides(element: Element): string[] {
  const style = getComputedStyle(element);
  const {width, height} = element.getBoundingClientRect();
  return [
    style.clipPath !== 'none' && 'clip-path',
    style.clip !== 'auto' && 'clip',
    style.opacity !== '1' && 'opacity',
    parseFloat(style.fontSize) < 9 && 'font-size',
    parseFloat(style.textIndent) < 0 && 'text-indent',
    /^rgba\(.*, 0\)$/.test(style.color) && 'color',
    width < 4 && 'width',
    height < 4 && 'height',
    style.overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1 && 'overflow',
  ].filter((reason) => reason !== false);
}

/** The elements whose words a reader does not see, and why; and how many were looked at. */
function unpainted(page: Page): {count: number; wrong: string[]} {
  const all = [...page.document.querySelectorAll('body > :not(.after)')].flatMap(holders);
  const wrong = all.flatMap((element) => {
    const isVisible = element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    });
    const reasons = [
      ...hides(element),
      !isVisible && 'checkVisibility',
      !isOnTop(element, page) && 'covered',
    ].filter((reason) => reason !== false);
    return reasons.length ? `${reasons.join()}: ${element.textContent}` : [];
  });
  return {count: all.length, wrong};
}

describe('before any script', () => {
  for (const width of WIDTHS) {
    it(`every word of every fallback is painted, ${width} px wide`, async () => {
      const page = await pageWith(Object.values(await plainSamples()), {width});
      const {count, wrong} = unpainted(page);
      expect(count).to.be.above(60);
      expect(wrong.join('\n')).to.equal('');
    });
  }

  it('a word that is not painted would be seen', async () => {
    const samples = Object.values(await plainSamples());
    for (const hidden of [
      'opacity: 0',
      'visibility: hidden',
      'display: none',
      'clip-path: inset(50%)',
      'color: transparent',
      'max-block-size: 0; overflow: hidden',
      'position: absolute; inset-inline-start: -999em',
      'position: relative; z-index: -1',
    ]) {
      const theme = `body { background: none } interview-article h2 { ${hidden} !important }`;
      const page = await pageWith(samples, {width: 360, theme});
      const {wrong} = unpainted(page);
      page.remove();
      expect(wrong, hidden).not.to.have.length(0);
    }
  });

  it('a closed answer opens without a script, and is painted then', async () => {
    const samples = await plainSamples();
    const accordion = samples['interview-qa-accordion'];
    const page = await pageWith(accordion ? [accordion] : [], {width: 360});
    const details = page.document.querySelector('details');
    const answer = details?.querySelector('p');
    expect(answer?.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
    details?.querySelector('summary')?.click();
    await until(() => answer?.checkVisibility({contentVisibilityAuto: true}), 'it is painted');
  });

  it('nothing in a fallback reaches beyond the page', async () => {
    for (const width of [320, ...WIDTHS]) {
      const page = await pageWith(Object.values(await plainSamples()), {width});
      expect(page.document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });
});

onlyWhere('emulateMedia', () => {
  describe('before any script, on paper,', () => {
    it('a closed answer is there', async () => {
      const samples = await plainSamples();
      const accordion = samples['interview-qa-accordion'];
      const {document} = await pageWith(accordion ? [accordion] : [], {width: 768});
      const all = [...document.querySelectorAll('details')];
      expect(all).not.to.have.length(0);
      const heights = () => all.map((details) => details.getBoundingClientRect().height);
      const closed = heights();
      await emulateMedia({type: 'print'});
      const printed = heights();
      expect(all.filter(({open}) => open)).to.have.length(0);
      for (const details of all) details.open = true;
      // An open question leaves no room for the names of those who answer.
      heights().forEach((height, index) => {
        expect(printed[index]).to.be.above((closed[index] ?? NaN) + 20);
        expect(printed[index]).to.be.within(height, height + 25);
      });
    });
  });
});
