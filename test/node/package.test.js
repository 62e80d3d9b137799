/** What whoever installs the package meets: its entries, their types, and no file too many. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative, sep} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import JSZip from 'jszip';
import ts from 'typescript';
import {parse} from 'yaml';
import {packed} from '../support/installed.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const {name, version, exports, bin, sideEffects, dependencies} = readJson('package.json');
/** What each pattern of the exports map is tried with. */
const LOCALES = ['en'];
const NAMES = Object.keys(exports)
  .filter((key) => exports[key] && !isOfTypes(key))
  .flatMap((key) =>
    key.includes('*') ? LOCALES.map((locale) => key.replace('*', locale)) : [key],
  );
const specifiers = NAMES.map((key) => name + key.slice(1));
const modules = specifiers.filter((specifier) => !/\.(?:json|css|min\.js)$/.test(specifier));

/** What a module may have that does nothing by itself. */
const DECLARATIONS = [
  ts.isClassDeclaration,
  ts.isExportDeclaration,
  ts.isFunctionDeclaration,
  ts.isImportDeclaration,
  ts.isVariableStatement,
];

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

  it('has of the locales those that are languages', async () => {
    const names = builtFiles().flatMap(
      (file) => /^dist\/locale\/([^.]+)\.js$/.exec(file)?.[1] ?? [],
    );
    assert.ok(names.length > 15);
    for (const locale of names) {
      const specifier = `${name}/locale/${locale}`;
      const {[locale]: labels} = await import(`../../dist/locale/${locale}.js`);
      if (labels?.lang === locale) assert.equal((await import(specifier))[locale], labels);
      else
        assert.throws(() => import.meta.resolve(specifier), {
          code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
        });
    }
  });

  it('has nothing of the package’s inside', () => {
    for (const inside of ['dist/index.js', 'source/store', 'package.json', 'locale/../index']) {
      assert.throws(() => import.meta.resolve(`${name}/${inside}`));
    }
  });

  it('names as side effects the files that do something when they are imported, and no other', () => {
    const patterns = sideEffects.map(
      (/** @type {string} */ pattern) =>
        new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    );
    const files = builtFiles().filter((file) => /\.(?:js|css)$/.test(file));
    for (const pattern of patterns) {
      assert.ok(
        files.some((file) => pattern.test(`./${file}`)),
        `${pattern} matches no file`,
      );
    }
    const hasEffect = effects();
    for (const file of files) {
      const isListed = patterns.some((/** @type {RegExp} */ pattern) => pattern.test(`./${file}`));
      assert.equal(isListed, file.endsWith('.css') || hasEffect(file), file);
    }
  });
});

describe('the modules in Node', () => {
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
    const listed = execFileSync('tar', ['-tzf', packed()], {encoding: 'utf8'}).trim().split('\n');
    const files = listed.map((path) => path.replace(/^package\//, '')).sort();
    // What the built files are, test/node/dist.test.js says.
    const meant = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...builtFiles()];
    assert.deepEqual(files, meant.sort());
  });

  it('has source maps that lead somewhere, with the sources in them', () => {
    let maps = 0;
    for (const file of builtFiles().filter((path) => /\.(?:js|css)$/.test(path))) {
      const [, url] = /\n\/\/# sourceMappingURL=(.*)\s*$/.exec(text(file)) ?? [];
      if (!url) continue;
      const map = readJson(join(dirname(file), url));
      assert.equal(map.file, basename(file));
      assert.equal(map.sourcesContent.length, map.sources.length, file);
      for (const [index, content] of map.sourcesContent.entries()) {
        const source = join(ROOT, dirname(file), map.sources[index]);
        assert.equal(content, readFileSync(source, 'utf8'), `${file}: ${map.sources[index]}`);
      }
      maps++;
    }
    assert.equal(maps, builtFiles().filter((file) => file.endsWith('.map')).length);
    // Of what is written as it stands, or bundled of other packages, there is none.
    assert.ok(maps > 100);
  });

  it('says where it is from, what it needs and by what license', () => {
    const {homepage, bugs, repository, license, keywords, description, author, engines} =
      readJson('package.json');
    const [, address = ''] = /^git\+(https:.*)\.git$/.exec(repository.url) ?? [];
    assert.match(address, /^https:\/\/github\.com\/[\w-]+\/[\w-]+$/);
    assert.deepEqual([homepage, bugs.url], [`${address}#readme`, `${address}/issues`]);
    // It is no license of the text of the interview, which LICENSE says.
    assert.equal(license, 'SEE LICENSE IN LICENSE');
    assert.match(text('LICENSE'), /^MIT License[^]*not covered/);
    assert.ok(keywords.length >= 5 && description && author);
    assert.equal(engines.node, '>=20.19');
  });

  it('is locked without the address of any registry', () => {
    const {packages} = readJson('package-lock.json');
    for (const [path, entry] of Object.entries(packages)) {
      assert.equal(entry.resolved, undefined, path);
    }
  });
});

