/** A heading of any level that leaves the page's own outline alone. */
import {html, type TemplateResult} from 'lit';

/** `<h2>` to `<h6>`, and by role for the levels that HTML has no element for or a page only once. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="heading" part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class="heading" part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class="heading" part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class="heading" part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class="heading" part=${part}>${content}</h6>`;
    default:
      return html`<div class="heading" role="heading" aria-level=${level} part=${part}>
        ${content}
      </div>`;
  }
}
