/**
 * `npm run test:apps`: builds each site of examples/ as whoever copies it does, with this package as npm
 * packs it, and opens its pages in Chromium: what is tried is what a framework makes of the elements, and
 * those run in all engines in `npm test`. It exits with 1 where a check has failed.
 *
 *     npm run test:apps -- astro                             only that one
 *     npm run test:apps -- --after build/test-sum.json       the last line counts those tests too
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {delimiter, dirname, extname, join, resolve, sep} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {ensureEngines} from './engines.js';
import {isOpen, isParsed, remember, settle, shownWords} from './test-apps-page.js';

/**
 * @typedef {object} App A folder of examples/.
 * @property {string} name
 * @property {string} site Where its build puts the site.
 * @property {readonly string[]} pages Addresses of pages that show all four elements.
 */

/** @type {readonly App[]} */
const APPS = [
  {name: 'eleventy', site: '_site', pages: ['/', '/static/']},
  {name: 'astro', site: 'dist', pages: ['/', '/static/']},
];

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BUILT = join(ROOT, 'build/apps');
const TIMEOUT = 30_000;
/** For examples that ask for a newer Node than this one. */
const NEWER_NODE = 22;
const INSTALL = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

const {values, positionals} = parseArgs({
  options: {after: {type: 'string'}},
  allowPositionals: true,
});
const unknown = positionals.filter((wanted) => !APPS.some(({name}) => name === wanted));
if (unknown.length > 0) {
  say(`No example "${unknown.join('", "')}"; there are ${APPS.map(({name}) => name).join(', ')}`);
  process.exit(1);
}
const apps = APPS.filter(({name}) => positionals.length === 0 || positionals.includes(name));

const counts = {passed: 0, failed: 0};
rmSync(BUILT, {recursive: true, force: true});
mkdirSync(BUILT, {recursive: true});
const tarball = await pack();
const {interview} = await import('../dist/data/interview.js');
const {blocksText, inlineText} = await import('../dist/interview/index.js');
const {found, missing} = ensureEngines(['chromium'], say);
const {executable: executablePath} = found.get('chromium') ?? {};
if (!executablePath) {
  say(`Chromium  not run: ${missing.map(({why}) => why).join()}`);
  process.exit(1);
}

// Installing waits for the network, building for the processor: each does so beside the others.
const built = await Promise.all(apps.map((app) => attempt(`${app.name} builds`, () => build(app))));
const browser = await puppeteer.launch({
  executablePath,
  protocolTimeout: TIMEOUT,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [index, app] of apps.entries()) {
    if (built[index]) await testSite(app);
  }
} finally {
  await browser.close();
}
close();

function say(/** @type {string} */ line) {
  console.log(line);
}

