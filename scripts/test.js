/**
 * `npm test`: gets the engines and WordPress, builds, checks, and runs all tests in Node, Chromium,
 * Firefox and WebKit. The last lines say what ran where; the very last is `N passed, N failed`.
 *
 *     npm test -- --engine firefox,webkit
 *     npm test -- --files test/html/feed.test.ts       builds and runs just these
 *
 * Other arguments go on to web-test-runner (`--watch`).
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ENGINES, ENGINE_NAMES, ensureEngines} from './engines.js';
import {compiled, isNodeTest, isWordPressTest, nodeTests} from './test-files.js';
import {ensureWordPress} from './wordpress.js';

/**
 * @typedef {import('./engines.js').Engine} Engine
 * @typedef {import('./engines.js').Missing} Missing
 * @typedef {import('./test-reporter.js').EngineResult} EngineResult
 * @typedef {{name: string, version: string, passed: number, failed: number, skipped: number,
 *   ms: number, failures: readonly string[]}} Result
 */

const RESULTS = 'build/test-results.json';
const NODE_RESULTS = 'build/node-test-results.tap';
/** What the last line says, for scripts/test-apps.js. */
const SUM = 'build/test-sum.json';
/** All that should ever be needed is half of it. */
const BROWSERS_TIMEOUT = 50 * 60_000;

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const {engines, files, rest} = readArguments();
const isWhole = files.length === 0 && rest.length === 0;
const {found, missing, advice} = ensureEngines(engines, say);
const wordPress =
  isWhole || files.some(isWordPressTest) ? ensureWordPress(say) : {why: undefined, advice: []};

runStage('build', npmRun('build'));
if (isWhole) {
  runStage('data', [process.execPath, 'scripts/data.js', '--check']);
  for (const script of ['lint', 'typecheck', 'size']) runStage(script, npmRun(script));
}
const results = [...runNodeTests(), ...runBrowserTests()];
process.exitCode = close(results) ? 0 : 1;

function readArguments() {
  const {values, positionals, tokens} = parseArgs({
    options: {engine: {type: 'string', multiple: true}, files: {type: 'string', multiple: true}},
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const names = (values.engine ?? []).flatMap((value) => String(value).split(','));
  const unknown = names.filter((name) => !ENGINES.some((engine) => engine === name));
  if (unknown.length > 0) {
    say(`No engine "${unknown.join('", "')}"; there are ${ENGINES.join(', ')}`);
    process.exit(1);
  }
  return {
    engines: names.length > 0 ? ENGINES.filter((engine) => names.includes(engine)) : ENGINES,
    files: [...(values.files ?? []), ...positionals].map(String),
    rest: tokens
      .filter((token) => token.kind === 'option' && !['engine', 'files'].includes(token.name))
      .map((token) => process.argv[token.index + 2] ?? ''),
  };
}

function say(/** @type {string} */ line) {
  console.log(line);
}

function npmRun(/** @type {string} */ script) {
  const npm = process.env.npm_execpath;
  return [...(npm ? [process.execPath, npm] : ['npm']), 'run', '--silent', script];
}

/** Runs a command that must succeed for what comes after it to mean anything. */
function runStage(/** @type {string} */ name, /** @type {string[]} */ [command = '', ...args]) {
  const start = Date.now();
  say(`── ${name}`);
  const {status, error} = spawnSync(command, args, {stdio: 'inherit'});
  if (status === 0) {
    say(`   ${name}: ${seconds(Date.now() - start)}`);
    return;
  }
  say(`\nFAILED: ${name}${error ? ` (${error.message})` : ''}; no test was run.`);
  say('0 passed, 1 failed');
  process.exit(1);
}

/** @returns {Result[]} */
function runNodeTests() {
  const tests = isWhole ? nodeTests() : files.filter(isNodeTest).map(compiled);
  if (tests.length === 0) return [];
  say('── tests in Node');
  const start = Date.now();
  mkdirSync(dirname(NODE_RESULTS), {recursive: true});
  rmSync(NODE_RESULTS, {force: true});
  const reporters = ['spec', 'stdout', 'tap', NODE_RESULTS].map((value, index) =>
    index % 2 === 0 ? `--test-reporter=${value}` : `--test-reporter-destination=${value}`,
  );
  const {status} = spawnSync(process.execPath, ['--test', ...reporters, ...tests], {
    stdio: 'inherit',
  });
  const tap = existsSync(NODE_RESULTS) ? readFileSync(NODE_RESULTS, 'utf8') : '';
  const count = (/** @type {string} */ what) => {
    const [, number = '0'] = tap.match(new RegExp(`^# ${what} (\\d+)`, 'm')) ?? [];
    return Number(number);
  };
  const failed = count('fail') + count('cancelled');
  return [
    {
      name: 'Node',
      version: process.versions.node,
      passed: count('pass'),
      failed: status === 0 ? failed : Math.max(failed, 1),
      skipped: count('skipped') + count('todo'),
      ms: Date.now() - start,
      failures: [...tap.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, test = '']) => test),
    },
  ];
}

