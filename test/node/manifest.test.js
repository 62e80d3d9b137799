/** The manifest, beside what the classes say of themselves: all that is there, and nothing that is not. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const DIST = join(ROOT, 'dist');
const {modules} = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8'));
const declarations = modules.flatMap((/** @type {any} */ module) => module.declarations);
const elements = declarations.filter((/** @type {any} */ {customElement}) => customElement);
const KINDS = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
const classes = await import('interview-widgets');

/** @returns {string[]} The names of a list, in order of the alphabet. */
function names(/** @type {{name: string}[]} */ list) {
  return list.map(({name}) => name).sort();
}

describe('the manifest', () => {
  it('has every element by its tag, and where it is registered', () => {
    const folders = readdirSync(join(ROOT, 'src'), {withFileTypes: true}).filter(
      ({name}) => name !== 'ui' && existsSync(join(ROOT, `src/${name}/${name}-element.ts`)),
    );
    assert.deepEqual(
      elements.map((/** @type {any} */ {tagName}) => tagName).sort(),
      folders.map(({name}) => `interview-${name}`).sort(),
    );
    const defined = modules.flatMap((/** @type {any} */ {path, exports}) =>
      exports
        .filter((/** @type {any} */ {kind}) => kind === 'custom-element-definition')
        .map((/** @type {any} */ {name, declaration}) => [path, name, declaration.name]),
    );
    assert.equal(defined.length, elements.length);
    for (const [path, tag, name] of defined) {
      const code = readFileSync(join(DIST, path), 'utf8');
      assert.match(code, new RegExp(`${name}\\.define\\(`));
      assert.equal(classes[name].tag, tag);
    }
  });

  it('names modules that ship', () => {
    for (const {path, declarations: found, exports} of modules) {
      assert.ok(existsSync(join(DIST, path)), path);
      const events = found.flatMap((/** @type {any} */ one) => one.events ?? []);
      const references = [
        ...exports.map((/** @type {any} */ {declaration}) => declaration),
        ...events.flatMap((/** @type {any} */ {type}) => type.references),
      ];
      for (const {name, module} of references) {
        const target = modules.find((/** @type {any} */ other) => other.path === module);
        assert.ok(
          target?.declarations.some((/** @type {any} */ other) => other.name === name),
          `${path}: ${name} of ${module}`,
        );
      }
    }
  });

  it('has a sentence about everything', () => {
    for (const found of declarations) {
      assert.match(found.description, /^\S.*\.$/, found.name);
      for (const kind of KINDS) {
        for (const {name, description = ''} of found[kind] ?? []) {
          assert.match(description, /^\S.*\.$/, `${found.name}, ${kind}: ${name}`);
        }
      }
    }
  });

  it('has a type of all that has one', () => {
    for (const found of declarations) {
      for (const member of found.members ?? []) {
        const place = `${found.name}.${member.name}`;
        if (member.kind === 'method') {
          assert.ok(member.return.type.text, place);
          for (const {name, type} of member.parameters ?? [])
            assert.ok(type?.text, `${place} ${name}`);
        } else assert.ok(member.type.text, place);
      }
      for (const {name, type} of [...(found.attributes ?? []), ...(found.events ?? [])]) {
        assert.ok(type?.text, `${found.name}: ${name}`);
      }
      for (const {name, syntax} of found.cssProperties ?? []) {
        assert.match(syntax, /^(?:\*|<[a-z]+>)$/, `${found.name}: ${name}`);
      }
    }
  });

  it('is told whole in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const {tagName, attributes, members, events, cssParts, cssProperties} of elements) {
      const methods = members.filter(
        (/** @type {any} */ one) => one.kind === 'method' && !one.static,
      );
      const wanted = [attributes, methods, events, cssParts, cssProperties].flat();
      for (const {name} of wanted) {
        assert.match(
          readme,
          new RegExp(`^\\| \`${name}(?:\\(\\w*\\))?\``, 'm'),
          `${tagName}: ${name}`,
        );
      }
    }
  });

  it('says the values of an attribute that has but a few', () => {
    const texts = elements.map((/** @type {any} */ {attributes}) => {
      const {type} = attributes.find((/** @type {any} */ {name}) => name === 'theme');
      return type.text;
    });
    assert.deepEqual([...new Set(texts)], ["'host' | 'light' | 'dark' | 'auto'"]);
  });
});

