/**
 * Starts the three engines for @web/test-runner. Chromium and Firefox go through puppeteer-core
 * (Firefox by WebDriver BiDi), WebKit through WebKitWebDriver in a virtual display; nothing here
 * downloads a browser. Every process started here ends with this one.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {ChromeLauncher} from '@web/test-runner-chrome';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import {ENGINE_NAMES} from './engines.js';

/**
 * @typedef {import('./engines.js').Engine} Engine
 * @typedef {import('./engines.js').Found} Found
 * @typedef {import('@web/test-runner-core').BrowserLauncher & {
 *   engine: Engine,
 *   version: string,
 *   press(sessionId: string, keys: readonly string[]): Promise<void>,
 *   write(sessionId: string, text: string): Promise<void>,
 * }} EngineLauncher A launcher that the reporter and the commands of tests know more of.
 */

/** What tests may count on; iframes as wide as a desktop's page fit in. */
export const VIEWPORT = {width: 1400, height: 1000};

/** How long a browser may take over a request, in milliseconds: on a busy machine a page loads long. */
const ANSWER = 80_000;

/** Room for what a WebKit window shows above its page. */
const TOOLBAR = 40;

/** @type {import('node:child_process').ChildProcess[]} */
const children = [];

function start(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {import('node:child_process').SpawnOptions} */ options,
) {
  const child = spawn(command, args, options);
  children.push(child);
  return child;
}

process.on('exit', () => {
  for (const child of children.reverse()) child.kill();
});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => process.exit(1));
}

class PuppeteerLauncher extends ChromeLauncher {
  version = '';

