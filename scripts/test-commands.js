/** What tests ask of the driver beyond the runner's own commands; test/support/ has the callers. */
import {mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {findInTree, statesInTree} from './accessibility-tree.js';
import {componentBundle} from './test-components.js';
import {serverRendered} from './test-server.js';
import {postsOf} from './wordpress.js';

/**
 * @typedef {import('./engine-launchers.js').EngineLauncher} EngineLauncher
 * @typedef {import('puppeteer-core').CDPSession} CDPSession
 */

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function testCommands() {
  /**
   * Emulation lasts as long as the session that asked for it.
   *
   * @type {WeakMap<object, CDPSession>}
   */
  const connections = new WeakMap();

  async function emulateMedia(/** @type {any} */ page, /** @type {any} */ {type, features}) {
    const connection = connections.get(page) ?? (await page.createCDPSession());
    connections.set(page, connection);
    await connection.send('Emulation.setEmulatedMedia', {media: type, features});
  }

  async function allowClipboard(/** @type {any} */ page, /** @type {boolean} */ isAllowed) {
    const context = page.browserContext();
    const {origin} = new URL(page.url());
    if (!isAllowed) return context.clearPermissionOverrides();
    // A page that is not in front may not use the clipboard.
    await page.bringToFront();
    return context.overridePermissions(origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  }

  /** Keeps what the page looks like: build/screenshots/<engine>/<name>.png. */
  async function screenshot(
    /** @type {any} */ launcher,
    /** @type {string} */ sessionId,
    /** @type {string} */ name,
  ) {
    const file = join('build/screenshots', launcher.engine, `${name}.png`);
    mkdirSync(dirname(file), {recursive: true});
    if (launcher.driver) await launcher.driver.saveScreenshot(file);
    else await launcher.getPage(sessionId).screenshot({path: file});
  }

  /** What a page's scripts hold once all else is collected, in bytes. */
  async function usedHeap(/** @type {any} */ page) {
    const connection = connections.get(page) ?? (await page.createCDPSession());
    connections.set(page, connection);
    // What one round lets go of may hold something that the next collects.
    for (let round = 0; round < 3; round++) await connection.send('HeapProfiler.collectGarbage');
    const {usedSize} = await connection.send('Runtime.getHeapUsage');
    return usedSize;
  }

  return {
    name: 'test-commands',
    async executeCommand({command, payload, session}) {
      const launcher = /** @type {any} */ (session.browser);
      switch (command) {
        case 'press':
          await launcher.press(session.id, payload);
          return true;
        case 'write':
          await launcher.write(session.id, payload);
          return true;
        case 'emulate-media-features':
          await emulateMedia(launcher.getPage(session.id), payload);
          return true;
        case 'allow-clipboard':
          await allowClipboard(launcher.getPage(session.id), Boolean(payload));
          return true;
        case 'screenshot':
          await screenshot(launcher, session.id, /** @type {string} */ (payload));
          return true;
        case 'render-on-server':
          return serverRendered(/** @type {any} */ (payload));
        case 'bundle-component':
          return componentBundle(/** @type {any} */ (payload));
        case 'heap':
          return usedHeap(launcher.getPage(session.id));
        case 'start-anew':
          launcher.isSpent = true;
          return true;
        case 'find-in-tree':
          return findInTree(launcher, session.id, /** @type {any} */ (payload));
        case 'states-in-tree':
          return statesInTree(launcher.getPage(session.id));
        case 'wordpress':
          return postsOf(/** @type {string[]} */ (payload));
      }
      return undefined;
    },
  };
}
