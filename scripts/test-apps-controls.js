/**
 * What is tried of an app: its controls change what the parent of the elements holds, and what is read is
 * what a reader sees then. The page of each app is the same, made as its framework has it made.
 */
import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import {remember, settle, shownWords} from './test-apps-page.js';
import {read, simple, visit} from './test-apps-visit.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./test-apps.js').Tests} Tests */
/** @typedef {import('./test-apps.js').Trial} Trial */

const CARD = 'interview-quote-card';
const PROFILES = 'interview-speaker-profile';
const ACCORDION = 'interview-qa-accordion';
const LOG = 'ol li';

/** Each app's own interview, src/interviews.ts. */
const BAKERS = 'two-bakers';
const QUESTION = 'Which flour do you use?';
const RYE = 'Rye. It keeps for a week.';

/** How often the page is looked at, and for how long: the elements warn of a missing interview after 10 s. */
const POLL = 20;
const PATIENCE = 8000;

/** @type {Tests} */
export const APP_TESTS = {
  'shows the children of elements that have no interview yet': inApp(async ({shows}) => {
    await shows(CARD, 'The quotation is on its way.');
    await shows(ACCORDION, 'The questions are on their way.');
  }),

  'shows the quotation that the parent chooses': inApp(async ({choose, shows, hides}, {seed}) => {
    const [first, second] = seed.quotes.map(({exact}) => exact[0]);
    await choose('Interview', seed.id);
    await shows(CARD, first);
    await hides(CARD, 'The quotation is on its way.');
    await choose('Quotation', seed.quotes[1].id);
    await shows(CARD, second);
    await hides(CARD, first);
  }),

  'shows another interview in every element': inApp(async ({choose, shows, hides}, {seed}) => {
    await choose('Interview', seed.id);
    await shows(PROFILES, seed.speakers[0].name);
    await choose('Interview', BAKERS);
    await shows(CARD, 'It keeps for a week.');
    await shows(ACCORDION, QUESTION);
    await shows(PROFILES, 'Ana Čech', 'Ben Okri');
    await hides(PROFILES, seed.speakers[0].name);
  }),

  'shows the children again where the interview is taken away': inApp(async (app) => {
    await app.choose('Interview', BAKERS);
    await app.shows(CARD, 'It keeps for a week.');
    await app.choose('Interview', '');
    await app.shows(CARD, 'The quotation is on its way.');
    await app.shows(ACCORDION, 'The questions are on their way.');
    await app.hides(ACCORDION, QUESTION);
  }),

  // React 18 and others write `without-actions="false"` at first.
  'takes false for a flag that is not set': inApp(async ({choose, toggle, shows, hides}) => {
    await choose('Interview', BAKERS);
    await shows(CARD, 'Copy');
    await toggle('Actions');
    await hides(CARD, 'Copy');
    await shows(CARD, 'It keeps for a week.');
    await toggle('Actions');
    await shows(CARD, 'Copy');
  }),

  'has a search where the parent wants one': inApp(
    async ({page, choose, toggle, find, shows, hides}) => {
      const field = `${ACCORDION} >>> input[type="search"]`;
      await choose('Interview', BAKERS);
      await shows(ACCORDION, QUESTION);
      assert.equal(await page.$(field), null, 'a search that nobody wants');
      await toggle('Search');
      const input = await find(field);
      await input?.type('zeppelin');
      await hides(ACCORDION, QUESTION);
      await toggle('Search');
      await shows(ACCORDION, QUESTION);
      assert.equal(await page.$(field), null, 'a search that nobody wants any more');
    },
  ),

  'keeps answers open where profiles change places': inApp(async (app) => {
    await app.choose('Interview', BAKERS);
    await app.shows(PROFILES, 'Ana Čech');
    await app.hides(PROFILES, RYE);
    await app.press(PROFILES, QUESTION);
    await app.shows(PROFILES, RYE);
    const [before] = await app.page.$$(PROFILES);
    await app.page.locator('::-p-aria([name="Reverse the speakers"][role="button"])').click();
    await app.isSo(async () => /Ben Okri.*Ana Čech/.test(await app.wordsOf(PROFILES)), 'the order');
    await app.shows(PROFILES, RYE);
    const [, after] = await app.page.$$(PROFILES);
    const isSame = await after?.evaluate((element, other) => element === other, before);
    assert.equal(isSame, true, 'the element is the one that it was');
  }),

  'is told what an element shows, opens and closes': inApp(
    async ({choose, press, wordsOf, isSo}) => {
      const logs = (/** @type {string} */ log) =>
        isSo(async () => (await wordsOf(LOG)) === log, `the log is "${log}"`);
      await choose('Interview', BAKERS);
      await logs('Loaded: Two bakers on bread');
      await press(ACCORDION, QUESTION);
      await logs('Loaded: Two bakers on bread Opened: flour');
      await press(ACCORDION, QUESTION);
      await logs('Loaded: Two bakers on bread Opened: flour Closed: flour');
    },
  ),

  'takes an element away, and brings it back': inApp(async (app) => {
    await app.choose('Interview', BAKERS);
    await app.press(ACCORDION, QUESTION);
    await app.shows(ACCORDION, RYE);
    await app.toggle('Questions');
    await app.isSo(async () => (await app.wordsOf(ACCORDION)) === '', 'no accordion');
    await app.shows(CARD, 'It keeps for a week.');
    await app.toggle('Questions');
    await app.shows(ACCORDION, QUESTION);
  }),
};

