/** A quotation's words as they are set in a card, a profile and an article. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Interview, Quote} from '../interview/schema.js';

/** What stands for words left out, in the interview's words' own line. */
const ELISION = ' […] ';
/** Up to this many characters a quotation takes few lines, which look better balanced. */
const SHORT = 140;

/** The quotation's words: its parts with what was left out between them marked. */
function quotedText({exact}: Quote): string {
  return exact.join(ELISION);
}

/** `<blockquote>` with its paragraphs. */
export function blockquote(interview: Interview, quote: Quote): TemplateResult {
  const text = quotedText(quote);
  const paragraphs = text.split(/\n\n+/);
  return html`<blockquote
    part="quote"
    class=${text.length > SHORT ? nothing : 'short'}
    cite=${interview.source.url ?? nothing}
  >
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </blockquote>`;
}
