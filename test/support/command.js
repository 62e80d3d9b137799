/** Runs the command in this process, in a folder of its own, and keeps what it prints. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after} from 'node:test';
import {run} from '../../build/src/cli/main.js';

/**
 * A folder with files in it, in which commands run.
 *
 * @param {Record<string, string | Uint8Array>} files
 */
export function folder(files = {}) {
  const path = mkdtempSync(join(tmpdir(), 'interview-widgets-'));
  after(() => rmSync(path, {recursive: true, force: true}));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true});
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    /** Runs the command with these arguments. */
    run: (/** @type {string[]} */ ...argv) => runIn(path, argv),
    /** The same, with a terminal or an environment. */
    runWith: (/** @type {Settings} */ settings, /** @type {string[]} */ ...argv) =>
      runIn(path, argv, settings),
    read: (/** @type {string} */ name) => readFileSync(join(path, name), 'utf8'),
    list: (/** @type {string} */ name = '.') => readdirSync(join(path, name)).sort(),
  };
}

/**
 * @typedef {{isTTY?: boolean, columns?: number, env?: Record<string, string>, stdin?: string}} Settings
 */

async function runIn(
  /** @type {string} */ cwd,
  /** @type {string[]} */ argv,
  /** @type {Settings} */ {isTTY = false, columns, env = {}, stdin = ''} = {},
) {
  const printed = {stdout: '', stderr: ''};
  const stream = (/** @type {'stdout' | 'stderr'} */ name) => ({
    isTTY,
    ...(columns && {columns}),
    write(/** @type {string} */ text) {
      printed[name] += text;
    },
  });
  const code = await run(argv, {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    cwd,
    env,
  });
  return {code, ...printed};
}

/** A transcript without problems. */
export const TALK = `---
id: talk
title: A talk
lang: en
source: {name: The Review, url: https://example.org/talk}
speakers:
  ada: {name: Ada}
  kim: {name: Kim, interviewer: true}
---

## How did it start? {#start}

**Ada:** We do not see this as an end, and nobody here does. It began with "twelve chairs" & a kettle.

> It began with "twelve chairs" & a kettle. {#chairs}
`;

/** Two problems: a heading of a level that means nothing, and an answer of nobody known. */
export const FAULTY = TALK.replace('## How did it start?', '### How did it start?').replace(
  '**Ada:** We',
  '**Eve:** We',
);

/** A guess: a question without an id. */
export const GUESSED = TALK.replace(' {#start}', '');
