/**
 * In which language an element's own words are. What they are in it is for `speech.ts`; which languages
 * can be loaded is for who offers them.
 */
import type {ReactiveController} from 'lit';
import type {Labels} from '../locale/en.js';
import {page} from '../source/page.js';
import {warnOfValue} from './attributes.js';
import {followers, labelsIn, renew, tagOf, type Localized} from './speech.js';

/** Languages that can be loaded. */
interface Offer {
  /** By their subtags, a space between. */
  readonly languages: string;
  load(): Promise<unknown>;
  isAsked?: boolean;
}

/** How long what stands there waits for words in another language, in milliseconds. */
const PATIENCE = 3000;

const offers = new Set<Offer>();
/** Trees whose changes of language are followed. */
const watched = new WeakSet<Node>();

/** Offers languages, which are loaded once, when one of them is to be spoken. */
export function offerLanguages(languages: string, load: () => Promise<unknown>): void {
  offers.add({languages, load});
}

export class LanguageController implements ReactiveController {
  readonly #host: Localized;
  /** The words of the last update. */
  #used: Labels | undefined;

  constructor(host: Localized) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    followers.add(this.#follow);
    for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
      watch(root);
      if (!(root instanceof ShadowRoot)) break;
    }
    // It may have been moved to where another language is spoken.
    if (this.#used) this.#follow(false);
  }

  hostDisconnected(): void {
    followers.delete(this.#follow);
  }

  hostUpdated(): void {
    this.#used = this.labels;
  }

  get labels(): Labels {
    return labelsIn(this.#host, this.#lang);
  }

  /** Whether words in the language are on their way. */
  get isWaiting(): boolean {
    const [language = ''] = this.#lang.split('-');
    for (const offer of offers) {
      if (!offer.languages.split(' ').includes(language)) continue;
      if (!offer.isAsked) void take(offer);
      return true;
    }
    return false;
  }

  readonly #follow = (isOver: boolean): void => {
    if (isOver || this.isWaiting || this.#used !== this.labels) this.#host.requestUpdate();
  };

  /** As `ui-lang` says, else as the page does for all, else as it is where the element stands. */
  get #lang(): string {
    const {uiLang} = this.#host;
    const asked = tagOf(uiLang);
    if (uiLang && !asked) warnOfValue(this.#host, 'ui-lang', uiLang, 'a language tag such as "de"');
    return asked || tagOf(page.uiLang) || tagOf(langAround(this.#host)) || 'en';
  }
}

/** What cannot be had, or not soon, is said in English; what comes late is said then. */
async function take(offer: Offer): Promise<void> {
  const end = () => {
    clearTimeout(timer);
    if (offers.delete(offer)) renew(true);
  };
  const timer = setTimeout(end, PATIENCE);
  offer.isAsked = true;
  try {
    await offer.load();
  } catch (error) {
    console.warn(`interview-widgets speaks English: ${String(error)}`);
  }
  end();
}

function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver(() => renew(false)).observe(root, {
    subtree: true,
    attributeFilter: ['lang'],
  });
}

/** The language of what an element is in; on a server, which has no page, none. */
function langAround(element: HTMLElement): string | undefined {
  if (!('closest' in element)) return undefined;
  const marked = element.closest<HTMLElement>('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host as HTMLElement) : undefined;
}
