import {expect} from 'chai';
import {smallInterview} from '../fixtures/interview.js';
import type {Page} from '../support/page.js';
import {until} from '../support/wait.js';
import {chosen, one, openAnswer, openBuilder, previewOf, said, showing} from './choosing.js';

/** A finger or a mouse on an element; the driver has no finger in every engine. */
function pointer({window}: Page, target: Element, pointerType: 'touch' | 'mouse'): void {
  const {PointerEvent: Pointer} = window as unknown as {PointerEvent: typeof PointerEvent};
  target.dispatchEvent(new Pointer('pointerdown', {bubbles: true, pointerType}));
}

/** Selects all of an answer as a finger does: no pointer goes up while the system moves the ends. */
async function selected(exchange: string): Promise<{page: Page; bar: HTMLElement}> {
  const page = await openBuilder(smallInterview(), {width: 390, height: 800});
  const words = await openAnswer(page, exchange);
  pointer(page, words, 'touch');
  page.document.getSelection()!.selectAllChildren(words);
  return {page, bar: await one(page.document, '.quote-offer.by-finger')};
}

describe('words that are selected by a finger in the builder', () => {
  it('are offered at the edge of the screen, away from the marks of the system', async () => {
    const {page, bar} = await selected('night');
    const {bottom, left, width} = bar.getBoundingClientRect();
    expect(bottom).to.be.closeTo(page.window.innerHeight, 1);
    expect([left, width]).to.deep.equal([0, page.document.documentElement.clientWidth]);
    const button = bar.querySelector('button')!;
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('are quoted though the press takes the selection away', async () => {
    const {page, bar} = await selected('night');
    pointer(page, bar.querySelector('button')!, 'touch');
    page.document.getSelection()!.removeAllRanges();
    await new Promise((resolve) => setTimeout(resolve, 300));
    bar.querySelector('button')!.click();
    const excerpt = 'Because people eat in the morning.';
    await until(() => chosen(page)['excerpt'] === excerpt, 'the card has the words');
    await showing(await previewOf(page), excerpt);
    expect(said(page)).to.equal(`The quote card shows “${excerpt}”.`);
    await until(() => !page.document.querySelector('.quote-offer'), 'the screen is free');
  });

  it('show what was said of them once they are quoted', async () => {
    const {page, bar} = await selected('night');
    bar.querySelector('button')!.click();
    await until(() => !page.document.querySelector('.quote-offer'), 'the screen is free');
    const status = await one(page.document, '.words-said');
    const {innerHeight} = page.window;
    await until(() => {
      const {top, bottom} = status.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'it is in view');
  });

  it('are offered beside them again for a mouse', async () => {
    const {page} = await selected('night');
    const words = await one(page.document, '.words');
    pointer(page, words, 'mouse');
    await one(page.document, '.quote-offer:not(.by-finger)');
  });
});
