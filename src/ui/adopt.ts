/** Styles of a part that is loaded after its element. */
import type {CSSResult} from 'lit';

/** Adds the styles to an element's root, once. */
export function adopt(root: ShadowRoot | null, {styleSheet}: CSSResult): void {
  if (!root || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets.push(styleSheet);
}
