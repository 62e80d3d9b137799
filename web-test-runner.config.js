/**
 * Runs the compiled tests in Chromium, Firefox and WebKit, side by side. `npm test` gets the
 * engines and calls this; by itself: `npx tsc && npx wtr`, with `ENGINES=chromium,firefox` to
 * choose among them, and `--files build/test/….test.js`.
 */
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {createLauncher} from './scripts/engine-launchers.js';
import {ENGINES, findEngines} from './scripts/engines.js';
import {testCommands} from './scripts/test-commands.js';
import {browserTests} from './scripts/test-files.js';
import {startOtherOrigin} from './scripts/test-origin.js';
import {testPackages} from './scripts/test-packages.js';
import {testPages} from './scripts/test-pages.js';
import {summaryReporter} from './scripts/test-reporter.js';
import {findWordPress} from './scripts/wordpress.js';

const rootDir = dirname(fileURLToPath(import.meta.url));
const wanted = process.env.ENGINES?.split(',') ?? ENGINES;
const {found, missing} = findEngines(ENGINES.filter((engine) => wanted.includes(engine)));
if (missing.length > 0) {
  const list = missing.map(({engine, why}) => `${engine} (${why})`).join(', ');
  throw new Error(`Engines missing: ${list}. \`npm test\` gets them, or says how.`);
}

/** @type {Awaited<ReturnType<typeof startOtherOrigin>>} */
let other;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: browserTests({withWordPress: typeof findWordPress() !== 'string'}),
  // The runner's default is 'development': tests are to run the code that readers get.
  nodeResolve: {exportConditions: ['production', 'browser']},
  // A test that hangs is ended; one that is slow on a busy machine is not to fail for it.
  testFramework: {config: {ui: 'bdd', timeout: 90_000, forbidOnly: Boolean(process.env.CI)}},
  browsers: [...found].map(([engine, paths]) => createLauncher(engine, paths)),
  // With more than one test file at a time, WebKit's would share one page as iframes, and with it
  // the focus and the size.
  concurrency: 1,
  concurrentBrowsers: 3,
  // Three times WebKit's 20 s, and more for a machine that is busy.
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  middleware: [
    (context, next) => {
      if (context.path !== '/__origin') return next();
      context.body = {other: other.origin};
      return undefined;
    },
    testPages(),
  ],
  plugins: [
    testCommands(),
    testPackages(),
    {
      name: 'other-origin',
      async serverStart() {
        other = await startOtherOrigin(rootDir);
      },
      serverStop() {
        other.close();
      },
    },
  ],
  reporters: [
    // Where nobody watches, a bar that is drawn anew all the time hides what it is drawn over.
    defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}),
    summaryReporter(join(rootDir, 'build/test-results.json')),
  ],
};
