/** The second step: words of the interview or an element, and its options. */
import {html, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';

export class ChooseStep extends BuilderPart {
  override render(): TemplateResult {
    return html`<section aria-labelledby="step-choose"><h2 id="step-choose">Choose</h2></section>`;
  }
}
