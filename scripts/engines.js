/**
 * Finds the browsers that the tests run in, and gets those that a Debian-like machine lacks. What
 * it finds are paths; scripts/engine-launchers.js starts them.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {apt, aptGet, INSTALL, isDebianLike, isExecutable, isOffered, onPath} from './machine.js';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 *
 * @typedef {object} Found What a launcher needs to start an engine.
 * @property {string} executable The browser; for WebKit on Linux its MiniBrowser.
 * @property {string} [driver] WebKit only: the WebDriver server that starts it.
 * @property {string} [display] WebKit on Linux only: Xvfb, or nothing when there is a display.
 *
 * @typedef {object} Missing
 * @property {Engine} engine
 * @property {string} why What was looked for and is not there.
 */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** @type {Readonly<Record<Engine, string>>} */
export const ENGINE_NAMES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

const isMac = process.platform === 'darwin';
const cache = join(homedir(), isMac ? 'Library/Caches' : '.cache');
const puppeteerCache = join(homedir(), '.cache/puppeteer');

/** Where an engine's executable may be, the system's own before what another tool has cached. */
const places = {
  chromium: () => [
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...expand(`${puppeteerCache}/chrome/*/chrome-*/chrome`),
    ...expand(`${cache}/ms-playwright/chromium-*/chrome-linux*/chrome`),
    ...expand(`${cache}/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*`),
  ],
  firefox: () => [
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...expand(`${puppeteerCache}/firefox/*/firefox/firefox`),
    ...expand(`${puppeteerCache}/firefox/*/*.app/Contents/MacOS/firefox`),
  ],
  /** Debian has MiniBrowser below the multi-arch directory, others have it in libexec. */
  miniBrowser: () =>
    ['/usr/lib/*', '/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/libexec']
      .flatMap((directory) => [`${directory}/webkit2gtk-*`, `${directory}/webkitgtk-*`])
      .flatMap((directory) => expand(`${directory}/MiniBrowser`)),
};

/**
 * Debian's and Ubuntu's packages; of names in one entry, the first that the release has. The fonts
 * give Latin, Cyrillic, Arabic and Hebrew (DejaVu) and Chinese, Japanese and Korean (WenQuanYi), so
 * that no line of a test's text is measured as a row of boxes.
 *
 * @type {Readonly<Record<Engine | 'fonts', readonly string[][]>>}
 */
const PACKAGES = {
  chromium: [['chromium', 'chromium-browser']],
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['webkit2gtk-driver'], ['xvfb']],
  fonts: [['fontconfig'], ['fonts-dejavu-core'], ['fonts-wqy-microhei']],
};

/** How to get an engine where this script cannot. */
const BY_HAND = {
  chromium: 'npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer',
  firefox: 'npx @puppeteer/browsers install firefox@stable --path ~/.cache/puppeteer',
  webkit: isMac
    ? 'sudo safaridriver --enable'
    : 'install WebKitGTK with its WebKitWebDriver and MiniBrowser, and Xvfb, by your package manager',
};

/** The files that a pattern with `*` inside its parts names, the highest version first. */
function expand(/** @type {string} */ pattern) {
  const [first = '', ...parts] = pattern.split('/');
  return parts
    .reduce((found, part) => found.flatMap((directory) => children(directory, part)), [first])
    .filter((path) => existsSync(path));
}

