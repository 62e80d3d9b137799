/** The first step: which interview, and the text of it. */
import {html, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';

export class InterviewStep extends BuilderPart {
  override render(): TemplateResult {
    return html`<section aria-labelledby="step-interview">
      <h2 id="step-interview">Interview</h2>
    </section>`;
  }
}