/** The paths of what is built. */
function builtFiles() {
  return readdirSync(join(ROOT, 'dist'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Says of a file whether importing it does something, if only by an import of its own. Declarations do
 * nothing, nor does what completes a class or a function of the file's own.
 */
function effects() {
  /** @type {Map<string, boolean>} */
  const known = new Map();
  // Bundled of other packages, whose code completes itself: package-installed.test.js runs it.
  for (const file of ['index', 'docx']) known.set(`dist/transcript/${file}.js`, false);
  return function hasEffect(/** @type {string} */ file) {
    const before = known.get(file);
    if (before !== undefined) return before;
    known.set(file, false);
    const {statements} = ts.createSourceFile(file, text(file), ts.ScriptTarget.ES2022);
    const own = new Set(
      statements.filter((one) => ts.isClassDeclaration(one)).map((one) => one.name?.text),
    );
    const found = statements.some((statement) => {
      if (ts.isImportDeclaration(statement) && !statement.importClause) {
        const {text: path} = /** @type {ts.StringLiteral} */ (statement.moduleSpecifier);
        return path.startsWith('.') && hasEffect(join(dirname(file), path));
      }
      if (ts.isExpressionStatement(statement)) {
        const {expression} = statement;
        const isCompletion =
          ts.isCallExpression(expression) &&
          ts.isPropertyAccessExpression(expression.expression) &&
          expression.expression.name.text === 'createProperty' &&
          ts.isIdentifier(expression.expression.expression) &&
          own.has(expression.expression.expression.text);
        return !isCompletion;
      }
      return !DECLARATIONS.some((isOne) => isOne(statement));
    });
    known.set(file, found);
    return found;
  };
}

describe('the workflow that publishes', () => {
  const {on, jobs} = parse(text('.github/workflows/publish.yml'));
  const {permissions, steps} = jobs.publish;
  const runs = steps.map((/** @type {{run?: string}} */ {run}) => run ?? '');

  it('runs on a tag of a version alone, and may ask for provenance but write nothing', () => {
    assert.deepEqual(on, {push: {tags: ['v*']}});
    assert.deepEqual(permissions, {contents: 'read', 'id-token': 'write'});
  });

  it('publishes last, what was tested, by an npm that needs no token', () => {
    const test = runs.indexOf('.ci/run');
    assert.ok(
      test > runs.findIndex((/** @type {string} */ run) => run.includes('$GITHUB_REF_NAME')),
    );
    assert.equal(runs.at(-1), 'npm publish --provenance --ignore-scripts');
    assert.ok(runs.indexOf('npm install --global npm@11') > test);
    assert.doesNotMatch(text('.github/workflows/publish.yml'), /secrets\.|TOKEN/);
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

function text(/** @type {string} */ file) {
  return readFileSync(join(ROOT, file), 'utf8');
}

function readJson(/** @type {string} */ file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}
