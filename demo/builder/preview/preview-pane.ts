/** What a reader will see, on a page like the publisher's. */
import {html, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';

export class PreviewPane extends BuilderPart {
  override render(): TemplateResult {
    return html`<section aria-labelledby="step-preview">
      <h2 id="step-preview">Preview</h2>
    </section>`;
  }
}
