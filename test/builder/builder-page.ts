/** The embed builder as the site has it, in a page that a test can look into. */
import type {BuilderApp} from '../../demo/builder/app.js';
import {DATABASE} from '../../demo/builder/interview/library.js';
import {fragmentOf, type GivenInterview} from '../../demo/builder/state/share.js';
import {INITIAL} from '../../demo/builder/state/state.js';
import type {Builder} from '../../demo/builder/state/store.js';
import {SITE, source} from '../demo/site.js';
import {axeScript} from '../support/accessible.js';
import {page, type Page, type PageOptions} from '../support/page.js';
import {until} from '../support/wait.js';

export const BUILDER = `${SITE}builder/`;

export interface BuilderOptions extends Omit<PageOptions, 'html'> {
  /** Runs before the page's own scripts. */
  readonly script?: string;
}

/** The builder's page, loaded, with its parts in their places. */
export async function loadBuilder({script = '', ...options}: BuilderOptions = {}): Promise<Page> {
  const html = await source('builder/index.html');
  // Before the page's policy, which forbids all three: where its addresses begin, the way to axe, and a
  // script of the test.
  const before = [`<base href="${BUILDER}">`, axeScript, `<script>${script}</script>`].join('');
  const loaded = await page({html: html.replace('<head>', `<head>${before}`), ...options});
  const {document} = loaded;
  for (const part of ['section.interview', 'preview-pane h2', 'copy-step h2']) {
    await until(() => document.querySelector(part), `the builder has its ${part}`);
  }
  return loaded;
}

/** The builder with the bundled interview open, at a link to it or as it opens. */
export async function openBuilder(options: BuilderOptions = {}): Promise<Page> {
  const loaded = await loadBuilder(options);
  const {document} = loaded;
  await until(() => document.querySelector('.copy [aria-busy=false]'), 'there is what to copy');
  return loaded;
}

let isKeeping = false;

// The page is gone by then: what it opened is closed.
afterEach(() => {
  if (isKeeping) indexedDB.deleteDatabase(DATABASE);
  isKeeping = false;
});

/** The builder with an interview of the publisher's own, of which some words are given. */
export async function openOwn(given: GivenInterview, words: string): Promise<Page> {
  isKeeping = true;
  const state = {...INITIAL, interview: {kind: 'saved', key: 'elsewhere'}} as const;
  const loaded = await openBuilder({hash: `#${await fragmentOf({state, given})}`});
  const code = () => loaded.document.querySelector('.copy .part:last-of-type code')?.textContent;
  await until(() => code()?.includes(words), 'its words are there');
  return loaded;
}

/** What the builder's parts share. */
export function builderOf({document}: Page): Builder {
  return appIn(document).builder;
}

export function appIn(document: Document): BuilderApp {
  const app = document.querySelector<BuilderApp>('builder-app');
  if (app) return app;
  throw new Error('There is no builder');
}

/** Puts the focus on an element: of two frames that have something in focus, keys go to one. */
export async function focusOn({document, window}: Page, element: HTMLElement): Promise<void> {
  const isIn = () => {
    window.focus();
    element.focus();
    return document.hasFocus() && document.activeElement === element;
  };
  await until(isIn, 'it has the focus');
}

/** A button by its words. */
export function button(root: ParentNode, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    ({textContent}) => textContent.trim() === words,
  );
  if (found) return found;
  throw new Error(`There is no button "${words}"`);
}
