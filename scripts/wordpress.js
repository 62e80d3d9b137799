/**
 * Finds PHP and WordPress, whose own code test/wordpress/ asks what it makes of our markup, and gets
 * them on a Debian-like machine. WordPress is unpacked into build/, never installed: it would bring a
 * web server and a database with it, and needs neither here.
 */
import {execFile, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {apt, aptGet, INSTALL, isDebianLike, onPath} from './machine.js';

/** @typedef {{php: string, path: string}} WordPress PHP's executable, and WordPress's folder. */

const BUILD = fileURLToPath(new URL('../build/wordpress', import.meta.url));
const POSTS = fileURLToPath(new URL('../test/wordpress/posts.php', import.meta.url));
/** WordPress does not start without the driver of the database that it does without. */
const PHP_PACKAGES = ['php-cli', 'php-mysql'];
const UNPACKED = join(BUILD, 'usr/share/wordpress');

/** @returns {WordPress | string} What is missing, as a string. */
export function findWordPress() {
  const php = [process.env.PHP_PATH, ...onPath('php')].find((path) => path && hasDriver(path));
  if (!php) return 'no PHP with mysqli on PATH or in PHP_PATH';
  const paths = [process.env.WORDPRESS_PATH, '/usr/share/wordpress', UNPACKED];
  const path = paths.find((folder) => folder && existsSync(join(folder, 'wp-settings.php')));
  return path ? {php, path} : 'no WordPress in /usr/share/wordpress or WORDPRESS_PATH';
}

function hasDriver(/** @type {string} */ php) {
  const run = spawnSync(php, ['-r', "exit(extension_loaded('mysqli') ? 0 : 1);"]);
  return run.status === 0;
}

/**
 * Looks for WordPress and, where this machine allows it, gets it.
 *
 * @param {(line: string) => void} say
 * @returns {{why?: string, advice: string[]}} What is missing, if anything is, and how to get it.
 */
export function ensureWordPress(say) {
  if (typeof findWordPress() !== 'string') return {advice: []};
  if (isDebianLike()) {
    say("── getting by apt-get what runs WordPress's own code: PHP, WordPress");
    installPhp(say);
    unpackWordPress(say);
  }
  const found = findWordPress();
  return typeof found === 'string' ? {why: found, advice: byHand()} : {advice: []};
}

function installPhp(/** @type {(line: string) => void} */ say) {
  const command = aptGet();
  if (!command || onPath('php').some(hasDriver)) return;
  apt(command, 'update');
  const failure = apt(command, ...INSTALL, ...PHP_PACKAGES);
  if (failure) say(`   apt-get install ${PHP_PACKAGES.join(' ')} failed:\n${failure}`);
}

/** Whoever may not install packages may fetch one. */
function unpackWordPress(/** @type {(line: string) => void} */ say) {
  if (typeof findWordPress() !== 'string') return;
  mkdirSync(BUILD, {recursive: true});
  const fetched = run('apt-get', '-q', 'download', 'wordpress');
  const [file] = readdirSync(BUILD).filter((name) => name.endsWith('.deb'));
  const failure = file ? run('dpkg-deb', '-x', file, '.') : fetched;
  if (failure) say(`   apt-get download wordpress failed:\n${failure}`);
}

/** Runs a command in the folder of what is unpacked; the end of its errors when it fails. */
function run(/** @type {string} */ command, /** @type {string[]} */ ...args) {
  const {status, stderr, error} = spawnSync(command, args, {cwd: BUILD, encoding: 'utf8'});
  if (status === 0) return '';
  return (stderr || String(error)).trim().split('\n').slice(-5).join('\n');
}

/** The commands, one a line, by which a person gets what is missing. */
function byHand() {
  return isDebianLike()
    ? [`sudo apt-get update && sudo apt-get ${INSTALL.join(' ')} ${PHP_PACKAGES.join(' ')}`]
    : [
        'install PHP with mysqli, unpack https://wordpress.org/latest.zip, and name it: WORDPRESS_PATH',
      ];
}

/**
 * What WordPress makes of markup, see test/wordpress/posts.php.
 *
 * @param {readonly string[]} markup
 * @returns {Promise<unknown>}
 */
export async function postsOf(markup) {
  const found = findWordPress();
  if (typeof found === 'string') throw new Error(`WordPress cannot be asked: ${found}.`);
  const {php, path} = found;
  const options = {env: {...process.env, WORDPRESS_PATH: path}, maxBuffer: 2 ** 30};
  const json = await new Promise((resolve, reject) => {
    const child = execFile(php, [POSTS], options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${POSTS}: ${stderr || error.message}`));
      else resolve(stdout);
    });
    // What is no character is no text to PHP.
    child.stdin?.end(JSON.stringify(markup.map((one) => Buffer.from(one).toString())));
  });
  return JSON.parse(json);
}
