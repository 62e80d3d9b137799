import {expect} from 'chai';
import '../../src/qa-accordion/qa-accordion-define.js';
import type {QaAccordionElement} from '../../src/qa-accordion/qa-accordion-element.js';
import type {Interview} from '../../src/interview/schema.js';
import {expectAccessible} from '../support/accessible.js';
import {onlyWhere} from '../support/engine.js';
import {emulateMedia, press} from '../support/input.js';
import {page} from '../support/page.js';
import {until} from '../support/wait.js';
import {rich} from '../ui/all-elements.js';
import {question} from '../ui/items.js';
import {all, one, show} from '../ui/show.js';

/** A window of 1280 by 1024 at 400 %, as WCAG's "reflow" has it. */
const ZOOMED = {width: 320, height: 256};

const ARABIC: Partial<Interview> = {lang: 'ar', title: 'خبازان عن الخبز'};

/** A page of its own, so that it is the page that would scroll sideways. */
async function zoomed(
  attributes = 'open="all"',
  changes: Partial<Interview> = {},
  style = '',
): Promise<QaAccordionElement> {
  const {document} = await page({
    ...ZOOMED,
    html: `<!doctype html><html lang="en"><title>Blog</title>
      <meta name="viewport" content="width=device-width">
      <style>${style}</style>
      <script type="module" src="/build/src/qa-accordion/qa-accordion-define.js"></script>
      <main><h1>Bread</h1><h2>Two bakers</h2><interview-qa-accordion ${attributes}>
        <script type="application/json" data-interview>${JSON.stringify(rich(changes))}</script>
      </interview-qa-accordion></main>`,
  });
  const element = document.querySelector<QaAccordionElement>('interview-qa-accordion');
  if (!element) throw new Error('no accordion');
  await until(() => element.interviewId, 'the accordion was shown');
  await element.updateComplete;
  return element;
}

/** How much wider than its window a page is. */
function sideways({ownerDocument: {documentElement}}: Element): number {
  return documentElement.scrollWidth - documentElement.clientWidth;
}

/** What of the words cannot be seen, since a box cuts it off or it is beyond the window. */
function cut(element: Element): string[] {
  const {width} = ZOOMED;
  return all(element, '.head, .head *, .text, .text *').flatMap((node) => {
    if (!node.checkVisibility() || node.localName === 'br') return [];
    const {left, right} = node.getBoundingClientRect();
    const isBeyond = left < -1 || right > width + 1;
    const {overflowX} = getComputedStyle(node);
    const isCutOff = overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
    return isBeyond || isCutOff ? [node.outerHTML] : [];
  });
}

describe('an accordion at 400 %', () => {
  for (const [state, attributes] of [
    ['closed', ''],
    ['open', 'open="all"'],
    ['open, with the padding of a theme', 'open="all" theme="dark"'],
  ] as const) {
    it(`is read without scrolling sideways, ${state}`, async () => {
      const element = await zoomed(attributes);
      expect(sideways(element)).to.equal(0);
      expect(cut(element)).to.deep.equal([]);
    });

    it(`is read so from right to left, ${state}`, async () => {
      const element = await zoomed(attributes, ARABIC);
      expect(getComputedStyle(question(element, 'night')).direction).to.equal('rtl');
      expect(sideways(element)).to.equal(0);
      expect(cut(element)).to.deep.equal([]);
    });
  }

  it('is read so in a page whose letters are twice as large', async () => {
    const element = await zoomed('open="all"', {}, ':root { font-size: 200% }');
    expect(parseFloat(getComputedStyle(element).fontSize)).to.equal(32);
    expect(sideways(element)).to.equal(0);
    expect(cut(element)).to.deep.equal([]);
  });

  it('has no marker over the words of a question', async () => {
    const words = 'Which flour do you use in the bread of the morning? '.repeat(4).trim();
    for (const lang of ['en', 'ar']) {
      const interview = rich({lang});
      const [flour] = interview.exchanges;
      if (flour) flour.question = [words];
      const element = await zoomed('', interview);
      const head = one(element, '[data-exchange="flour"] .head');
      const {left, right} = head.getBoundingClientRect();
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(question(element, 'flour'));
      const box = range.getBoundingClientRect();
      const marker = getComputedStyle(head, '::before');
      const [from, to] = [parseFloat(marker.left), parseFloat(marker.right)];
      if (lang === 'en') expect(box.right).to.be.at.most(right - to - parseFloat(marker.width));
      else expect(box.left).to.be.at.least(left + from + parseFloat(marker.width));
    }
  });

  it('is accessible, and so is the page around it', async () => {
    const element = await zoomed();
    await expectAccessible(element.ownerDocument);
  });

  onlyWhere('emulateMedia', () => {
    it('shows with forced colors where the focus is', async () => {
      const element = await show<QaAccordionElement>(
        '<interview-qa-accordion theme="light"></interview-qa-accordion>',
      );
      await emulateMedia({forcedColors: 'active'});
      question(element, 'flour').focus();
      await press('ArrowDown');
      const ring = getComputedStyle(one(element, '[data-exchange="night"] .head'));
      expect(`${ring.outlineStyle} ${ring.outlineWidth}`).to.equal('solid 2px');
    });
  });
});
