/** A quote card, in each flavor. */
import type {Interview} from '../interview/schema.js';
import {dateWords} from './date.js';
import {ELEMENT, EMAIL, MARKUP, type Dress} from './dress.js';
import {ENGLISH, ownWords, type RenderedLabels} from './labels.js';
import {mailAttribution, mailFrame, mailQuotation} from './mail.js';
import {elementAttributes, flavorOf, markupAttributes, type RenderOptions} from './options.js';
import {figure, languageOf, quotationText, type QuotationHtml} from './quotation.js';
import {oneOf} from './render-error.js';
import {RichText} from './rich-text.js';
import {shownQuotation, type QuotationQuery, type ShownQuotation} from './shown-quotation.js';
import {block} from './tag.js';
import {untouched} from './untouched.js';

const VARIANTS = ['card', 'plain', 'banner'] as const;
export const CARD_NAMES = [
  ...['quote', 'excerpt', 'speaker', 'exchange', 'variant'],
  ...['withoutActions', 'withoutContext', 'withoutPortrait', 'quotable'],
];

/** The attributes of `<interview-quote-card>`, and how it is rendered. */
export interface QuoteCardOptions extends RenderOptions, QuotationQuery {
  readonly variant?: (typeof VARIANTS)[number] | undefined;
  readonly withoutActions?: boolean | undefined;
  readonly withoutContext?: boolean | undefined;
  readonly withoutPortrait?: boolean | undefined;
  readonly quotable?: boolean | undefined;
}

/**
 * A quotation with who said it and where. An excerpt is shown as a card shows it: with the rest of a
 * clause that it cuts, as published where it differs, uncut where the cut is against a rule.
 * Throws a RenderError for an unknown id, and for words that the interview does not have.
 */
export function renderQuoteCard(interview: Interview, options: QuoteCardOptions = {}): string {
  const as = flavorOf(options);
  const variant = oneOf('variant', options.variant ?? 'card', VARIANTS);
  const labels = options.labels ?? ENGLISH;
  const shown = shownQuotation(interview, options);
  const note = noteOf(shown, labels);
  switch (as) {
    case 'element':
      return block(
        'interview-quote-card',
        elementAttributes(asked(interview, options), CARD_NAMES),
        [figure(shown, languageOf(interview), quotationIn(ELEMENT, shown, labels))],
      );
    case 'markup':
      return untouched(
        figure(
          shown,
          {
            class: 'interview-quote-card',
            ...markupAttributes(asked(interview, options), CARD_NAMES),
            ...languageOf(interview),
          },
          quotationIn(MARKUP, shown, labels),
        ),
      );
    case 'email': {
      const html = quotationIn(EMAIL, shown, labels);
      const [first] = shown.speakers;
      const portrait = variant === 'card' && !options.withoutPortrait ? first?.portrait : undefined;
      return mailFrame(interview, [
        mailQuotation(shown, mailAttribution(shown, portrait, html), html),
      ]);
    }
    case 'text':
      return quotationText({...shown, note});
  }
}

/** What tells an element of the quotation: without any of it, the words within would be looked up. */
function asked({quotes}: Interview, options: QuoteCardOptions): QuoteCardOptions {
  if (options.quote) return {...options, excerpt: undefined};
  const excerpt = options.excerpt?.replace(/\s+/g, ' ').trim();
  return excerpt ? {...options, excerpt} : {...options, quote: quotes[0]?.id};
}

/** What of a quotation is more than its text. */
export function quotationIn(
  dress: Dress,
  {interview, runs, quoted, isChanged}: ShownQuotation,
  labels: RenderedLabels,
): QuotationHtml {
  const text = new RichText(dress);
  const note = isChanged ? labels.excerpt.asPublished : noteOf({quoted}, labels);
  const {published} = interview.source;
  return {
    paragraphs: runs.map((content) => text.inlines(content)),
    note: note && ownWords(interview, labels, note),
    published: published && ownWords(interview, labels, dateWords(published, labels.lang)),
  };
}

function noteOf(
  {quoted}: Pick<ShownQuotation, 'quoted'>,
  labels: RenderedLabels,
): string | undefined {
  switch (quoted) {
    case 'all':
      return labels.excerpt.quotingSomeone;
    case 'some':
      return labels.excerpt.partlyQuoting;
    case 'none':
      return undefined;
  }
}
