/** What the build makes: the files that are meant, made alike each time, safe to load. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import process from 'node:process';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const DIST = join(ROOT, 'dist');
const MAIN = ['interview-widgets.core.min.js', 'interview-widgets.min.js'];
/** The chunks, and what loads each. */
const CHUNKS = {
  actions: MAIN,
  departures: ['interview-widgets.excerpt.min.js'],
  excerpt: [...MAIN, 'interview-widgets.quoting.min.js'],
  guide: MAIN,
  'json-ld': MAIN,
  languages: MAIN,
  localization: MAIN,
  'locales-latin': MAIN,
  'locales-other-scripts': MAIN,
  picture: ['interview-widgets.actions.min.js'],
  quoting: MAIN,
  search: MAIN,
  sentence: ['interview-widgets.search.min.js'],
  validator: MAIN,
};
const SCRIPTS = [
  ...['frame-parent.min.js', 'frame.min.js'],
  ...MAIN,
  ...Object.keys(CHUNKS).map((chunk) => `interview-widgets.${chunk}.min.js`),
].sort();
/** Folders whose modules ship, and what stands beside them. */
const FOLDERS = [
  ...[
    'article',
    'cli',
    'data',
    'html',
    'interview',
    'locale',
    'qa-accordion',
    'quote-card',
    'source',
  ],
  ...['speaker-profile', 'transcript', 'types', 'ui'],
];
const FILES = [
  ...[
    'custom-elements.json',
    'define.d.ts',
    'define.js',
    'define.js.map',
    'fallback.css',
    'frame.html',
  ],
  ...['define.node.js', 'index.d.ts', 'index.js', 'index.node.js', 'server.js', 'server.js.map'],
  ...['index.js.map', 'integrity.json', 'third-party-licenses.txt'],
  ...['vscode.css-custom-data.json', 'vscode.html-custom-data.json', 'web-types.json'],
  ...SCRIPTS.flatMap((script) => [script, `${script}.map`]),
];
/** Modules of src/ that are of no use without the script-tag files or the build. */
const UNSHIPPED = /^(?:start|upgrade|script-(?:tag|chunks)|fallback|frame|source\/own-script)\b/;

describe('dist/', () => {
  it('has the files that are meant, and no other', () => {
    const entries = readdirSync(DIST, {withFileTypes: true});
    const names = (/** @type {boolean} */ isFolder) =>
      entries
        .filter((entry) => entry.isDirectory() === isFolder)
        .map((entry) => entry.name)
        .sort();
    assert.deepEqual(names(true), FOLDERS.sort());
    assert.deepEqual(names(false), FILES.sort());
    assert.deepEqual(readdirSync(join(DIST, 'data')).sort(), [
      ...['interview.d.ts', 'interview.js', 'interview.json', 'interview.schema.json'],
    ]);
  });

  it('has modules of src/ alone, each with its map or its types', () => {
    const sources = new Set(
      walk(join(ROOT, 'src'))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => file.replace(/\.ts$/, '')),
    );
    for (const file of walk(DIST)) {
      const module = file.replace(/(?:\.node)?(?:\.d\.ts|\.js|\.js\.map)$/, '');
      if (module === file || /^(?:data|types)\//.test(module) || /\.min$/.test(module)) continue;
      assert.doesNotMatch(module, UNSHIPPED);
      assert.ok(sources.has(module), file);
    }
  });

  it('tells nothing of the machine that it was built on', () => {
    for (const file of walk(DIST)) {
      const text = readFileSync(join(DIST, file), 'utf8');
      assert.ok(!text.includes(ROOT), file);
    }
  });

  it('holds the interview and its schema byte for byte', () => {
    for (const file of ['interview.json', 'interview.schema.json']) {
      assert.deepEqual(
        readFileSync(join(DIST, 'data', file)),
        readFileSync(join(ROOT, 'data', file)),
      );
    }
  });

  it('is made of data that is up to date', () => {
    execFileSync(process.execPath, ['scripts/data.js', '--check'], {cwd: ROOT, stdio: 'pipe'});
  });

  it('has no code that would keep a page out of the back/forward cache', () => {
    for (const file of walk(DIST)) {
      if (!file.endsWith('.js') || file.startsWith('cli/')) continue;
      const code = readFileSync(join(DIST, file), 'utf8');
      assert.doesNotMatch(
        code,
        /\b(?:on)?(?:before)?unload\b|\b(?:WebSocket|EventSource|BroadcastChannel|SharedWorker|RTCPeerConnection|indexedDB)\b|\.locks\b/,
        file,
      );
    }
  });

  it('comes out the same when it is built again', () => {
    const again = mkdtempSync(join(ROOT, 'build/again-'));
    after(() => rmSync(again, {recursive: true, force: true}));
    execFileSync(process.execPath, ['scripts/build.js', '--out', again], {
      cwd: ROOT,
      stdio: 'pipe',
    });
    assert.deepEqual(walk(again), walk(DIST));
    for (const file of walk(DIST)) {
      assert.equal(
        comparable(join(again, file)),
        comparable(join(DIST, file)),
        `${file} differs: is dist/ older than build/?`,
      );
    }
  });
});

