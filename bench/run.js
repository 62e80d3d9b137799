/**
 * `npm run bench`: what takes how long, measured on the machine at hand. Prints figures and judges
 * nothing. Reads dist/, so `npm run build` comes first.
 *
 *     npm run bench                 all of them
 *     npm run bench -- excerpt      just these, by their file's name
 *     npm run bench -- accordion --runs 5      how often the accordion's rounds are gone through
 */
import {readdirSync} from 'node:fs';
import {dirname} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {optionsOf} from './measure.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(HERE)
  .filter((file) => file.endsWith('.js') && !['run.js', 'measure.js', 'random.js'].includes(file))
  .map((file) => file.slice(0, -'.js'.length));
const asked = optionsOf(1).rest;
const unknown = asked.filter((name) => !names.includes(name));

if (unknown.length) {
  console.error(`There is no benchmark "${unknown.join('", "')}": ask for ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of asked.length ? asked : names) {
    console.log(`${name}\n`);
    await import(`./${name}.js`);
  }
}
