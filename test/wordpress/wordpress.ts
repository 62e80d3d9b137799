/** WordPress's own code, which scripts/wordpress.js runs without a database. */
import {executeServerCommand} from '@web/test-runner-commands';

/** What WordPress makes of markup that somebody writes who may not write whatever they like. */
export interface Post {
  /** By `wp_kses_post()` alone. */
  readonly sanitized: string;
  /** What readers get where it was pasted into a Custom HTML block. */
  readonly block: string;
  /** What readers get where it was pasted into the editor that came before blocks. */
  readonly classic: string;
}

interface Answer {
  readonly posts: readonly Post[];
  /** By tag, the attributes that are allowed on it. */
  readonly allowed: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export async function wordPress(markup: readonly string[]): Promise<Answer> {
  return executeServerCommand<Answer, readonly string[]>('wordpress', markup);
}

const BLOCKS =
  /\s*(<\/?(?:article|blockquote|details|div|figcaption|figure|footer|header|h[2-6]|li|ol|p|section|summary|ul)(?: [^>]*)?>)\s*/g;
/** What WordPress adds to pictures. */
const ADDED = ['decoding', 'fetchpriority', 'sizes'];

/**
 * What a browser makes of markup, so that it can be compared: attributes in the order of their names,
 * without white space between blocks and control characters; `isTidy`: without paragraphs that have
 * nothing in them.
 */
export function outline(markup: string, isTidy: boolean): string {
  const {body} = new DOMParser().parseFromString(markup, 'text/html');
  for (const node of body.querySelectorAll('*')) {
    const attributes = [...node.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const {name} of attributes) node.removeAttribute(name);
    for (const {name, value} of attributes) {
      if (node.localName === 'img' && ADDED.includes(name)) continue;
      node.setAttribute(
        name,
        cleaned(value).replace(/^https?:/i, (scheme) => scheme.toLowerCase()),
      );
    }
  }
  for (const node of isTidy ? body.querySelectorAll('p') : []) {
    const {attributes, childElementCount, textContent} = node;
    const isEmpty = !cleaned(textContent).trim();
    if (isEmpty && !attributes.length && !childElementCount) node.remove();
  }
  return cleaned(body.innerHTML).replace(/\s+/g, ' ').replace(BLOCKS, '$1');
}

function cleaned(text: string | null): string {
  const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text ?? ''));
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return wellFormed.replace(/[\v\f]/g, ' ').replace(/[\x01-\x08\x0e-\x1f]/g, '');
}
