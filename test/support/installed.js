/** The package as whoever installs it has it: what npm packs, unpacked in an empty folder. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const PACKED = join(ROOT, 'build/packed');
const {name, files, dependencies} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The tarball that npm makes of what is built: made once, whichever test comes first. */
export function packed() {
  const tarball = join(PACKED, `${hashOf(['package.json', 'README.md', 'LICENSE', ...files])}.tgz`);
  mkdirSync(PACKED, {recursive: true});
  if (readdirSync(PACKED).some((file) => join(PACKED, file) === tarball)) return tarball;
  const draft = mkdtempSync(join(PACKED, 'draft-'));
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', draft];
  const npm = process.env.npm_execpath;
  if (npm) execFileSync(process.execPath, [npm, ...args], {cwd: ROOT});
  else execFileSync('npm', args, {cwd: ROOT});
  const [made = ''] = readdirSync(draft);
  renameSync(join(draft, made), tarball);
  rmSync(draft, {recursive: true});
  return tarball;
}

/** Unpacks it into a folder, with its dependencies and no others; needs no network. */
export function install(/** @type {string} */ path) {
  const modules = join(path, 'node_modules');
  mkdirSync(join(modules, name), {recursive: true});
  execFileSync('tar', ['-xzf', packed(), '-C', join(modules, name), '--strip-components=1']);
  for (const dependency of Object.keys(dependencies)) {
    const linked = join(modules, dependency);
    mkdirSync(dirname(linked), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules', dependency), linked, 'junction');
  }
  return join(modules, name);
}

/** What all that is packed says, and how it is named and may be run. */
function hashOf(/** @type {string[]} */ paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn))
    hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}

/** @returns {string[]} */
function filesIn(/** @type {string} */ path) {
  if (!files.includes(path) || /\.\w+$/.test(path)) return [path];
  return readdirSync(join(ROOT, path), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}
