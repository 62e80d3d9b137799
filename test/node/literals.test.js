/** Fewer bytes in what is built, and nothing that a reader could see. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {letBindings} from '../../scripts/build-bindings.js';
import {leanDecorators} from '../../scripts/build-decorators.js';
import {minifyCss, minifyHtml, minifyLiterals} from '../../scripts/build-literals.js';

/** A module as a plugin leaves it. */
async function build(/** @type {string} */ code, /** @type {import('rollup').Plugin} */ plugin) {
  const bundle = await rollup({
    input: 'snippet',
    external: /^lit$/,
    plugins: [snippet(code), plugin],
    onLog() {},
  });
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

/** @returns {import('rollup').Plugin} */
function snippet(/** @type {string} */ code) {
  return {
    name: 'snippet',
    resolveId: (id) => (id === 'snippet' ? id : null),
    load: (id) => (id === 'snippet' ? code : null),
  };
}

describe('HTML in templates', () => {
  const cases = [
    [
      'keeps one space where there is white space',
      '<b>A:</b>\n    <div>B</div>',
      '<b>A:</b> <div>B</div>',
    ],
    ['keeps the space at its ends', '<i>a</i> ', '<i>a</i> '],
    ['adds no space where there is none', '<b>a</b><i\n  >b</i\n>', '<b>a</b><i>b</i>'],
    ['keeps a space that does not break', 'a\u00a0b', 'a\u00a0b'],
    ['shortens tags', '<img\n  src="a"\n  alt=""\n/>', '<img src="a" alt="">'],
    ['leaves the ends of other tags', '<my-icon />', '<my-icon />'],
    ['leaves what is in quotation marks', '<p title="a  > b">x</p>', '<p title="a  > b">x</p>'],
    ['drops comments', 'a<!-- b -->c', 'ac'],
  ];
  for (const [what = '', html = '', expected = ''] of cases) {
    it(what, () => {
      assert.equal(minifyHtml(html), expected);
    });
  }

  it('is the same to the expressions in it', async () => {
    const code =
      "import {html} from 'lit';\nexport const a = (b, c) => html `<p   class=${b}>\n  ${c}\n</p>`;\n";
    assert.match(await build(code, minifyLiterals()), /html `<p class=\$\{b\}> \$\{c\} <\/p>`/);
  });

  it('leaves text that is no template', async () => {
    const code = 'export const a = (b) => `<p   >${b}  </p>`;\n';
    assert.match(await build(code, minifyLiterals()), /`<p {3}>\$\{b\} {2}<\/p>`/);
  });
});

describe('CSS in templates', () => {
  it('is not lowered to what older browsers know', () => {
    const css =
      '@container (inline-size >= 38em) { a { color: light-dark(#fff, #000); & b { inset: 0 } } }';
    assert.equal(
      minifyCss(css),
      '@container (inline-size>=38em){a{color:light-dark(#fff,#000);& b{inset:0}}}',
    );
  });

  it('keeps a declaration for browsers that do not know the next', () => {
    const css = "a::before { content: open-quote; content: open-quote / ''; }";
    assert.equal(minifyCss(css), 'a:before{content:open-quote;content:open-quote / ""}');
  });

  it('is a plain string, so that the tag of Lit’s is not needed', async () => {
    const code = "import { css, html } from 'lit';\nexport const a = [css`b { top: 0; }`, html];\n";
    assert.equal(
      (await build(code, minifyLiterals())).replace(/\s+/g, ' '),
      "import { html, unsafeCSS } from 'lit'; const a = [/* @__PURE__ */ unsafeCSS(`b{top:0}`), html]; export { a }; ",
    );
  });

  it('is left out where nothing uses it', async () => {
    const code = "import {css} from 'lit';\nexport const a = 1;\nconst b = css`b { top: 0; }`;\n";
    assert.doesNotMatch(await build(code, minifyLiterals()), /top/);
  });

  it('keeps its backslashes', async () => {
    const code =
      "import {css} from 'lit';\nexport const a = css`b::before { content: '\\\\A'; }`;\n";
    assert.match(await build(code, minifyLiterals()), /content:"\\\\a ?"/);
  });

  it('fails the build where it is wrong', () => {
    assert.throws(() => minifyCss('a { color: red'.replace('{', '{{')));
    assert.throws(() => minifyCss('a { color: \uE000 }'), /custom property/);
  });
});

describe('decorators', () => {
  const helper = 'var __decorate = (this && this.__decorate) || function () {\n    return 1;\n};\n';

  it('come to the call that registers a property', async () => {
    const calls = ['property({ attribute: false })', 'property()', 'state()'].map(
      (decorator, index) =>
        `__decorate([\n    ${decorator}\n], A.prototype, "a${index}", void 0);\n`,
    );
    const code = `${helper}import { property, state } from 'lit/decorators.js';\nclass A {}\n${calls.join('')}`;
    assert.equal(
      await build(code, leanDecorators()),
      'class A {}\n' +
        'A.createProperty("a0", { attribute: false });\n' +
        'A.createProperty("a1");\n' +
        'A.createProperty("a2", { state: true });\n',
    );
  });

  it('fail the build where they are of another kind', async () => {
    const code = `${helper}import {query} from 'lit/decorators.js';\nclass A {}\n__decorate([\n    query('a')\n], A.prototype, "a", void 0);\n`;
    await assert.rejects(build(code, leanDecorators()), /a decorator that .* does not know/);
  });
});

describe('bindings', () => {
  it('are let, and no word is taken for one', async () => {
    const code = 'export const a = () => { for (const b of [1]) return `const ${b}`; };\n';
    const built = await build(code, letBindings());
    assert.match(built, /^let a = .* for \(let b of \[1\]\) return `const \$\{b\}`; };/);
  });
});
