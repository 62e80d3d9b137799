/** Where an element's interview comes from: what is given, first that counts. Loads nothing. */

import type {Interview} from '../interview/schema.js';

/** What an element may be given. */
export interface Given extends HTMLElement {
  data: unknown;
  src: string;
  interview: string;
}

export type Origin =
  | {readonly kind: 'data'; readonly value: unknown}
  | {readonly kind: 'src'; readonly value: string}
  | {readonly kind: 'registered'; readonly value: string}
  | {readonly kind: 'inline'; readonly value: string}
  | {readonly kind: 'default'; readonly value?: undefined};

/** What the page has for elements that are given nothing. */
export interface Page {
  /** The interview that came with the script: checked when it was built. */
  bundled?: Interview;
  /** Address of the page's default interview. */
  src: string;
  /** Whether the page has registered an interview of its own. */
  registers: boolean;
  /** The theme of elements that name none. */
  theme?: string;
  /** The language of their own words, of elements that name none. */
  uiLang?: string;
  /** Whether all elements add their interview to the page for machines. */
  jsonLd?: boolean;
  /** Gives text for a script element the form that a page's Trusted Types policy asks for. */
  trust?: (text: string) => string;
  /** Address of the script-tag file, empty where it has none: then there are no chunks. */
  script?: string;
}

/** The first that is given. One that is named and fails never falls through to the next. */
export function originOf(element: Given): Origin {
  if (element.data) return {kind: 'data', value: element.data};
  if (element.src) return {kind: 'src', value: element.src};
  if (element.interview) return {kind: 'registered', value: element.interview};
  // On a server an element does not know its children.
  const inline =
    'querySelector' in element &&
    element.querySelector(':scope > script[type="application/json"][data-interview]');
  return inline ? {kind: 'inline', value: inline.textContent} : {kind: 'default'};
}

export function sameOrigin(one: Origin | undefined, other: Origin): boolean {
  return one?.kind === other.kind && one.value === other.value;
}

/** Whether the parser may still add children to the element. */
export function isStreaming(element: HTMLElement): boolean {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}
