/** Undo, redo and the link to what was chosen. */
import {html, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';

export class HistoryBar extends BuilderPart {
  override render(): TemplateResult {
    return html`<section aria-labelledby="builder-history">
      <h2 id="builder-history">State</h2>
    </section>`;
  }
}
