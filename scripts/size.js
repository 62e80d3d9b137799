/**
 * `npm run size`: what a page downloads to show words, and the builder's until an editor is opened,
 * against the budget. Brotli at its best, as a CDN keeps a file; kB are 1000 bytes. Reads dist/ and the
 * site.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {basename, dirname, join, relative, sep} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {firstLoad} from './builder-load.js';

/**
 * The budget, in kB: the first that matches a file. It is what the file weighs now with room for a
 * mend, so that it grows by decision only; where there is a goal, it is printed and fails nothing.
 *
 * @type {readonly {files: RegExp, budget: number, goal?: number, advice?: string}[]}
 */
export const BUDGETS = [
  // Of it Lit is 5.1, the bundled interview 4.4 and the styles 3.2.
  {files: /^interview-widgets\.min\.js$/, budget: 32.5, goal: 16},
  {files: /^interview-widgets\.core\.min\.js$/, budget: 28.1, goal: 12},
  {files: /^interview-widgets\.[\w-]+\.min\.js$/, budget: 8},
  // The page for an iframe has the main script besides.
  {files: /^frame\.min\.js$/, budget: 1.5},
  {files: /^frame-parent\.min\.js$/, budget: 1},
  {files: /^fallback\.css$/, budget: 3.25},
  {files: /^quote-card\/quote-card-define\.js$/, budget: 13.6, goal: 9},
  {files: /^qa-accordion\/qa-accordion-define\.js$/, budget: 18.9, goal: 9},
  {files: /^speaker-profile\/speaker-profile-define\.js$/, budget: 18.1, goal: 9},
  {files: /^article\/article-define\.js$/, budget: 21.8, goal: 9},
  {
    files: /^the builder's first load$/,
    budget: 120,
    advice: 'Load what an editor, a .docx or another language needs by import().',
  },
];
const ADVICE =
  'Move what is not needed to show words into a chunk: import() it, and name it in rollup.config.js.';
/** How many of a file's modules are named where it is too large. */
const LARGEST = 8;
const ELEMENTS = ['quote-card', 'qa-accordion', 'speaker-profile', 'article'];

/**
 * @typedef {{name: string, code: Uint8Array, modules: Map<string, number>, files?: Uint8Array[]}}
 *   Download What a page loads, and how many of its bytes come from which module; where it is several
 *   files, each is compressed by itself.
 */

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist');
  const downloads = [...files(dist)];
  for (const element of ELEMENTS) downloads.push(await elementOf(dist, element));
  downloads.push(builderOf(join(dist, '../build/site')));
  const {lines, problems} = assess(downloads);
  console.log(lines.join('\n'));
  if (problems.length) {
    console.error(`\n${problems.join('\n\n')}`);
    process.exitCode = 1;
  }
}

/** The files that a page loads as they are. */
function* files(/** @type {string} */ dist) {
  for (const name of readdirSync(dist).sort()) {
    if (!/\.(?:min\.js|css)$/.test(name)) continue;
    const code = readFileSync(join(dist, name));
    yield {name, code, modules: name.endsWith('.js') ? modulesOf(join(dist, name)) : new Map()};
  }
}

/**
 * All that the builder's page loads by itself.
 *
 * @returns {Download}
 */
function builderOf(/** @type {string} */ site) {
  const loaded = firstLoad(site).map(
    (path) => /** @type {const} */ ([path, readFileSync(join(site, path))]),
  );
  const files = loaded.map(([, code]) => code);
  return {
    name: "the builder's first load",
    code: Buffer.concat(files),
    files,
    modules: new Map(loaded.map(([path, {length}]) => [path, length])),
  };
}

