/**
 * Minifies the HTML and CSS in tagged template literals, in a way that no reader can see: a run of
 * white space in HTML becomes one space and never none, since a style may set any element in a line.
 * CSS becomes a plain string, for Lit's `unsafeCSS()`: Lit's `css` is for expressions, and ours has none.
 */
import {transform} from 'lightningcss';
import MagicString from 'magic-string';
import {nodesOf} from './build-nodes.js';

/** Stands for an expression while its template is minified: a character that no template holds. */
const HOLE = '\uE000';
const VOID_TAG = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/;

/** @type {Record<string, (text: string) => string>} */
const MINIFIERS = {html: minifyHtml, svg: minifyHtml, css: minifyCss};

/** @returns {import('rollup').Plugin} */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(?:html|svg|css)\s*`/.test(code)) return null;
      const edits = new MagicString(code);
      const program = this.parse(code);
      for (const {local} of importsOfCss(program)) edits.appendLeft(local.start, 'unsafeCSS as ');
      for (const {tag, quasi} of nodesOf(program, 'TaggedTemplateExpression')) {
        const minify = MINIFIERS[tag.name ?? ''];
        if (!minify) continue;
        /** @type {string[]} */
        const strings = quasi.quasis.map((/** @type {any} */ {value}) => value.cooked);
        const minified = minify(strings.join(HOLE)).split(HOLE);
        if (minified.length !== strings.length) {
          this.error(`${id}: minifying a template would change its expressions.`);
        }
        for (const [index, {start, end}] of quasi.quasis.entries()) {
          if (start < end) edits.update(start, end, escaped(minified[index] ?? ''));
        }
        if (tag.name !== 'css') continue;
        edits.appendLeft(quasi.start, '(').appendRight(quasi.end, ')');
        // A style sheet that nothing uses, as of the fallback alone, is left out.
        edits.appendLeft(tag.start, '/* @__PURE__ */ ');
      }
      return {code: edits.toString(), map: edits.generateMap({hires: true})};
    },
  };
}

/** @returns {any[]} */
function importsOfCss(/** @type {any} */ {body}) {
  return body
    .filter((/** @type {any} */ {source}) => source?.value === 'lit')
    .flatMap((/** @type {any} */ {specifiers}) => specifiers)
    .filter((/** @type {any} */ {imported}) => imported?.name === 'css');
}

/** Text as it is written in a template literal. */
function escaped(/** @type {string} */ text) {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** Text and tags; what stands in quotation marks in a tag stays as it is. */
export function minifyHtml(/** @type {string} */ html) {
  return html
    .replace(/<!--[^\uE000]*?-->/g, '')
    .replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g, (part) =>
      part.startsWith('<') ? minifyTag(part) : part.replace(/[\t\n\f\r ]+/g, ' '),
    );
}

function minifyTag(/** @type {string} */ tag) {
  const open = VOID_TAG.test(tag) ? tag.replace(/\s*\/>$/, '>') : tag;
  return open.replace(/"[^"]*"|'[^']*'|\s+(>)?/g, (part, end = ' ') =>
    /^["']/.test(part) ? part : end,
  );
}

/** The same CSS in fewer bytes: nothing is lowered to what an older browser knows. */
export function minifyCss(/** @type {string} */ css) {
  if (css.includes(HOLE)) {
    throw new Error('CSS with an expression in it is not minified: use a custom property instead.');
  }
  const {code, warnings} = transform({
    filename: 'styles.css',
    code: new TextEncoder().encode(css),
    minify: true,
  });
  if (warnings[0]) throw new Error(`CSS: ${warnings[0].message}`);
  return new TextDecoder().decode(code);
}
