/**
 * `npm run pictures`: the README's picture of the elements, the themes' pictures and their contrasts, all
 * from the site as it was built last, in Chromium.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {contrasts} from '../demo/site/contrast.js';
import {PICTURE, THEMES} from '../demo/site/themes.js';
import {findEngines} from './engines.js';
import {allReady, colorsInPage} from './pictures-page.js';

const HOST = '127.0.0.1';
const OUT = 'demo/themes';
const SCHEMES = /** @type {const} */ (['light', 'dark']);

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
mkdirSync(OUT, {recursive: true});
const {executable} = findEngines(['chromium']).found.get('chromium') ?? {};
if (!executable) throw new Error('Pictures are made in Chromium, and there is none.');

const server = await startDevServer({
  config: {rootDir: join(process.cwd(), 'build/site'), hostname: HOST, open: false},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const base = `http://${HOST}:${server.config.port}`;
const browser = await puppeteer.launch({
  executablePath: executable,
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  /** @type {Record<string, Record<string, unknown>>} */
  const measured = {};
  for (const {id} of THEMES) {
    const byScheme = (measured[id] ??= {});
    for (const scheme of SCHEMES) {
      await open(page, `theme-${id}.html`, {...PICTURE, scheme});
      await page.screenshot({path: join(OUT, `${id}-${scheme}.webp`), type: 'webp', quality: 60});
      byScheme[scheme] = contrasts(await page.evaluate(colorsInPage));
    }
  }
  writeFileSync(join(OUT, 'contrast.json'), `${JSON.stringify(measured, null, 2)}\n`);
  await open(page, 'picture.html', {width: 640, height: 400, scheme: 'light'});
  const body = await page.$('body');
  await body?.screenshot({path: 'demo/elements.png'});
} finally {
  await browser.close();
  await server.stop();
}

/** A page of the site with all its elements shown. */
async function open(
  /** @type {import('puppeteer-core').Page} */ page,
  /** @type {string} */ file,
  {width = 0, height = 0, scheme = 'light'},
) {
  await page.setViewport({width, height, deviceScaleFactor: 1.5});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(`${base}/${file}`, {waitUntil: 'networkidle0'});
  await page.evaluate(allReady);
}
