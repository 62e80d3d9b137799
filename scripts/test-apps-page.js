/** What `scripts/test-apps.js` runs in a page: each of these functions is sent there by itself. */

/** What a reader can see in an element, the page's body if none is given, or by opening a `<details>` there. */
export function shownWords(root = document.body) {
  const walk = (/** @type {Node} */ node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    if (node instanceof Element) {
      if (node.matches('style, script, template, sup')) return '';
      const isContents = getComputedStyle(node).display === 'contents';
      if (!isContents && !node.closest('details') && !node.checkVisibility()) return '';
    }
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : [];
    const own = node instanceof Element ? (node.shadowRoot ?? node) : node;
    const children = assigned.length > 0 ? assigned : own.childNodes;
    /** @type {string} */
    let words = '';
    for (const child of children) words += walk(child);
    return words;
  };
  return walk(root);
}

/** Keeps its elements in mind, those in shadow roots too; how many there are. */
export function remember() {
  /** @type {Element[]} */
  const elements = [];
  const walk = (/** @type {ParentNode} */ parent) => {
    for (const element of parent.querySelectorAll('*')) {
      // What frameworks and Lit take away once it has served: scripts, and styles that are adopted.
      if (!element.matches('script, style, template')) elements.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document.body);
  Object.assign(globalThis, {remembered: elements});
  return elements.length;
}

/** Waits for the elements; how many roots they have, and what of before is gone. */
export async function settle() {
  const elements =
    /** @type {(HTMLElement & {ready: Promise<unknown>, updateComplete: Promise<unknown>})[]} */ ([
      ...document.querySelectorAll(
        'interview-quote-card, interview-qa-accordion, interview-speaker-profile, interview-article',
      ),
    ]);
  for (const element of elements) {
    await customElements.whenDefined(element.localName);
    await element.ready;
    await element.updateComplete;
  }
  const {remembered} = /** @type {typeof globalThis & {remembered: Element[]}} */ (globalThis);
  const lost = remembered.filter(({isConnected}) => !isConnected);
  return {
    roots: elements.map(({shadowRoot}) => shadowRoot?.querySelectorAll('.root').length),
    lost: lost.map(({localName, className}) => `${localName}.${className}`),
  };
}

/** Whether a question's answer is open, and has words in sight. */
export function isOpen(/** @type {Element | null} */ button) {
  const root = /** @type {ShadowRoot} */ (button?.getRootNode());
  const panel = root.getElementById(button?.getAttribute('aria-controls') ?? '');
  const isExpanded = button?.getAttribute('aria-expanded') === 'true';
  return isExpanded && (panel?.checkVisibility() ?? false) && (panel?.textContent ?? '') !== '';
}

/** Whether all that the server has sent is read. */
export function isParsed() {
  return location.protocol !== 'about:' && document.readyState !== 'loading';
}
