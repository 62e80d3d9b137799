/**
 * The README's first picture: the builder as the site has it, with a quotation chosen, in Chromium. The
 * file is written only where it shows something else by now, so that a run leaves it as it is.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../scripts/engines.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const FILE = 'demo/builder.webp';
const SIZE = {width: 1280, height: 1180};
const WORDS = 'We do not see this as a proxy war.';
/** What stands above the third step, in CSS pixels. */
const ABOVE = 575;
/** Which share of the picture may differ: letters are drawn otherwise by another release of a browser. */
const TOLERANCE = 0.01;
const PATIENCE = {timeout: 60_000};

/**
 * Runs in a page: the share of squares of eight pixels whose mean color is visibly another, or 1 where
 * the sizes differ.
 */
const DIFFERENCE = `(async (one, other) => {
  const squares = async (data) => {
    const image = new Image();
    image.src = 'data:image/webp;base64,' + data;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.ceil(image.width / 8), Math.ceil(image.height / 8));
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const [a, b] = await Promise.all([squares(one), squares(other)]);
  if (a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const far = [0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > 32);
    if (far) different++;
  }
  return different / (a.data.length / 4);
})`;

describe("the README's picture of the builder", () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startDevServer>>} */
  let server;
  before(async () => {
    const {executable} = findEngines(['chromium']).found.get('chromium') ?? {};
    if (!executable) throw new Error('The picture is taken in Chromium, and there is none.');
    browser = await puppeteer.launch({
      executablePath: executable,
      args: ['--no-sandbox', '--force-color-profile=srgb', '--hide-scrollbars'],
    });
    server = await startDevServer({
      config: {rootDir: join(ROOT, 'build/site'), hostname: '127.0.0.1', open: false},
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
    });
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** The builder with a quotation on a newspaper's page, and its code. */
  async function picture() {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await page.goto(`http://127.0.0.1:${server.config.port}/builder/index.html`);
    await page.waitForSelector('.copy [aria-busy=false] .part', PATIENCE);
    await page.evaluate(`document.querySelector('[value=newspaper]').click()`);
    const select = await page.waitForSelector('choose-step select:has([value=not-a-proxy-war])');
    await select?.select('not-a-proxy-war');
    await page.waitForFunction(
      `document.querySelector('.copy [aria-busy=false] .part + .part code')?.textContent.includes('quote="not-a-proxy-war"')`,
      PATIENCE,
    );
    const frame = await page.waitForFrame((one) => one.url().endsWith('/preview.html'));
    await frame.waitForFunction(
      `document.querySelector('interview-quote-card')?.shadowRoot?.textContent?.includes('${WORDS}')`,
      PATIENCE,
    );
    await page.evaluate(
      `scrollTo({top: document.querySelector('#step-copy').getBoundingClientRect().top + scrollY - ${ABOVE}, behavior: 'instant'})`,
    );
    // The preview has its height, and nothing moves any more.
    await page.waitForNetworkIdle({idleTime: 1000});
    return page.screenshot({type: 'webp', quality: 80, encoding: 'base64'});
  }

  it('shows it as it is now', async () => {
    const now = await picture();
    const path = join(ROOT, FILE);
    const kept = existsSync(path) ? readFileSync(path).toString('base64') : '';
    const page = await browser.newPage();
    const between = (/** @type {string} */ one, /** @type {string} */ other) =>
      page.evaluate(`${DIFFERENCE}('${one}', '${other}')`);
    const isOther = !kept || Number(await between(kept, now)) > TOLERANCE;
    if (isOther) writeFileSync(path, Buffer.from(now, 'base64'));
    const written = readFileSync(path).toString('base64');
    assert.ok(Number(await between(written, now)) <= TOLERANCE);
    assert.equal(await between(written, written), 0);
  });

  it('is the first of the README, and said in words', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, alt = '', file] = /!\[([^\]]*)\]\(([^)]+)\)/.exec(readme) ?? [];
    assert.equal(file, FILE);
    assert.match(alt, /quotation.*preview/s);
  });
});
