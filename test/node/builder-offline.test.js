/** The builder without a network: its service worker, in Chromium. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../scripts/engines.js';

const SITE = fileURLToPath(new URL('../../build/site', import.meta.url));
/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const WORDS = 'We do not see this as a proxy war.';
const PATIENCE = {timeout: 60_000};

/** The site's host, of which a release may come out and which may go away. */
class Host {
  isGone = false;
  isLater = false;
  server = createServer((request, response) => {
    if (this.isGone) {
      request.socket.destroy();
      return;
    }
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const path = join(SITE, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const body = readFileSync(path);
      response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.write(body);
      response.end(this.isLater && pathname.endsWith('offline.js') ? '\n// Later.' : '');
    } catch {
      response.writeHead(404).end();
    }
  });

  /** @returns {Promise<string>} */
  start() {
    return new Promise((resolve) => {
      this.server.listen(0, '127.0.0.1', () => {
        const address = this.server.address();
        const port = typeof address === 'object' && address ? address.port : 0;
        resolve(`http://127.0.0.1:${port}/builder/`);
      });
    });
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}

const {executable} = findEngines(['chromium']).found.get('chromium') ?? {};

describe('the builder without a network', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => {
    if (!executable) throw new Error('Service workers are tried in Chromium, and there is none.');
    browser = await puppeteer.launch({executablePath: executable, args: ['--no-sandbox']});
  });
  after(() => browser.close());

  /** A builder that is kept, in a profile of its own. */
  async function kept(/** @type {Host} */ host) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(await host.start());
    await page.waitForFunction('navigator.serviceWorker.controller', PATIENCE);
    return {page, context};
  }

  it('opens, shows the preview, has what to copy, and opens an editor', async () => {
    const host = new Host();
    const {page, context} = await kept(host);
    try {
      host.isGone = true;
      host.server.closeAllConnections();
      await page.reload();
      await page.waitForSelector('.copy [aria-busy=false] .part', PATIENCE);
      const code = await page.$$eval('.part code', (codes) =>
        codes.map(({textContent}) => textContent).join(),
      );
      assert.ok(code.includes(WORDS));
      const frame = await page.waitForFrame((one) => one.url().endsWith('/preview.html'));
      await frame.waitForFunction(
        `document.querySelector('interview-quote-card')?.shadowRoot?.textContent?.includes('${WORDS}')`,
        PATIENCE,
      );
      const words = 'Edit a copy as Markdown';
      const button = await page.waitForSelector(`button ::-p-text(${words})`, PATIENCE);
      await button?.click();
      await page.waitForSelector('transcript-editor >>> [contenteditable=true]', PATIENCE);
    } finally {
      await context.close();
      host.stop();
    }
  });

  it('says that there is a later version, and reloads when it is asked to', async () => {
    const host = new Host();
    const {page, context} = await kept(host);
    try {
      let loads = 0;
      page.on('load', () => loads++);
      host.isLater = true;
      await page.evaluate('navigator.serviceWorker.ready.then((worker) => worker.update())');
      const button = await page.waitForSelector('.history .update button', PATIENCE);
      assert.equal(loads, 0);
      await Promise.all([page.waitForNavigation(PATIENCE), button?.click()]);
      await page.waitForSelector('.history', PATIENCE);
      assert.equal(await page.$('.history .update button'), null);
    } finally {
      await context.close();
      host.stop();
    }
  });

  it('has the later version in each window, whichever asks for it first', async () => {
    const host = new Host();
    const {page, context} = await kept(host);
    try {
      const other = await context.newPage();
      await other.goto(page.url());
      host.isLater = true;
      await page.evaluate('navigator.serviceWorker.ready.then((worker) => worker.update())');
      const buttons = [];
      for (const one of [page, other]) {
        await one.bringToFront();
        buttons.push(await one.waitForSelector('.history .update button', PATIENCE));
      }
      for (const [index, one] of [page, other].entries()) {
        await one.bringToFront();
        await Promise.all([one.waitForNavigation(PATIENCE), buttons[index]?.click()]);
        await one.waitForSelector('.history', PATIENCE);
        assert.equal(await one.$('.history .update button'), null);
      }
    } finally {
      await context.close();
      host.stop();
    }
  });

  it('is kept by a worker that knows of no other page', async () => {
    const host = new Host();
    const {page, context} = await kept(host);
    try {
      const scopes = await page.evaluate(
        'navigator.serviceWorker.getRegistrations().then((all) => all.map(({scope}) => scope))',
      );
      assert.deepEqual(scopes, [new URL('.', page.url()).href]);
      await page.goto(new URL('../elements.html', page.url()).href);
      assert.equal(await page.evaluate('navigator.serviceWorker.controller'), null);
    } finally {
      await context.close();
      host.stop();
    }
  });

  it('is not kept for whoever saves data', async () => {
    const host = new Host();
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    // Neither need be waited for as long as a page is left to settle.
    await page.evaluateOnNewDocument(
      'const wait = setTimeout; setTimeout = (task, ms, ...given) => wait(task, ms / 50, ...given)',
    );
    const open = async (/** @type {boolean} */ saveData) => {
      const {identifier} = await page.evaluateOnNewDocument(
        `Object.defineProperty(navigator, 'connection', {value: {saveData: ${saveData}}})`,
      );
      await page.goto(address);
      await page.removeScriptToEvaluateOnNewDocument(identifier);
      await page.waitForSelector('.copy [aria-busy=false] .part', PATIENCE);
    };
    const address = await host.start();
    try {
      await open(true);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const all = await page.evaluate('navigator.serviceWorker.getRegistrations()');
      assert.deepEqual(all, []);
      await open(false);
      await page.waitForFunction('navigator.serviceWorker.controller', PATIENCE);
    } finally {
      await context.close();
      host.stop();
    }
  });
});
