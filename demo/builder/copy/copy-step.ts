/** The third step: what is copied, in each flavor. */
import {html, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';

export class CopyStep extends BuilderPart {
  override render(): TemplateResult {
    return html`<section aria-labelledby="step-copy"><h2 id="step-copy">Copy</h2></section>`;
  }
}
