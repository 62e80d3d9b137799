import {expect} from 'chai';
import type {Page} from '../support/page.js';
import {
  painted,
  pageWith,
  plainSamples,
  roomsOf,
  upgrade,
  WIDTHS,
  type Sample,
} from './before-script.js';
import {TAGS} from '../support/tags.js';

/** Only Chromium reports layout shifts; the others are held to where things stand. */
const reports = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** The sum of all layout shifts from the page's beginning on. */
async function shiftOf({window}: Page): Promise<number> {
  let sum = 0;
  const observer = new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as LayoutShift).value;
  });
  observer.observe({type: 'layout-shift', buffered: true});
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return sum;
}

async function sample(tag: string): Promise<Sample> {
  const found = (await plainSamples())[tag];
  if (!found) throw new Error(`no sample of ${tag}`);
  return found;
}

/** How far what follows the element moves, in pixels, and the layout's shift. */
async function upgraded(page: Page, delay: number) {
  const [before] = roomsOf(page);
  await upgrade(page, delay);
  const [after] = roomsOf(page);
  if (!before || !after) throw new Error('an element');
  return {
    moved: Math.abs(after.after - before.after),
    grown: Math.abs(after.height - before.height),
    shift: reports ? await shiftOf(page) : 0,
  };
}

describe('a script that is answered 1.5 s after the first paint', () => {
  for (const tag of TAGS) {
    it(`shifts nothing around ${tag}, at any width`, async () => {
      const only = await sample(tag);
      const all = await Promise.all(
        WIDTHS.map(async (width) => upgraded(await pageWith([only], {width}), 1500)),
      );
      all.forEach(({moved, grown, shift}, index) => {
        const width = `${WIDTHS[index]} px`;
        expect(moved, width).to.be.at.most(1);
        expect(grown, width).to.be.at.most(1);
        expect(shift, width).to.be.at.most(0.02);
      });
    });
  }

  it('would be seen to shift the page without the style sheet', async () => {
    const page = await pageWith([await sample('interview-qa-accordion')], {
      width: 360,
      withoutStyleSheet: true,
    });
    const {moved, shift} = await upgraded(page, 0);
    expect(moved).to.be.above(10);
    if (reports) expect(shift).to.be.above(0.02);
  });

  it('would be seen to shift the page by a block that comes late', async () => {
    const page = await pageWith([await sample('interview-quote-card')], {width: 360});
    const [before] = roomsOf(page);
    const block = page.document.createElement('div');
    block.style.blockSize = '300px';
    page.document.querySelector('interview-quote-card')?.append(block);
    await painted(page);
    const [after] = roomsOf(page);
    expect((after?.after ?? 0) - (before?.after ?? 0)).to.be.above(250);
    if (reports) expect(await shiftOf(page)).to.be.above(0.02);
  });
});
