/** What whoever installs the package meets: its entries, their types, and no file too many. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import JSZip from 'jszip';
import ts from 'typescript';
import {appProgram} from '../support/app-program.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const {name, version, exports, bin, sideEffects, dependencies} = readJson('package.json');
/** What each pattern of the exports map is tried with. */
const LOCALES = ['en'];
const NAMES = Object.keys(exports)
  .filter((key) => !isOfTypes(key))
  .flatMap((key) =>
    key.includes('*') ? LOCALES.map((locale) => key.replace('*', locale)) : [key],
  );
const specifiers = NAMES.map((key) => name + key.slice(1));
const modules = specifiers.filter((specifier) => !/\.(?:json|css|min\.js)$/.test(specifier));

/** Whether an entry has types alone, for a framework: `test/node/framework-types.test.js` reads them. */
function isOfTypes(/** @type {string} */ key) {
  return Object.keys(exports[key]).join() === 'types';
}

describe('the exports map', () => {
  for (const specifier of specifiers) {
    it(`resolves ${specifier} to a file that is there`, () => {
      assert.ok(existsSync(fileURLToPath(import.meta.resolve(specifier))));
    });
  }

  it('has nothing of the package’s inside', () => {
    for (const inside of ['dist/index.js', 'source/store', 'package.json', 'locale/../index']) {
      assert.throws(() => import.meta.resolve(`${name}/${inside}`));
    }
  });

  it('names as side effects what registers elements, and the files for script tags', () => {
    const isListed = (/** @type {string} */ file) =>
      sideEffects.some((/** @type {string} */ pattern) =>
        new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file),
      );
    const files = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.default, target.node ?? []].flat(),
    );
    for (const path of [...files, './dist/server.js']) {
      const isEffect = /(?:define|server|\.min|\.node)\.js$|\.css$/.test(path);
      assert.equal(isListed(path), isEffect, path);
    }
  });
});

describe('the types', () => {
  it('hold in an app that checks its libraries too', () => {
    const code = modules
      .map((specifier, index) => `import * as m${index} from '${specifier}';\nvoid m${index};`)
      .join('\n');
    const {program, printed} = appProgram({code});
    assert.equal(printed(ts.getPreEmitDiagnostics(program)), '');
  });

  it('are found by Node’s way of resolution for every module', () => {
    const options = {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    };
    for (const specifier of modules) {
      const {resolvedModule} = ts.resolveModuleName(
        specifier,
        join(ROOT, 'app.ts'),
        options,
        ts.sys,
        undefined,
        undefined,
        ts.ModuleKind.ESNext,
      );
      assert.match(resolvedModule?.resolvedFileName ?? specifier, /\/dist\/.*\.d\.ts$/);
    }
  });
});

describe('the modules in Node', () => {
  it('can be imported where there is no page, and register nothing', async () => {
    const {QuoteCardElement} = await import(name);
    assert.equal(typeof QuoteCardElement, 'function');
    assert.equal(globalThis.customElements?.get('interview-quote-card'), undefined);
  });

  it('define the elements for a server that renders them', async () => {
    await import(`${name}/define`);
    assert.equal(globalThis.customElements.get('interview-article').tag, 'interview-article');
  });

  it('validate the bundled interview, and read its transcript', async () => {
    const {validateInterview} = await import(`${name}/interview`);
    const {parseTranscript} = await import(`${name}/transcript`);
    const {interview} = await import(`${name}/data/interview.js`);
    assert.deepEqual(validateInterview(interview).interview, interview);
    const text = readFileSync(join(ROOT, 'data/interview.md'), 'utf8');
    assert.deepEqual(parseTranscript(text), {interview, problems: [], guesses: []});
  });

  it('read a .docx, by a file of its own that is loaded for it', async () => {
    const {parseDocx} = await import(`${name}/transcript`);
    const document =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
      ['Why?', 'Ann: So.'].map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('') +
      '</w:body></w:document>';
    const zip = new JSZip().file('word/document.xml', document);
    const {interview, problems} = await parseDocx(await zip.generateAsync({type: 'uint8array'}));
    assert.deepEqual(problems, []);
    assert.deepEqual(interview.exchanges[0].question, ['Why?']);
    const parser = fileURLToPath(import.meta.resolve(`${name}/transcript`));
    assert.doesNotMatch(readFileSync(parser, 'utf8'), /mammoth|JSZip/);
    assert.match(readFileSync(join(dirname(parser), 'docx.js'), 'utf8'), /JSZip/);
  });

  it('import no package but the dependencies', () => {
    const known = new Set(Object.keys(dependencies));
    for (const specifier of modules) {
      for (const other of importsOf(fileURLToPath(import.meta.resolve(specifier)))) {
        const [found = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(other) ?? [];
        assert.ok(known.has(found), `${specifier} needs ${other}`);
      }
    }
  });
});

describe('the command', () => {
  const file = join(ROOT, bin[name]);

  it('is a file that can be run', () => {
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    accessSync(file, constants.X_OK);
  });

  it('imports no package but the dependencies', () => {
    const packages = [...importsOf(file)].filter((other) => !other.startsWith('node:'));
    for (const other of packages) assert.ok(other in dependencies, other);
  });
});

describe('the package', () => {
  it('has the version that the code knows', async () => {
    const {VERSION} = await import(name);
    assert.equal(VERSION, version);
  });

  it('holds the built files and what explains them, nothing else', () => {
    const npm = process.env.npm_execpath;
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const output = npm
      ? execFileSync(process.execPath, [npm, ...args], {cwd: ROOT, encoding: 'utf8'})
      : execFileSync('npm', args, {cwd: ROOT, encoding: 'utf8'});
    const [{files}] = Object.values(JSON.parse(output));
    const others = files
      .map((/** @type {{path: string}} */ {path}) => path)
      .filter((/** @type {string} */ path) => !path.startsWith('dist/'))
      .sort();
    assert.deepEqual(others, ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('is locked without the address of any registry', () => {
    const {packages} = readJson('package-lock.json');
    for (const [path, entry] of Object.entries(packages)) {
      assert.equal(entry.resolved, undefined, path);
    }
  });
});

/** @returns {Set<string>} The packages that a module and all that it imports ask for. */
function importsOf(/** @type {string} */ entry) {
  const packages = new Set();
  const files = new Set([entry]);
  for (const file of files) {
    for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
      .importedFiles) {
      if (fileName.startsWith('.')) files.add(join(dirname(file), fileName));
      else packages.add(fileName);
    }
  }
  return packages;
}

function readJson(/** @type {string} */ file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}
