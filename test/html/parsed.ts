/** Markup as a browser reads it, and what all of it must be. */

/** The elements that a browser makes of markup. */
export function parsed(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

/** Words without white space, which HTML has otherwise than a text. */
export function letters(node: Node | string | null | undefined): string {
  const text = typeof node === 'string' ? node : (node?.textContent ?? '');
  return text.replace(/\s/g, '');
}

/** What a browser finds in markup: `tag attribute attribute`, each once, in alphabetical order. */
export function shapes(root: Element): string[] {
  const all = [...root.querySelectorAll('*')].map(({localName, attributes}) =>
    [localName, ...[...attributes].map(({name}) => name).sort()].join(' '),
  );
  return [...new Set(all)].sort();
}

/** Whether there is anything but elements and words: a comment is what words made of themselves. */
export function hasOnlyElementsAndWords(root: Node): boolean {
  return [...root.childNodes].every(
    (node) => [1, 3].includes(node.nodeType) && hasOnlyElementsAndWords(node),
  );
}
