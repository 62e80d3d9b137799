/**
 * Asks an engine's own accessibility tree: by CDP in Chromium, by the accessibility locator of
 * WebDriver BiDi in Firefox, by WebDriver's computed role and label in WebKit. The page hands its
 * nodes over as `__asked`; test/support/accessibility-tree.ts is the caller.
 */

/**
 * @typedef {import('./engine-launchers.js').EngineLauncher} EngineLauncher
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Question
 * @property {string} role
 * @property {string} [name] Any, where it is not given.
 *
 * @typedef {object} Asked What the page asks about.
 * @property {Node[]} roots An element, and its shadow root where it has one.
 * @property {Element[]} nodes The element and all that is in both.
 */

/** The global of the page. */
const ASKED = '__asked';

/**
 * The places, among the nodes asked about, of those that the tree has under a role and a name.
 *
 * @returns {Promise<number[]>}
 */
export function findInTree(
  /** @type {EngineLauncher} */ launcher,
  /** @type {string} */ sessionId,
  /** @type {Question} */ question,
) {
  const any = /** @type {any} */ (launcher);
  if (launcher.engine !== 'webkit') return findBySelector(any.getPage(sessionId), question);
  any.isSpent = true;
  return findByLabels(any.driver, question);
}

async function findBySelector(/** @type {Page} */ page, /** @type {Question} */ {role, name}) {
  // Puppeteer takes the question as a selector, in which nothing can be escaped.
  if (name?.includes('"'))
    throw new Error(`No name with quotation marks can be asked for: ${name}`);
  const selector = `aria/${name === undefined ? '' : `[name="${name}"]`}[role="${role}"]`;
  const asked = await page.evaluateHandle(ASKED);
  const roots = await asked.getProperty('roots');
  /** @type {Set<number>} */
  const found = new Set();
  // Chromium looks from an element into its shadow root, and Firefox does not.
  for (const root of (await roots.getProperties()).values()) {
    const handles = (await root.asElement()?.$$(selector)) ?? [];
    const places = await page.evaluate(
      ({nodes}, ...elements) => elements.map((element) => nodes.indexOf(element)),
      /** @type {import('puppeteer-core').JSHandle<Asked>} */ (asked),
      .../** @type {import('puppeteer-core').ElementHandle<Element>[]} */ (handles),
    );
    for (const place of places) found.add(place);
  }
  await asked.dispose();
  return [...found].sort((one, other) => one - other);
}

async function findByLabels(/** @type {any} */ driver, /** @type {Question} */ {role, name}) {
  const {hostname, port} = driver.options;
  const session = `http://${hostname}:${port}/session/${driver.sessionId}`;
  /** @returns {Promise<string | undefined>} Nothing where the tree has no object for the node. */
  async function ask(/** @type {string} */ id, /** @type {'role' | 'label'} */ what) {
    // Not by webdriverio, which logs each such answer as an error.
    const response = await fetch(`${session}/element/${id}/computed${what}`);
    const {value} = await response.json();
    if (response.ok) return value;
    if (value.error === 'unknown error') return undefined;
    throw new Error(`The ${what} of a node: ${value.error}, ${value.message}`);
  }
  const references = await driver.executeScript(`return ${ASKED}.nodes`, []);
  const answers = await Promise.all(
    references.map(async (/** @type {Record<string, string>} */ reference) => {
      const [id = ''] = Object.values(reference);
      if ((await ask(id, 'role')) !== role) return false;
      return name === undefined || (await ask(id, 'label')) === name;
    }),
  );
  return answers.flatMap((isFound, place) => (isFound ? [place] : []));
}

/**
 * The states and properties, such as `expanded`, that Chromium's tree has for the one node asked
 * about: the one entry of a list that is empty where the tree leaves the node out.
 *
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function statesInTree(/** @type {Page} */ page) {
  const connection = await page.createCDPSession();
  const {result} = await connection.send('Runtime.evaluate', {expression: `${ASKED}.nodes[0]`});
  const {nodes} = await connection.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  await connection.detach();
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({properties = []}) =>
      Object.fromEntries(properties.map(({name, value}) => [name, value.value])),
    );
}
