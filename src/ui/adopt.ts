/** Styles of a part that is loaded after its element. */
import type {CSSResult} from 'lit';

/** Adds styles to an element's root, each once. */
export function adopt(root: ShadowRoot | null, ...styles: readonly CSSResult[]): void {
  for (const {styleSheet} of styles) {
    if (!root || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) continue;
    root.adoptedStyleSheets.push(styleSheet);
  }
}