function children(/** @type {string} */ directory, /** @type {string} */ part) {
  if (!part.includes('*')) return [`${directory}/${part}`];
  const escaped = part.split('*').map((text) => text.replace(/[.+()]/g, '\\$&'));
  const matches = new RegExp(`^${escaped.join('.*')}$`);
  let names;
  try {
    names = readdirSync(`${directory}/`);
  } catch {
    return [];
  }
  return names
    .filter((name) => matches.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', {numeric: true}))
    .map((name) => `${directory}/${name}`);
}

/** The first of these that says its version; Ubuntu's stubs that only point to a snap do not. */
function firstThatRuns(/** @type {readonly string[]} */ paths) {
  return paths.find((path) => {
    if (!isExecutable(path)) return false;
    const run = spawnSync(path, ['--version'], {timeout: 30_000, stdio: 'ignore'});
    return run.status === 0;
  });
}

/**
 * @param {string} variable
 * @param {() => readonly string[]} candidates
 * @returns {Found | string} What is missing, as a string.
 */
function findBrowser(variable, candidates) {
  const chosen = process.env[variable];
  const executable = firstThatRuns(chosen ? [chosen] : candidates());
  if (executable) return {executable};
  return chosen
    ? `${variable}=${chosen} does not run`
    : `none on PATH, in the usual places or in ${variable}`;
}

/** @returns {Found | string} What is missing, as a string. */
function findWebKit() {
  if (isMac) {
    const [driver] = onPath('safaridriver');
    return driver ? {executable: 'Safari', driver} : 'no safaridriver on PATH';
  }
  const driver = process.env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver')[0];
  if (!driver || !isExecutable(driver)) return 'no WebKitWebDriver on PATH';
  const executable = process.env.WEBKIT_PATH ?? places.miniBrowser().find(isExecutable);
  if (!executable || !isExecutable(executable)) return "no MiniBrowser in WebKitGTK's directories";
  // A display of its own is taken before the user's: there the windows would steal the focus.
  const [display] = onPath('Xvfb');
  if (display) return {executable, driver, display};
  if (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) return {executable, driver};
  return 'no Xvfb on PATH and no display';
}

/** @returns {Found | string} What is missing, as a string. */
function findEngine(/** @type {Engine} */ engine) {
  switch (engine) {
    case 'chromium':
      return findBrowser('CHROME_PATH', places.chromium);
    case 'firefox':
      return findBrowser('FIREFOX_PATH', places.firefox);
    case 'webkit':
      return findWebKit();
  }
}

/**
 * Looks for engines, and changes nothing.
 *
 * @param {readonly Engine[]} [wanted]
 */
export function findEngines(wanted = ENGINES) {
  /** @type {Map<Engine, Found>} */
  const found = new Map();
  /** @type {Missing[]} */
  const missing = [];
  for (const engine of wanted) {
    const answer = findEngine(engine);
    if (typeof answer === 'string') missing.push({engine, why: answer});
    else found.set(engine, answer);
  }
  return {found, missing};
}

/**
 * Looks for engines and, where this machine allows it, installs those that are not there.
 *
 * @param {readonly Engine[]} wanted
 * @param {(line: string) => void} say
 */
export function ensureEngines(wanted, say) {
  const before = findEngines(wanted);
  /** @type {(Engine | 'fonts')[]} */
  const lacking = before.missing.map(({engine}) => engine);
  if (lacksFonts()) lacking.push('fonts');
  if (lacking.length === 0 || !isDebianLike()) return {...before, advice: byHand(before.missing)};

  const command = aptGet();
  if (!command) {
    const names = lacking.flatMap(packagesFor).join(' ');
    return {
      ...before,
      advice: [`sudo apt-get update && sudo apt-get ${INSTALL.join(' ')} ${names}`],
    };
  }
  say(`── installing by apt-get what this machine lacks: ${lacking.join(', ')}`);
  apt(command, 'update');
  // One call for each: a package that cannot be had costs no other engine.
  for (const names of lacking.map(packagesFor)) {
    const failure = apt(command, ...INSTALL, ...names);
    if (failure) say(`   apt-get install ${names.join(' ')} failed:\n${failure}`);
  }
  const after = findEngines(wanted);
  return {...after, advice: byHand(after.missing)};
}

/** The commands, one a line, by which a person gets what is missing. */
function byHand(/** @type {readonly Missing[]} */ missing) {
  return missing.map(({engine}) => BY_HAND[engine]);
}

/** Whether a letter of one of these languages would have no glyph; unknown counts as lacking. */
function lacksFonts() {
  if (process.platform !== 'linux') return false;
  return ['uk', 'ar', 'ja', 'ko', 'zh-cn'].some((language) => {
    const list = spawnSync('fc-list', [`:lang=${language}`, 'family'], {encoding: 'utf8'});
    return !list.stdout?.trim();
  });
}

/** What this release calls the packages; without lists to look in, as Debian does. */
function packagesFor(/** @type {Engine | 'fonts'} */ group) {
  return PACKAGES[group].map((names) => names.find(isOffered) ?? names[0] ?? '');
}
