/** Markdown as the site reads it: headings have ids, as GitHub makes them, and tables scroll alone. */
import MarkdownIt from 'markdown-it';
import {siteLink} from './readme.js';
import {slugOf} from './slug.js';

export const markdown = new MarkdownIt({html: true});

markdown.core.ruler.push('site', ({tokens}) => {
  const used = new Map();
  let heading = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      heading = wordsOf(tokens[index + 1]);
      const slug = slugOf(heading);
      const count = used.get(slug) ?? 0;
      used.set(slug, count + 1);
      token.attrSet('id', count ? `${slug}-${count}` : slug);
    }
    if (token.type === 'table_open') token.meta = {heading};
    // A corner that says nothing heads nothing.
    if (token.type === 'th_open' && !tokens[index + 1]?.content) {
      for (const cell of [token, tokens[index + 2]]) if (cell) cell.tag = 'td';
    }
    // In place of a style attribute, which the page's policy forbids.
    if (token.attrGet('style') === 'text-align:right') token.attrs = [['class', 'number']];
    for (const child of token.children ?? []) {
      const href = child.type === 'link_open' && child.attrGet('href');
      if (href) child.attrSet('href', siteLink(href));
    }
  }
});

/** What a heading says, without its markup. */
function wordsOf(/** @type {import('markdown-it').Token} */ {children}) {
  return (children ?? [])
    .filter(({type}) => type === 'text' || type === 'code_inline')
    .map(({content}) => content)
    .join('');
}

const {escapeHtml} = markdown.utils;
Object.assign(markdown.renderer.rules, {
  // What scrolls is to be reached by the keyboard.
  table_open: (/** @type {any[]} */ tokens, /** @type {number} */ index) =>
    `<div class="table" role="group" tabindex="0" aria-label="Table: ${escapeHtml(tokens[index].meta.heading)}">\n<table>\n`,
  table_close: () => '</table>\n</div>\n',
  fence: (/** @type {any[]} */ tokens, /** @type {number} */ index) =>
    `<pre tabindex="0"><code>${escapeHtml(tokens[index].content)}</code></pre>\n`,
});

/** Markdown whose highest headings are of this level, and the others below as they were. */
export function highest(/** @type {string} */ text, /** @type {number} */ level) {
  const levels = [...outsideCode(text).matchAll(/^(#+) /gm)].map(
    ([, hashes = '']) => hashes.length,
  );
  const shift = level - Math.min(...levels);
  if (levels.length === 0 || shift === 0) return text;
  return text.replace(CODE_OR_HEADING, (all, code, hashes) =>
    code ? all : '#'.repeat(hashes.length + shift) + ' ',
  );
}

const CODE_OR_HEADING = /^(```[^]*?^```)|^(#+) /gm;

function outsideCode(/** @type {string} */ text) {
  return text.replace(CODE_OR_HEADING, (all, code) => (code ? '' : all));
}
