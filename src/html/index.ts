/** An interview in, static markup out: for pages and editors that run no script of ours. */
export {escapeHtml} from './escape.js';
export {quotationHtml, quotationText, quoteCardHtml, type QuotationMarkup} from './quotation.js';
