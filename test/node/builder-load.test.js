/** What the builder loads before an editor is opened: that the budget counts all of it. */
import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {startDevServer} from '@web/dev-server';
import {firstLoad} from '../../scripts/builder-load.js';
import {findEngines} from '../../scripts/engines.js';

const SITE = join(dirname(fileURLToPath(import.meta.url)), '../../build/site');

it('the budget counts all that the builder loads by itself', async () => {
  const {executable} = findEngines(['chromium']).found.get('chromium') ?? {};
  if (!executable) throw new Error('What is loaded is seen in Chromium, and there is none.');
  const server = await startDevServer({
    config: {rootDir: SITE, hostname: '127.0.0.1', open: false, middleware: [record]},
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const browser = await puppeteer.launch({executablePath: executable, args: ['--no-sandbox']});
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.config.port}/builder/index.html`);
    await page.waitForSelector('.copy [aria-busy=false] .part', {timeout: 60_000});
    await page.waitForNetworkIdle({idleTime: 1000});
    assert.deepEqual([...asked].sort(), firstLoad(SITE).sort());
  } finally {
    await browser.close();
    await server.stop();
  }
});

/** @type {Set<string>} */
const asked = new Set();

/** @type {import('@web/dev-server-core').Middleware} */
function record(context, next) {
  // The service worker would ask for all once more.
  if (context.path.endsWith('/offline.js')) {
    context.status = 404;
    return undefined;
  }
  asked.add(context.path.slice(1));
  return next();
}
