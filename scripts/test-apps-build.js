/** Installs, checks and builds the apps of examples/ in copies of their folders, as whoever copies one does. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {delimiter, dirname, join, relative, sep} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/** @typedef {import('./test-apps.js').App} App */
/** @typedef {(args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<string>} Npm Runs npm; what it writes. */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const BUILT = join(ROOT, 'build/apps');

/** What a build by hand has left is no part of an app. */
const LEFT = ['node_modules', '_site', 'dist', 'build', 'public', '.astro', '.angular'];
/** What npm may take for one command, in milliseconds: a framework's build on a slow machine. */
const PATIENCE = 8 * 60_000;
/** For apps that ask for a newer Node than this one. */
const NEWER_NODE = 22;
const INSTALL = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
/** In what stands beside an app for its check to refuse: the line to come is a mistake. */
const MISTAKE = /(?:<!--|\{\/\*|\/\/) wrong: /;
/** `wrong.tsx(3,4): error` of tsc and vue-tsc, `ERROR "wrong.svelte" 3:4` of svelte-check. */
const FOUND = /wrong\.\w+(?:\((\d+),\d+\): error|" (\d+):\d+)/g;

/** @type {Promise<string> | undefined} */
let newerNode;

/** The package as npm packs it, built before unless that is done. */
export async function pack(/** @type {{isBuilt: boolean}} */ {isBuilt}) {
  const args = ['pack', '--pack-destination', BUILT];
  await npmIn(ROOT)(isBuilt ? [...args, '--ignore-scripts'] : args);
  const {name, version} = packageOf(ROOT);
  return join(BUILT, `${name}-${version}.tgz`);
}

/**
 * Installs a copy of the app.
 *
 * @returns {Promise<Npm>}
 */
export async function install(/** @type {App} */ {name}, /** @type {string} */ tarball) {
  const from = join(ROOT, 'examples', name);
  const cwd = join(BUILT, name);
  const isSource = (/** @type {string} */ path) =>
    !relative(from, path)
      .split(sep)
      .some((part) => LEFT.includes(part));
  cpSync(from, cwd, {recursive: true, filter: isSource});
  const {dependencies, engines} = packageOf(cwd);
  const {version} = packageOf(ROOT);
  assert.equal(dependencies['interview-widgets'], `^${version}`, `what ${name} depends on`);
  const npm = npmIn(cwd, await nodeFor(engines?.node));
  await npm([...INSTALL, tarball]);
  return npm;
}

/** The app's own check finds nothing wrong in it, and each mistake that stands beside it. */
export async function checkTypes(/** @type {App} */ {name, mistakes = []}, /** @type {Npm} */ npm) {
  await npm(['run', 'check']);
  const folder = join(BUILT, name, 'wrong');
  const file = readdirSync(folder).find((entry) => entry.startsWith('wrong.')) ?? '';
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const wanted = lines.flatMap((line, index) => (MISTAKE.test(line) ? [index + 2] : []));
  assert.ok(wanted.length > 3, `${wanted.length} mistakes`);
  const output = await npm(['run', 'check', '--', ...mistakes]).then(
    () => '',
    (error) => String(error),
  );
  const found = [...output.matchAll(FOUND)].map(([, tsc, svelte]) => Number(tsc ?? svelte));
  assert.deepEqual([...new Set(found)], wanted, `lines of ${file} with a mistake:\n${output}`);
}

/** A Node that a range of the form `>=22.12` lets pass: this one, or a newer one that npm has. */
async function nodeFor(range = '') {
  const wanted = range.match(/\d+/g)?.map(Number) ?? [];
  const ours = process.versions.node.split('.').map(Number);
  const at = wanted.findIndex((number, index) => number !== ours[index]);
  if (at < 0 || (ours[at] ?? 0) > (wanted[at] ?? 0)) return process.execPath;
  return (newerNode ??= installNode());
}

async function installNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const cwd = join(BUILT, 'node');
  await npmIn(BUILT)([...INSTALL, '--prefix', cwd, `${name}@${NEWER_NODE}`]);
  return join(cwd, 'node_modules', name, 'bin/node');
}

function packageOf(/** @type {string} */ folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/**
 * Npm in a folder; where it fails, the error has what it writes.
 *
 * @returns {Npm}
 */
function npmIn(/** @type {string} */ cwd, node = process.execPath) {
  const {npm_execpath: path, PATH = ''} = process.env;
  // Nothing is told to whoever made the framework, and nothing is asked.
  const env = {
    ...process.env,
    PATH: [dirname(node), PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    CI: 'true',
  };
  return (args, more) => {
    const [command = '', ...rest] = path ? [node, path, ...args] : ['npm', ...args];
    const child = spawn(command, rest, {
      cwd,
      env: {...env, ...more},
      stdio: ['ignore', 'pipe', 'pipe'],
      // With what it starts, it is a group that can be ended.
      detached: process.platform !== 'win32',
    });
    const end = () =>
      child.pid && process.platform !== 'win32' ? process.kill(-child.pid) : child.kill();
    const timer = setTimeout(end, PATIENCE);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => (output += data));
    return new Promise((fulfill, reject) => {
      child.once('error', reject);
      child.once('close', (status) => {
        clearTimeout(timer);
        if (status === 0) fulfill(output);
        else reject(new Error(`npm ${args.join(' ')} in ${cwd} ended with ${status}:\n${output}`));
      });
    });
  };
}
