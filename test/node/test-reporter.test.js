import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {summaryReporter} from '../../scripts/test-reporter.js';

const CHROMIUM = {name: 'Chromium', version: '1'};

/** A run of two files, as the test runner tells a reporter of it. */
function startRun() {
  const file = join(mkdtempSync(join(tmpdir(), 'test-reporter-')), 'results.json');
  /** @type {Map<string, any>} */
  const all = new Map();
  const sessions = Object.assign(new EventEmitter(), {all: () => all.values()});
  const update = (/** @type {string} */ id, /** @type {object} */ change) => {
    const session = {...all.get(id), ...change};
    all.set(id, session);
    sessions.emit('session-status-updated', session);
  };
  const reporter = summaryReporter(file);
  reporter.start?.(/** @type {any} */ ({sessions, startTime: Date.now()}));
  for (const id of ['first', 'second']) {
    update(id, {
      id,
      browser: CHROMIUM,
      testFile: join(process.cwd(), `build/test/${id}.test.js`),
      status: 'SCHEDULED',
      errors: [],
    });
  }
  return {update, results: () => JSON.parse(readFileSync(file, 'utf8'))};
}

const PASSED = {
  status: 'FINISHED',
  passed: true,
  testResults: {name: '', suites: [], tests: [{name: 'holds', passed: true, skipped: false}]},
};

describe('the summary of a test run', () => {
  it('is there after each file, with those that are still to come', () => {
    const {update, results} = startRun();
    update('first', PASSED);
    const [result] = results();
    assert.equal(result.passed, 1);
    assert.equal(result.failed, 0);
    assert.deepEqual(result.unfinished, ['build/test/second.test.js']);
    update('second', PASSED);
    assert.equal(results()[0].passed, 2);
    assert.deepEqual(results()[0].unfinished, []);
  });

  it('names the error that ends the runner', () => {
    const {update, results} = startRun();
    update('first', PASSED);
    update('second', {status: 'TEST_STARTED'});
    process.emit(
      'uncaughtExceptionMonitor',
      new Error('The page is gone\nat once'),
      'uncaughtException',
    );
    const [result] = results();
    assert.equal(result.crash, 'The page is gone');
    assert.deepEqual(result.unfinished, ['build/test/second.test.js']);
    assert.equal(result.failed, 0);
  });
});
