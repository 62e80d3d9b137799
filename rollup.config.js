/**
 * What Rollup makes of build/, in an order that counts: the chunks come first, since their hashes
 * are compiled into the main scripts. `npm run build` runs it and adds what is not JavaScript.
 */
import {chmodSync, existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import MagicString from 'magic-string';
import {anywhere} from './scripts/build-anywhere.js';
import {letBindings} from './scripts/build-bindings.js';
import {leanDecorators} from './scripts/build-decorators.js';
import {integrityOf} from './scripts/build-integrity.js';
import {collectLicenses} from './scripts/build-licenses.js';
import {minifyLiterals} from './scripts/build-literals.js';
import {nodesOf} from './scripts/build-nodes.js';

const ROOT = dirname(fileURLToPath(import.meta.url));
const SOURCE = join(ROOT, 'build/src');
const {name, version, exports} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/**
 * The modules that the sources load by `import()`, and the chunks of the script-tag files they are:
 * each after those that it loads, whose hashes it holds.
 */
const CHUNKS = {
  validator: 'source/outside.js',
  departures: 'ui/excerpt-departure.js',
  excerpt: 'ui/excerpt-view.js',
  quoting: 'ui/quoting.js',
  sentence: 'interview/found-sentence.js',
  search: 'qa-accordion/search-field.js',
  picture: 'quote-card/card-picture.js',
  actions: 'quote-card/card-actions.js',
  guide: 'article/guide.js',
  'json-ld': 'ui/json-ld.js',
  languages: 'article/languages.js',
  localization: 'ui/localization.js',
  'locales-latin': 'locale/latin.js',
  'locales-other-scripts': 'locale/other-scripts.js',
};
/** What chunks have of the main script's, by the names that SHARED of script-chunks.ts has. */
const SHARED = {
  lit: 'lit',
  answer: 'ui/answer.js',
  links: 'ui/deep-links.js',
  text: 'ui/rich-text.js',
  speech: 'ui/speech.js',
  chunks: 'script-chunks.js',
};
/** Bundles its packages, which are no dependencies; all other modules stand one by one. */
const TRANSCRIPT = 'transcript/index';
/** What reads a .docx, larger than all else: loaded when there is one. */
const DOCX = 'transcript/docx';
const SCRIPTS = {'': 'script-tag.js', '.core': 'script-tag-core.js'};
/** The page for an iframe, and the helper for the page around it. */
const FRAME_SCRIPTS = ['frame', 'frame-parent'];

const BANNER = `/*! ${name} ${version}: see LICENSE and third-party-licenses.txt */`;
const EXTERNAL = /^(?:lit|valibot|@shoelace-style\/localize)(?:\/|$)/;
/** What the entries bring with them in Node. */
export const SERVER = 'server';

/** The bundles, one after the other, with `out` for their files. Reads what TypeScript has written. */
export function bundles(out = join(ROOT, 'dist')) {
  return [
    ...Object.keys(CHUNKS).map((chunk) => chunkOf(chunk, out)),
    ...Object.entries(SCRIPTS).map(([infix, entry]) => scriptTag(entry, out, infix)),
    ...FRAME_SCRIPTS.map((script) => frameScript(script, out)),
    bundledModule(out, TRANSCRIPT),
    bundledModule(out, DOCX),
    cli(out),
    modules(out),
  ];
}

/** The modules that package.json exports, as paths in src/ without an extension. */
export function entries() {
  return Object.values(exports)
    .flatMap((target) => target?.default ?? target ?? [])
    .filter((file) => /^\.\/dist\/(?!data\/)(?!.*\.min\.js$).*\.js$/.test(file))
    .flatMap((file) => {
      const [folder = '', rest] = file.slice('./dist/'.length, -'.js'.length).split('*');
      if (rest === undefined) return [folder];
      return readdirSync(join(ROOT, 'src', folder))
        .filter((item) => item.endsWith('.ts'))
        .sort()
        .map((item) => folder + item.slice(0, -'.ts'.length));
    });
}

/**
 * A chunk: a module with all it needs but what it shares with the main script, as the function
 * that script-chunks.ts runs.
 *
 * @returns {import('rollup').RollupOptions}
 */
function chunkOf(/** @type {keyof typeof CHUNKS} */ chunk, /** @type {string} */ out) {
  const options = scriptTag(CHUNKS[chunk], out, `.${chunk}`);
  const event = JSON.stringify(`${name}:${chunk}@${version}`);
  return {
    ...options,
    plugins: [sharedModules(), options.plugins],
    output: {
      ...options.output,
      format: 'cjs',
      esModule: false,
      banner: `${BANNER}dispatchEvent(Object.assign(new Event(${event}),{run(require,exports){`,
      footer: '}}));',
    },
  };
}

/**
 * Leaves to the main script what it shares, under the names of SHARED.
 *
 * @returns {import('rollup').Plugin}
 */
function sharedModules() {
  return {
    name: 'shared-modules',
    resolveId(source, importer) {
      const module =
        importer && source.startsWith('.')
          ? relative(SOURCE, join(dirname(importer), source))
          : source;
      const shared = Object.entries(SHARED).find(
        ([, file]) => file === module.split(sep).join('/'),
      );
      return shared ? {id: shared[0], external: true} : null;
    },
  };
}

/** @returns {import('rollup').RollupOptions & {output: import('rollup').OutputOptions}} */
function scriptTag(
  /** @type {string} */ entry,
  /** @type {string} */ out,
  /** @type {string} */ infix,
) {
  const warning = `${name}: this page does not let the script run, so its fallback stays.`;
  return {
    ...strict,
    input: join(SOURCE, entry),
    plugins: [
      sourceMaps(),
      // It knows the first lines that TypeScript writes, so that it comes first.
      leanDecorators(),
      withoutServer(),
      scriptChunks(out),
      // Said outright: by default NODE_ENV decides, and the build is to be the same everywhere.
      nodeResolve({browser: true, exportConditions: ['production']}),
      json({preferConst: true, compact: true, namedExports: false}),
      minifyLiterals(),
      collectLicenses(),
    ],
    output: {
      file: scriptFile(out, infix),
      format: 'iife',
      sourcemap: true,
      // An error while the file runs, such as a policy that forbids Lit's, ends here.
      banner: `${BANNER}try{`,
      footer: `}catch(e){console.warn(${JSON.stringify(warning)},e)}`,
      plugins: [
        letBindings(),
        terser({
          ecma: 2022,
          maxWorkers: 1,
          // A function of a few lines is no shorter, compressed, for standing where it is called.
          compress: {passes: 3, inline: 1},
          // A page in another encoding than UTF-8 would read other letters into the words.
          format: {ascii_only: true, comments: /^!/},
        }),
      ],
    },
  };
}

/** @returns {import('rollup').RollupOptions} */
function frameScript(/** @type {string} */ script, /** @type {string} */ out) {
  const {output, ...options} = scriptTag(`frame/${script}.js`, out, '');
  return {...options, output: {...output, file: join(out, `${script}.min.js`)}};
}

function scriptFile(/** @type {string} */ out, /** @type {string} */ infix) {
  return join(out, `${name}${infix}.min.js`);
}

/** The ES modules, one for each of src/, for bundlers to take what they need. */
function modules(/** @type {string} */ out) {
  // The transcript's parser imports them as well.
  const model = readdirSync(join(ROOT, 'src/interview'))
    .map((file) => `interview/${file.replace(/\.ts$/, '')}`)
    .filter((module) => !isTypesOnly(module));
  const inputs = new Set([...entries(), ...model, SERVER].filter((entry) => entry !== TRANSCRIPT));
  return {
    ...strict,
    input: [...inputs].sort().map((entry) => join(SOURCE, `${entry}.js`)),
    external: EXTERNAL,
    // Each module as it was written: what goes unused is for the page's bundler to leave out.
    treeshake: false,
    plugins: [sourceMaps(), leanDecorators(), minifyLiterals()],
    output: {
      dir: out,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: SOURCE,
      sourcemap: true,
    },
  };
}

/**
 * The script-tag files run in browsers alone, and take over nothing that a server has rendered: its
 * templates are not theirs, and Lit's support for that, where a page has it, is for the page's own Lit.
 *
 * @returns {import('rollup').Plugin}
 */
function withoutServer() {
  /** @type {Record<string, readonly [string | RegExp, string]>} */
  const edits = {
    [join(SOURCE, 'ui/served.js')]: [
      "classOf(host).observedAttributes.includes('defer-hydration')",
      'false',
    ],
    'lit-element.js': [/\b[\w$]+\.litElementHydrateSupport\b/, 'undefined'],
  };
  return {
    name: 'without-server',
    transform(code, id) {
      const [, edit] = Object.entries(edits).find(([file]) => id.endsWith(file)) ?? [];
      if (!edit) return null;
      const edited = new MagicString(code).replace(...edit);
      if (!edited.hasChanged()) this.error(`${id} has no ${String(edit[0])} to be taken out.`);
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}

function isTypesOnly(/** @type {string} */ module) {
  return /^export \{\};$/m.test(readFileSync(join(SOURCE, `${module}.js`), 'utf8'));
}

/**
 * A module of the transcript's parser with all it needs from npm, beside the model that the modules
 * share. Without a map: it is as readable as its sources, and the map would be twice its size.
 */
function bundledModule(/** @type {string} */ out, /** @type {string} */ entry) {
  const model = join(SOURCE, 'interview') + sep;
  const docx = join(SOURCE, `${DOCX}.js`);
  const isOurs = (/** @type {string} */ id) =>
    id.startsWith(model) || (id === docx && entry !== DOCX);
  return {
    ...strict,
    input: join(SOURCE, `${entry}.js`),
    external: (/** @type {string} */ id) => EXTERNAL.test(id) || isOurs(id),
    plugins: [
      sourceMaps(),
      // The parser runs anywhere, so it takes neither a browser's variant nor Node's.
      anywhere(),
      nodeResolve({browser: false, exportConditions: ['production']}),
      commonjs(),
      collectLicenses(),
    ],
    output: {
      file: join(out, `${entry}.js`),
      format: 'es',
      banner: BANNER,
      paths: (/** @type {string} */ id) =>
        isOurs(id) ? `../${relative(SOURCE, id).split(sep).join('/')}` : id,
    },
  };
}

/**
 * The command with all it needs from npm, beside the model and the transcript's parser, which it
 * shares with the modules.
 */
function cli(/** @type {string} */ out) {
  const model = join(SOURCE, 'interview') + sep;
  const isShared = (/** @type {string} */ id) =>
    id.startsWith(model) || id === join(SOURCE, `${TRANSCRIPT}.js`);
  return {
    ...strict,
    input: join(SOURCE, 'cli/bin.js'),
    external: (/** @type {string} */ id) =>
      id.startsWith('node:') || EXTERNAL.test(id) || isShared(id),
    plugins: [
      sourceMaps(),
      nodeResolve({exportConditions: ['node', 'production']}),
      commonjs(),
      collectLicenses(),
      executable(),
    ],
    output: {
      dir: join(out, 'cli'),
      format: 'es',
      banner: BANNER,
      paths: (/** @type {string} */ id) =>
        isShared(id) ? `../${relative(SOURCE, id).split(sep).join('/')}` : id,
    },
  };
}

/**
 * Lets the entry be run by its name.
 *
 * @returns {import('rollup').Plugin}
 */
function executable() {
  return {
    name: 'executable',
    writeBundle({dir = ''}, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry) chmodSync(join(dir, file.fileName), 0o755);
      }
    },
  };
}

/** A warning of Rollup's is an error. */
const strict = {
  onLog(
    /** @type {import('rollup').LogLevel} */ level,
    /** @type {import('rollup').RollupLog} */ log,
    /** @type {import('rollup').LogOrStringHandler} */ handle,
  ) {
    // TypeScript's helpers look for one that a global `this` would hold.
    if (log.code === 'THIS_IS_UNDEFINED') return;
    // Other packages' modules may need one another.
    const isTheirs = log.ids?.every((id) => id.includes('/node_modules/'));
    if (log.code === 'CIRCULAR_DEPENDENCY' && isTheirs) return;
    handle(level === 'warn' ? 'error' : level, log);
  },
};

/**
 * The maps that TypeScript wrote, so that those of dist/ lead to src/.
 *
 * @returns {import('rollup').Plugin}
 */
function sourceMaps() {
  return {
    name: 'source-maps',
    load(id) {
      if (!id.startsWith(SOURCE) || !existsSync(`${id}.map`)) return null;
      return {
        code: readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
        map: JSON.parse(readFileSync(`${id}.map`, 'utf8')),
      };
    },
  };
}

/**
 * In place of `import()`, the way to a chunk with the hash of its file, which is there by then.
 *
 * @returns {import('rollup').Plugin}
 */
function scriptChunks(/** @type {string} */ out) {
  const loader = join(SOURCE, SHARED.chunks);
  return {
    name: 'script-chunks',
    transform(code, id) {
      if (!id.startsWith(SOURCE)) return null;
      const edits = new MagicString(code);
      for (const {start, end, source} of nodesOf(this.parse(code), 'ImportExpression')) {
        const module = relative(SOURCE, join(dirname(id), source.value))
          .split(sep)
          .join('/');
        const chunk = Object.entries(CHUNKS).find(([, entry]) => entry === module)?.[0];
        if (!chunk) this.error(`${id} imports ${module}: give it a name among the chunks.`);
        const integrity = integrityOf(scriptFile(out, `.${chunk}`));
        edits.update(
          start,
          end,
          `loadChunk(${JSON.stringify(chunk)}, ${JSON.stringify(integrity)})`,
        );
      }
      if (!edits.hasChanged()) return null;
      const path = relative(dirname(id), loader).split(sep).join('/');
      // On the first line, so that no line of the map moves.
      edits.prepend(`import {loadChunk} from './${path}';`);
      return {code: edits.toString(), map: edits.generateMap({hires: true})};
    },
  };
}

export default () => bundles();
