/** What becomes of an element: what its reader sees, and what the page around it is told. */
import type {InterviewErrorEvent, InterviewLoadEvent} from '../../src/source/events.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {collectWarnings} from '../support/console.js';
import {fixture, otherOrigin} from '../support/page.js';

export interface Seen {
  readonly element: InterviewElement;
  readonly errors: readonly InterviewErrorEvent[];
  readonly loads: readonly InterviewLoadEvent[];
  readonly warnings: readonly string[];
}

/** Puts an element into the page and waits until it is shown, or has failed. */
export async function seen(
  markup: string,
  prepare: (element: InterviewElement) => void = () => undefined,
): Promise<Seen> {
  const warnings = collectWarnings();
  const errors: InterviewErrorEvent[] = [];
  const loads: InterviewLoadEvent[] = [];
  const element = fixture<InterviewElement>(markup);
  // On the container: the events bubble.
  element.parentElement?.addEventListener('interview-error', (event) => errors.push(event));
  element.parentElement?.addEventListener('interview-load', (event) => loads.push(event));
  prepare(element);
  await element.ready;
  return {element, errors, loads, warnings};
}

/** The words that are painted: those of the shadow root and of the children that it lets through. */
export function words(element: InterviewElement): string {
  const own = [...element.renderRoot.children].map((child) => (child as HTMLElement).innerText);
  return [element.innerText, ...own].join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether a child of the element is painted. */
export function isPainted(node: Element | null): boolean {
  return (
    node?.checkVisibility({opacityProperty: true, visibilityProperty: true}) === true &&
    node.getClientRects().length > 0
  );
}

/** The one line that stands where there is no fallback. */
export function apology(element: InterviewElement): HTMLElement | null {
  return element.renderRoot.querySelector('.apology');
}

/** An address of the second host. */
export async function at(path: string): Promise<string> {
  return (await otherOrigin()) + path;
}

/** An address that answers with this JSON. */
export async function serving(value: unknown, parameters = ''): Promise<string> {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return at(`/json?body=${encodeURIComponent(body)}${parameters}`);
}

/** Markup of an element with an address in `src`. */
export function withSrc(tag: string, src: string, children = '', attributes = ''): string {
  const quoted = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<${tag} src="${quoted}" ${attributes}>${children}</${tag}>`;
}
