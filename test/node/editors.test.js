/** What editors are told: all that the manifest has, each thing once, from files of the package. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const {name, version, customElements, ...packageJson} = readJson('package.json');
const elements = readJson(customElements)
  .modules.flatMap((/** @type {any} */ {declarations}) => declarations)
  .filter((/** @type {any} */ {tagName}) => tagName);
const webTypes = readJson(packageJson['web-types']);
const html = readJson('dist/vscode.html-custom-data.json');
const css = readJson('dist/vscode.css-custom-data.json');

/** The elements' attributes, by tag. */
function attributes(/** @type {any[]} */ list) {
  return list.map((item) => [
    item.tagName ?? item.name,
    item.attributes.map((/** @type {any} */ attribute) => attribute.name),
  ]);
}

/** @returns {string[]} All names of a kind that the elements have. */
function all(/** @type {string} */ kind) {
  const names = elements.flatMap((/** @type {any} */ element) =>
    element[kind].map((/** @type {any} */ one) => one.name),
  );
  return [...new Set(names)].sort();
}

describe('what editors are told', () => {
  it('has all elements and their attributes', () => {
    assert.deepEqual(attributes(html.tags), attributes(elements));
    assert.deepEqual(attributes(webTypes.contributions.html.elements), attributes(elements));
  });

  it('offers the values that an attribute takes', () => {
    const card = html.tags.find((/** @type {any} */ tag) => tag.name === 'interview-quote-card');
    const variant = card.attributes.find((/** @type {any} */ one) => one.name === 'variant');
    assert.deepEqual(variant.values, [{name: 'card'}, {name: 'plain'}, {name: 'banner'}]);
  });

  it('has each custom property and each part once', () => {
    const names = (/** @type {any[]} */ list) => list.map((one) => one.name).sort();
    assert.deepEqual(names(css.properties), all('cssProperties'));
    assert.deepEqual(names(webTypes.contributions.css.properties), all('cssProperties'));
    const parts = all('cssParts').map((part) => `part(${part})`);
    assert.deepEqual(names(webTypes.contributions.css['pseudo-elements']), parts.sort());
    assert.deepEqual(names(css.pseudoElements), parts.map((part) => `::${part}`).sort());
  });

  it('leads JetBrains’ editors to the release and its modules', () => {
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    for (const {source} of webTypes.contributions.html.elements) {
      assert.ok(existsSync(join(ROOT, source.module)), source.module);
    }
  });
});

function readJson(/** @type {string} */ file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}
