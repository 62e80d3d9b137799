/** The built site in a Chromium of its own, for what the runner's pages cannot have: history, touch. */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../scripts/engines.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const PATIENCE = {timeout: 30_000};

/** Serves the site, and starts the browser. */
export async function startBuilder() {
  const {executable} = findEngines(['chromium']).found.get('chromium') ?? {};
  if (!executable) throw new Error('The builder is tried in Chromium, and there is none.');
  const server = await startDevServer({
    config: {rootDir: join(ROOT, 'build/site'), hostname: '127.0.0.1', port: 0, open: false},
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.server.address());
  const browser = await puppeteer.launch({executablePath: executable, args: ['--no-sandbox']});
  return {
    /** The builder with the bundled interview, once there is what to copy. */
    async open(/** @type {import('puppeteer-core').Viewport | null} */ viewport = null) {
      const page = await browser.newPage();
      if (viewport) await page.setViewport(viewport);
      await page.goto(`http://127.0.0.1:${port}/builder/`);
      await page.waitForSelector('.copy [aria-busy=false] .part', PATIENCE);
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}
