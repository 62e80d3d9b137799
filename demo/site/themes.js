/** The themes of demo/themes/, each with what it says of itself. */
import {readFileSync} from 'node:fs';
import {interview} from '../../dist/data/interview.js';
import {renderQaAccordion, renderQuoteCard, renderSpeakerProfile} from '../../dist/html/index.js';

const folder = new URL('../themes/', import.meta.url);

/** In the order of the page; `about` is what the picture shows, for those who do not see it. */
export const THEMES = [
  {
    id: 'default',
    name: 'Default',
    about: 'The page’s own colors and font, a serif for quotations.',
  },
  {id: 'serif', name: 'Serif', about: 'Everything in a book’s serif, with a dark blue accent.'},
  {
    id: 'brutalist',
    name: 'Brutalist',
    about: 'Heavy black frames, a typewriter’s font, quotations in bold grotesque on yellow.',
  },
  {id: 'quiet', name: 'Quiet', about: 'Everything in the page’s font, small space, no color.'},
];

export function themes() {
  return THEMES.map((theme) => ({...theme, html: sample(theme.id)}));
}

function sample(/** @type {string} */ id) {
  const outline = {withoutAnchors: true, headingLevel: 2};
  return [
    renderQuoteCard(interview, {quote: 'not-a-proxy-war'}),
    renderQaAccordion(interview, {
      ...outline,
      id: `${id}-questions`,
      exchanges: ['the-war', 'will-ukraine-win'],
      open: 'first',
    }),
    renderSpeakerProfile(interview, {...outline, speaker: 'mia', show: ['bio', 'quotes']}),
  ].join('\n');
}

/** How large a picture is, in the page's pixels; it has twice as many, for sharp screens. */
export const PICTURE = {width: 480, height: 560};

/** The pictures of a theme, which lead to the theme's page. */
export function picturesOf(/** @type {string} */ id) {
  const {name, about} = THEMES.find((theme) => theme.id === id) ?? {};
  const size = `width="${PICTURE.width}" height="${PICTURE.height}"`;
  const pictures = ['light', 'dark'].map(
    (scheme) =>
      `<img src="themes/${id}-${scheme}.webp" ${size} loading="lazy" alt="${name}, ${scheme}: ${about}">`,
  );
  return `<div class="pictures">\n${pictures.join('\n')}\n</div>\n\n[${name}, live](theme-${id}.html)`;
}

/**
 * A theme's contrasts as scripts/pictures.js measures them in Chromium: by WCAG 2, and by APCA.
 */
export function contrastOf(/** @type {string} */ id) {
  const measured = JSON.parse(readFileSync(new URL('contrast.json', folder), 'utf8'));
  const rows = ['light', 'dark'].flatMap((scheme) =>
    Object.entries(measured[id][scheme]).map(
      ([what, {wcag, apca}]) =>
        `| ${what}, ${scheme} | ${wcag.toFixed(1)} : 1 | Lc ${Math.round(apca)} |`,
    ),
  );
  return ['| of the background | WCAG 2 | APCA |', '| --- | ---: | ---: |', ...rows].join('\n');
}
