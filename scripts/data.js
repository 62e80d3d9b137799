/**
 * Compiles data/interview.md to data/interview.json, and the interview format to
 * data/interview.schema.json; of the doc comments makes the README's tables of what the elements have, and the
 * builder's type of their attributes. With --check it writes nothing and says whether they are up to date.
 * Runs what `npx tsc` puts into build/.
 */
import {existsSync} from 'node:fs';
import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {manifestNames} from './manifest-names.js';
import {manifestOf} from './build-manifest.js';
import {withTables} from './readme-tables.js';

const root = new URL('../', import.meta.url);
const compiled = new URL('build/src/transcript/index.js', root);

/** @returns {Promise<string>} */
async function compileInterview() {
  const {parseTranscript, problemText} = await import(compiled.href);
  const text = await readFile(new URL('data/interview.md', root), 'utf8');
  const {interview, problems} = parseTranscript(text);
  for (const problem of problems) {
    const {line, column} = problem;
    console.error(`data/interview.md:${line}:${column}: ${problemText(problem)}`);
  }
  if (!interview) process.exit(1);
  return json(interview);
}

/** @returns {Promise<string>} */
async function generateSchema() {
  const {interviewSchema} = await import(new URL('../interview/schema.js', compiled).href);
  const {lead, intro, image} = interviewSchema.entries;
  const schema = toJsonSchema(interviewSchema, {
    target: 'draft-2020-12',
    definitions: {inline: lead.wrapped.item, block: intro.item, image: image.wrapped},
  });
  return json({
    $schema: schema.$schema,
    title: 'Interview',
    description:
      'An interview file of interview-widgets, schemaVersion 1. Not expressed here: that ids are ' +
      'unique in their list, that references lead somewhere, and that quotations stand word for ' +
      'word in the answer they are from.',
    ...schema,
  });
}

function readManifest() {
  const directory = (/** @type {string} */ path) => fileURLToPath(new URL(path, root));
  return manifestOf(directory('src'), directory('build/src'));
}

function json(/** @type {unknown} */ value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes a file whole or not at all. */
async function writeWhole(/** @type {URL} */ url, /** @type {string} */ text) {
  const draft = new URL(`${url.href}.${process.pid}.tmp`);
  try {
    await writeFile(draft, text);
    await rename(draft, url);
  } finally {
    await rm(draft, {force: true});
  }
}

if (!existsSync(compiled)) {
  console.error('build/src/transcript/index.js is not there: run `npx tsc` first.');
  process.exit(1);
}

const manifest = readManifest();
const files = {
  'data/interview.json': await compileInterview(),
  'data/interview.schema.json': await generateSchema(),
  'README.md': withTables(await readFile(new URL('README.md', root), 'utf8'), manifest),
  'demo/builder/choose/manifest-names.ts': manifestNames(manifest),
};

if (process.argv.includes('--check')) {
  for (const [name, text] of Object.entries(files)) {
    const there = await readFile(new URL(name, root), 'utf8').catch(() => undefined);
    if (there === text) continue;
    process.exitCode = 1;
    console.error(
      `${name} is ${there === undefined ? 'not there' : 'not what its source compiles to'}: ` +
        'run `npx tsc && node scripts/data.js` and commit it.',
    );
  }
} else {
  for (const [name, text] of Object.entries(files)) await writeWhole(new URL(name, root), text);
}
