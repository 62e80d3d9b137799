/** What is tried of a site whose pages hold the elements as a server renders them. */
import assert from 'node:assert/strict';
import {isOpen, remember, settle, shownWords} from './test-apps-page.js';
import {read, simple, TIMEOUT, visit} from './test-apps-visit.js';

/** @typedef {import('./test-apps.js').Tests} Tests */
/** @typedef {import('./test-apps.js').Trial} Trial */

/** @type {Tests} */
export const SITE_TESTS = {
  'shows every word without JavaScript': testWords,
  'keeps its nodes, and opens an answer, without a complaint': testScripts,
};

async function testWords(/** @type {Trial} */ {browser, url, passages}) {
  await read(browser, url, async (page) => {
    const shown = simple(await page.evaluate(shownWords));
    assert.deepEqual(
      passages.filter((passage) => !shown.includes(passage)),
      [],
      'passages that are not there',
    );
  });
}

async function testScripts(/** @type {Trial} */ {browser, url}) {
  await visit(browser, url, {
    async served(page) {
      const before = await page.evaluate(remember);
      assert.ok(before > 100, `The page has ${before} elements`);
    },
    async loaded(page) {
      const {roots, lost} = await page.evaluate(settle);
      assert.deepEqual(roots, [1, 1, 1, 1], 'how many roots each element has');
      assert.deepEqual(lost, [], 'nodes that are no longer there');

      const question = 'interview-qa-accordion >>> button[aria-expanded="false"]';
      const button = await page.waitForSelector(question, {timeout: TIMEOUT});
      assert.equal(await button?.evaluate(isOpen), false, 'an answer that is closed');
      await button?.click();
      await page.waitForFunction(isOpen, {timeout: TIMEOUT}, button);
    },
  });
}
