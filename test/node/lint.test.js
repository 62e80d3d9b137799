/** The linter's own rules of this project: which folder may import which, and what is unsafe. */
import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

// Types are not what is tested, and the snippets are no files of the project.
const eslint = new ESLint({
  cwd: join(dirname(fileURLToPath(import.meta.url)), '../..'),
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    {languageOptions: {parserOptions: {projectService: false}}},
  ],
});

/** What the linter says of a snippet in a folder of src/. */
async function lint(/** @type {string} */ folder, /** @type {string} */ code) {
  const [result] = await eslint.lintText(code, {filePath: `src/${folder}/snippet.ts`});
  return result?.messages.map(({message}) => message) ?? [];
}

describe('the direction of imports', () => {
  const wrong = [
    ['interview', '../source/store.js'],
    ['interview', '../transcript/index.js'],
    ['interview', 'lit'],
    ['transcript', '../ui/answer.js'],
    ['transcript', 'node:fs'],
    ['html', '../transcript/index.js'],
    ['source', '../ui/answer.js'],
    ['source', '../locale/en.js'],
    ['source', 'valibot'],
    ['locale', '../ui/answer.js'],
    ['ui', '../quote-card/quote-card-element.js'],
    ['ui', '../start.js'],
    ['ui', './../article/article-element.js'],
    ['article', '../quote-card/quote-card.styles.js'],
    ['article', '../transcript/index.js'],
    ['article', '../ui/../quote-card/quote-card.styles.js'],
    ['article', 'interview-widgets'],
  ];
  for (const [folder = '', source = ''] of wrong) {
    it(`forbids ${folder}/ to import ${source}`, async () => {
      const [message = '', ...others] = await lint(folder, `export * from '${source}';\n`);
      assert.match(message, new RegExp(`src/${folder}/ may import itself.* and no more`));
      assert.deepEqual(others, []);
    });
  }

  const right = [
    ['interview', './text.js'],
    ['interview', 'valibot'],
    ['transcript', '../interview/schema.js'],
    ['html', '../interview/text.js'],
    ['source', '../interview/problem.js'],
    ['ui', '../source/store.js'],
    ['ui', 'lit/directives/repeat.js'],
    ['article', '../ui/answer.js'],
    ['article', '../locale/en.js'],
    ['article', './article.styles.js'],
  ];
  for (const [folder = '', source = ''] of right) {
    it(`lets ${folder}/ import ${source}`, async () => {
      assert.deepEqual(await lint(folder, `export * from '${source}';\n`), []);
    });
  }

  it('holds for types as well', async () => {
    const [message = ''] = await lint(
      'interview',
      `export type {Outcome} from '../source/outcome.js';\n`,
    );
    assert.match(message, /src\/interview\/ may import itself/);
  });
});

describe('what the linter forbids', () => {
  const wrong = [
    ['ui', `import {unsafeHTML} from 'lit/directives/unsafe-html.js';\nexport {unsafeHTML};\n`],
    ['ui', `import {unsafeStatic} from 'lit/static-html.js';\nexport {unsafeStatic};\n`],
    ['ui', `export const set = (node: Element, text: string) => {\n  node.innerHTML = text;\n};\n`],
    ['ui', 'import {html} from \'lit\';\nexport const a = html`<p style="color: red"></p>`;\n'],
    ['ui', "import {html} from 'lit';\nexport const a = html`<p .innerHTML=${'x'}></p>`;\n"],
    ['ui', `export default 1;\n`],
    ['ui', `export const a: any = 1;\n`],
    ['ui', `export const a = [1].at(0)!;\n`],
    ['interview', `export const a = document;\n`],
    ['transcript', `export const a = process;\n`],
    ['html', `export const a = () => fetch('/');\n`],
  ];
  for (const [folder = '', code = ''] of wrong) {
    it(`in ${folder}/: ${code.trim().split('\n').at(-1)}`, async () => {
      assert.notDeepEqual(await lint(folder, code), []);
    });
  }

  it('is not the DOM where elements are', async () => {
    assert.deepEqual(await lint('ui', `export const a = document;\n`), []);
  });
});
