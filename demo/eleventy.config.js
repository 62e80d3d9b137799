/**
 * The site, made of demo/pages/ by Eleventy: `npm run site` writes it to build/site/, one folder of
 * static files. What stands in the README is taken from there, tables of what the elements have from
 * the manifest, fallbacks from `interview-widgets/html`, so that nothing is written twice.
 */
import {readFileSync} from 'node:fs';
import {apiTable} from '../scripts/readme-tables.js';
import {contrastOf, picturesOf, themes} from './site/themes.js';
import {appExamples, examplesOf, pictured, scriptTags} from './site/examples.js';
import {languages} from './site/languages.js';
import {highest, markdown} from './site/markdown.js';
import {outline, pages} from './site/navigation.js';
import {readmeOpening, readmeSection} from './site/readme.js';
import {costs, kilobytes, weights} from './site/weights.js';

const text = (/** @type {string} */ path) =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** No inline script or style, nothing from elsewhere, and no text that becomes markup or code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html interview-widgets',
].join('; ');

/** The builder's pages, each with what it needs and no more. */
const BUILDER_POLICIES = {
  // What an editor opens here cannot be sent anywhere: only this site is asked, for its own files.
  builder: policy({
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    // The worker's script is a blob that loads ours: by that, it has this policy too.
    'worker-src': "'self' blob:",
    'frame-src': "'self'",
    'trusted-types': 'lit-html interview-widgets interview-builder',
  }),
  // Shows the interview's own pictures, as a publisher's page does.
  preview: policy({
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': 'https: http: data: blob:',
    'connect-src': "'self'",
    'trusted-types': 'lit-html interview-widgets',
  }),
  // Fetches an address that it is given, and is given nothing else.
  loader: policy({
    'script-src': "'self'",
    'connect-src': 'https: http:',
    'trusted-types': "'none'",
  }),
};

function policy(/** @type {Record<string, string>} */ directives) {
  const given = {
    'default-src': "'none'",
    ...directives,
    'form-action': "'none'",
    'base-uri': "'none'",
    'require-trusted-types-for': "'script'",
  };
  return Object.entries(given)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** What the elements need, for pages that show them. */
const OWN_FILES = 'interview-widgets';

export default function (/** @type {any} */ config) {
  const {modules} = JSON.parse(text('dist/custom-elements.json'));
  const {version} = JSON.parse(text('package.json'));
  const elements = modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .filter((/** @type {any} */ {tagName}) => tagName);

  config.setLibrary('md', markdown);
  config.addGlobalData(
    'permalink',
    () =>
      (/** @type {any} */ {page}) =>
        `${page.filePathStem}.html`,
  );
  config.addGlobalData('layout', 'page.liquid');
  config.addGlobalData('policy', POLICY);
  config.addGlobalData('policies', BUILDER_POLICIES);
  config.addGlobalData('version', version);
  config.addGlobalData('pages', pages);
  config.addGlobalData('tags', scriptTags(`${OWN_FILES}/`));
  config.addGlobalData('languages', languages());
  config.addGlobalData('themes', themes());
  config.addGlobalData('appExamples', appExamples());
  config.addGlobalData('pictured', pictured());

  config.addFilter('outline', outline);
  config.addFilter('examples', examplesOf);
  config.addFilter('eventsOf', (/** @type {string} */ tag) =>
    elements
      .find((/** @type {any} */ {tagName}) => tagName === tag)
      .events.map((/** @type {any} */ {name}) => name)
      .join(' '),
  );

  config.addShortcode('api', (/** @type {string} */ asked) => apiTable(asked, {modules}));
  config.addShortcode('readme', (/** @type {string} */ heading, {from = 2} = {}) =>
    highest(readmeSection(heading), from),
  );
  config.addShortcode('file', (/** @type {string} */ path, /** @type {string} */ language) =>
    ['```' + language, text(path).trim(), '```'].join('\n'),
  );
  config.addShortcode('opening', readmeOpening);
  config.addShortcode('changelog', () =>
    highest(text('CHANGELOG.md').replace(/^[^]*?(?=^## )/m, ''), 3),
  );
  config.addShortcode('weights', weights);
  config.addShortcode('costs', costs);
  config.addShortcode('kB', (/** @type {string[]} */ ...files) => kilobytes(files));
  config.addShortcode('contrast', contrastOf);
  config.addShortcode('pictures', picturesOf);

  config.addPassthroughCopy({
    'demo/assets': 'assets',
    'demo/themes': 'themes',
    'demo/builder/preview/{preview,host-*}.css': 'builder',
    'demo/pseudo-locale.js': 'assets/pseudo-locale.js',
    'dist/locale/{en,plural}.js': 'assets/locale',
    'node_modules/minisearch/dist/es/index.js': 'assets/minisearch.js',
    'dist/*.min.js': OWN_FILES,
    'dist/fallback.css': `${OWN_FILES}/fallback.css`,
    'dist/frame.html': `${OWN_FILES}/frame.html`,
    'dist/data/interview.json': `${OWN_FILES}/interview.json`,
  });

  return {
    dir: {input: 'demo/pages', includes: '../layouts', output: 'build/site'},
    markdownTemplateEngine: 'liquid',
  };
}
