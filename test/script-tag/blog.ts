/** A blog's page: one script tag from another origin, the elements, and what its reader gets. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {otherOrigin, page, type Page, type PageOptions} from '../support/page.js';
import {TAGS} from '../support/tags.js';
import {nextFrame} from '../support/wait.js';

export const FALLBACK = '<p lang="en">Words that the page has.</p>';

/** A card with a fallback. */
export const card = `<interview-quote-card quote="not-a-proxy-war">${FALLBACK}</interview-quote-card>`;

/** All four, each with a fallback. */
export const four = [card, ...TAGS.slice(1).map((tag) => `<${tag}>${FALLBACK}</${tag}>`)].join(
  '\n',
);

/** All four as a site leaves them that strips custom elements. */
export const stripped = `<figure class="interview-quote-card" data-quote="not-a-proxy-war">${FALLBACK}</figure>
<section class="interview-qa-accordion" data-interview-open="first">${FALLBACK}</section>
<section class="interview-speaker-profile">${FALLBACK}</section>
<section class="interview-article" data-interview-show="intro speakers">${FALLBACK}</section>`;

/** A file of dist/, on the other origin. */
export async function dist(file = 'interview-widgets.min.js', area = 'dist'): Promise<string> {
  return `${await otherOrigin()}/${area}/${file}`;
}

export async function scriptTag(attributes = 'async', file?: string, area?: string) {
  return `<script src="${await dist(file, area)}" ${attributes}></script>`;
}

export interface Blog extends Omit<PageOptions, 'html'> {
  readonly head?: string;
  readonly body?: string;
  /** Without a doctype, as pages were once. */
  readonly isQuirky?: boolean;
  /** Attributes of the whole page. */
  readonly root?: string;
}

/** A page with this in its head and body. */
export function blogHtml({
  head = '',
  body = four,
  isQuirky = false,
  root = 'lang="en"',
}: Pick<Blog, 'head' | 'body' | 'isQuirky' | 'root'>): string {
  return `${isQuirky ? '' : '<!doctype html>'}
<html ${root}>
<head><meta charset="utf-8"><title>A blog</title>${head}</head>
<body>${body}</body>
</html>`;
}

/** Loads a page with this in its head and body, and waits until its elements are settled. */
export async function blog(options: Blog): Promise<Page> {
  const loaded = await page({html: blogHtml(options), ...options});
  if (!options.sandbox) await settled(loaded);
  return loaded;
}

/** Waits for the elements that are elements of ours by now. */
export async function settled({document}: Page): Promise<void> {
  await Promise.all(elements(document).map(({ready}) => ready));
}

/** The page's elements, upgraded or not. */
export function elements(document: Document): InterviewElement[] {
  return [...document.querySelectorAll<InterviewElement>(TAGS.join())];
}

/** For each element whether its reader sees the fallback, `fallback`, or what it shows, `own`. */
export function sight(document: Document): Record<string, 'fallback' | 'own' | 'both' | 'nothing'> {
  return Object.fromEntries(
    elements(document).map((element) => {
      const fallback = isPainted(element.firstElementChild);
      const own = isPainted(element.shadowRoot?.querySelector('.root'));
      const seen = fallback ? (own ? 'both' : 'fallback') : own ? 'own' : 'nothing';
      return [element.localName.replace('interview-', ''), seen] as const;
    }),
  );
}

export const allOwn = {
  'quote-card': 'own',
  'qa-accordion': 'own',
  'speaker-profile': 'own',
  article: 'own',
};

export const allFallback = {
  'quote-card': 'fallback',
  'qa-accordion': 'fallback',
  'speaker-profile': 'fallback',
  article: 'fallback',
};

function isPainted(node: Element | null | undefined): boolean {
  return node?.checkVisibility({visibilityProperty: true, opacityProperty: true}) === true;
}

/** What is in the shadow root, folded away or not. */
export function ownText(element: InterviewElement): string {
  return element.shadowRoot?.querySelector('.root')?.textContent ?? '';
}

/** Kept in build/screenshots/, by engine. */
export async function keepScreenshot({frame}: Page, name: string): Promise<void> {
  frame.scrollIntoView();
  await nextFrame();
  await executeServerCommand(
    'screenshot',
    `host-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  );
}

/** The words of a text without what stands between them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The first word that does not stand in the others in order. */
export function missing(words: readonly string[], among: readonly string[]): string | undefined {
  let at = 0;
  return words.find((word) => {
    at = among.indexOf(word, at) + 1;
    return at === 0;
  });
}

/** The addresses of what a page loaded, without what records it for the test. */
export function loadedBy({window}: Page): string[] {
  return window.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !name.includes('/__pages/'));
}

export async function bundled(): Promise<Interview> {
  const response = await fetch('/data/interview.json');
  return (await response.json()) as Interview;
}
