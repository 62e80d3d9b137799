/** The model: types, validation and look-up, for any JavaScript run time. */
export {citation, CITATION_FORMATS, type CitationFormat, type Quotation} from './citation.js';
export {
  findExcerpt,
  type ExcerptChange,
  type ExcerptPart,
  type ExcerptQuery,
  type ExcerptResult,
  type ExcerptRule,
  type Passage,
  type TextRange,
} from './excerpt.js';
export * from './lookup.js';
export {normalForm} from './normal-form.js';
export {placeOf, type Place} from './place.js';
export type {Problem} from './problem.js';
export {interviewSchema, SCHEMA_VERSION} from './schema.js';
export type {
  Affiliation,
  Answer,
  Block,
  Exchange,
  Image,
  Inline,
  InlineText,
  Interview,
  Quote,
  Source,
  Speaker,
} from './schema.js';
export {blocksText, inlineText} from './text.js';
export {passageUrl, textDirective} from './text-fragment.js';
export {toPlainText} from './to-plain-text.js';
export {validateInterview, type Validation} from './validate.js';
