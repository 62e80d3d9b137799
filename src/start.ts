/** What the script-tag files do: the page's settings, `window.InterviewWidgets`, the elements. */
// The styles come first, side by side in the bundle: they are alike, so they compress better.
import './ui/base.styles.js';
import './ui/avatar.styles.js';
import './ui/quotation.styles.js';
import './ui/exchange-items.styles.js';
import './article/article.styles.js';
import './quote-card/quote-card.styles.js';
import './speaker-profile/speaker-profile.styles.js';
import {ArticleElement} from './article/article-element.js';
import type {Interview} from './interview/schema.js';
import type {GivenLocale, Locale} from './locale/en.js';
import {QaAccordionElement} from './qa-accordion/qa-accordion-element.js';
import {QuoteCardElement} from './quote-card/quote-card-element.js';
import {trustedText} from './script-chunks.js';
import {ownScript} from './source/own-script.js';
import {page, register} from './source/page.js';
import {VERSION} from './source/version.js';
import {SpeakerProfileElement} from './speaker-profile/speaker-profile-element.js';
import {offerLanguages} from './ui/language-controller.js';
import {scan, upgrade} from './upgrade.js';

const ELEMENTS = [QuoteCardElement, QaAccordionElement, SpeakerProfileElement, ArticleElement];

type Callback = (api: InterviewWidgets) => void;

/** What a page without a bundler may call. */
export interface InterviewWidgets {
  readonly version: string;
  readonly register: typeof register;
  /** The elements' own words in another language, or other ones. Never rejects. */
  registerLocale(...locales: readonly GivenLocale[]): Promise<void>;
  /** Calls back at once; before the script has loaded, an array's own `push` keeps the callback. */
  push(callback: Callback): void;
  /**
   * Puts elements in the place of markup that stands for them, at or within a node. On the page that
   * happens by itself; in a shadow root it is for the page to ask for.
   */
  scan(root: ParentNode | null): void;
}

declare global {
  interface Window {
    InterviewWidgets?: InterviewWidgets | Callback[];
  }
}

/** Starts this copy, unless another is there already. */
export function start(bundled?: Interview): void {
  const present = window.InterviewWidgets;
  if (present && 'version' in present) {
    if (present.version === VERSION) return;
    console.warn(
      `interview-widgets ${VERSION} does nothing: version ${present.version} is on the page already.`,
    );
    return;
  }
  if (bundled) page.bundled = bundled;
  const {
    interviewSrc = '',
    interviewTheme = '',
    interviewUiLang = '',
    interviewJsonLd = 'false',
  } = ownScript?.dataset ?? {};
  page.src = interviewSrc;
  page.theme = interviewTheme;
  page.uiLang = interviewUiLang;
  offerLanguages('de es fr it nl pl pt tr', () => add(import('./locale/latin.js')));
  offerLanguages('ar he ja ru uk zh', () => add(import('./locale/other-scripts.js')));
  page.trust = trustedText;
  page.jsonLd = interviewJsonLd !== 'false';
  page.script = ownScript?.src ?? '';
  const api: InterviewWidgets = {
    version: VERSION,
    register,
    registerLocale: (...locales) =>
      localization().then(
        ({registerLocale}) => registerLocale(...locales),
        (error: unknown) =>
          console.warn('interview-widgets: registerLocale() is not there.', error),
      ),
    scan,
    push: (callback) => callback(api),
  };
  window.InterviewWidgets = api;
  for (const callback of Array.isArray(present) ? present : []) {
    try {
      callback(api);
    } catch (error) {
      console.error(error);
    }
  }
  for (const element of ELEMENTS) element.define();
  upgrade(ELEMENTS);
}

/** Loads languages together with what speaks them. */
async function add(asked: Promise<{locales: readonly Locale[]}>): Promise<void> {
  const [{addLocales}, {locales}] = await Promise.all([localization(), asked]);
  addLocales(locales);
}

function localization(): Promise<typeof import('./ui/localization.js')> {
  return import('./ui/localization.js');
}
