/**
 * `npm run build`: TypeScript into build/, and from there, with data/, all that ships into dist/.
 * The same sources make the same bytes.
 *
 *     node scripts/build.js --out DIRECTORY      what TypeScript wrote last, to another place
 */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {Features, transform} from 'lightningcss';
import {rollup} from 'rollup';
import {bundles, entries, SERVER} from '../rollup.config.js';
import {integrityOf} from './build-integrity.js';
import {licenseTexts} from './build-licenses.js';
import {manifestOf} from './build-manifest.js';
import {editorFiles, frameworkTypes} from './build-tooling.js';
import {copyTypes} from './build-types.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const {values} = parseArgs({options: {out: {type: 'string'}}});
const out = values.out ?? join(ROOT, 'dist');

if (!values.out) {
  run('node_modules/typescript/bin/tsc');
  run('scripts/data.js', '--check');
}
rmSync(out, {recursive: true, force: true});
for (const {output, ...options} of bundles(out)) {
  const bundle = await rollup(options);
  await bundle.write(output);
  await bundle.close();
}
copyTypes(join(ROOT, 'build/src'), out, entries());
writeServerEntries();
writeData();
await writeTooling();
write('frame.html', readFileSync(join(ROOT, 'src/frame/frame.html')));
await writeFallbackCss();
write('third-party-licenses.txt', licenseTexts());
writeIntegrity();

function run(/** @type {string[]} */ ...args) {
  const {status} = spawnSync(process.execPath, args, {cwd: ROOT, stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}

function write(/** @type {string} */ file, /** @type {string | Uint8Array} */ content) {
  mkdirSync(dirname(join(out, file)), {recursive: true});
  writeFileSync(join(out, file), content);
}

/** What entries are in Node: the same modules, with what a server has to have at hand. */
function writeServerEntries() {
  const {exports} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const entry of Object.values(exports)) {
    if (!entry?.node) continue;
    const {node, default: module} = entry;
    const file = node.replace('./dist/', '');
    const up = '../'.repeat(file.split('/').length - 1) || './';
    write(file, `import '${up}${SERVER}.js';\nexport * from './${basename(module)}';\n`);
  }
}

/** The bundled interview as JSON, and as a module, which no bundler has to be told how to read. */
function writeData() {
  mkdirSync(join(out, 'data'), {recursive: true});
  for (const file of ['data/interview.json', 'data/interview.schema.json']) {
    copyFileSync(join(ROOT, file), join(out, file));
  }
  const interview = readFileSync(join(ROOT, 'data/interview.json'), 'utf8').trim();
  write('data/interview.js', `export const interview = ${interview};\n`);
  write(
    'data/interview.d.ts',
    `import type { Interview } from '../interview/schema.js';
/** The bundled interview, a demonstration. */
export declare const interview: Interview;
`,
  );
}

/** What tells editors and frameworks of the elements. */
async function writeTooling() {
  const manifest = manifestOf(join(ROOT, 'src'), join(ROOT, 'build/src'));
  write('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const files = {...editorFiles(manifest), ...(await frameworkTypes(manifest))};
  for (const [file, text] of Object.entries(files)) write(file, text);
  // TypeScript asks for types also where an entry is imported for what it does alone.
  write('types/effect.d.ts', 'export {};\n');
}

/** Without nesting, which a few browsers lack that know all else in it. */
async function writeFallbackCss() {
  const {fallbackCss} = await import(pathToFileURL(join(ROOT, 'build/src/fallback.js')).href);
  const {code, warnings} = transform({
    filename: 'fallback.css',
    code: new TextEncoder().encode(fallbackCss),
    minify: true,
    include: Features.Nesting,
  });
  if (warnings[0]) throw new Error(`fallback.css: ${warnings[0].message}`);
  write('fallback.css', code);
}

/** The hashes of what a page loads from elsewhere. */
function writeIntegrity() {
  const files = readdirSync(out).filter((file) => /\.(?:min\.js|css)$/.test(file));
  const hashes = files.sort().map((file) => [file, integrityOf(join(out, file))]);
  write('integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
