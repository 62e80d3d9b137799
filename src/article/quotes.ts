/** Pull quotes, set where they stand in the interview. */
import {html, nothing, type TemplateResult} from 'lit';
import {byId, quotesByPlace} from '../interview/lookup.js';
import type {Interview, Quote} from '../interview/schema.js';
import {blockquote, paragraphsOf} from '../ui/quotation.js';
import {speakerName} from '../ui/speaker.js';

/** The quotations that stand after an answer of an exchange. */
export type QuotesAfter = (exchange: string, answer: number) => readonly Quote[];

/** Those of an interview, or none where they are not shown. */
export function quotesIn(interview: Interview, areShown: boolean): QuotesAfter {
  return areShown ? quotesByPlace(interview) : () => [];
}

/** Beside their speaker's words, who are named for all that. */
export function renderQuotes(interview: Interview, quotes: readonly Quote[]): TemplateResult[] {
  return quotes.map((quote) => {
    const speaker = byId(interview.speakers, quote.speaker);
    return html`<figure>
      ${blockquote(interview, paragraphsOf(quote))}
      ${speaker ? html`<figcaption>${speakerName(speaker)}</figcaption>` : nothing}
    </figure>`;
  });
}
