/** A heading of any level that leaves the page's own outline alone. */
import type {Dress} from './dress.js';
import type {Attributes} from './escape.js';
import {tag} from './tag.js';

/**
 * `<h2>` to `<h6>`, and by role for the levels that HTML has no element for or a page only once; the
 * nearest of those elements where a sanitizer would take the role's level away.
 */
export function heading(
  {headsByRole}: Dress,
  level: number,
  html: string,
  given: Attributes = {},
): string {
  const nearest = Math.min(Math.max(level, 2), 6);
  if (nearest === level || !headsByRole) return tag(`h${nearest}`, given, html);
  const role = {role: 'heading', 'aria-level': String(level)};
  return tag('div', {...role, ...given}, tag('strong', {}, html));
}
