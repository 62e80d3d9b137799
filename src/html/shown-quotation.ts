/**
 * The quotation that a card shows: one that the publisher has chosen, or an excerpt, by the rules
 * that hold for it wherever it is shown.
 */
import {findExcerpt, type ExcerptResult, type Passage} from '../interview/excerpt.js';
import {byId, speakersOf} from '../interview/lookup.js';
import {placeOf, type Place} from '../interview/place.js';
import type {Inline, Interview, Quote, Speaker} from '../interview/schema.js';
import {paragraphsOf, piecesOf} from '../interview/shown-passage.js';
import {runsOf} from '../interview/shown-runs.js';
import {quoteText} from '../interview/text.js';
import {passageUrl, passageUrls} from '../interview/text-fragment.js';
import {known, RenderError} from './render-error.js';

export interface ShownQuotation {
  readonly interview: Interview;
  readonly speakers: readonly Speaker[];
  /** The words as they are shown, a string a paragraph. */
  readonly paragraphs: readonly string[];
  /** The same as runs of text, with what is said about them; one marked `true` is the rest of a clause. */
  readonly runs: readonly (readonly Inline[])[];
  /** Where they can be read at the publisher's. */
  readonly url: string | undefined;
  /** How much of the words is someone else's, whom the speakers quote. */
  readonly quoted: 'all' | 'some' | 'none';
  /** The words are not those that were asked for. */
  readonly isChanged: boolean;
}

export interface QuotationQuery {
  /** Id of a quotation; the interview's first where neither this nor an excerpt is given. */
  readonly quote?: string | undefined;
  readonly excerpt?: string | undefined;
  readonly speaker?: string | undefined;
  readonly exchange?: string | undefined;
  /** Told how the excerpt reads: words that differ are shown as published, bad cuts uncut. */
  readonly onExcerpt?: ((result: ExcerptResult) => void) | undefined;
}

/** How many characters of an excerpt are repeated where it is found nowhere. */
const LONG = 80;

/** Throws a RenderError where there is no such quotation, or the interview has no such words. */
export function shownQuotation(interview: Interview, query: QuotationQuery): ShownQuotation {
  const {quotes} = interview;
  const excerpt = query.excerpt?.trim() ?? '';
  const speaker = query.speaker ? known('speaker', interview.speakers, query.speaker) : undefined;
  const exchange = query.exchange
    ? known('exchange', interview.exchanges, query.exchange)
    : undefined;
  if (query.quote) {
    return ofQuote(interview, known('quote', quotes, query.quote), passageUrls(interview));
  }
  if (excerpt) {
    return ofExcerpt(interview, {
      ...query,
      excerpt,
      speaker: speaker?.id,
      exchange: exchange?.id,
    });
  }
  const [first] = quotes;
  if (first) return ofQuote(interview, first, passageUrls(interview));
  throw new RenderError('quote', 'nothing', 'an excerpt: the interview has no quotations');
}

/** A quotation that the publisher has chosen, with what leads to its words, if anything is to. */
export function ofQuote(
  interview: Interview,
  quote: Quote,
  urlOf?: (place: Place) => string | undefined,
): ShownQuotation {
  const paragraphs = quoteText(quote).split(/\n\n+/);
  const place = urlOf && placeOf(interview, quote);
  return {
    interview,
    speakers: interview.speakers.filter(({id}) => id === quote.speaker),
    paragraphs,
    runs: paragraphs.map(withBreaks),
    url: place ? urlOf(place) : interview.source.url,
    quoted: 'none',
    isChanged: false,
  };
}

function ofExcerpt(
  interview: Interview,
  query: QuotationQuery & {readonly excerpt: string},
): ShownQuotation {
  const {excerpt, speaker, exchange} = query;
  const result = findExcerpt(interview, {excerpt, speaker, exchange});
  query.onExcerpt?.(result);
  if (result.status === 'absent') {
    const characters = Array.from(excerpt);
    const words = characters.length > LONG ? `${characters.slice(0, LONG).join('')}…` : excerpt;
    const mend = result.mend.replace(/\.$/, '');
    throw new RenderError('excerpt', `"${words}"`, `words of the interview. ${mend}`);
  }
  const {passage, status} = result;
  const answer = byId(interview.exchanges, passage.exchange)?.answers[passage.answer];
  return {
    interview,
    speakers: answer ? speakersOf(interview, answer) : [],
    paragraphs: paragraphsOf(passage),
    runs: runsOf(answer?.body ?? [], piecesOf(passage)).map((runs) => runs.map(withoutFootnote)),
    url: passageUrl(interview, passage),
    quoted: quotedOf(passage),
    isChanged: status === 'changed',
  };
}

/** Parts beside each other are read as one person's. */
function quotedOf({quoted, parts}: Passage): ShownQuotation['quoted'] {
  if (quoted) return 'all';
  return parts.some((part) => part.quoted) ? 'some' : 'none';
}

/** Footnotes stand where the whole answer does. */
function withoutFootnote(part: Inline): Inline {
  if (typeof part === 'string' || 'br' in part) return part;
  const {footnote, ...rest} = part;
  return rest;
}

function withBreaks(text: string): Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => (index ? [{br: true}, line] : [line]));
}
