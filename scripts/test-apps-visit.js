/** Serves what an app has built to this machine alone, and opens it in a browser that listens for complaints. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {isParsed} from './test-apps-page.js';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {(page: Page) => Promise<void>} Task */

export const TIMEOUT = 30_000;

/** What Lit's development build says of itself, and of an update that follows another. */
const NOTICE = /https:\/\/lit\.dev\/msg\/(dev-mode|change-in-update) /;

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Serves a folder. */
export async function serve(/** @type {string} */ folder) {
  const server = createServer(async ({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = resolve(folder, `.${pathname.replace(/\/$/, '/index.html')}`);
    const body = path.startsWith(folder + sep) && (await readFile(path).catch(() => null));
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return {origin: `http://127.0.0.1:${port}`, stop};
}

/** Opens a page whose scripts do not run. */
export async function read(
  /** @type {Browser} */ browser,
  /** @type {string} */ url,
  /** @type {Task} */ task,
) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(url, {timeout: TIMEOUT});
    await task(page);
  } finally {
    await page.close();
  }
}

/**
 * Opens a page, and throws where it complains of anything: errors and warnings on its console, requests
 * that fail or leave this machine.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {{served?: Task, loaded: Task}} does - `served` is done while all is there that the server has
 *   sent, and no script has run.
 */
export async function visit(browser, url, {served, loaded}) {
  const page = await browser.newPage();
  const complaints = complaintsOf(page, new URL(url).origin);
  let release = () => {};
  const released = new Promise((fulfill) => (release = () => fulfill(undefined)));
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.resourceType() === 'script') await released;
    await request.continue();
  });
  try {
    const loading = page.goto(url, {timeout: TIMEOUT, waitUntil: 'load'});
    loading.catch(() => {});
    await page.waitForFunction(isParsed, {timeout: TIMEOUT});
    await served?.(page);
    release();
    await loading;
    await page.waitForNetworkIdle({timeout: TIMEOUT, idleTime: 100});
    await loaded(page);
    assert.deepEqual(complaints, [], 'what the page complains about');
  } finally {
    release();
    await page.close();
  }
}

function complaintsOf(/** @type {Page} */ page, /** @type {string} */ origin) {
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    const isComplaint = ['error', 'warn'].includes(message.type());
    if (isComplaint && !NOTICE.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) complaints.push(`${url} is asked for`);
  });
  return complaints;
}

export function simple(/** @type {string} */ text) {
  return text.replace(/\s+/g, ' ').trim();
}
