/** The elements' live examples: each with its fallback, and with the markup that makes it. */
import {readFileSync} from 'node:fs';
import {sample} from './readme.js';
import {interview} from '../../dist/data/interview.js';
import {
  escapeHtml,
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
} from '../../dist/html/index.js';

const dist = (/** @type {string} */ file) =>
  readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const hashes = JSON.parse(dist('integrity.json'));

const RENDER = {
  'interview-quote-card': renderQuoteCard,
  'interview-qa-accordion': renderQaAccordion,
  'interview-speaker-profile': renderSpeakerProfile,
  'interview-article': renderArticle,
};

/**
 * @typedef {object} Example
 * @property {string} id
 * @property {string} title
 * @property {string} about In Markdown's plainest form: no markup at all.
 * @property {Record<string, unknown>} options What the function that renders the element takes.
 * @property {string} [theme] A class around it.
 * @property {import('../../dist/interview/schema.js').Interview} [interview] In place of the bundled one.
 */

/** @type {Record<string, Example[]>} */
const EXAMPLES = {
  'interview-quote-card': [
    {
      id: 'chosen',
      title: 'A quotation that the publisher chose',
      about:
        'By its id. Readers see it in its context, copy, cite, share it or save it as a picture.',
      options: {quote: 'not-a-proxy-war'},
    },
    {
      id: 'any-words',
      title: 'Any words',
      about:
        'The page quotes six words; the card shows the rest of their clause too, muted, so that no cut turns what was said.',
      options: {excerpt: 'see this as a proxy war'},
    },
    {
      id: 'accent',
      title: 'With a surface and an accent',
      about: 'Light or dark as your system is; one custom property colors the rule and the mark.',
      options: {quote: 'empowered-by-diversity', theme: 'auto', withoutPortrait: true},
      theme: 'green',
    },
    {
      id: 'plain',
      title: 'Plain',
      about: 'No rule and no mark: in the page’s own font, as the page sets its text.',
      options: {quote: 'not-a-proxy-war', variant: 'plain'},
    },
    {
      id: 'banner',
      title: 'Banner',
      about: 'Large and centered, for the head of a page.',
      options: {quote: 'not-a-proxy-war', variant: 'banner'},
    },
  ],
  'interview-qa-accordion': [
    {
      id: 'whole',
      title: 'All questions, with a search',
      about: 'The browser’s own search finds what is folded away, and a link opens a question.',
      options: {searchable: true},
    },
    {
      id: 'some',
      title: 'Three questions, one at a time',
      about: 'Only these exchanges, the first open; opening one closes the others.',
      options: {
        id: 'three',
        exchanges: ['the-war', 'proxy-conflict', 'will-ukraine-win'],
        open: 'first',
        exclusive: true,
      },
    },
  ],
  'interview-speaker-profile': [
    {
      id: 'quotes',
      title: 'Who a speaker is, and quotations',
      about:
        'For the side of a page as for the whole of it: how it is laid out follows from its room.',
      options: {speaker: 'vasylyna'},
    },
    {
      id: 'answers',
      title: 'With answers',
      about: 'Everything this speaker answered, to unfold.',
      options: {speaker: 'mia', show: ['bio', 'answers'], theme: 'dark'},
    },
  ],
  'interview-article': [
    {
      id: 'whole',
      title: 'The whole interview',
      about: 'As its publisher would print it.',
      options: {headingLevel: 3},
    },
    {
      id: 'collapsible',
      title: 'One of your own, with answers to unfold',
      about: 'Another interview, by the address of its file: a short one, so without contents.',
      options: {src: 'two-bakers.json', headingLevel: 3, collapsible: true},
      interview: sample,
    },
  ],
};

/** The tags that load the elements, as `interview-widgets snippet` prints them. */
export function scriptTags(/** @type {string} */ base) {
  const from = (/** @type {string} */ name, /** @type {string} */ file) =>
    `${name}="${base}${file}" integrity="${hashes[file]}" crossorigin="anonymous"`;
  return [
    `<link rel="stylesheet" ${from('href', 'fallback.css')}>`,
    `<script async ${from('src', 'interview-widgets.min.js')}></script>`,
  ].join('\n');
}

/** The examples of an element. */
export function examplesOf(/** @type {string} */ tag) {
  const render = Object.entries(RENDER).find(([name]) => name === tag)?.[1];
  if (!render) throw new Error(`No <${tag}>`);
  const tags = scriptTags(`https://cdn.example/interview-widgets@${version}/`);
  return (EXAMPLES[tag] ?? []).map(({options, interview: own = interview, ...example}) => {
    const html = render(own, options);
    return {...example, html, snippet: escapeHtml(`${tags}\n\n${html}`)};
  });
}

/** What the README's picture shows. */
export function pictured() {
  return [
    renderQuoteCard(interview, {quote: 'not-a-proxy-war'}),
    renderQaAccordion(interview, {
      exchanges: ['the-war', 'far-right', 'will-ukraine-win'],
      open: 'first',
      searchable: true,
      headingLevel: 2,
    }),
  ].join('\n');
}

/** One element for each way in which an app hands over an interview. */
export function appExamples() {
  return [
    renderQuoteCard(interview, {interview: interview.id, quote: 'empowered-by-diversity'}),
    renderQaAccordion(interview, {
      src: 'interview-widgets/interview.json',
      exchanges: ['the-war', 'will-ukraine-win'],
      exclusive: true,
    }),
    renderSpeakerProfile(interview, {
      speaker: 'mia',
      show: ['bio', 'answers'],
      withoutAnchors: true,
    }),
  ].join('\n');
}
