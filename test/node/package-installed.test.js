/** Every entry of the package where it is installed: in Node, in bundlers, in TypeScript. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {appProgram} from '../support/app-program.js';
import {BUNDLERS} from '../support/bundlers.js';
import {folder} from '../support/command.js';
import {install} from '../support/installed.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const {name, exports} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ELEMENTS = ['article', 'qa-accordion', 'quote-card', 'speaker-profile'];

const home = realpathSync(folder({'package.json': '{"type": "module"}'}).path);
install(home);

const entries = Object.keys(exports)
  .filter((key) => exports[key])
  .map((key) => name + key.slice(1).replace('*', 'uk'));
const types = entries.filter((entry) => Object.keys(targetOf(entry)).join() === 'types');
const json = entries.filter((entry) => entry.endsWith('.json'));
const css = entries.filter((entry) => entry.endsWith('.css'));
const scripts = entries.filter((entry) => entry.endsWith('.min.js'));
const others = [...types, ...json, ...css, ...scripts];
const modules = entries.filter((entry) => !others.includes(entry));

function targetOf(/** @type {string} */ entry) {
  return exports[entry.replace(name, '.').replace('/uk', '/*')];
}

/** An app that imports all that runs, and what is not JavaScript with it. */
const APP = [
  ...modules.map((entry, index) => `import * as m${index} from '${entry}';`),
  ...json.map((entry, index) => `import j${index} from '${entry}';`),
  ...[...css, ...scripts].map((entry) => `import '${entry}';`),
  `export default [${[...modules.map((_, index) => `m${index}`), ...json.map((_, index) => `j${index}`)].join()}];`,
].join('\n');

/** What a module of an app in Node prints, read as JSON. */
function answerOf(/** @type {string} */ file, /** @type {string} */ code) {
  writeFileSync(join(home, file), code);
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--no-warnings', file], {
    cwd: home,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

describe('the installed package in Node', () => {
  const registered = `${JSON.stringify(ELEMENTS.map((element) => `interview-${element}`))}
    .filter((tag) => globalThis.customElements?.get(tag))`;

  it('defines nothing by its root, and all elements by ./define', () => {
    const found = answerOf(
      'root.js',
      `await import('${name}');
      const before = ${registered};
      await import('${name}/define');
      console.log(JSON.stringify([before, ${registered}]));`,
    );
    assert.deepEqual(found, [[], ELEMENTS.map((element) => `interview-${element}`)]);
  });

  it('changes nothing of the global object but by ./define', () => {
    const quiet = modules.filter((entry) => !entry.endsWith('/define'));
    const paths = [...quiet, `./node_modules/${name}/dist/transcript/docx.js`];
    const found = answerOf(
      'globals.js',
      // Lit's own part for servers makes a registry.
      `await import('lit');
      const names = () => Object.getOwnPropertyNames(globalThis);
      const before = names();
      for (const path of ${JSON.stringify(paths)}) await import(path);
      console.log(JSON.stringify(names().filter((name) => !before.includes(name))));`,
    );
    assert.deepEqual(found, []);
  });

  it('has every module, whether it is imported or required', () => {
    const list = JSON.stringify(modules);
    const imported = answerOf(
      'all.js',
      `const all = await Promise.all(${list}.map((entry) => import(entry)));
      console.log(JSON.stringify(all.map((module) => Object.keys(module))));`,
    );
    const required = answerOf(
      'all.cjs',
      `const all = ${list}.map((entry) => require(entry));
      console.log(JSON.stringify(all.map((module) => Object.keys(module))));`,
    );
    assert.deepEqual(required, imported);
    const empty = modules.filter((_, index) => imported[index].length === 0);
    assert.deepEqual(
      empty,
      modules.filter((entry) => entry.endsWith('/define')),
    );
  });

  it('has every file that is no module', () => {
    const found = answerOf(
      'files.js',
      `import {readFileSync} from 'node:fs';
      const files = ${JSON.stringify([...json, ...css, ...scripts])};
      const sizes = files.map((file) => readFileSync(new URL(import.meta.resolve(file))).length);
      console.log(JSON.stringify(sizes));`,
    );
    assert.equal(found.length, json.length + css.length + scripts.length);
    for (const size of found) assert.ok(size > 1000);
  });
});

for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
  describe(`the installed package in ${bundler}`, () => {
    /** The modules of ours in an app, by their paths in dist/. */
    async function bundled(/** @type {string} */ file, /** @type {string} */ code) {
      writeFileSync(join(home, file), code);
      const {modules: paths, complaints} = await bundle(home, file);
      assert.deepEqual(complaints, []);
      const inside = `node_modules/${name}/dist/`;
      return paths
        .filter((path) => path.startsWith(inside))
        .map((path) => path.slice(inside.length));
    }

    it('has every entry', async () => {
      const found = new Set(await bundled('app.js', APP));
      for (const script of scripts) assert.ok(found.has(script.slice(name.length + 1)), script);
      for (const element of ELEMENTS) assert.ok(found.has(`${element}/${element}-define.js`));
    });

    it('leaves nothing of a root that is imported for its own sake', async () => {
      assert.deepEqual(await bundled('bare.js', `import '${name}';`), []);
    });

    it('carries one element into an app with one, and none of the others', async () => {
      const apps = [
        `import '${name}/quote-card/define';`,
        `import {QuoteCardElement} from '${name}';\nQuoteCardElement.define();`,
      ];
      for (const [index, code] of apps.entries()) {
        const found = await bundled(`one-${index}.js`, code);
        const carried = ELEMENTS.filter((element) =>
          found.some((path) => path.startsWith(`${element}/`)),
        );
        assert.deepEqual(carried, ['quote-card'], code);
      }
    });
  });
}

describe('the installed package in TypeScript', () => {
  const {ModuleKind, ModuleResolutionKind} = ts;
  /** @type {Record<string, ts.CompilerOptions>} */
  const resolutions = {
    node16: {module: ModuleKind.Node16, moduleResolution: ModuleResolutionKind.Node16},
    bundler: {module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler},
  };
  const [, subclass = ''] =
    /```ts\n(import \{css, html\} from 'lit';[^]*?)```/.exec(
      readFileSync(join(ROOT, 'README.md'), 'utf8'),
    ) ?? [];

  for (const [resolution, settings] of Object.entries(resolutions)) {
    it(`has the types of every entry by ${resolution}, and the README's subclass compiles`, () => {
      assert.match(subclass, /class NewsCard extends QuoteCardElement/);
      const options = {...settings, resolveJsonModule: true};
      const code = `${APP}\n${subclass}`;
      const {app, problems} = appProgram({code, folder: home, settings: options});
      assert.equal(problems(), '');
      const format = ts.getImpliedNodeFormatForFile(app, undefined, ts.sys, options);
      for (const entry of types) {
        const {resolvedModule} = ts.resolveModuleName(
          ...[entry, app, options, ts.sys, undefined, undefined, format],
        );
        assert.match(resolvedModule?.resolvedFileName ?? '', /\/dist\/types\/\w+\.d\.ts$/, entry);
      }
    });
  }
});
