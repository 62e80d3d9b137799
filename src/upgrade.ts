/**
 * Elements for sites that strip them: markup that such a site lets through, `<figure
 * class="interview-quote-card" data-quote="…">` and `<section>` for the others, gets an element in its
 * place, with the markup as its fallback. What a framework or an editor owns is left alone.
 */
import {handFocusOver} from './ui/fallback.js';
import type {InterviewElement} from './ui/interview-element.js';

type ElementClass = typeof InterviewElement;

/** Where React will find what a server has rendered, and would miss what is not as it was. */
const REACT_ROOTS = '#__next,#___gatsby,[data-reactroot]';
/** What of the markup's own data stands for an attribute as it is; all others are `data-interview-…`. */
const SHORT = ['quote', 'excerpt', 'speaker', 'exchanges'];
/** The one that is set on markup that has its element. */
const UPGRADED = 'data-interview-upgraded';

let classes: readonly ElementClass[] = [];
let markup = '';
let tags = '';
/** What a page asked for before there were elements. */
const early: ParentNode[] = [];

/** Upgrades what is on the page, and from now on what comes. */
export function upgrade(all: readonly ElementClass[]): void {
  classes = all;
  tags = all.map(({tag}) => tag).join();
  markup = all.map(({tag}) => `figure.${tag},section.${tag}`).join();
  for (const root of [document, ...early]) scan(root);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) if (node instanceof Element) scan(node);
    }
  }).observe(document, {childList: true, subtree: true});
}

/**
 * Upgrades markup at and within a node: what is in a shadow root, or came in a document of its own, is
 * for the page to name. Never throws.
 */
export function scan(root: ParentNode | null): void {
  if (!markup && root) early.push(root);
  if (!markup || !root) return;
  if (root instanceof Element && root.matches(markup)) upgradeOne(root as HTMLElement);
  // Most of what a page adds holds nothing else.
  if (!root.firstElementChild) return;
  for (const node of root.querySelectorAll<HTMLElement>(markup)) upgradeOne(node);
}

function upgradeOne(node: HTMLElement): void {
  const type = classes.find(({tag}) => node.classList.contains(tag));
  if (!type || isTaken(node)) return;
  const element = node.ownerDocument.createElement(type.tag);
  if (!(element instanceof type)) return;
  for (const name of type.observedAttributes) {
    const value =
      node.getAttribute(`data-interview-${name}`) ??
      (SHORT.includes(name) ? node.getAttribute(`data-${name}`) : null);
    if (value !== null) element.setAttribute(name, value);
  }
  // Links that lead to the markup lead to its element.
  if (node.id) element.id = node.id;
  node.removeAttribute('id');
  node.setAttribute(UPGRADED, '');
  const {activeElement} = node.getRootNode() as Document | ShadowRoot;
  node.replaceWith(element);
  element.append(node);
  // What is moved loses the focus.
  if (!node.contains(activeElement)) return;
  void element.ready.then(() => handFocusOver(element, activeElement));
}

/** Whether it is an element's fallback already, or belongs to someone who would miss it. */
function isTaken(node: HTMLElement): boolean {
  if (!node.parentNode || node.isContentEditable) return true;
  if (node.closest(`${tags},${REACT_ROOTS}`)) return true;
  for (let place: Element | null = node; place; place = place.parentElement) {
    // What React has made or fills has keys of React's.
    if (Object.keys(place).some((key) => /^_+react/.test(key))) return true;
  }
  return false;
}
