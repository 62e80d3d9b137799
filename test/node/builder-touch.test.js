/**
 * Words that are selected by a finger, in Chromium as a phone's: where "Quote this" stands, and that it
 * works. The driver's touches begin no selection, so the page makes it as the system's handles do, by
 * ends that move while no pointer goes up.
 */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {PATIENCE, startBuilder} from '../support/builder-browser.js';

const PHONE = {width: 390, height: 800, deviceScaleFactor: 2, isMobile: true, hasTouch: true};
const BAR = '.quote-offer button';
/** The least that a finger finds, in CSS pixels. */
const TARGET = 44;

/**
 * @typedef {{bottom: number, width: number, height: number, isOnTop: boolean, screen: number}} Bar
 */

describe('words that a finger selects in the builder', () => {
  /** @type {Awaited<ReturnType<typeof startBuilder>>} */
  let builder;
  /** @type {import('puppeteer-core').Page} */
  let page;
  before(async () => {
    builder = await startBuilder();
  });
  after(() => builder.stop());
  beforeEach(async () => {
    page = await builder.open(PHONE);
    await page.locator('.questions summary').click();
    await page.waitForSelector('.words p', PATIENCE);
  });

  /** Presses words for long, and pulls the ends of what is selected to letters of their text. */
  async function select(/** @type {number} */ from, /** @type {number} */ to) {
    const driver = await page.createCDPSession();
    const touch = (/** @type {'touchStart' | 'touchCancel'} */ type) =>
      driver.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchStart' ? [{x: 120, y: 200}] : [],
      });
    await touch('touchStart');
    await page.evaluate(`{
      const words = document.querySelector('.words p');
      const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
      document.getSelection().setBaseAndExtent(text, ${from}, text, ${to});
    }`);
    // The system takes the finger for its own, to move the ends.
    await touch('touchCancel');
    await page.waitForSelector(BAR, PATIENCE);
    return /** @type {Promise<Bar>} */ (
      page.evaluate(`(() => {
        const button = document.querySelector('${BAR}');
        const {left, top, bottom, width, height} = button.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return {bottom, width, height, isOnTop: button.contains(hit), screen: innerHeight};
      })()`)
    );
  }

  const excerpt = () => page.evaluate(`document.querySelector('#knob-excerpt').value`);
  const deselect = () => page.evaluate('document.getSelection().removeAllRanges()');
  const cards = (/** @type {RegExp} */ words) =>
    page.waitForFunction(
      `${String(words)}.test(document.querySelector('#knob-excerpt').value)`,
      PATIENCE,
    );

  it('are quoted by a tap on the bar at the edge of the screen', async () => {
    const bar = await select(0, 40);
    assert.ok(bar.isOnTop, 'nothing lies over it');
    assert.ok(bar.height >= TARGET && bar.width >= TARGET, `it is ${bar.width} by ${bar.height}`);
    assert.ok(bar.bottom <= bar.screen && bar.bottom > bar.screen - 24, 'it is at the edge');
    await page.tap(BAR);
    await cards(/^My interest in political activism emerged/);
    await page.waitForFunction(`!document.querySelector('${BAR}')`, PATIENCE);
    assert.equal(await page.evaluate('String(document.getSelection())'), '');
  });

  it('have the bar in reach wherever the list of questions is scrolled to', async () => {
    await select(0, 20);
    await page.evaluate(
      `scrollBy(0, document.querySelector('.questions').getBoundingClientRect().top - innerHeight + 120)`,
    );
    const bar = await select(0, 60);
    assert.ok(bar.isOnTop && bar.bottom <= bar.screen);
  });

  it('are followed while their ends are pulled', async () => {
    await select(0, 20);
    await select(0, 33);
    await page.waitForFunction(
      `document.querySelector('.words-said').textContent.includes('political activism')`,
      PATIENCE,
    );
    await page.tap(BAR);
    await cards(/^My interest in political activism$/);
  });

  it('are quoted though the tap takes the selection away', async () => {
    await select(0, 33);
    const box = await (await page.$(BAR))?.boundingBox();
    assert.ok(box);
    // A press that lasts is another gesture: what is selected is looked at without a rest.
    await page.evaluate(`{
      const wait = setTimeout;
      setTimeout = (task, ms, ...given) => wait(task, ms === 150 ? 0 : ms, ...given);
    }`);
    const finger = await page.touchscreen.touchStart(box.x + 40, box.y + box.height / 2);
    const meanwhile = await page.evaluate(`new Promise((resolve) => {
      const look = () => setTimeout(() => setTimeout(() =>
        resolve(document.querySelector('#knob-excerpt').value)));
      if (document.getSelection().isCollapsed) return look();
      document.addEventListener('selectionchange', look, {once: true});
      document.getSelection().removeAllRanges();
    })`);
    await finger.end();
    assert.equal(meanwhile, '');
    await cards(/^My interest in political activism$/);
  });

  it('take the bar away when they are let go', async () => {
    await select(0, 33);
    await page.touchscreen.tap(20, 20);
    await deselect();
    await page.waitForFunction(`!document.querySelector('${BAR}')`, PATIENCE);
    assert.equal(await excerpt(), '');
  });
});
