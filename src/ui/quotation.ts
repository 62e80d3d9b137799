/** A quotation's words as they are set in a card, a profile and an article. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Interview, Quote} from '../interview/schema.js';
import {encodeWords} from '../interview/text-directive.js';

/** What stands for words left out, in the interview's words' own line. */
const ELISION = ' […] ';
/** Up to this many characters a quotation takes few lines, which look better balanced. */
const SHORT = 140;

/** The quotation's words, a string a paragraph: its parts, with what was left out between marked. */
export function paragraphsOf({exact}: Quote): string[] {
  return exact.join(ELISION).split(/\n\n+/);
}

/** `<blockquote>` with its paragraphs, as they are or as they were rendered. */
export function blockquote(
  {source}: Interview,
  paragraphs: readonly string[],
  rendered: readonly unknown[] = paragraphs,
): TemplateResult {
  return html`<blockquote
    part="quote"
    class=${paragraphs.join().length > SHORT ? nothing : 'short'}
    cite=${source.url ?? nothing}
  >
    ${rendered.map((paragraph) => html`<p>${paragraph}</p>`)}
  </blockquote>`;
}

/**
 * Where the words are at the publisher's, by the text directive of https://wicg.github.io/scroll-to-text-fragment/
 * in short; `textDirective` tells them from others like them as well.
 */
export function urlOf({source: {url}}: Interview, {exact}: Quote): string | undefined {
  if (!url) return url;
  const mark = url.includes(':~:') ? '&' : url.includes('#') ? ':~:' : '#:~:';
  return url + mark + exact.map(directive).join('&');
}

function directive(part: string): string {
  const words = part.split(/\s+/);
  const isLong = part.length > 300 || part.includes('\n\n');
  const ends = isLong ? [words.slice(0, 4), words.slice(-4)] : [words];
  return `text=${ends.map((some) => encodeWords(some.join(' '))).join()}`;
}
