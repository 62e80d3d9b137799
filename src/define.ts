/** Registers all four elements. */
import './article/article-define.js';
import './qa-accordion/qa-accordion-define.js';
import './quote-card/quote-card-define.js';
import './speaker-profile/speaker-profile-define.js';
