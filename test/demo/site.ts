/** The site's pages, as `npm run build` has made them. */
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {axeScript} from '../support/accessible.js';
import {page, type Page, type PageOptions} from '../support/page.js';

export const SITE = '/build/site/';

/** The files of all pages. */
export async function pages(): Promise<string[]> {
  const document = parsed(await source('search.html'));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main ul a')];
  return ['index.html', 'search.html', ...links.map((link) => link.getAttribute('href') ?? '')];
}

export async function source(file: string): Promise<string> {
  const response = await fetch(SITE + file);
  if (!response.ok) throw new Error(`${file} is not there: is the site built?`);
  return response.text();
}

export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page of the site with all it loads, and a record of its console from its first script on. */
export async function open(file: string, options: Omit<PageOptions, 'html'> = {}): Promise<Page> {
  const html = await source(file);
  // Before the page's policy, which forbids both: where its addresses begin, and the way to axe.
  const before = `<base href="${SITE}">${axeScript}`;
  const loaded = await page({html: html.replace('<head>', `<head>${before}`), ...options});
  await Promise.all(ours(loaded.document).map(({ready}) => ready));
  return loaded;
}

export function ours(document: Document): InterviewElement[] {
  return [...document.querySelectorAll<InterviewElement>('*')].filter(({localName}) =>
    localName.startsWith('interview-'),
  );
}

export function shown(element: InterviewElement): string {
  return element.shadowRoot?.querySelector('.root')?.textContent ?? '';
}

/** Only Chromium reports layout shifts. */
const reports = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** The sum of all layout shifts from a page's beginning on. */
export async function shiftOf({window}: Page): Promise<number> {
  if (!reports) return 0;
  let sum = 0;
  const observer = new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      sum += (entry as PerformanceEntry & {value: number}).value;
  });
  observer.observe({type: 'layout-shift', buffered: true});
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return sum;
}
