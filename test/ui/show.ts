/** What the elements' tests share: an element that shows an interview, and how a reader finds it. */
import type {Interview} from '../../src/interview/schema.js';
import type {InterviewElement} from '../../src/ui/interview-element.js';
import {smallInterview} from '../fixtures/interview.js';
import {fixture, otherOrigin} from '../support/page.js';

/** Puts an element into the page with an interview, and waits until that is shown or has failed. */
export async function show<E extends InterviewElement = InterviewElement>(
  markup: string,
  interview: unknown = smallInterview(),
): Promise<E> {
  const element = fixture<E>(markup);
  element.data = interview as Interview;
  await element.ready;
  return element;
}

/** Everything in an element's own root that a selector finds. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The only thing in an element's own root that a selector finds. */
export function one<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = all(element, selector);
  if (found.length === 1) return found[0] as E;
  throw new Error(`${found.length} of ${selector} in ${words(element.shadowRoot)}`);
}

/** A node's words as they are read: white space of any length is one space. */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words in an element's own root, shown or folded away. */
export function textOf(element: Element): string {
  return words(element.shadowRoot);
}

/** An address, for one test alone, of a server that answers with a value as JSON. */
export async function served(value: unknown, parameters = ''): Promise<string> {
  const body = encodeURIComponent(JSON.stringify(value));
  return `${await otherOrigin()}/json?body=${body}&only=${crypto.randomUUID()}&${parameters}`;
}

/**
 * The words of what has the focus, in whatever root it is. Nodes themselves are not compared: to
 * describe a difference, chai would walk the whole page.
 */
export function focused(): string {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  if (!activeElement || activeElement === document.body) return 'nothing';
  return activeElement.checkVisibility() ? words(activeElement) : 'something unseen';
}
