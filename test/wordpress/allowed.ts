/**
 * The tags and attributes of our markup, all of which WordPress lets pass: posts.test.ts holds this to
 * WordPress's own list, which has more.
 */

/** On every tag; besides them `data-` with lower-case letters, digits and hyphens. */
export const EVERYWHERE: readonly string[] = ['class', 'dir', 'id', 'lang'];

/** On a tag, besides those. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: ['cite'],
  details: ['open'],
  img: ['alt', 'loading', 'src'],
  ...Object.fromEntries(
    [
      ...['abbr', 'article', 'b', 'br', 'cite', 'div', 'em', 'figcaption', 'figure', 'footer'],
      ...['header', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'section', 'small'],
      ...['span', 'strong', 'summary', 'sup', 'ul'],
    ].map((name) => [name, []]),
  ),
};
