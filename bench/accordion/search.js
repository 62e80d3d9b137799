/** What each key costs in the accordion's search of 10,000 exchanges, and its longest task. */
import {setTimeout as sleep} from 'node:timers/promises';
import {longestTask} from './longest-task.js';
import {openPage} from './page.js';

const COUNT = 10_000;
const KEYS = ['c', 'a', 'f', 'e', 'Escape', 't', 'h', 'e', 'Escape'];
/** Where the search says nothing new, as when a letter more finds the same, in milliseconds. */
const NO_ANSWER = 2000;
/** When all that is seen answers a key, and what is out of view waits for the typing to rest, in ms. */
const ANSWERED = 350;
const TASKS = 'disabled-by-default-devtools.timeline';

/**
 * @typedef {object} Key
 * @property {string} name
 * @property {number} answer Milliseconds of the main thread's processor time, for what is seen.
 * @property {number} time The same until the page rests.
 * @property {number} longest Those of the longest task.
 * @property {string} says What is announced then.
 *
 * @typedef {import('./page.js').Browser} Browser
 *
 * @typedef {import('./bundles.js').Files} Files
 */

/**
 * Types twice: once to take the time and once to see the tasks, for to record them takes time too.
 *
 * @returns {Promise<Key[] | undefined>} Nothing where there is no search field.
 */
export async function searchOf(/** @type {Browser} */ browser, /** @type {Files} */ files) {
  const times = await type(browser, files, async (page, press, answered) => {
    const before = await page.time();
    await press();
    await sleep(ANSWERED);
    const answer = (await page.time()) - before;
    await answered();
    await page.rest();
    return {answer, time: (await page.time()) - before};
  });
  if (!times) return undefined;
  const tasks = await type(browser, files, async (page, press, answered) => {
    await browser.startTracing(page.page, {categories: [TASKS]});
    await press();
    await answered();
    await page.rest();
    return longestTask(await browser.stopTracing());
  });
  return times.map(({name, figure, says}, index) => ({
    name,
    ...figure,
    longest: tasks?.[index]?.figure ?? NaN,
    says,
  }));
}

/**
 * Types all keys, and takes a figure of each.
 *
 * @template T
 * @param {Browser} browser
 * @param {Files} files
 * @param {(page: Awaited<ReturnType<typeof openPage>>, press: () => Promise<void>, answered: () => Promise<void>) => Promise<T>} measure
 */
async function type(browser, files, measure) {
  const opened = await openPage(browser, files, 'ours', {count: COUNT, searchable: true});
  const {page} = opened;
  await opened.show();
  try {
    const accordion = page.locator('interview-qa-accordion');
    const field = accordion.locator('input[type=search]');
    if (!(await field.count())) return undefined;
    await field.focus();
    await opened.rest();
    // Found once: to look for it among all nodes would be counted.
    const status = await accordion.locator('[role=status]').first().elementHandle();
    if (!status) return undefined;
    let text = '';
    const keys = [];
    for (const key of KEYS) {
      await status.evaluate(awaitChange, NO_ANSWER);
      const figure = await measure(
        opened,
        () => page.keyboard.press(key),
        () => page.evaluate('answered'),
      );
      text = key.length === 1 ? text + key : '';
      const says = ((await status.textContent()) ?? '').trim();
      keys.push({name: key === 'Escape' ? key : `\`${text}\``, figure, says});
    }
    return keys;
  } finally {
    await opened.close();
  }
}

/** Runs in the page, where `answered` settles once an element says something else, or too late. */
function awaitChange(/** @type {any} */ element, /** @type {number} */ most) {
  const page = /** @type {any} */ (globalThis);
  page.answered = new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    const observer = new page.MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element, {childList: true, characterData: true, subtree: true});
    setTimeout(resolve, most);
  });
}