for (const found of elements) {
  const Class = classes[found.name];

  describe(`the manifest of <${found.tagName}>`, () => {
    it('has the attributes that the class observes, each with its property', () => {
      assert.deepEqual(names(found.attributes), [...Class.observedAttributes].sort());
      for (const {name, fieldName} of found.attributes) {
        const {attribute} = Class.elementProperties.get(fieldName);
        assert.equal(typeof attribute === 'string' ? attribute : fieldName.toLowerCase(), name);
      }
    });

    it('has every property that can be set', () => {
      const fields = found.members.filter(
        (/** @type {any} */ {kind, readonly}) => kind === 'field' && !readonly,
      );
      const settable = [...Class.elementProperties]
        .filter(([, {state}]) => !state)
        .map(([name]) => name);
      assert.deepEqual(names(fields), settable.sort());
    });

    it('has the defaults that a new element has', () => {
      const element = new Class();
      for (const {kind, name, static: isStatic, default: written} of found.members) {
        if (kind !== 'field' || isStatic || !Class.elementProperties.has(name)) continue;
        const value = written?.startsWith("'")
          ? written.slice(1, -1)
          : JSON.parse(written ?? 'null');
        assert.equal(element[name] ?? null, value, name);
      }
      for (const {name, fieldName, default: written} of found.attributes) {
        const field = found.members.find((/** @type {any} */ one) => one.name === fieldName);
        assert.equal(written, field.default, name);
      }
    });

    it('has the methods of its own that are public, and nothing that is not there', () => {
      const methods = found.members.filter((/** @type {any} */ {kind}) => kind === 'method');
      for (const {name, static: isStatic} of methods) {
        assert.equal(typeof (isStatic ? Class : Class.prototype)[name], 'function', name);
      }
      assert.deepEqual(
        names(methods.filter((/** @type {any} */ one) => !one.static)),
        publicMethods(found.name),
      );
    });

    it('has the custom properties that its styles read', () => {
      const read = new Set();
      for (const code of sourcesOf(found.tagName.replace('interview-', ''))) {
        const styles = [...code.matchAll(/\bcss`([^`]*)`/g)].map(([, text = '']) => text);
        for (const [name] of styles.join('\n').matchAll(/--interview-[a-z-]+/g)) read.add(name);
      }
      assert.deepEqual(names(found.cssProperties), [...read].sort());
    });
  });
}

/** @returns {string[]} The methods that an element's declaration has for a page, without Lit's own. */
function publicMethods(/** @type {string} */ name) {
  const {path} = modules.find((/** @type {any} */ {declarations: [first]}) => first?.name === name);
  const file = join(DIST, path.replace(/\.js$/, '.d.ts'));
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found = source.statements.find(
    (node) => ts.isClassDeclaration(node) && node.name?.text === name,
  );
  assert.ok(found && ts.isClassDeclaration(found));
  return found.members
    .filter((member) => {
      const flags = ts.getCombinedModifierFlags(member);
      const hidden =
        ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;
      return ts.isMethodDeclaration(member) && !(flags & hidden);
    })
    .map((member) => member.name?.getText() ?? '')
    .sort();
}

/** The text of an element's module and of all that it imports, sooner or later. */
function sourcesOf(/** @type {string} */ element) {
  const files = new Set([join(ROOT, `src/${element}/${element}-element.ts`)]);
  return [...all(files)];
}

/** @returns {Generator<string>} */
function* all(/** @type {Set<string>} */ files) {
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    yield code;
    for (const {fileName} of ts.preProcessFile(code, true, true).importedFiles) {
      if (fileName.startsWith('.')) {
        files.add(join(dirname(file), fileName.replace(/\.js$/, '.ts')));
      }
    }
  }
}
