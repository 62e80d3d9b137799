/** An interview in, static markup out: for pages, mail and editors that run no script of ours. */
export {renderArticle, type ArticleOptions} from './article.js';
export {escapeHtml} from './escape.js';
export {jsonLd, jsonLdText, type JsonLdOptions} from './json-ld.js';
export type * from './json-ld-types.js';
export {ENGLISH, type RenderedLabels} from './labels.js';
export {oEmbed, type OEmbed, type OEmbedElement, type OEmbedOptions} from './oembed.js';
export {
  FLAVORS,
  type AnswersOptions,
  type Flavor,
  type OutlineOptions,
  type RenderOptions,
} from './options.js';
export {renderQaAccordion, type QaAccordionOptions} from './qa-accordion.js';
export {quotationHtml, quotationText, quoteCardHtml, type QuotationMarkup} from './quotation.js';
export {renderQuoteCard, type QuoteCardOptions} from './quote-card.js';
export {RenderError} from './render-error.js';
export type {QuotationQuery} from './shown-quotation.js';
export {renderSpeakerProfile, type SpeakerProfileOptions} from './speaker-profile.js';
