/**
 * Rendering for a page that a server makes, by `@lit-labs/ssr`: on the server, and once more where an
 * element takes over what it has rendered there, which must be the same, node by node.
 */
import {isServer, render, type LitElement} from 'lit';

/** Whether this is a server: Lit's own word for it, of which its types know one value alone. */
export const onServer: boolean = isServer;

/** The element that is rendered as a server does, in a browser. */
let serving: LitElement | undefined;
/** Elements that render anew: what was made of them as a server makes it is of no use. */
const renewed = new WeakSet<LitElement>();

/** Whether what is rendered is, or has to be as, a server's: templates alone, and no browser to ask. */
export function isServed(): boolean {
  return onServer || serving !== undefined;
}

/** For what is kept: the element that it was made for as a server makes it. */
export function servedTo(): LitElement | undefined {
  return serving;
}

/** Whether what was made for an element, or none, as a server makes it, can be kept. */
export function isOfUse(host: LitElement | undefined): boolean {
  return !host || !renewed.has(host);
}

/** Whether the page has Lit's support for taking over what a server has rendered. */
export function canTakeOver(host: LitElement): boolean {
  return classOf(host).observedAttributes.includes('defer-hydration');
}

/** Renders as a server does. */
export function asServed<T>(host: LitElement, run: () => T): T {
  serving = host;
  try {
    return run();
  } finally {
    serving = undefined;
  }
}

/**
 * Has an element's first update take over a root that a server has rendered, where Lit can do so and
 * every tag, attribute and word of it is what the element renders: Lit itself compares templates alone.
 * Otherwise the root is emptied, and rendered anew in the same task.
 */
export function takeOver(host: LitElement, prepare: () => void, update: () => void): void {
  const {renderRoot} = host;
  // The element's own style sheets are adopted by now.
  for (const node of [...renderRoot.children]) if (node.localName === 'style') node.remove();
  if (canTakeOver(host) && asServed(host, () => isAsRendered(host))) {
    try {
      prepare();
      asServed(host, update);
    } catch {
      empty(host);
    }
    // What a server could not know comes at once. Where Lit found no place to begin, it took nothing over.
    if (!('_$litPart$' in renderRoot && renderRoot._$litPart$)) empty(host);
  } else {
    empty(host);
  }
  update();
}

function empty(host: LitElement): void {
  renewed.add(host);
  host.renderRoot.replaceChildren();
}

/** Whether the root has Lit's marks, and is else just what the element renders as a server does. */
function isAsRendered(host: LitElement): boolean {
  const {renderRoot, renderOptions} = host;
  const nodes = [...renderRoot.childNodes];
  if (!nodes.some((node) => node instanceof Comment && node.data.startsWith('lit-part '))) {
    return false;
  }
  const own = document.createDocumentFragment();
  render((host as unknown as {render(): unknown}).render(), own, {
    ...renderOptions,
    renderBefore: null,
  });
  const served = document.createDocumentFragment();
  served.append(...nodes.map((node) => node.cloneNode(true)));
  return plain(served).isEqualNode(plain(own));
}

/** Without comments, and with one text node for what is one text. */
function plain(fragment: DocumentFragment): DocumentFragment {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  fragment.normalize();
  return fragment;
}

function classOf(host: LitElement): typeof LitElement {
  return host.constructor as typeof LitElement;
}
