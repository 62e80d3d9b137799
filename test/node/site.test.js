/** The site as `npm run build` has made it: what its pages are made of, and where their links lead. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {validateInterview} from 'interview-widgets/interview';
import {parse} from 'parse5';
import {sections, siteLink} from '../../demo/site/readme.js';
import {slugOf} from '../../demo/site/slug.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SITE = join(ROOT, 'build/site');
const files = readdirSync(SITE).filter((file) => file.endsWith('.html'));
const {modules} = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
const elements = modules
  .flatMap((/** @type {any} */ {declarations}) => declarations)
  .filter((/** @type {any} */ {tagName}) => tagName);

/** @typedef {{tag: string, attributes: Record<string, string>, text: string}} Node */

/**
 * All elements of a page.
 *
 * @returns {Generator<Node>}
 */
function* nodesOf(/** @type {any} */ node) {
  if (node.tagName) {
    yield {
      tag: node.tagName,
      attributes: Object.fromEntries(
        node.attrs.map((/** @type {any} */ {name, value}) => [name, value]),
      ),
      text: textOf(node),
    };
  }
  for (const child of node.childNodes ?? []) yield* nodesOf(child);
}

/** @returns {string} */
function textOf(/** @type {any} */ node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

/** @type {Map<string, Node[]>} */
const pages = new Map(
  files.map((file) => [file, [...nodesOf(parse(readFileSync(join(SITE, file), 'utf8')))]]),
);
const idsOf = (/** @type {string} */ file) =>
  (pages.get(file) ?? []).flatMap(({attributes}) => attributes.id ?? []);

describe('the site', () => {
  for (const [file, nodes] of pages) {
    it(`has no link in ${file} that leads nowhere`, () => {
      for (const {tag, attributes} of nodes) {
        const {href, src} = attributes;
        const target = href ?? src;
        if (!target || /^(?:https?|mailto|data):/.test(target)) continue;
        const [path = '', hash = ''] = target.split('#');
        assert.ok(existsSync(join(SITE, path)), `<${tag}> leads to ${target}`);
        if (!hash) continue;
        // An element's own questions are no ids but of its fallback.
        assert.ok(idsOf(path || file).includes(hash), `<${tag}> leads to ${target}`);
      }
    });

    it(`loads nothing in ${file} from elsewhere, and has no style but its style sheets`, () => {
      for (const {tag, attributes} of nodes) {
        assert.equal(attributes.style, undefined, `<${tag}> has a style`);
        assert.notEqual(tag, 'style');
        if (tag === 'script') assert.ok(attributes.src, 'a script within the page');
        if (/^(?:script|link|img|iframe)$/.test(tag)) {
          assert.doesNotMatch(attributes.src ?? attributes.href ?? '', /^https?:/);
        }
      }
      const policy = nodes.find(
        ({attributes}) => attributes['http-equiv'] === 'Content-Security-Policy',
      );
      assert.match(policy?.attributes.content ?? '', /^default-src 'none'; script-src 'self'; /);
    });

    it(`gives each id of ${file} once`, () => {
      const ids = idsOf(file);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
    });
  }

  for (const {tagName, attributes, cssParts, cssProperties, events, members} of elements) {
    const file = `${tagName.replace('interview-', '')}.html`;

    it(`says in ${file} all that the manifest has of <${tagName}>`, () => {
      const said = new Set(
        (pages.get(file) ?? []).filter(({tag}) => tag === 'code').map(({text}) => text),
      );
      const named = (/** @type {{name: string}[]} */ list) => list.map(({name}) => name);
      const methods = members
        .filter((/** @type {any} */ one) => one.kind === 'method' && !one.static)
        .map((/** @type {any} */ {name, parameters = []}) => `${name}(${named(parameters)})`);
      const wanted = [
        ...named([...attributes, ...cssParts, ...cssProperties, ...events]),
        ...methods,
      ];
      assert.deepEqual(
        wanted.filter((name) => !said.has(name)),
        [],
      );
    });
  }

  for (const {level, heading} of sections) {
    // What is said to developers of the package alone.
    if (level < 2 || ['Development', 'License'].includes(heading)) continue;
    it(`has the README's "${heading}"`, () => {
      const [file = '', id] = siteLink(`#${slugOf(heading)}`).split('#');
      assert.ok(pages.has(file), file);
      if (id) assert.ok(idsOf(file).includes(id), `${file}#${id}`);
    });
  }

  it('has interviews to copy that are interviews', () => {
    const found = [...pages].flatMap(([file, nodes]) =>
      nodes
        .filter(({tag, text}) => tag === 'pre' && /^\s*\{\s*"schemaVersion"/.test(text))
        .map(({text}) => ({file, ...validateInterview(JSON.parse(text))})),
    );
    assert.equal(found.length, 2);
    for (const {file, problems} of found) assert.equal(problems, undefined, file);
  });

  it('counts what a view loads by the files as they are', () => {
    const {text} = (pages.get('serving.html') ?? []).find(({tag}) => tag === 'main') ?? {text: ''};
    const script = readFileSync(join(ROOT, 'dist/interview-widgets.min.js'));
    const weight = (brotliCompressSync(script).length / 1000).toFixed(1);
    assert.ok(text.includes(`interview-widgets.min.js ${weight}`));
  });
});
