/** Sections of the README for the site, and where on the site what the README links to is. */
import {readFileSync} from 'node:fs';
import {slugOf} from './slug.js';

const {homepage} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Which page has which section; a section beneath one of these is on its page. */
const PAGES = {
  'On a blog': 'blog.html',
  'The elements': 'elements.html',
  'All four': 'elements.html',
  '`<interview-quote-card>`': 'quote-card.html',
  '`<interview-qa-accordion>`': 'qa-accordion.html',
  '`<interview-speaker-profile>`': 'speaker-profile.html',
  '`<interview-article>`': 'article.html',
  Styling: 'theming.html',
  'In an app': 'app.html',
  'Where no script runs': 'static.html',
  'Your own interview': 'interview.html',
  'Where it works': 'browsers.html',
};

/** Where the repository's files are read. */
const SOURCES = homepage.replace(/#.*/, '/blob/main/');

/** Files that the repository's documents link to. */
const FILES = {
  'CHANGELOG.md': 'versions.html#changelog',
  'src/locale/en.ts': 'assets/locale/en.js',
  'examples/astro/README.md': 'recipes.html#astro',
  'examples/eleventy/README.md': 'recipes.html#eleventy',
  'examples/react-18/src/use-element.ts': `${SOURCES}examples/react-18/src/use-element.ts`,
  examples: `${SOURCES}examples`,
};

/**
 * The README's headings, in order, with the text that follows each.
 *
 * @type {{level: number, heading: string, text: string}[]}
 */
export const sections = [];
for (const [, code, hashes, heading, line] of README.matchAll(
  /^(```[^]*?^```\n)|^(#+) (.*)\n|^(.*\n)/gm,
)) {
  if (hashes) sections.push({level: hashes.length, heading: heading ?? '', text: ''});
  else if (sections.length > 0) (sections.at(-1) ?? {text: ''}).text += code ?? line;
}

/** A section with all that is beneath it, without its heading. */
export function readmeSection(/** @type {string} */ wanted) {
  const at = sections.findIndex(({heading}) => heading === wanted);
  const [first, ...rest] = sections.slice(at);
  if (at < 0 || !first) throw new Error(`README.md: no section "${wanted}"`);
  const end = rest.findIndex(({level}) => level <= first.level);
  const beneath = (end < 0 ? rest : rest.slice(0, end)).map(
    ({level, heading, text}) => `${'#'.repeat(level)} ${heading}\n${text}`,
  );
  return [first.text, ...beneath].join('').replace(/<!-- .*? -->\n/g, '');
}

const anchors = new Map(anchorsOf());

/** @returns {Iterable<[string, string]>} */
function* anchorsOf() {
  let page = '';
  for (const {level, heading} of sections) {
    const own = Object.entries(PAGES).find(([name]) => name === heading)?.[1];
    if (level === 2) page = own ?? '';
    const slug = slugOf(heading);
    if (own) yield [slug, own];
    else if (page) yield [slug, `${page}#${slug}`];
  }
}

/** A link of a document of the repository, as it leads on the site. */
export function siteLink(/** @type {string} */ href) {
  if (/^[a-z]+:/.test(href)) return href;
  const [path = '', hash = ''] = href.split('#');
  if (!path) return anchors.get(hash) ?? href;
  const file = Object.entries(FILES).find(([name]) => href.endsWith(name))?.[1];
  if (file) return file;
  if (path.endsWith('README.md')) return anchors.get(hash) ?? 'index.html';
  if (path.endsWith('.md') || /^(?:builder\/)?[\w-]+\.html$/.test(path)) {
    return href.replace(/^(?:.*\/)?([a-z-]+)\.md/, '$1.html');
  }
  throw new Error(`No page of the site has ${href}: name it in FILES of demo/site/readme.js.`);
}

/** Where in the README's opening what stands. */
const OPENING = {elements: /^\| element[^]*?\n(?=\n)/m, promises: /^1\. [^]*/m};

/** A part of what the README says first. */
export function readmeOpening(/** @type {keyof typeof OPENING} */ part) {
  const [text] = OPENING[part].exec(sections[0]?.text ?? '') ?? [];
  if (!text) throw new Error(`README.md: its opening has no ${part}`);
  // Each element is described on a page of its own.
  return text.replace(/`<interview-([a-z-]+)>`/g, '[`<interview-$1>`]($1.md)');
}

/** The whole interview that the README has as an example. */
export const sample = JSON.parse(
  /```json\n(\{\n {2}"schemaVersion"[^]*?)```/.exec(README)?.[1] ?? '',
);
