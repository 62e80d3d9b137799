/** The builder's steps in a browser of its own, whose history no other page shares. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {PATIENCE, startBuilder} from '../support/builder-browser.js';

describe("the builder's steps in a browser's history", () => {
  /** @type {Awaited<ReturnType<typeof startBuilder>>} */
  let builder;
  /** @type {import('puppeteer-core').Page} */
  let page;
  before(async () => {
    builder = await startBuilder();
    page = await builder.open();
  });
  after(() => builder.stop());

  async function choose(/** @type {string} */ flavor) {
    const {hash} = new URL(page.url());
    await page.$eval(`[name=flavor][value=${flavor}]`, (radio) => radio.click());
    await page.waitForFunction(`location.hash !== ${JSON.stringify(hash)}`, PATIENCE);
  }

  async function shows(/** @type {string} */ flavor) {
    await page.waitForSelector(`[name=flavor][value=${flavor}]:checked`, PATIENCE);
  }

  const press = (/** @type {string} */ words) =>
    page.locator(`history-bar button ::-p-text(${words})`).click();

  it('are undone and done again by buttons and keys, and by going back and forward', async () => {
    await choose('markup');
    const first = page.url();
    await choose('npm');
    const second = page.url();
    await press('Undo');
    await shows('markup');
    assert.equal(page.url(), first);
    await press('Undo');
    await shows('element');
    await press('Redo');
    await shows('markup');
    await page.goForward();
    await shows('npm');
    assert.equal(page.url(), second);
    await page.goBack();
    await shows('markup');
    await page.focus('[name=flavor]:checked');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await shows('element');
  });
});
