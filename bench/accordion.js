/**
 * What an accordion of 1,000 and of 10,000 items costs in Chromium, beside plain `<details>` and
 * peers with the same words, and what a key costs in the search of 10,000. All variants take turns,
 * first another one each round, and are compared within a round; the tables have the medians.
 *
 *     npm run bench -- accordion --runs 5
 */
import {median, optionsOf} from './measure.js';
import {bundlesOf} from './accordion/bundles.js';
import {launch, openPage} from './accordion/page.js';
import {report} from './accordion/report.js';
import {searchOf} from './accordion/search.js';
import {table} from './accordion/table.js';

/**
 * @typedef {import('./accordion/report.js').Costs} Costs
 *
 * @typedef {import('./accordion/report.js').Round} Round
 */

const VARIANTS = /** @type {const} */ (['details', 'lit', 'webawesome', 'shoelace', 'ours']);
/** How many items of a page are opened, one after the other. */
const OPENED = 5;

const {runs} = optionsOf(3);
const files = await bundlesOf(VARIANTS);
const browser = await launch();
try {
  /** @type {Round[]} */
  const rounds = [];
  /** @type {(import('./accordion/search.js').Key[] | undefined)[]} */
  const searches = [];
  // What Chromium does once is no variant's.
  await few('details');
  for (let run = 0; run < runs; run++) {
    rounds.push(await round(run));
    searches.push(await searchOf(browser, files));
  }
  const version = browser.version();
  console.log(`Chromium ${version}, ${runs} ${runs === 1 ? 'round' : 'rounds'}.\n`);
  console.log(`${report(rounds)}\n`);
  const json = median(rounds.map(({ours}) => ours?.json ?? 0));
  console.log(
    `Ours is given an object; to parse 10,000 as JSON takes ${json.toFixed(0)} ms more.\n`,
  );
  console.log(searchTable(searches));
} finally {
  await browser.close();
}

/** @returns {Promise<Round>} */
async function round(/** @type {number} */ run) {
  /** @type {Record<string, Partial<Costs>>} */
  const costs = {};
  for (const measure of [few, thousand, kept, many, allOpen]) {
    for (const index of VARIANTS.keys()) {
      const variant = VARIANTS[(index + run) % VARIANTS.length] ?? 'details';
      costs[variant] = {...costs[variant], ...(await measure(variant))};
    }
  }
  return /** @type {Round} */ (costs);
}

async function few(/** @type {string} */ variant) {
  const page = await openPage(browser, files, variant, {count: 100});
  const hundred = await page.show();
  await page.close();
  return {hundred};
}

async function thousand(/** @type {string} */ variant) {
  const page = await openPage(browser, files, variant, {count: 1000});
  const closed = await page.show();
  const opened = [];
  for (let index = 0; index < OPENED; index++) {
    opened.push(await page.cost(() => page.call('toggle', index)));
  }
  await page.close();
  return {thousand: closed, opening: median(opened)};
}

/** What the items keep of the memory, without the interview itself, which the page has before. */
async function kept(/** @type {string} */ variant) {
  const count = 1000;
  const page = await openPage(browser, files, variant, {count, known: true});
  const before = await page.memory();
  await page.show();
  const after = await page.memory();
  await page.close();
  return {
    heap: (after.heap - before.heap) / count,
    blink: (after.blink - before.blink) / count,
    nodes: (after.nodes - before.nodes) / count,
    listeners: (after.listeners - before.listeners) / count,
  };
}

async function many(/** @type {string} */ variant) {
  const page = await openPage(browser, files, variant, {count: 10_000});
  const tenThousand = await page.show();
  let json;
  if (variant === 'ours') {
    const data = `document.querySelector('interview-qa-accordion').data`;
    await page.page.evaluate(`void (globalThis.text = JSON.stringify(${data}))`);
    await page.rest();
    json = await page.cost(() => page.page.evaluate('void JSON.parse(text)'));
  }
  await page.close();
  return {tenThousand, ...(json !== undefined && {json})};
}

async function allOpen(/** @type {string} */ variant) {
  const page = await openPage(browser, files, variant, {count: 1000, open: true});
  const open = await page.show();
  await page.close();
  return {allOpen: open};
}

function searchTable(
  /** @type {readonly (import('./accordion/search.js').Key[] | undefined)[]} */ searches,
) {
  const [first] = searches;
  if (!first) return 'Search over 10,000: no search field.';
  const of = (/** @type {number} */ index, /** @type {'answer' | 'time' | 'longest'} */ figure) =>
    median(searches.map((keys) => keys?.[index]?.[figure] ?? NaN)).toFixed(0);
  return table(
    ['key, in the search of 10,000', 'ms', 'in all, ms', 'longest task, ms', 'says'],
    [
      ...first.map(({name, says}, index) => [
        name,
        of(index, 'answer'),
        of(index, 'time'),
        of(index, 'longest'),
        says,
      ]),
      ['goal', '≤ 100', '', '≤ 50', ''],
    ],
  );
}
