/** A quotation's words as they are set in a card, a profile and an article. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Interview, Quote} from '../interview/schema.js';

/** What stands for words left out, in the interview's words' own line. */
const ELISION = ' […] ';
/** Up to this many characters a quotation takes few lines, which look better balanced. */
const SHORT = 140;

/** The quotation's words, a string a paragraph: its parts, with what was left out between marked. */
export function paragraphsOf({exact}: Quote): string[] {
  return exact.join(ELISION).split(/\n\n+/);
}

/** `<blockquote>` with its paragraphs. */
export function blockquote({source}: Interview, paragraphs: readonly string[]): TemplateResult {
  return html`<blockquote
    part="quote"
    class=${paragraphs.join().length > SHORT ? nothing : 'short'}
    cite=${source.url ?? nothing}
  >
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </blockquote>`;
}
