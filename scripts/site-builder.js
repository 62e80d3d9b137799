/** The builder's scripts, of what TypeScript wrote to build/demo/builder/, and its styles, into the site. */
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {anywhere} from './build-anywhere.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCE = join(ROOT, 'build/demo/builder');
/** The builder's page, its worker, and the pages in its frames. */
const ENTRIES = {
  builder: 'builder.js',
  compiler: 'compiler/compiler.js',
  preview: 'preview/preview.js',
  loader: 'interview/loader.js',
};

/** The style sheets of the builder's page, in this order; each stands beside what it dresses. */
const STYLES = [
  ...['builder.css', 'interview/interview.css', 'choose/choose.css'],
  ...['preview/preview-pane.css', 'state/history.css', 'copy/copy.css'],
];

/** The files of a release that are loaded by tags, as `copy/tags.ts` writes them. */
const TAGGED = [
  ...['interview-widgets.min.js', 'interview-widgets.core.min.js'],
  ...['fallback.css', 'frame-parent.min.js'],
];

/** Writes the scripts and the style sheet to a folder; what scripts load later stays apart. */
export async function bundleBuilder(/** @type {string} */ dir) {
  const styles = STYLES.map((file) => readFileSync(join(ROOT, 'demo/builder', file), 'utf8'));
  writeFileSync(join(dir, 'builder.css'), styles.join('\n'));
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const bundle = await rollup({
      input: {[name]: join(SOURCE, entry)},
      plugins: [
        release(),
        anywhere(),
        // What packages have for a page asks its document, which a worker has not.
        nodeResolve({
          browser: true,
          exportConditions: ['production', ...(name === 'compiler' ? ['worker'] : [])],
        }),
        commonjs(),
      ],
      onLog(level, log, handle) {
        if (log.code === 'THIS_IS_UNDEFINED' || log.code === 'CIRCULAR_DEPENDENCY') return;
        handle(level === 'warn' ? 'error' : level, log);
      },
    });
    await bundle.write({
      dir,
      format: 'es',
      chunkFileNames: `${name}-[name].js`,
      plugins: [terser({ecma: 2022, maxWorkers: 1, format: {comments: /^!/}})],
    });
    await bundle.close();
  }
}

/**
 * What the builder knows of this release: its version, its files' hashes, its elements and languages.
 *
 * @returns {import('rollup').Plugin}
 */
function release() {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  /** @type {Record<string, () => object | Promise<object>>} */
  const modules = {
    'builder:release': () => ({
      version: read('package.json').version,
      integrity: loadedByTags(read('dist/integrity.json')),
    }),
    'builder:elements': async () => ({
      elements: await elementsOf(read('dist/custom-elements.json')),
    }),
    'builder:languages': async () => {
      const {locales} = await import('../dist/locale/all.js');
      return {languages: ['en', ...locales.map((/** @type {any} */ {lang}) => lang)].sort()};
    },
  };
  return {
    name: 'release',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    async load(id) {
      const values = await modules[id.slice(1)]?.();
      if (!id.startsWith('\0') || !values) return null;
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** The hashes of the files that a page's own tags load: chunks have theirs in the script. */
function loadedByTags(/** @type {Record<string, string>} */ integrity) {
  return Object.fromEntries(TAGGED.map((file) => [file, integrity[file]]));
}

/** Of the manifest, what the builder asks for: where it has words of its own, the first sentence tells the kind. */
async function elementsOf(/** @type {{modules: {declarations: any[]}[]}} */ {modules}) {
  const {hintOf} = await import(pathToFileURL(join(SOURCE, 'choose/hints.js')).href);
  const asked = (/** @type {string} */ tagName, /** @type {any} */ attribute) => {
    const {name, type, default: standard, description} = attribute;
    const isOwn = hintOf(tagName, name) !== undefined;
    const told = isOwn ? `${description.split(/\.(?: |$)/)[0]}.` : description;
    return {name, type: {text: type.text}, default: standard, description: told};
  };
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, summary, attributes}) => ({
      ...{tagName, summary},
      attributes: attributes.map((/** @type {any} */ attribute) => asked(tagName, attribute)),
    }));
}
