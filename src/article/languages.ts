/**
 * The languages that an interview can be read in, a button each. Loaded for an interview that names
 * translations; how one takes its place is for `translation.ts`.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Interview} from '../interview/schema.js';
import {enLanguages, type LanguagesMessages} from '../locale/en.js';
import {describe, type Outcome, type Success} from '../source/outcome.js';
import {adopt} from '../ui/adopt.js';
import type {InterviewElement} from '../ui/interview-element.js';
import {quietStyles} from '../ui/quiet.styles.js';
import {say} from '../ui/status.js';
import {languagesStyles} from './languages.styles.js';
import {Translation} from './translation.js';

/** A language, and where the interview is in it; nowhere for its own. */
export interface Language {
  readonly lang: string;
  readonly src?: string;
}

export class Languages implements ReactiveController {
  readonly #host: InterviewElement;
  readonly #translation: Translation;
  /** The interview that was spoken of last. */
  #saidOf: Interview | undefined;
  /** That it cannot be had in a language. */
  #trouble = '';

  /** `load`: gets an interview by its address, and checks it. */
  constructor(host: InterviewElement, load: (src: string) => Promise<Outcome>) {
    this.#host = host;
    this.#translation = new Translation(host, load);
    host.addController(this);
  }

  hostUpdated(): void {
    adopt(this.#host.shadowRoot, quietStyles, languagesStyles);
    // What was said of another interview does not hold for this one.
    if (this.#saidOf && this.#saidOf !== this.#translation.asked) this.#say('');
  }

  /** What is shown of an interview: that, or the translation that a reader has chosen. */
  shownFor(asked: Success): Success {
    return this.#translation.shownFor(asked);
  }

  /** The address of the translation's file, where one is shown of an interview. */
  srcFor(asked: Success | undefined): string | undefined {
    return this.#translation.chosenFor(asked)?.src;
  }

  /** The choice, and what came of it where that is nothing. */
  render(asked: Success): TemplateResult {
    const {lang} = this.#translation.chosenFor(asked) ?? asked.interview;
    const trouble = this.#saidOf === asked.interview ? this.#trouble : '';
    const own = this.#host.labels;
    return html`<div role="group" lang=${own.lang} aria-label=${this.#messages.languages}>
        ${languagesOf(asked.interview).map(
          (language) =>
            html`<button
              class="quiet"
              lang=${language.lang}
              aria-pressed=${language.lang === lang}
              @click=${() => void this.#choose(asked, language)}
            >
              ${nameOf(language.lang, language.lang)}
            </button>`,
        )}
      </div>
      ${trouble ? html`<p lang=${own.lang} dir=${own.dir}>${trouble}</p>` : nothing}`;
  }

  get #messages(): LanguagesMessages {
    return this.#host.labels.languages ?? enLanguages;
  }

  async #choose(asked: Success, language: Language): Promise<void> {
    const outcome = await this.#translation.choose(asked, language);
    if (!outcome) return;
    const name = nameOf(language.lang, this.#host.labels.lang);
    this.#trouble = outcome.ok ? '' : this.#messages.notShown(name);
    this.#say(this.#trouble || this.#messages.shown(name));
    if (outcome.ok) return;
    const host = this.#host;
    const tag = host.localName;
    console.warn(`<${tag}> shows no translation (${outcome.code}).${describe(outcome)}`, host);
  }

  #say(message: string): void {
    this.#saidOf = message ? this.#translation.asked : undefined;
    this.#host.requestUpdate();
    say(this.#host, message);
  }
}

/** An interview's own language and those of its translations, once each. */
function languagesOf({lang, translations = []}: Interview): Language[] {
  const all: Language[] = [{lang}, ...translations];
  return all.filter((one, index) => all.findIndex((other) => other.lang === one.lang) === index);
}

/** A language's name in a language; its tag where the browser knows no name. */
function nameOf(lang: string, inLang: string): string {
  try {
    return new Intl.DisplayNames([inLang], {type: 'language'}).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