/** Which modules a script is made of: by its source map, from one mapped place to the next. */
function modulesOf(/** @type {string} */ file) {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  /** @type {Map<string, number>} */
  const modules = new Map();
  for (const [row, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    for (let column = 0; column < line.length; column++) {
      const entry = map.findEntry(row, column);
      if (!('originalSource' in entry)) continue;
      const source = entry.originalSource.replace(/^(?:\.\.\/)+/, '');
      modules.set(source, (modules.get(source) ?? 0) + 1);
    }
  }
  return modules;
}

/**
 * What an app ships for one element: Lit with it, and no more of valibot than static imports reach.
 *
 * @returns {Promise<Download>}
 */
export async function elementOf(/** @type {string} */ dist, /** @type {string} */ element) {
  const name = `${element}/${element}-define.js`;
  const bundle = await rollup({
    input: join(dist, name),
    plugins: [
      {
        name: 'later',
        resolveDynamicImport: () => ({id: 'later', external: true}),
      },
      nodeResolve({browser: true, exportConditions: ['production']}),
    ],
    onLog(level, log, handle) {
      if (log.code !== 'THIS_IS_UNDEFINED') handle(level === 'warn' ? 'error' : level, log);
    },
  });
  const {output} = await bundle.generate({
    format: 'es',
    plugins: [terser({ecma: 2022, module: true, maxWorkers: 1, compress: {passes: 2}})],
  });
  await bundle.close();
  const [{code, modules}] = output;
  const root = dirname(dist);
  return {
    name,
    code: new TextEncoder().encode(code),
    modules: new Map(
      Object.entries(modules).map(([id, {renderedLength}]) => [
        relative(root, id).split(sep).join('/'),
        renderedLength,
      ]),
    ),
  };
}

/** The table, and what is wrong with it. */
export function assess(/** @type {readonly Download[]} */ downloads) {
  const lines = [
    ['', 'raw', 'brotli', 'budget', 'share'],
    ...downloads.map(({name, code, files = [code]}) => {
      const {budget, goal} = budgetOf(name);
      const size = weightOf(files);
      return [
        name,
        kB(code.byteLength),
        kB(size),
        kB(budget * 1000),
        `${Math.round(size / budget / 10)} %${goal ? `  (goal ${kB(goal * 1000)})` : ''}`,
      ];
    }),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return {
    lines: lines.map((cells) =>
      cells
        .map((cell, column) =>
          column ? cell.padStart(widths[column] ?? 7) : cell.padEnd(widths[0] ?? 0),
        )
        .join('  '),
    ),
    problems: [...downloads.flatMap(overweight), ...downloads.flatMap(strangers)],
  };
}

function overweight(/** @type {Download} */ {name, code, modules, files = [code]}) {
  const {budget, advice = ADVICE} = budgetOf(name);
  const size = weightOf(files);
  if (size <= budget * 1000) return [];
  const largest = [...modules].sort(([, one], [, other]) => other - one).slice(0, LARGEST);
  return [
    [
      `${name} is ${kB(size)}, which is ${size - budget * 1000} bytes over its budget. ${advice}`,
      ...(largest.length ? ['Its largest modules, before compression:'] : []),
      ...largest.map(([module, length]) => `${kB(length).padStart(9)}  ${module}`),
    ].join('\n'),
  ];
}

/** Each element stands alone: what it shares with another lies in ui/. */
function strangers(/** @type {Download} */ {name, modules}) {
  const own = dirname(name);
  if (!ELEMENTS.includes(own)) return [];
  return [...modules.keys()]
    .filter((module) => !module.includes('node_modules/'))
    .filter((module) => {
      const folder = basename(dirname(module));
      return ELEMENTS.includes(folder) && folder !== own;
    })
    .map((module) => `${name} pulls in ${module}: move what they share to src/ui/.`);
}

function budgetOf(/** @type {string} */ name) {
  const found = BUDGETS.find(({files}) => files.test(name));
  if (!found) throw new Error(`${name} has no budget: give it one in scripts/size.js.`);
  return found;
}

function weightOf(/** @type {readonly Uint8Array[]} */ files) {
  return files.reduce((sum, file) => sum + brotli(file), 0);
}

function brotli(/** @type {Uint8Array} */ code) {
  return brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: code.byteLength,
    },
  }).byteLength;
}

function kB(/** @type {number} */ bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
