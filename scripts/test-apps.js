/**
 * `npm run test:apps`: installs each app of examples/ as whoever copies it does, with this package as npm
 * packs it, checks its types, builds it, and opens its pages in Chromium: what is tried is what a framework
 * makes of the elements, and those run in all engines in `npm test`. It exits with 1 where a check has failed.
 *
 *     npm run test:apps -- astro vue                         only those
 *     npm run test:apps -- --after build/test-sum.json       the last line counts those tests too
 */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {ensureEngines} from './engines.js';
import {BUILT, checkTypes, install, pack} from './test-apps-build.js';
import {APP_TESTS, RENDERED_APP_TESTS} from './test-apps-controls.js';
import {SITE_TESTS} from './test-apps-sites.js';
import {serve, simple, TIMEOUT} from './test-apps-visit.js';

/**
 * @typedef {object} App A folder of examples/.
 * @property {string} name
 * @property {string} site Where its build puts the site.
 * @property {Tests} tests
 * @property {readonly string[]} [pages] Addresses of the pages that are tried.
 * @property {string} [development] Where it is built once more, with the development build of what it is made of.
 * @property {readonly string[]} [mistakes] What its check is given to look at wrong/ instead.
 *
 * @typedef {object} Trial
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} url
 * @property {import('../dist/index.js').Interview} seed The interview that comes with the package.
 * @property {readonly string[]} passages Its questions, and the paragraphs of its answers.
 *
 * @typedef {Readonly<Record<string, (trial: Trial) => Promise<void>>>} Tests
 */

const RENDERED = {...RENDERED_APP_TESTS, ...APP_TESTS};
const TSC = ['--project', 'wrong'];
const SVELTE_CHECK = ['--tsconfig', 'wrong/tsconfig.json', '--output', 'machine'];

/** @type {readonly App[]} */
const APPS = [
  {name: 'eleventy', site: '_site', pages: ['/', '/static/'], tests: SITE_TESTS},
  {name: 'astro', site: 'dist', pages: ['/', '/static/'], tests: SITE_TESTS},
  {name: 'react-19', site: 'dist', tests: RENDERED, mistakes: TSC},
  {name: 'react-18', site: 'dist', tests: RENDERED, mistakes: TSC},
  {name: 'vue', site: 'dist', tests: RENDERED, mistakes: TSC},
  {name: 'svelte', site: 'dist', tests: RENDERED, mistakes: SVELTE_CHECK},
  {name: 'angular', site: 'dist/app/browser', tests: RENDERED},
  {name: 'solid', site: 'dist', tests: RENDERED, mistakes: TSC},
  {name: 'preact', site: 'dist', tests: RENDERED, mistakes: TSC},
  {name: 'vite', site: 'dist', tests: APP_TESTS, development: 'development', mistakes: TSC},
];

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
say('── packing');
const tarball = await pack({isBuilt: values.after !== undefined});
const {interview: seed} = await import('../dist/data/interview.js');
const {blocksText, inlineText} = await import('../dist/interview/index.js');
const {found, missing} = ensureEngines(['chromium'], say);
const {executable: executablePath} = found.get('chromium') ?? {};
if (!executablePath) {
  say(`Chromium  not run: ${missing.map(({why}) => why).join()}`);
  process.exit(1);
}

// Installing waits for the network, building for the processor: each does so beside the others.
const built = await Promise.all(apps.map(build));
const browser = await puppeteer.launch({
  executablePath,
  protocolTimeout: TIMEOUT,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [index, app] of apps.entries()) {
    if (built[index]) await testPages(app);
  }
} finally {
  await browser.close();
}
close();

function say(/** @type {string} */ line) {
  console.log(line);
}

/** Whether that went well; what did not is told and counted. */
async function attempt(/** @type {string} */ name, /** @type {() => Promise<unknown>} */ task) {
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

async function build(/** @type {App} */ app) {
  /** @type {import('./test-apps-build.js').Npm | undefined} */
  let npm;
  await attempt(`${app.name} installs`, async () => (npm = await install(app, tarball)));
  if (!npm) return false;
  const run = npm;
  if (app.mistakes) {
    await attempt(`${app.name} has its types checked`, () => checkTypes(app, run));
  }
  const {name, development} = app;
  const isBuilt = await attempt(`${name} builds`, () => run(['run', 'build']));
  if (!isBuilt || !development) return isBuilt;
  const args = ['run', 'build', '--', '--outDir', development];
  return attempt(`${name} builds for development`, () => run(args, {NODE_ENV: 'development'}));
}

async function testPages(/** @type {App} */ {name, site, development, pages = ['/'], tests}) {
  for (const folder of development ? [site, development] : [site]) {
    const {origin, stop} = await serve(join(BUILT, name, folder));
    for (const path of pages) {
      const trial = {browser, url: origin + path, seed, passages: passages()};
      const where = [name, folder === site ? '' : folder, path === '/' ? '' : path];
      for (const [test, task] of Object.entries(tests)) {
        await attempt([...where, test].filter(Boolean).join(' '), () => task(trial));
      }
    }
    stop();
  }
}

/** Questions, and the paragraphs of answers. */
function passages() {
  return seed.exchanges
    .flatMap(({question, answers}) => [
      inlineText(question),
      ...answers.flatMap(({body}) => blocksText(body).split('\n\n')),
    ])
    .map(simple);
}
