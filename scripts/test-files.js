/**
 * Which files hold tests. They are looked up among the sources: in build/ the compiled form of a
 * test that is no longer there may still lie about.
 */
import {existsSync, readdirSync} from 'node:fs';
import {sep} from 'node:path';

/** The file that runs for a source: what is compiled is in build/. */
export function compiled(/** @type {string} */ source) {
  return source.replace(/^(?:\.\/)?(test\/.*)\.ts$/, 'build/$1.js');
}

function sources() {
  if (!existsSync('test')) return [];
  return readdirSync('test', {recursive: true, encoding: 'utf8'})
    .map((path) => `test/${path.split(sep).join('/')}`)
    .filter((path) => /\.test\.(ts|js)$/.test(path))
    .sort();
}

/** Tests of what runs in Node: the command, the package. */
export function nodeTests() {
  return sources().filter(isNodeTest).map(compiled);
}

/** All others, for the browsers; those that ask WordPress only where it is to be had. */
export function browserTests({withWordPress = true} = {}) {
  return sources()
    .filter((path) => !isNodeTest(path) && (withWordPress || !isWordPressTest(path)))
    .map(compiled);
}

export function isNodeTest(/** @type {string} */ path) {
  return /^(\.\/)?(build\/)?test\/node\//.test(path);
}

/** What needs scripts/wordpress.js. */
export function isWordPressTest(/** @type {string} */ path) {
  return /^(\.\/)?(build\/)?test\/wordpress\//.test(path);
}
