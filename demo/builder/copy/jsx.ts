/**
 * Markup as JSX, for React 19, Preact and Solid. It reads what `src/html/` writes, whose tags are all
 * closed and whose values all stand in double quotes; a page's policy keeps it from the browser's parser.
 */

interface Tag {
  readonly name: string;
  /** As JSX has them. */
  readonly attributes: string;
  readonly children: Node[];
}
type Node = string | Tag;

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>/g;
const ATTRIBUTE = /([^\s=>"]+)(?:="([^"]*)")?/g;
const VOID = ['br', 'img', 'hr'];
/** White space beside these is no words. */
const BLOCKS =
  /^(?:interview-.*|article|aside|blockquote|details|div|dl|dt|dd|figcaption|figure|footer|h[1-6]|header|hr|img|li|nav|ol|p|section|summary|ul)$/;
/** As React and Solid have them; Preact takes both. */
const NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  referrerpolicy: 'referrerPolicy',
  datetime: 'dateTime',
  srcset: 'srcSet',
  tabindex: 'tabIndex',
};
/** What its value says is a number, to those who check types. */
const NUMBERS = ['heading-level', 'width', 'height', 'start', 'tabindex'];
const WIDEST = 100;
/** Signs that would be read as another than themselves: all that ends a line in JavaScript does so in JSX. */
const SIGNIFICANT = /[{}<>&\\\n\r\u2028\u2029]/;

/** One element as JSX, indented by some spaces. */
export function jsxOf(markup: string, indent: number): string {
  const [element] = treeOf(markup).filter((node) => typeof node !== 'string');
  return element ? linesOf(element, ' '.repeat(indent)) : '';
}

function treeOf(markup: string): Node[] {
  const root: Tag = {name: '', attributes: '', children: []};
  const open = [root];
  let at = 0;
  for (const {0: whole, 1: slash, 2: name = '', 3: given = '', index} of markup.matchAll(TAG)) {
    const parent = open.at(-1) ?? root;
    if (index > at) parent.children.push(decoded(markup.slice(at, index)));
    at = index + whole.length;
    if (slash) {
      open.pop();
    } else {
      const tag: Tag = {name, attributes: attributesOf(given), children: []};
      parent.children.push(tag);
      if (!VOID.includes(name)) open.push(tag);
    }
  }
  return root.children;
}

function attributesOf(given: string): string {
  return [...given.matchAll(ATTRIBUTE)]
    .map(([, name = '', value]) => {
      const jsxName = NAMES[name] ?? name;
      if (value === undefined) return ` ${jsxName}`;
      const text = decoded(value);
      if (NUMBERS.includes(name) && /^\d+$/.test(text)) return ` ${jsxName}={${text}}`;
      return ` ${jsxName}=${/[&"\\\n\r]/.test(text) ? `{${quoted(text)}}` : `"${text}"`}`;
    })
    .join('');
}

function linesOf(node: Node, indent: string): string {
  if (typeof node === 'string') return `${indent}${textOf(node)}`;
  const start = `${indent}<${node.name}${node.attributes}`;
  if (VOID.includes(node.name)) return `${start} />`;
  const end = `</${node.name}>`;
  const children = worded(node.children);
  if (!children.length) return `${start}>${end}`;
  const line = `${start}>${children.map((child) => linesOf(child, '')).join('')}${end}`;
  const isFlat = !children.some((child) => typeof child !== 'string' && BLOCKS.test(child.name));
  // What is in a line together must stay in one: JSX drops white space at a line's edges.
  if (isFlat && (line.length <= WIDEST || children.some((child) => typeof child === 'string'))) {
    return line;
  }
  const deeper = `${indent}  `;
  const inner = rowsOf(children).map((row) => deeper + row.map((one) => linesOf(one, '')).join(''));
  const isOneEach = children.every((child) => typeof child !== 'string' && BLOCKS.test(child.name));
  const lines = isOneEach ? children.map((child) => linesOf(child, deeper)) : inner;
  return [`${start}>`, ...lines, `${indent}${end}`].join('\n');
}

/** What runs on in one line, and each block by itself. */
function rowsOf(children: readonly Node[]): Node[][] {
  const rows: Node[][] = [[]];
  for (const child of children) {
    const isBlock = typeof child !== 'string' && BLOCKS.test(child.name);
    if (isBlock) rows.push([child], []);
    else rows.at(-1)?.push(child);
  }
  return rows.filter((row) => row.length);
}

/** Without the white space that indents blocks. */
function worded(children: readonly Node[]): Node[] {
  const isEdge = (node: Node | undefined) =>
    node === undefined || (typeof node !== 'string' && BLOCKS.test(node.name));
  return children.filter(
    (child, index) =>
      typeof child !== 'string' ||
      child.trim() !== '' ||
      !(isEdge(children[index - 1]) || isEdge(children[index + 1])),
  );
}

/** Words that JSX would read as they stand, or as a string. */
function textOf(words: string): string {
  const isPlain = !SIGNIFICANT.test(words) && words === words.trim();
  return isPlain ? words : edged(words);
}

/** A blank at an edge has braces of its own, so that the words between stay legible. */
function edged(words: string): string {
  const [, before = '', between = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
  if (SIGNIFICANT.test(between) || !between) return `{${quoted(words)}}`;
  return [before && `{${quoted(before)}}`, between, after && `{${quoted(after)}}`].join('');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

const SIGNS: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'};

/** Text as `escapeHtml()` took it. */
export function decoded(html: string): string {
  return html.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
    code ? String.fromCharCode(Number(code)) : (SIGNS[name] ?? whole),
  );
}
