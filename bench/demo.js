/**
 * What a first visit to the builder costs, until it has been opened and before an editor is: what
 * Lighthouse would ask for, over slow 4G and on a processor four times slower, in Chromium. Files come
 * as a CDN has them, by Brotli at its best. Reads the site.
 *
 *     npm run bench:demo -- --runs 9
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../scripts/engines.js';
import {median, optionsOf} from './measure.js';

const SITE = fileURLToPath(new URL('../build/site', import.meta.url));
/** As Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
/** A task blocks for what it takes beyond this, in milliseconds. */
const LONG = 50;
/** For how long nothing is asked for before the page counts as loaded, in milliseconds. */
const QUIET = 2000;
/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
/** Runs in the page before anything of it does. */
const OBSERVE = `
  globalThis.figures = {lcp: 0, cls: 0, tasks: []};
  const observe = (type, told) =>
    new PerformanceObserver((list) => list.getEntries().forEach(told)).observe({type, buffered: true});
  observe('largest-contentful-paint', ({startTime}) => (figures.lcp = startTime));
  observe('layout-shift', ({value, hadRecentInput}) => (figures.cls += hadRecentInput ? 0 : value));
  observe('longtask', ({startTime, duration}) => figures.tasks.push({startTime, duration}));
`;

const {runs} = optionsOf(5);
const {executable} = findEngines(['chromium']).found.get('chromium') ?? {};
if (!executable) throw new Error('The builder is measured in Chromium, and there is none.');

/** @type {Map<string, Buffer>} */
const compressed = new Map();
let sent = {bytes: 0, requests: 0};
const server = createServer((request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  try {
    // The service worker loads all once more, when the page has nothing to do.
    if (path.endsWith('/offline.js')) throw new Error('It is left out.');
    const body = compressed.get(path) ?? brotliCompressSync(readFileSync(join(SITE, path)));
    compressed.set(path, body);
    sent = {bytes: sent.bytes + body.length, requests: sent.requests + 1};
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.setHeader('Content-Encoding', 'br');
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const browser = await puppeteer.launch({executablePath: executable, args: ['--no-sandbox']});
/** @type {Awaited<ReturnType<typeof visit>>[]} */
const visits = [];
// The first visit starts the browser, and compresses.
for (let run = 0; run <= runs; run++) {
  const figures = await visit();
  if (run > 0) visits.push(figures);
}
await browser.close();
server.close();

const of = (/** @type {keyof typeof visits[number]} */ name) =>
  median(visits.map((figures) => figures[name]));
console.log(`  a first visit to the builder, slow 4G, a processor ${SLOWER} times slower, median of ${runs}:
    largest contentful paint  ${of('lcp').toFixed(0)} ms
    layout shift              ${of('cls').toFixed(3)}
    main thread blocked       ${of('tbt').toFixed(0)} ms
    there is what to copy     ${of('usable').toFixed(0)} ms
    loaded, by Brotli         ${(of('bytes') / 1000).toFixed(1)} kB in ${of('requests')} requests
`);

async function visit() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  page.on('workercreated', ({client}) => {
    client.send('Network.emulateNetworkConditions', SLOW_4G).catch(() => undefined);
  });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await page.evaluateOnNewDocument(OBSERVE);
  sent = {bytes: 0, requests: 0};
  await page.goto(`http://127.0.0.1:${port}/builder/`, {timeout: 120_000});
  await page.waitForSelector('.copy [aria-busy=false] .part', {timeout: 120_000});
  const usable = Number(await page.evaluate('performance.now()'));
  await page.waitForNetworkIdle({idleTime: QUIET, timeout: 120_000});
  const {lcp, cls, tasks} = /** @type {{lcp: number, cls: number, tasks: {duration: number}[]}} */ (
    await page.evaluate('figures')
  );
  await context.close();
  const tbt = tasks.reduce((sum, {duration}) => sum + Math.max(duration - LONG, 0), 0);
  return {lcp, cls, tbt, usable, ...sent};
}
