/**
 * The licenses of what other packages' code ends up in the files that ship. A package that leaves
 * its license file in its repository has it in scripts/licenses/.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

/** @type {Map<string, string>} Package directories by "name version (license)". */
const found = new Map();

/**
 * Takes note of the packages in a bundle.
 *
 * @returns {import('rollup').Plugin}
 */
export function collectLicenses() {
  return {
    name: 'collect-licenses',
    generateBundle(options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, {renderedLength}] of Object.entries(chunk.modules)) {
          const [, directory] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
          if (!directory || !renderedLength) continue;
          const {name, version, license} = JSON.parse(
            readFileSync(join(directory, 'package.json'), 'utf8'),
          );
          found.set(`${name} ${version} (${license})`, directory);
        }
      }
    },
  };
}

/** The text that the licenses ask to be passed on; packages with the same text share it. */
export function licenseTexts() {
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const [name, directory] of [...found].sort()) {
    const file = readdirSync(directory).find((item) => /^licen[cs]e/i.test(item));
    const kept = new URL(`licenses/${basename(directory)}.txt`, import.meta.url);
    if (!file && !existsSync(kept)) throw new Error(`${name} has no license file to pass on.`);
    const text = readFileSync(file ? join(directory, file) : kept, 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
    packages.set(text, [...(packages.get(text) ?? []), name]);
  }
  const parts = [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return ['Some files of this package hold code of these packages.\n', ...parts].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}
