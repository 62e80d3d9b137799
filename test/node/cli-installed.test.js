/** The command as whoever installs the package has it: a process of its own, from the tarball. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {FAULTY, folder, TALK} from '../support/command.js';
import {install} from '../support/installed.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const {name, bin} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const home = folder({'talk.md': TALK, 'faulty.md': FAULTY});
const command = join(install(home.path), bin[name]);

/** Runs the command as a shell does, by the first line of its file. */
function run(/** @type {string[]} */ ...argv) {
  const {status, stdout, stderr} = spawnSync(command, argv, {
    cwd: home.path,
    encoding: 'utf8',
    env: {PATH: process.env.PATH},
  });
  return {status, stdout, stderr};
}

describe('the installed command', () => {
  it('starts a transcript, compiles it and validates what it made', () => {
    assert.equal(run('init', '-o', 'new/start.md').status, 0);
    assert.equal(run('compile', '--strict', 'new/start.md', '-o', 'new/start.json').status, 0);
    const {status, stdout, stderr} = run('validate', 'new/start.json');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, 'new/start.json: valid, 2 exchanges, 3 speakers, 1 quote\n');
  });

  it('ends with 1 where the input has problems, with 2 where it was misused', () => {
    const {status, stdout, stderr} = run('compile', 'faulty.md');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^faulty\.md:11:1: error: /);
    assert.equal(run('compile').status, 2);
  });

  it('ends without a word where nobody reads on', async () => {
    const child = spawn(command, ['compile', 'talk.md'], {cwd: home.path});
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, stderr], [0, '']);
  });
});

describe('an interrupt while a file is written', () => {
  it('leaves the file as it was, or whole, and no draft', () => {
    const {path, read, list} = folder({'out/a.json': 'old'});
    // A text that takes a while to write, and a signal as soon as its draft is there.
    const code = `
      import {readdirSync} from 'node:fs';
      import {writeWhole} from ${JSON.stringify(new URL('../../build/src/cli/files.js', import.meta.url).href)};
      const interrupt = () => {
        if (readdirSync('out').length > 1) process.kill(process.pid, 'SIGINT');
        else setImmediate(interrupt);
      };
      setImmediate(interrupt);
      await writeWhole('out/a.json', 'new'.repeat(30_000_000), process.cwd());
      setTimeout(() => {}, 60_000);
    `;
    const {signal} = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: path,
      timeout: 120_000,
    });
    assert.equal(signal, 'SIGINT');
    assert.deepEqual(list('out'), ['a.json']);
    assert.ok(['old', 'new'.repeat(30_000_000)].includes(read('out/a.json')));
  });
});
