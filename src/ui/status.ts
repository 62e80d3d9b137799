/** What an element says to a screen reader of what has happened. */
import {html, type LitElement, type TemplateResult} from 'lit';
import type {Labels} from '../locale/en.js';

/** The line that is read out; `unseen.styles.ts` keeps it from the eye. */
export function renderStatus({lang, dir}: Labels): TemplateResult {
  return html`<p class="unseen" id="status" role="status" lang=${lang} dir=${dir}></p>`;
}

/** Says something in that line, also what was said last. */
export function say({shadowRoot}: LitElement, message: string): void {
  const status = shadowRoot?.getElementById('status');
  if (!status) return;
  // A live region is read only where its text changes.
  status.textContent = message && message === status.textContent ? `${message}\u00A0` : message;
}
