/** `interview-widgets snippet`, as it ships: it reads the hashes beside it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {VERSION} from '../../build/src/source/version.js';

const DIST = new URL('../../dist/', import.meta.url);
const BIN = fileURLToPath(new URL('cli/bin.js', DIST));
const FOLDER = `https://cdn.example/interview-widgets@${VERSION}`;

function snippet(/** @type {string[]} */ ...args) {
  return snippetOf(BIN, ...args);
}

function snippetOf(/** @type {string} */ bin, /** @type {string[]} */ ...args) {
  return spawnSync(process.execPath, [bin, 'snippet', ...args], {encoding: 'utf8'});
}

/** The command in a package that has lost a file's hash. */
function damaged(/** @type {string} */ file) {
  const path = mkdtempSync(join(tmpdir(), 'interview-widgets-'));
  after(() => rmSync(path, {recursive: true, force: true}));
  cpSync(DIST, join(path, 'dist'), {recursive: true});
  cpSync(new URL('../package.json', DIST), join(path, 'package.json'));
  symlinkSync(new URL('../node_modules', DIST), join(path, 'node_modules'), 'junction');
  const hashes = JSON.parse(readFileSync(new URL('integrity.json', DIST), 'utf8'));
  delete hashes[file];
  writeFileSync(join(path, 'dist/integrity.json'), JSON.stringify(hashes));
  return join(path, 'dist/cli/bin.js');
}

function hash(/** @type {string} */ file) {
  const digest = createHash('sha384')
    .update(readFileSync(new URL(file, DIST)))
    .digest('base64');
  return `integrity="sha384-${digest}" crossorigin="anonymous"`;
}

describe('snippet', () => {
  for (const [name, args] of /** @type {const} */ ([
    ['interview-widgets.min.js', []],
    ['interview-widgets.core.min.js', ['--core']],
  ])) {
    it(`prints the tags for ${name}, with the hashes of the files`, () => {
      const {status, stdout, stderr} = snippet(`${FOLDER}/`, ...args);
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(
        stdout,
        `<link rel="stylesheet" href="${FOLDER}/fallback.css" ${hash('fallback.css')}>\n` +
          `<script async src="${FOLDER}/${name}" ${hash(name)}></script>\n`,
      );
    });
  }

  it('prints the tag for a page around a frame', () => {
    const {stdout} = snippet(FOLDER, '--frame-parent');
    const file = 'frame-parent.min.js';
    assert.equal(stdout, `<script async src="${FOLDER}/${file}" ${hash(file)}></script>\n`);
  });

  for (const folder of ['latest', `1${VERSION}x`, `${VERSION}0`, `4.${VERSION}`, `${VERSION}.4`]) {
    it(`says that the version is missing from an address: ${folder}`, () => {
      const {status, stderr} = snippet(`https://cdn.example/${folder}/`);
      assert.equal(status, 0);
      assert.match(stderr, /does not have the version\. Serve /);
    });
  }

  for (const folder of [
    VERSION,
    `v${VERSION}`,
    `widgets-${VERSION}-dist`,
    `1${VERSION}/${VERSION}`,
  ]) {
    it(`finds the version in an address: ${folder}`, () => {
      assert.equal(snippet(`https://cdn.example/${folder}/`).stderr, '');
    });
  }

  it('prints no tag without a hash, but says which is missing', () => {
    const copy = damaged('fallback.css');
    const {status, stdout, stderr} = snippetOf(copy, `${FOLDER}/`);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(
      stderr,
      /integrity\.json: found no hash of fallback\.css; .*Install it anew: npm /,
    );
  });

  it('escapes an address', () => {
    const {stdout} = snippet(`${FOLDER}/"><b>`);
    assert.ok(stdout.includes('/&quot;&gt;&lt;b&gt;/fallback.css"'));
  });

  it('takes nothing but the address of a folder', () => {
    for (const args of [[], ['dist'], ['javascript:alert(1)'], [`${FOLDER}?a`], [FOLDER, FOLDER]]) {
      const {status, stdout, stderr} = snippet(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /Say where dist\/ is served: snippet https:/);
    }
  });
});