/** Of an app that a server renders, too. @type {Tests} */
export const RENDERED_APP_TESTS = {
  async 'has the children of elements in the markup'({browser, url}) {
    await read(browser, url, async (page) => {
      const shown = simple(await page.evaluate(shownWords));
      for (const words of ['The quotation is on its way.', 'The questions are on their way.']) {
        assert.ok(shown.includes(words), `"${words}" in "${shown}"`);
      }
    });
  },

  async 'takes over the nodes that the server has sent'({browser, url}) {
    await visit(browser, url, {
      async served(page) {
        const before = await page.evaluate(remember);
        assert.ok(before > 10, `The page has ${before} elements`);
      },
      async loaded(page) {
        const app = reader(page);
        await app.choose('Interview', BAKERS);
        await app.shows(CARD, 'It keeps for a week.');
        const {lost} = await page.evaluate(settle);
        assert.deepEqual(lost, [], 'nodes that are no longer there');
      },
    });
  },
};

/** @typedef {ReturnType<typeof reader>} Reader */

/**
 * @param {(app: Reader, trial: Trial) => Promise<void>} task
 * @returns {(trial: Trial) => Promise<void>}
 */
function inApp(task) {
  return (trial) => visit(trial.browser, trial.url, {loaded: (page) => task(reader(page), trial)});
}

/** What a reader of the page does and sees. */
function reader(/** @type {Page} */ page) {
  async function wordsOf(/** @type {string} */ selector) {
    const elements = await page.$$(selector);
    const words = await Promise.all(elements.map((element) => element.evaluate(shownWords)));
    return simple(words.join(' '));
  }

  async function isSo(/** @type {() => Promise<boolean>} */ look, /** @type {string} */ what) {
    const end = Date.now() + PATIENCE;
    while (!(await look())) {
      if (Date.now() > end) throw new Error(`${what}; there is "${await wordsOf('main')}"`);
      await wait(POLL);
    }
  }

  /** Looks at each frame, as what is to be visible is looked for: else at changes, of no shadow root. */
  function find(/** @type {string} */ selector) {
    return page.waitForSelector(selector, {visible: true, timeout: PATIENCE});
  }

  return {
    page,
    wordsOf,
    isSo,
    find,
    async choose(/** @type {string} */ label, /** @type {string} */ value) {
      await page.locator(`::-p-aria([name="${label}"][role="combobox"])`).fill(value);
    },
    async toggle(/** @type {string} */ label) {
      await page.locator(`::-p-aria([name="${label}"][role="checkbox"])`).click();
    },
    /** Presses the first question of such elements that has those words. */
    async press(/** @type {string} */ selector, /** @type {string} */ question) {
      const button = `${selector} >>> button[aria-expanded]::-p-text(${question})`;
      await find(button);
      await page.locator(button).click();
    },
    async shows(/** @type {string} */ selector, /** @type {readonly string[]} */ ...passages) {
      for (const passage of passages.map(simple)) {
        const look = async () => (await wordsOf(selector)).includes(passage);
        await isSo(look, `${selector} shows "${passage}"`);
      }
    },
    async hides(/** @type {string} */ selector, /** @type {string} */ passage) {
      const look = async () => !(await wordsOf(selector)).includes(simple(passage));
      await isSo(look, `${selector} does not show "${passage}"`);
    },
  };
}
