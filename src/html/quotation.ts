/** A quotation as text and as static HTML: what is copied, and what stands in a quote card. */
import {directionOf} from '../interview/lookup.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {quotationMarks} from '../interview/typography.js';
import {attributes, escapeHtml} from './escape.js';

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

function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** `<blockquote>` and a line that says who said it: for editors that paste rich text. */
export function quotationHtml(quotation: QuotationMarkup): string {
  const {interview} = quotation;
  const language = {lang: interview.lang, dir: directionOf(interview)};
  return `${blockquote(quotation, language)}\n<p${attributes(language)}>— ${attribution(quotation)}</p>`;
}

/** `<interview-quote-card>` with these attributes, and its fallback within. */
export function quoteCardHtml(
  quotation: QuotationMarkup,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const {interview} = quotation;
  const language = attributes({lang: interview.lang, dir: directionOf(interview)});
  return `<interview-quote-card${attributes(given)}>
  <figure${language}>
    ${blockquote(quotation)}
    <figcaption>${attribution(quotation)}</figcaption>
  </figure>
</interview-quote-card>`;
}

function blockquote(
  {interview, paragraphs, url = interview.source.url}: QuotationMarkup,
  language: Readonly<Record<string, string>> = {},
): string {
  const words = paragraphs
    .map((text) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`)
    .join('');
  return `<blockquote${attributes({...language, cite: url})}>${words}</blockquote>`;
}

function attribution({interview, speakers, url, note}: QuotationMarkup): string {
  const {title, source} = interview;
  const who = [speakers.map(speakerHtml).join('; '), note && escapeHtml(note)]
    .filter(Boolean)
    .join(', ');
  const href = url ?? source.url;
  const work = escapeHtml(title);
  const link = href === undefined ? work : `<a${attributes({href})}>${work}</a>`;
  return `${who} <cite>${link}</cite>, ${escapeHtml(listed(source.name, source.published))}`;
}

function speakerHtml({name, lang, role, affiliation}: Speaker): string {
  const native = affiliation?.nativeName;
  const whom = affiliation && [
    escapeHtml(affiliation.name),
    native && ` (<span${attributes({lang: native.lang})}>${escapeHtml(native.text)}</span>)`,
  ];
  const of = [role && escapeHtml(role), whom?.join('')].filter(Boolean).join(', ');
  const named = lang ? `<span${attributes({lang})}>${escapeHtml(name)}</span>` : escapeHtml(name);
  return `<b>${named}</b>${of && `, <small>${of}</small>`}`;
}
