/** What mail and feeds need: styles of their own, and tables for what is to stand beside something. */
import type {Image, Interview} from '../interview/schema.js';
import {quotationMarks} from '../interview/typography.js';
import {LINE, startOf} from './dress.js';
import {
  attribution,
  languageOf,
  linesHtml,
  type QuotationHtml,
  type QuotationMarkup,
} from './quotation.js';
import {img} from './rich-text.js';
import {block, tag} from './tag.js';

const TABLE = {role: 'presentation', border: '0', cellpadding: '0', cellspacing: '0'};
const SERIF = 'Charter,Georgia,serif';
const LINE_STYLE = 'margin:0;line-height:1.4';

/**
 * All that is rendered, in the language and direction of the words. Links have their color, for on
 * dark paper a browser's own blue cannot be read; no words look like a tag, so that all are found.
 */
export function mailFrame(interview: Interview, content: readonly string[]): string {
  const style = `text-align:${startOf(interview)};line-height:1.5`;
  return block('div', {...languageOf(interview), style}, content).replaceAll(
    '<a href=',
    '<a style="color:inherit" href=',
  );
}

/** A quotation behind a line, in quotation marks, with what is said of it beneath. */
export function mailQuotation(
  quotation: QuotationMarkup,
  /** HTML of a line, or what stands in its place. */
  beneath: string,
  html: QuotationHtml = {},
): string {
  const {interview, paragraphs, url = interview.source.url} = quotation;
  const [opening, closing] = quotationMarks(interview.lang);
  const words = html.paragraphs ?? paragraphs.map(linesHtml);
  const last = words.length - 1;
  const marked = words.map((paragraph, index) => {
    const [before, after] = [index ? '' : opening, index === last ? closing : ''];
    return tag('p', {style: `margin:0 0 ${index === last ? 8 : 10}px`}, before + paragraph + after);
  });
  const style = `margin:0;padding:0;border:0;font-family:${SERIF};font-size:1.25em;line-height:1.35`;
  return besideLine(interview, [block('blockquote', {cite: url, style}, marked), beneath]);
}

/** Who said it where, beside their portrait. */
export function mailAttribution(
  quotation: QuotationMarkup,
  portrait: Image | undefined,
  html: QuotationHtml,
): string {
  const line = mailLine(attribution(quotation, html, '<br>'));
  return portrait ? besidePicture(quotation.interview, portrait, 40, [line]) : line;
}

/** A line without room around it. */
export function mailLine(html: string): string {
  return html && tag('p', {style: LINE_STYLE}, html);
}

/** What stands beside a round picture. */
export function besidePicture(
  interview: Interview,
  {src, alt}: Pick<Image, 'src' | 'alt'>,
  size: number,
  content: readonly string[],
): string {
  const start = startOf(interview);
  const end = start === 'left' ? 'right' : 'left';
  const picture = img({
    src,
    alt,
    width: String(size),
    height: String(size),
    style: 'display:block;border:0;border-radius:50%;object-fit:cover',
  });
  return block('table', {...TABLE, style: 'margin:0 0 12px'}, [
    block('tr', {}, [
      tag('td', {valign: 'top', width: String(size), style: `padding-${end}:12px`}, picture),
      block('td', {valign: 'top', style: `text-align:${start}`}, content),
    ]),
  ]);
}

function besideLine(interview: Interview, content: readonly string[]): string {
  const start = startOf(interview);
  const style = `border-${start}:3px solid ${LINE};padding:2px 0;padding-${start}:16px;text-align:${start}`;
  return block('table', {...TABLE, width: '100%', style: 'margin:0 0 16px'}, [
    block('tr', {}, [block('td', {style}, content)]),
  ]);
}

/** The style of a question's heading, or of a section's. */
export function mailHeading(isSection: boolean): string {
  return isSection
    ? 'margin:24px 0 8px;font-size:1.25em;line-height:1.25'
    : 'margin:20px 0 8px;font-size:1.1em;line-height:1.3';
}