  constructor(/** @type {'chromium' | 'firefox'} */ engine, /** @type {Found} */ {executable}) {
    const size = `${VIEWPORT.width},${VIEWPORT.height}`;
    const isChromium = engine === 'chromium';
    const browser = isChromium ? 'chrome' : 'firefox';
    // As root, and in many containers, Chromium runs without its sandbox or not at all; its pages
    // are the tests' own. What it asks of the network by itself is switched off.
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${size}`,
    ];
    super(
      {browser, executablePath: executable, headless: true, args: isChromium ? args : []},
      async ({browser: started}) => {
        this.version = (await started.version()).replace(/^.*\//, '');
        return started.defaultBrowserContext();
      },
      async ({context}) => {
        const page = await context.newPage();
        page.setDefaultNavigationTimeout(ANSWER);
        // The launcher sets 800 by 600 for each test file, just before it opens the file's page.
        const goto = page.goto.bind(page);
        page.goto = async (url, options) => {
          await page.setViewport(VIEWPORT);
          return goto(url, options);
        };
        return page;
      },
      /** @type {any} */ (puppeteer),
      undefined,
    );
    this.engine = engine;
    this.name = ENGINE_NAMES[engine];
  }

  /** Holds down all keys but the last, presses that, and lets go. */
  async press(/** @type {string} */ sessionId, /** @type {readonly string[]} */ keys) {
    const {keyboard} = this.getPage(sessionId);
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(/** @type {any} */ (key));
    await keyboard.press(/** @type {any} */ (keys.at(-1)));
    for (const key of held.reverse()) await keyboard.up(/** @type {any} */ (key));
  }

  async write(/** @type {string} */ sessionId, /** @type {string} */ text) {
    await this.getPage(sessionId).keyboard.type(text);
  }
}

/**
 * The types keep private what has to be overridden below.
 *
 * @type {new (options: any) => import('@web/test-runner-core').BrowserLauncher & {
 *   options: any,
 *   driver: any,
 *   driverManager: any,
 *   initialize(config: any): Promise<void>,
 *   createDriverManager(): Promise<any>,
 * }}
 */
const OpenWebdriverLauncher = /** @type {any} */ (WebdriverLauncher);

/** What WebDriver calls the key. */
const ENTER = '\uE007';

/** How long WebKit may take to start, in milliseconds: three times that is within the runner's limit. */
const START = 28_000;

class WebKitLauncher extends OpenWebdriverLauncher {
  version = '';
  engine = /** @type {const} */ ('webkit');
  /** Whether the next test file needs a browser of its own. */
  isSpent = false;
  #found;

  constructor(/** @type {Found} */ found) {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryTimeout: ANSWER,
      // What was asked may have been done all the same: a second click is another, and so is a second load.
      connectionRetryCount: 0,
      // A request for a browser has Node's own limit otherwise, five minutes.
      transformRequest: (/** @type {RequestInit} */ request) =>
        String(request.body).startsWith('{"capabilities"')
          ? {...request, signal: AbortSignal.timeout(START)}
          : request,
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        ...(found.executable === 'Safari'
          ? {browserName: 'Safari'}
          : {
              browserName: 'MiniBrowser',
              'webkitgtk:browserOptions': {
                binary: found.executable,
                args: ['--automation'],
              },
            }),
      },
    });
    this.#found = found;
  }

  /** @override */
  async initialize(/** @type {any} */ config) {
    await super.initialize(config);
    this.name = ENGINE_NAMES.webkit;
    this.options.port = await startWebDriver(this.#found);
  }

  /**
   * MiniBrowser now and then dies at its start, and WebKitWebDriver then never answers: it is asked
   * again. This is about the browser; no test has run yet.
   *
   * @override
   */
  async createDriverManager() {
    for (let attempt = 1; ; attempt++) {
      try {
        const manager = await super.createDriverManager();
        // The manager's own does not wait for the page, and a page that fails would end the whole run.
        manager.queueStartSession = (/** @type {string} */ id, /** @type {string} */ url) =>
          manager.startSession(id, url);
        this.version = this.driver.capabilities.browserVersion ?? '';
        await this.driver.setWindowSize(VIEWPORT.width, VIEWPORT.height + TOOLBAR);
        return manager;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  }

  /**
   * Starts a new browser after a test file that leaves this one other than it was, or that it did not
   * survive. Once a role was asked for, WebKit keeps its accessibility tree up, and WebKitGTK 2.50 then
   * crashes where a selection goes over several nodes of a shadow root; once a page has opened a
   * window, selections in the first one now and then tell nobody of their changes.
   *
   * @override
   */
  async stopSession(/** @type {string} */ id) {
    try {
      return await super.stopSession(id);
    } catch (error) {
      this.isSpent = true;
      throw error;
    } finally {
      if (this.isSpent) await this.stop();
      this.isSpent = false;
    }
  }

  /**
   * Forgets the browser also where it does not answer any more; the next test file gets another.
   *
   * @override
   */
  async stop() {
    await super.stop();
    this.driver = undefined;
    this.driverManager = undefined;
  }

  async press(/** @type {string} */ _sessionId, /** @type {readonly string[]} */ keys) {
    await this.driver.keys([...keys]);
  }

  /**
   * One key after the other: the runner's own command holds down all of them at once, and a letter that
   * comes twice comes once.
   */
  async write(/** @type {string} */ _sessionId, /** @type {string} */ text) {
    const keys = this.driver.action('key');
    for (const letter of text) {
      const key = letter === '\n' ? ENTER : letter;
      keys.down(key).up(key);
    }
    await keys.perform();
  }
}

/** Starts the WebDriver server, and a display for its browser; the port it listens on. */
async function startWebDriver(/** @type {Found} */ {driver = '', display, executable}) {
  const port = await freePort();
  const isSafari = executable === 'Safari';
  /** @type {NodeJS.ProcessEnv} */
  const env = {...process.env, NO_AT_BRIDGE: '1'};
  if (display) env.DISPLAY = await startDisplay(display);
  const args = isSafari ? ['-p', String(port)] : [`--port=${port}`, '--host=127.0.0.1'];
  const server = start(driver, args, {stdio: 'ignore', env});
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && server.exitCode === null;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return port;
    } catch {
      await sleep(50);
    }
  }
  throw new Error(`${driver} did not start to listen on port ${port}`);
}

/** A virtual display of its own, so that no test shares focus or clipboard with a user. */
function startDisplay(/** @type {string} */ xvfb) {
  // -displayfd makes Xvfb pick a free display and write its number there.
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = start(xvfb, args, {stdio: ['ignore', 'pipe', 'ignore']});
  return new Promise((resolve, reject) => {
    let written = '';
    server.stdout?.on('data', (data) => {
      written += data;
      if (written.includes('\n')) resolve(`:${written.trim()}`);
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`${xvfb} ended before it named its display`)));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {Engine} engine
 * @param {Found} found
 */
export function createLauncher(engine, found) {
  return engine === 'webkit' ? new WebKitLauncher(found) : new PuppeteerLauncher(engine, found);
}
