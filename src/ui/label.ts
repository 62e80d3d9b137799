/** The elements' own words among the interview's. */
import {html, type TemplateResult} from 'lit';

/** A message, its words marked with their language; what it is about is no string. */
export function label(message: readonly unknown[]): TemplateResult[] {
  return message.map((part) =>
    typeof part === 'string' ? html`<span lang="en">${part}</span>` : html`${part}`,
  );
}
