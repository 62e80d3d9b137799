/** A quotation as text and as static HTML: what is copied, and what stands in a quote card. */
import {directionOf} from '../interview/lookup.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {quotationMarks} from '../interview/typography.js';
import {escapeHtml, type Attributes} from './escape.js';
import {linked, nameHtml, roleHtml} from './speaker.js';
import {block, tag} from './tag.js';

/** A quotation with who said it. */
export interface QuotationMarkup {
  readonly interview: Interview;
  /** Who said it; several spoke jointly. */
  readonly speakers: readonly Speaker[];
  /** The words as they are shown, a string a paragraph. */
  readonly paragraphs: readonly string[];
  /** Where they can be read; the interview's own address when absent. */
  readonly url?: string | undefined;
  /** What has to be said of the words: that they are someone else's, whom the speakers quote. */
  readonly note?: string | undefined;
}

/** What of a quotation is more than its text, as HTML; the text stands where it is not given. */
export interface QuotationHtml {
  readonly paragraphs?: readonly string[] | undefined;
  readonly note?: string | undefined;
  /** When the interview was published. */
  readonly published?: string | undefined;
}

/** The quotation with who said it and where it can be read, as plain text; a line each. */
export function quotationText({
  interview,
  speakers,
  paragraphs,
  note,
  url = interview.source.url,
}: QuotationMarkup): string {
  const {title, lang, source} = interview;
  const [opening, closing] = quotationMarks(lang);
  const who = speakers.map(({name, role, affiliation}) => listed(name, role, affiliation?.name));
  return [
    `${opening}${paragraphs.join('\n\n')}${closing}`,
    `— ${listed(who.join('; '), note)}. ${listed(title, source.name, source.published)}`,
    url,
  ]
    .filter(Boolean)
    .join('\n');
}

function listed(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** `<blockquote>` and a line that says who said it: for editors that paste rich text. */
export function quotationHtml(quotation: QuotationMarkup): string {
  const language = languageOf(quotation.interview);
  const {note} = quotation;
  const who = listed(speakersHtml(quotation), note && escapeHtml(note));
  return [
    blockquote(quotation, language),
    tag('p', language, `— ${who} ${workHtml(quotation)}`),
  ].join('\n');
}

/** `<interview-quote-card>` with these attributes, and its fallback within. */
export function quoteCardHtml(quotation: QuotationMarkup, given: Attributes): string {
  return block('interview-quote-card', given, [figure(quotation, languageOf(quotation.interview))]);
}

/** Words and directions are the interview's, wherever they stand. */
export function languageOf(interview: Interview): {readonly lang: string; readonly dir: string} {
  return {lang: interview.lang, dir: directionOf(interview)};
}

/** The words, and beneath them what has to be said of them, who said them, and where. */
export function figure(
  quotation: QuotationMarkup,
  given: Attributes,
  html: QuotationHtml = {},
): string {
  return block('figure', given, [
    blockquote(quotation, {}, html),
    tag('figcaption', {}, attribution(quotation, html)),
  ]);
}

/** What has to be said of the words, on a line of its own, then who said them, and where. */
export function attribution(
  quotation: QuotationMarkup,
  html: QuotationHtml = {},
  /** Between who and where; a style sheet makes a line break of a space. */
  between = ' ',
): string {
  const note = html.note ?? (quotation.note && escapeHtml(quotation.note));
  const remark = note ? `${tag('small', {}, note)}<br>` : '';
  return remark + speakersHtml(quotation) + between + workHtml(quotation, html);
}

export function blockquote(
  {interview, paragraphs, url = interview.source.url}: QuotationMarkup,
  given: Attributes,
  html: QuotationHtml = {},
): string {
  const words = html.paragraphs ?? paragraphs.map(linesHtml);
  return tag(
    'blockquote',
    {...given, cite: url},
    words.map((paragraph) => tag('p', {}, paragraph)).join(''),
  );
}

/** Words with their line breaks. */
export function linesHtml(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

/** Who said it, each with their role. */
function speakersHtml({interview, speakers}: QuotationMarkup): string {
  return speakers
    .map((speaker) =>
      listed(tag('b', {}, nameHtml(interview, speaker)), roleHtml(interview, speaker)),
    )
    .join('; ');
}

/** The interview's title, with a link to where the words are, and its publisher. */
export function workHtml(
  {interview, url = interview.source.url}: Pick<QuotationMarkup, 'interview' | 'url'>,
  html: QuotationHtml = {},
): string {
  const {title, source} = interview;
  const published = html.published ?? (source.published && escapeHtml(source.published));
  return `${tag('cite', {}, linked(url, escapeHtml(title)))}, ${listed(escapeHtml(source.name), published)}`;
}
