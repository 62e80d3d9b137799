/**
 * An oEmbed document (https://oembed.com) for an element: what a publisher's page links to, so that
 * other sites show the publisher's own frame where somebody pastes the page's address.
 */
import {interviewersOf} from '../interview/credits.js';
import type {Interview} from '../interview/schema.js';
import {ARTICLE_NAMES, renderArticle} from './article.js';
import {attributes} from './escape.js';
import {elementAttributes} from './options.js';
import {ACCORDION_NAMES, renderQaAccordion} from './qa-accordion.js';
import {CARD_NAMES, renderQuoteCard} from './quote-card.js';
import {oneOf, RenderError} from './render-error.js';
import {PROFILE_NAMES, renderSpeakerProfile} from './speaker-profile.js';

/** What browsers, Node and workers have, of which this folder's type check knows nothing. */
declare const URL: {canParse(url: string): boolean};

interface Shown {
  /** How high a frame is until its helper knows better, in CSS pixels. */
  readonly height: number;
  /** The attributes that no other element has. */
  readonly names: readonly string[];
  /** Throws a RenderError for what cannot be shown. */
  readonly render: (interview: Interview, options: object) => string;
}

const SHOWN = {
  'quote-card': {height: 320, names: CARD_NAMES, render: renderQuoteCard},
  'qa-accordion': {
    height: 480,
    names: [...ACCORDION_NAMES, 'headingLevel'],
    render: renderQaAccordion,
  },
  'speaker-profile': {
    height: 480,
    names: [...PROFILE_NAMES, 'headingLevel'],
    render: renderSpeakerProfile,
  },
  article: {height: 800, names: [...ARTICLE_NAMES, 'headingLevel'], render: renderArticle},
} satisfies Record<string, Shown>;
const ELEMENTS = Object.keys(SHOWN) as OEmbedElement[];
/** What all elements have in a frame. */
const COMMON = ['src', 'theme', 'uiLang', 'jsonLd'];
/** What no frame has use for: where an element stands on a page, and how it is rendered. */
const OTHERS = ['as', 'labels', 'id', 'interview', 'withoutAnchors', 'onExcerpt'];

export type OEmbedElement = keyof typeof SHOWN;

export interface OEmbedOptions {
  readonly element: OEmbedElement;
  /** Address of the publisher's `frame.html`. */
  readonly frame: string;
  /** What the frame shows: the element's attributes by their properties' names. */
  readonly show?: object | undefined;
  /** In CSS pixels; 600 by default. */
  readonly width?: number | undefined;
  /** In CSS pixels; by default what such an element needs as a rule. */
  readonly height?: number | undefined;
  /** For how many seconds the document may be kept; a day by default. */
  readonly cacheAge?: number | undefined;
}

/** An oEmbed document of version 1.0. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  /** Who asks, where the interview says it. */
  readonly author_name?: string;
  readonly author_url?: string;
  readonly provider_name: string;
  readonly provider_url?: string;
  readonly cache_age: number;
  /** One `<iframe>`. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Throws a RenderError where the frame has no address that other sites could load, and for what the
 * element does not show of this interview.
 */
export function oEmbed(interview: Interview, options: OEmbedOptions): OEmbed {
  const {frame, width = 600, cacheAge = 86_400, show = {}} = options;
  const element = oneOf('element', options.element, ELEMENTS);
  const {height = SHOWN[element].height} = options;
  if (!/^https?:\/\/[^\s/?#]+[^\s#]*$/i.test(frame) || !URL.canParse(frame)) {
    const wanted = 'a whole address without #, such as https://news.example/interviews/frame.html';
    throw new RenderError('frame', JSON.stringify(frame), wanted);
  }
  whole('width', width, 1);
  whole('height', height, 1);
  whole('cacheAge', cacheAge, 0);
  const query = parameters(interview, element, show);
  const {title, source} = interview;
  const authors = interviewersOf(interview);
  const [author] = authors.length === 1 ? authors : [];
  const [provider] = source.url?.match(/^https?:\/\/[^/?#]+/i) ?? [];
  const src = `${frame}${frame.includes('?') ? '&' : '?'}${query}`;
  const given = {src, title, width: String(width), height: String(height)};
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(authors.length && {author_name: authors.map(({name}) => name).join(', ')}),
    ...(author?.url && {author_url: author.url}),
    provider_name: source.name,
    ...(provider && {provider_url: `${provider}/`}),
    cache_age: cacheAge,
    html: `<iframe${attributes({...given, frameborder: '0', loading: 'lazy'})}></iframe>`,
    width,
    height,
  };
}

/** What the frame's address says, as `frame.html` reads it. */
function parameters(interview: Interview, element: OEmbedElement, show: object): string {
  const {names, render}: Shown = SHOWN[element];
  const allowed = [...COMMON, ...names];
  const asked = Object.keys(show).filter((name) => !OTHERS.includes(name));
  for (const name of asked) oneOf('show', name, allowed);
  render(interview, {...show, as: 'text'});
  const shown = Object.fromEntries(Object.entries(show).filter(([name]) => asked.includes(name)));
  return Object.entries<string | true | undefined>({element, ...elementAttributes(shown, asked)})
    .map(([name, value]) => (value ? `${name}=${value === true ? '' : encoded(value)}` : ''))
    .filter(Boolean)
    .join('&');
}

function whole(option: string, given: number, least: number): void {
  if (Number.isSafeInteger(given) && given >= least) return;
  throw new RenderError(option, String(given), `a whole number from ${least} on`);
}

/** Half of a character, which an address cannot have, is the sign for that. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
