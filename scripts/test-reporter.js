/**
 * Counts, for each engine, what passed and failed, and writes it to a file for scripts/test.js,
 * which speaks the closing lines. The errors themselves are the default reporter's to print; here
 * they are named once more, since what stands far above is lost where only the end is kept. The file is
 * written after each test file, so that it also tells of a run that ends before its time.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import process from 'node:process';

/**
 * @typedef {import('./engine-launchers.js').EngineLauncher} EngineLauncher
 * @typedef {import('@web/test-runner-core').TestSession} TestSession
 * @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult
 *
 * @typedef {object} EngineResult
 * @property {string} name
 * @property {string} version
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} ms
 * @property {readonly string[]} failures Which tests and files, with the first line of why.
 * @property {Readonly<Record<string, number>>} limited How many tests ran of those that not every
 *   engine's driver can run, by what they need.
 * @property {Readonly<Record<string, number>>} files How many milliseconds each file took.
 * @property {readonly string[]} unfinished The files whose tests did not come to their end.
 * @property {string} [crash] The error that ended the runner.
 */

/** With this begins the name of a suite that `onlyWhere` of test/support/engine.ts makes. */
const LIMITED = 'driver: ';

/**
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function summaryReporter(file) {
  let startTime = Date.now();
  /** @type {Map<EngineLauncher, number>} */
  const finished = new Map();
  /** @type {Map<string, {start: number, ms: number}>} */
  const sessionTimes = new Map();
  /** @type {string | undefined} */
  let crash;

  function write(/** @type {readonly TestSession[]} */ sessions) {
    const results = [...new Set(sessions.map(({browser}) => engineOf(browser)))].map((launcher) => {
      const own = sessions.filter(({browser}) => browser === launcher);
      return {
        ...count(own.filter(isFinished)),
        name: launcher.name,
        version: launcher.version,
        ms: (finished.get(launcher) ?? startTime) - startTime,
        files: Object.fromEntries(
          own.map(({id, testFile}) => [fileOf(testFile), sessionTimes.get(id)?.ms ?? 0]),
        ),
        unfinished: own
          .filter((session) => !isFinished(session))
          .map((left) => fileOf(left.testFile)),
        crash,
      };
    });
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, JSON.stringify(results, null, 2));
  }

  return {
    start(args) {
      ({startTime} = args);
      args.sessions.on('session-status-updated', (session) => {
        const now = Date.now();
        const {start} = sessionTimes.get(session.id) ?? {start: now};
        sessionTimes.set(session.id, {start, ms: now - start});
        if (!isFinished(session)) return;
        finished.set(engineOf(session.browser), now);
        write([...args.sessions.all()]);
      });
      process.once('uncaughtExceptionMonitor', ({message}) => {
        crash = firstLine(message);
        write([...args.sessions.all()]);
      });
    },
    onTestRunFinished({sessions}) {
      write(sessions);
    },
  };
}

function isFinished(/** @type {TestSession} */ {status}) {
  return status === 'FINISHED';
}

function fileOf(testFile = '') {
  return relative(process.cwd(), testFile);
}

function engineOf(/** @type {import('@web/test-runner-core').BrowserLauncher} */ browser) {
  return /** @type {EngineLauncher} */ (browser);
}

function count(/** @type {TestSession[]} */ sessions) {
  const total = {passed: 0, failed: 0, skipped: 0};
  /** @type {Record<string, number>} */
  const limited = {};
  /** @type {string[]} */
  const failures = [];

  function countSuite(
    /** @type {TestSuiteResult} */ {name, suites, tests},
    /** @type {string} */ place,
  ) {
    const within = [place, name].filter(Boolean).join(' › ');
    let number = tests.length;
    for (const {name: test, passed, skipped, error} of tests) {
      total[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
      if (!skipped && !passed) failures.push(`${within} › ${test}: ${firstLine(error?.message)}`);
    }
    for (const suite of suites) number += countSuite(suite, within);
    if (name.startsWith(LIMITED)) {
      const need = name.slice(LIMITED.length);
      limited[need] = (limited[need] ?? 0) + number;
    }
    return number;
  }

  for (const {errors, passed, testFile, testResults} of sessions) {
    const failedBefore = total.failed;
    const place = fileOf(testFile);
    if (testResults) countSuite(testResults, place);
    for (const {message} of errors) failures.push(`${place}: ${firstLine(message)}`);
    // A file that does not load, or a hook that throws, is no test's failure but one all the same.
    total.failed += errors.length;
    if (!passed && total.failed === failedBefore) {
      total.failed++;
      failures.push(`${place}: did not pass`);
    }
  }
  return {...total, limited, failures};
}

function firstLine(message = '') {
  return message.trim().split('\n', 1)[0] ?? '';
}
