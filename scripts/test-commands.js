/** What tests ask of the driver beyond the runner's own commands; test/support/ has the callers. */
import {findInTree, statesInTree} from './accessibility-tree.js';

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

  return {
    name: 'test-commands',
    async executeCommand({command, payload, session}) {
      const launcher = /** @type {any} */ (session.browser);
      switch (command) {
        case 'press':
          await launcher.press(session.id, payload);
          return true;
        case 'emulate-media-features':
          await emulateMedia(launcher.getPage(session.id), payload);
          return true;
        case 'allow-clipboard':
          await allowClipboard(launcher.getPage(session.id), Boolean(payload));
          return true;
        case 'start-anew':
          launcher.isSpent = true;
          return true;
        case 'find-in-tree':
          return findInTree(launcher, session.id, /** @type {any} */ (payload));
        case 'states-in-tree':
          return statesInTree(launcher.getPage(session.id));
      }
      return undefined;
    },
  };
}