/** @returns {EngineResult[]} */
function runBrowserTests() {
  const chosen = files
    .filter((file) => !isNodeTest(file) && !(wordPress.why && isWordPressTest(file)))
    .map(compiled);
  const isNone = files.length > 0 && chosen.length === 0;
  if (isNone || found.size === 0) return [];
  say(`── tests in ${[...found.keys()].map((engine) => ENGINE_NAMES[engine]).join(', ')}`);
  rmSync(RESULTS, {force: true});
  const args = [
    'node_modules/@web/test-runner/dist/bin.js',
    ...(chosen.length > 0 ? ['--files', ...chosen] : []),
    ...rest,
  ];
  const {status, signal, error} = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    timeout: BROWSERS_TIMEOUT,
    env: {...process.env, ENGINES: [...found.keys()].join(',')},
  });
  const how = error?.message ?? (signal ? `signal ${signal}` : `exit ${status}`);
  if (existsSync(RESULTS)) return JSON.parse(readFileSync(RESULTS, 'utf8')).map(toItsEnd(how));
  return [...found.keys()].map((engine) => ({
    name: ENGINE_NAMES[engine],
    version: '',
    passed: 0,
    failed: 1,
    skipped: 0,
    ms: 0,
    failures: [`the run ended before a test file was through (${how})`],
    limited: {},
    files: {},
    unfinished: [],
  }));
}

/** Counts it as a failure where the runner left files out. */
function toItsEnd(/** @type {string} */ how) {
  return (/** @type {EngineResult} */ result) => {
    const {failed, failures, unfinished, crash} = result;
    const [next] = unfinished;
    if (!next) return result;
    const files = plural(unfinished.length, 'file');
    const failure = `the run ended (${crash ?? how}) with ${files} to go, the first of them ${next}`;
    return {...result, failed: failed + 1, failures: [...failures, failure]};
  };
}

/** Speaks the last lines; whether all is well. */
function close(/** @type {(Result | EngineResult)[]} */ all) {
  const browsers = all.filter((result) => 'limited' in result);
  const passed = sum(all.map((result) => result.passed));
  const failed = sum(all.map((result) => result.failed));
  const lacking = [...missingEngines(), ...missingWordPress()];
  const problems = [...lacking, ...skippedTests(all), ...unequalCounts(browsers)];
  if (all.length === 0) problems.push('No test was run.');

  say('');
  for (const {name, failures} of all) {
    for (const failure of failures) say(`FAILED in ${name}: ${failure}`);
  }
  for (const line of table(all)) say(line);
  for (const line of limits(browsers)) say(line);
  for (const line of problems) say(line);
  say(`${passed} passed, ${failed} failed`);
  writeFileSync(SUM, JSON.stringify({passed, failed}));

  const isExcused = !process.env.CI && problems.length === lacking.length && browsers.length > 0;
  return failed === 0 && (problems.length === 0 || isExcused);
}

function table(/** @type {Result[]} */ all) {
  const names = all.map(({name, version}) => `${name} ${version}`);
  const width = Math.max(...names.map(({length}) => length));
  return all.map(({passed, failed, ms}, index) =>
    [(names[index] ?? '').padEnd(width), `${passed} passed, ${failed} failed`, seconds(ms)].join(
      '  ',
    ),
  );
}

/** What not every engine's driver can bring about, and where it ran. */
function limits(/** @type {EngineResult[]} */ browsers) {
  const needs = new Set(browsers.flatMap(({limited}) => Object.keys(limited)));
  return [...needs].map((need) => {
    const able = browsers.filter(({limited}) => (limited[need] ?? 0) > 0);
    if (able.length === 0) return `${need}: not run, none of these engines' drivers can do it`;
    const tests = Math.max(...able.map(({limited}) => limited[need] ?? 0));
    return `${need}: ${able.map(({name}) => name).join(' and ')} only (${plural(tests, 'test')})`;
  });
}

function missingEngines() {
  if (missing.length === 0) {
    for (const line of advice) say(`Letters may lack a font; to get it: ${line}`);
    return [];
  }
  const lines = missing.map(({engine, why}) => `${ENGINE_NAMES[engine]}  not run: ${why}`);
  const last = lines.pop() ?? '';
  return [...lines, advice.length > 0 ? `${last}\n  To get it: ${advice.join('\n  ')}` : last];
}

function missingWordPress() {
  const {why, advice: steps} = wordPress;
  return why ? [`WordPress  not asked: ${why}\n  To get it: ${steps.join('\n  ')}`] : [];
}

function skippedTests(/** @type {Result[]} */ all) {
  return all
    .filter(({skipped}) => skipped > 0)
    .map(
      ({name, skipped}) => `${name} skipped ${plural(skipped, 'test')}: mend it or take it away`,
    );
}

/** Finds tests that one engine has and another has not, without `onlyWhere` to say why. */
function unequalCounts(/** @type {EngineResult[]} */ browsers) {
  // A file that failed to load or a hook that threw explains a difference.
  if (browsers.some(({failed}) => failed > 0)) return [];
  const counts = browsers.map(({passed, skipped, limited}) => {
    return passed + skipped - sum(Object.values(limited));
  });
  if (new Set(counts).size < 2) return [];
  const list = browsers.map(({name}, index) => `${counts[index]} in ${name}`).join(', ');
  return [`Not the same tests in all engines: ${list}`];
}

function sum(/** @type {number[]} */ numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function plural(/** @type {number} */ number, /** @type {string} */ noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function seconds(/** @type {number} */ ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
