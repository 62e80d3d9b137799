/**
 * A page in Chromium, and what it costs there: the processor time of its main thread, which runs
 * its scripts and its styles, layout and paint, and its memory.
 */
import {setTimeout as sleep} from 'node:timers/promises';
import process from 'node:process';
import {chromium} from 'playwright-core';
import {findEngines} from '../../scripts/engines.js';

/** No server listens there: the requests are answered as they leave the page. */
const ORIGIN = 'https://bench.example';
const VIEWPORT = {width: 1200, height: 900};
/** A page rests where its main thread takes no more than this of a while, in milliseconds. */
const REST = {of: 250, at: 3, most: 120_000};

/**
 * @typedef {import('playwright-core').Browser} Browser
 *
 * @typedef {import('./pages/offer.js').Wanted} Wanted
 *
 * @typedef {object} Memory
 * @property {number} heap Bytes of the JavaScript heap.
 * @property {number} blink Bytes of Blink's heap: nodes, styles, layout.
 * @property {number} nodes
 * @property {number} listeners
 */

/** The system's Chromium. */
export function launch() {
  const {found, missing} = findEngines(['chromium']);
  const executablePath = found.get('chromium')?.executable;
  if (!executablePath) throw new Error(`There is no Chromium: ${missing[0]?.why}.`);
  // As root, and in many containers, Chromium runs without its sandbox or not at all.
  const chromiumSandbox = process.platform !== 'linux';
  return chromium.launch({executablePath, chromiumSandbox});
}

/**
 * A page of its own, in a process of its own, with the items prepared and not yet shown.
 *
 * @param {Browser} browser
 * @param {import('./bundles.js').Files} files
 * @param {string} variant
 * @param {Wanted} wanted
 */
export async function openPage(browser, files, variant, wanted) {
  const context = await browser.newContext({viewport: VIEWPORT});
  await context.route('**', (route) => {
    const {origin, pathname} = new URL(route.request().url());
    const file = origin === ORIGIN ? files.get(pathname) : undefined;
    return file
      ? route.fulfill({contentType: file.type, body: file.body})
      : route.fulfill({status: 404});
  });
  const page = await context.newPage();
  page.setDefaultTimeout(REST.most);
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.goto(`${ORIGIN}/${variant}/`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});

  /** Calls what the page offers. */
  const call = (/** @type {string} */ name, /** @type {unknown} */ argument) =>
    page.evaluate(({name, argument}) => /** @type {any} */ (globalThis).bench[name](argument), {
      name,
      argument,
    });
  /** Milliseconds of processor time so far. */
  const time = async () => {
    const {metrics} = await cdp.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const rest = async () => {
    const end = Date.now() + REST.most;
    let before = await time();
    for (;;) {
      await sleep(REST.of);
      const now = await time();
      if (now - before <= REST.at) return;
      if (Date.now() > end) throw new Error(`${variant} does not come to rest.`);
      before = now;
    }
  };
  const collect = async () => {
    // What the first finds dead may hold something that the second then finds.
    for (let pass = 0; pass < 2; pass++) await cdp.send('HeapProfiler.collectGarbage');
    await rest();
  };
  /** Milliseconds of processor time from an act until the page rests. */
  const cost = async (/** @type {() => Promise<unknown>} */ act) => {
    const before = await time();
    await act();
    await rest();
    const spent = (await time()) - before;
    if (errors.length) throw new Error(`${variant}: ${errors.join(', ')}`);
    return spent;
  };
  /** @returns {Promise<Memory>} */
  const memory = async () => {
    await collect();
    const {usedSize, embedderHeapUsedSize} = /** @type {any} */ (
      await cdp.send('Runtime.getHeapUsage')
    );
    const {nodes, jsEventListeners} = await cdp.send('Memory.getDOMCounters');
    return {heap: usedSize, blink: embedderHeapUsedSize, nodes, listeners: jsEventListeners};
  };

  await call('prepare', wanted);
  await collect();
  await call('handOver', undefined);
  await collect();

  /** Shows the items, and says what that took. */
  const show = async () => {
    const spent = await cost(() => call('show', undefined));
    const ready = await call('ready', undefined);
    if (ready !== wanted.count) throw new Error(`${variant} shows ${ready} of ${wanted.count}.`);
    return spent;
  };
  const close = () => context.close();
  return {page, call, time, cost, memory, rest, show, close};
}
