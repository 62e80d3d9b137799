/** The builder's steps in a browser of its own, whose history no other page shares. */
import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../scripts/engines.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PATIENCE = {timeout: 30_000};
const {executable} = findEngines(['chromium']).found.get('chromium') ?? {};

describe("the builder's steps in a browser's history", () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {import('puppeteer-core').Page} */
  let page;
  /** @type {Awaited<ReturnType<typeof startDevServer>>} */
  let server;

  before(async () => {
    if (!executable) throw new Error('The history is tried in Chromium, and there is none.');
    server = await startDevServer({
      config: {rootDir: join(ROOT, 'build/site'), hostname: '127.0.0.1', port: 0, open: false},
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
    });
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.server.address());
    browser = await puppeteer.launch({executablePath: executable, args: ['--no-sandbox']});
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/builder/`);
    await page.waitForSelector('.copy [aria-busy=false] .part', PATIENCE);
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

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
