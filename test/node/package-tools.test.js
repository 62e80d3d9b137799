/** What tools that read packages say of ours, as npm packs it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import process from 'node:process';
import {describe, it} from 'node:test';
import {publint} from 'publint';
import {packed} from '../support/installed.js';

const ATTW = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');

describe('the packed package', () => {
  it('has nothing that publint would have otherwise', async () => {
    const {buffer} = new Uint8Array(readFileSync(packed()));
    const {messages} = await publint({pack: {tarball: buffer}, strict: true});
    assert.deepEqual(messages, []);
  });

  it('has types that are right wherever modules are resolved', () => {
    // A package of modules alone cannot be right for the resolution of Node 10, which knows no exports map,
    // nor for a `require()` of Node before 20.19, which reads no modules: the profile leaves out these two.
    const settings = ['--profile', 'esm-only', '--format', 'ascii', '--no-definitely-typed'];
    // By itself it tries no pattern.
    const entries = ['--include-entrypoints', 'locale/en', 'locale/uk'];
    const {status, stdout} = spawnSync(
      process.execPath,
      [ATTW.replace('package.json', 'dist/index.js'), packed(), ...settings, ...entries],
      {encoding: 'utf8'},
    );
    assert.match(stdout, /"interview-widgets\/locale\/uk"/);
    assert.equal(status, 0, stdout);
  });
});