/** Whether that went well; what did not is told and counted. */
async function attempt(/** @type {string} */ name, /** @type {() => Promise<void>} */ task) {
  const start = Date.now();
  try {
    await task();
    counts.passed++;
    say(`   ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    counts.failed++;
    say(`FAILED: ${name}\n${error instanceof Error ? error.message : error}`);
    return false;
  }
}

/** Speaks the last line. */
function close() {
  const before = values.after
    ? JSON.parse(readFileSync(values.after, 'utf8'))
    : {passed: 0, failed: 0};
  say(`${before.passed + counts.passed} passed, ${before.failed + counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

/** The package as npm packs it, built before unless the tests have done so. */
async function pack() {
  say('── packing');
  const args = ['pack', '--pack-destination', BUILT];
  await npm(values.after ? [...args, '--ignore-scripts'] : args, {cwd: ROOT});
  const {name, version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return join(BUILT, `${name}-${version}.tgz`);
}

async function build(/** @type {App} */ {name, site}) {
  const cwd = join(BUILT, name);
  // What a build here, by hand, has left is no part of the example.
  const isSource = (/** @type {string} */ path) =>
    !['node_modules', '.astro', site].some((left) => path.split(sep).includes(left));
  cpSync(join(ROOT, 'examples', name), cwd, {recursive: true, filter: isSource});
  const {engines} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  const node = await nodeFor(engines?.node);
  await npm([...INSTALL, tarball], {cwd, node});
  await npm(['run', 'build'], {cwd, node});
}

/** A Node that a range of the form `>=22.12` lets pass: this one, or a newer one that npm has. */
async function nodeFor(range = '') {
  const [major = 0, minor = 0] = range.match(/\d+/g)?.map(Number) ?? [];
  const [ours = 0, its = 0] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && its >= minor)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const cwd = join(BUILT, 'node');
  await npm([...INSTALL, '--prefix', cwd, `${name}@${NEWER_NODE}`], {cwd: BUILT});
  return join(cwd, 'node_modules', name, 'bin/node');
}

/**
 * Runs npm; what it writes is shown where it fails.
 *
 * @param {readonly string[]} args
 * @param {{cwd: string, node?: string}} where
 * @returns {Promise<void>}
 */
function npm(args, {cwd, node = process.execPath}) {
  const {npm_execpath: path, PATH = ''} = process.env;
  const [command = '', ...rest] = path ? [node, path, ...args] : ['npm', ...args];
  // Nothing is told to whoever made the framework.
  const env = {
    ...process.env,
    PATH: [dirname(node), PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const child = spawn(command, rest, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((fulfill, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) fulfill();
      else reject(new Error(`npm ${args.join(' ')} ended with ${status}:\n${output}`));
    });
  });
}

async function testSite(/** @type {App} */ {name, site, pages}) {
  const {origin, stop} = await serve(join(BUILT, name, site));
  for (const path of pages) {
    const at = (/** @type {string} */ what) => `${name} ${path} ${what}`;
    const url = origin + path;
    await attempt(at('shows every word without JavaScript'), () => testWords(url));
    await attempt(at('keeps its nodes, and opens an answer, without a complaint'), () =>
      testScripts(url),
    );
  }
  stop();
}

/** Serves a folder to this machine alone. */
async function serve(/** @type {string} */ folder) {
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

async function testWords(/** @type {string} */ url) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(url, {timeout: TIMEOUT});
    const shown = simple(await page.evaluate(shownWords));
    assert.deepEqual(
      passages().filter((passage) => !shown.includes(passage)),
      [],
      'passages that are not there',
    );
  } finally {
    await page.close();
  }
}

/** Questions, and the paragraphs of answers. */
function passages() {
  return interview.exchanges
    .flatMap(({question, answers}) => [
      inlineText(question),
      ...answers.flatMap(({body}) => blocksText(body).split('\n\n')),
    ])
    .map(simple);
}

function simple(/** @type {string} */ text) {
  return text.replace(/\s+/g, ' ').trim();
}

async function testScripts(/** @type {string} */ url) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  // Scripts wait until all that the server has sent is there, and remembered.
  let release = () => {};
  const remembered = new Promise((fulfill) => (release = () => fulfill(undefined)));
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const {origin} = new URL(request.url());
    if (request.url().startsWith('data:')) return request.continue();
    if (origin !== new URL(url).origin) complaints.push(`${request.url()} is asked for`);
    if (request.resourceType() === 'script') await remembered;
    await request.continue();
  });
  try {
    const loaded = page.goto(url, {timeout: TIMEOUT, waitUntil: 'load'});
    loaded.catch(() => {});
    await page.waitForFunction(isParsed, {timeout: TIMEOUT});
    const before = await page.evaluate(remember);
    assert.ok(before > 100, `The page has ${before} elements`);
    release();
    await loaded;
    await page.waitForNetworkIdle({timeout: TIMEOUT});
    const {roots, lost} = await page.evaluate(settle);
    assert.deepEqual(roots, [1, 1, 1, 1], 'how many roots each element has');
    assert.deepEqual(lost, [], 'nodes that are no longer there');

    const question = 'interview-qa-accordion >>> button[aria-expanded="false"]';
    const button = await page.waitForSelector(question, {timeout: TIMEOUT});
    assert.equal(await button?.evaluate(isOpen), false, 'an answer that is closed');
    await button?.click();
    await page.waitForFunction(isOpen, {timeout: TIMEOUT}, button);
    assert.deepEqual(complaints, [], 'what the page complains about');
  } finally {
    release();
    await page.close();
  }
}
