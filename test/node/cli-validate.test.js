/** `interview-widgets validate`: interview JSON, and the lines of what is wrong with it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {folder} from '../support/command.js';

const TEXT = readFileSync(new URL('../../data/interview.json', import.meta.url), 'utf8');

/** Validates the bundled interview after a change to its text. */
async function validate(/** @type {string | RegExp} */ from, /** @type {string} */ to) {
  const text = TEXT.replace(from, to);
  assert.notEqual(text, TEXT);
  const result = await folder({'a.json': text}).run('validate', 'a.json');
  const lines = text.split('\n');
  return {...result, lineOf: (/** @type {string} */ words) => lineOf(lines, words)};
}

function lineOf(/** @type {string[]} */ lines, /** @type {string} */ words) {
  return lines.findIndex((line) => line.includes(words)) + 1;
}

describe('validate', () => {
  it('says what is valid, and what it holds', async () => {
    const {code, stdout, stderr} = await folder({'a.json': TEXT}).run('validate', 'a.json');
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, 'a.json: valid, 9 exchanges, 2 speakers, 2 quotes\n');
  });

  it('reads standard input', async () => {
    const {stdout} = await folder().runWith({stdin: TEXT}, 'validate', '-');
    assert.match(stdout, /^<stdin>: valid, /);
  });

  it('tells the line and the column of a value', async () => {
    const {code, stdout, stderr, lineOf} = await validate('"lang": "en"', '"lang": "e n"');
    assert.deepEqual([code, stdout], [1, '']);
    const line = lineOf('"e n"');
    assert.match(
      stderr,
      new RegExp(
        `^a\\.json:${line}:11: error: found "e n"; wanted a BCP 47 .* \\(lang\\)\\. Change \`lang\`\\.\n` +
          `${line} \\|   "lang": "e n",\n` +
          ` +\\| {11}\\^\n1 error in 1 file\n$`,
      ),
    );
  });

  it('tells where a missing value belongs', async () => {
    const {stderr, lineOf} = await validate('"exact"', '"exactly"');
    const line = lineOf('"exactly"');
    const [, found] =
      /^a\.json:(\d+):5: error: found nothing; .* \(quotes\[0\]\.exact\)\. Add `exact`/.exec(
        stderr,
      ) ?? [];
    // The quotation begins a few lines before.
    assert.ok(Number(found) < line && Number(found) > line - 6, stderr);
  });

  it('tells the lines of rules that a JSON Schema cannot express', async () => {
    const {code, stderr} = await validate('We do not see this as a proxy war. It', 'We see it. It');
    assert.equal(code, 1);
    assert.match(stderr, /^a\.json:\d+:\d+: error: .*quotes\[0\]\.exact.*\. Quote the words/m);
  });

  it('finds the value that counts where a name is given twice', async () => {
    const {stderr} = await validate('"lang": "en"', '"lang": "en", "lang": 1');
    assert.match(stderr, /^a\.json:\d+:25: error: found 1;/);
  });

  it('asks for a newer release where the file is of one', async () => {
    const {code, stderr} = await validate('"schemaVersion": 1', '"schemaVersion": 2');
    assert.equal(code, 1);
    assert.match(stderr, /^a\.json:2:20: error: found 2; wanted 1, or a newer release.*Update/);
  });

  const broken = [
    ['a comma too many', '{\n  "id": "a",\n}', '3:1'],
    ['a comma too few', '{"a": 1\n "b": 2}', '2:2'],
    ['a word', '{"a": tru}', '1:7'],
    ['an end too early', '{"a": [1', '1:9'],
    ['a comment', '{\n// no\n"a": 1}', '2:1'],
    ['nothing', '', '1:1'],
    ['a transcript', '---\nid: a\n---\n', '1:1'],
    ['no interview', '[]', '1:1'],
    ['null', 'null', '1:1'],
    ['arrays within arrays', '['.repeat(100_000), '1:1'],
    ['arrays within arrays that end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '1:1'],
  ];
  for (const [name, text, place] of broken) {
    it(`tells where JSON is broken, or none: ${name}`, async () => {
      const {code, stderr} = await folder({'a.json': text}).run('validate', 'a.json');
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`^a\\.json:${place}: error: found .+; wanted .+\\. \\S`));
    });
  }

  it('goes on to the next file, and ends with what is worst', async () => {
    const {run} = folder({'a.json': TEXT, 'b.json': '{}'});
    const {code, stdout, stderr} = await run('validate', 'b.json', 'none.json', 'a.json');
    assert.equal(code, 2);
    assert.match(stdout, /^a\.json: valid/);
    assert.match(stderr, /^none\.json: error: found nothing of that name/m);
    assert.match(stderr, / in 3 files\n$/);
  });

  it('prints JSON alone where that is asked for', async () => {
    const {run} = folder({'a.json': TEXT, 'b.json': TEXT.replace('"lang": "en"', '"lang": 1')});
    const {code, stdout, stderr} = await run('validate', '--json', 'a.json', 'b.json');
    assert.deepEqual([code, stderr], [1, '']);
    const [problem, ...others] = JSON.parse(stdout);
    assert.deepEqual(others, []);
    assert.equal(`${problem.file} ${problem.path} ${problem.found}`, 'b.json lang 1');
  });
});
