/** The declarations of the modules that ship, from TypeScript's output. */
import {copyFileSync, mkdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';

/** What a declaration may import: what whoever installs the package has. */
const KNOWN = /^(?:lit|valibot|@shoelace-style\/localize)(?:\/|$)/;

/**
 * Copies the entries' declarations and whatever they refer to.
 *
 * @param {string} from - Where TypeScript wrote them.
 * @param {string} to
 * @param {readonly string[]} entries - Paths without an extension.
 */
export function copyTypes(from, to, entries) {
  const copied = new Set(entries.map((entry) => join(from, `${entry}.d.ts`)));
  for (const file of copied) {
    const target = join(to, relative(from, file));
    mkdirSync(dirname(target), {recursive: true});
    copyFileSync(file, target);
    for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) {
        copied.add(join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
      } else if (!KNOWN.test(fileName)) {
        throw new Error(`${file} takes types from "${fileName}", which is no dependency.`);
      }
    }
  }
}
