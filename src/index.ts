/** The npm package's root: element classes, model and types. Importing it registers nothing. */
export {ArticleElement} from './article/article-element.js';
export * from './interview/index.js';
export {QaAccordionElement} from './qa-accordion/qa-accordion-element.js';
export type {PictureSize} from './quote-card/picture-layout.js';
export {QuoteCardElement, type QuoteCardVariant} from './quote-card/quote-card-element.js';
export {InterviewErrorEvent, InterviewLoadEvent} from './source/events.js';
export type {ErrorCode, Failure, Outcome} from './source/outcome.js';
export {register} from './source/page.js';
export {VERSION} from './source/version.js';
export {SpeakerProfileElement} from './speaker-profile/speaker-profile-element.js';
export {
  InterviewContextEvent,
  InterviewCopyEvent,
  InterviewShareEvent,
  type CopyKind,
} from './ui/action-events.js';
export type {GivenLocale, Locale} from './locale/en.js';
export type {Theme, View} from './ui/interview-element.js';
export {registerLocale} from './ui/localization.js';
export {InterviewToggleEvent, type ToggleTrigger} from './ui/toggle-event.js';
