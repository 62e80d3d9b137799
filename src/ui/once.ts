/** What is rendered once and never looked at again by Lit, whose own objects for it are then not kept. */
import {render, type TemplateResult} from 'lit';

/** The template's one element; on a server, which has no nodes, the template itself. */
export function once(template: TemplateResult): unknown {
  if (typeof document === 'undefined') return template;
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  return fragment.firstElementChild;
}