describe('the script-tag files', () => {
  for (const script of SCRIPTS) {
    const code = readFileSync(join(DIST, script), 'utf8');

    it(`${script} runs in strict mode and leaves no name behind`, () => {
      assert.match(
        code,
        /^\/\*![^\n]*?\*\/(?:try\{[!(]*(?:function\(\)|\(\)=>)|dispatchEvent\(Object\.assign\(new Event\("[^"]*"\),\{run\(\w+,\w+\))\{"use strict";/,
      );
    });

    it(`${script} begins with one line that says where the licenses are`, () => {
      assert.match(
        code,
        /^\/\*! interview-widgets \d+\.\d+\.\d+: see LICENSE and third-party-licenses\.txt \*\//,
      );
      assert.equal(code.match(/\/\*/g)?.length, 1);
    });

    it(`${script} reads the same in a page of any encoding`, () => {
      // eslint-disable-next-line no-control-regex
      assert.match(code, /^[\x00-\x7f]*$/);
    });

    it(`${script} loads nothing that a hash does not cover, and evaluates no text`, () => {
      assert.doesNotMatch(code, /\bimport\s*[({]|\beval\b|\bFunction\(|document\.write/);
      assert.doesNotMatch(code, /insertAdjacentHTML|outerHTML|srcdoc/);
    });

    it(`${script} gives markup to nothing but Lit's template`, () => {
      const expected = MAIN.includes(script) ? 1 : 0;
      assert.equal((code.match(/innerHTML/g) ?? []).length, expected);
    });
  }

  it('know the hash of each chunk that they load', () => {
    for (const [chunk, scripts] of Object.entries(CHUNKS)) {
      const integrity = integrityOf(`interview-widgets.${chunk}.min.js`);
      for (const script of scripts) {
        assert.ok(readFileSync(join(DIST, script), 'utf8').includes(integrity), script);
      }
    }
  });

  it('are listed with their hashes in integrity.json', () => {
    const listed = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
    assert.deepEqual(Object.keys(listed), ['fallback.css', ...SCRIPTS]);
    for (const [file, integrity] of Object.entries(listed)) {
      assert.equal(integrity, integrityOf(file), file);
    }
  });

  it('hold the words of the bundled interview, and the core none of them', () => {
    const words = 'We do not see this as a proxy war';
    assert.ok(readFileSync(join(DIST, 'interview-widgets.min.js'), 'utf8').includes(words));
    assert.ok(!readFileSync(join(DIST, 'interview-widgets.core.min.js'), 'utf8').includes(words));
  });
});

describe('fallback.css', () => {
  it('nests nothing, and sets no host where there is no shadow', () => {
    const css = readFileSync(join(DIST, 'fallback.css'), 'utf8');
    assert.doesNotMatch(css, /&|:host/);
  });
});

/** Paths of all files, with slashes. */
function walk(/** @type {string} */ directory) {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .filter((file) => statSync(join(directory, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** A file's text; of a map, without the way to its sources, which depends on where it lies. */
function comparable(/** @type {string} */ file) {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.map') ? JSON.stringify({...JSON.parse(text), sources: []}) : text;
}

function integrityOf(/** @type {string} */ file) {
  const hash = createHash('sha384').update(readFileSync(join(DIST, file)));
  return `sha384-${hash.digest('base64')}`;
}
