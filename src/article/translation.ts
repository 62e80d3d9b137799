/**
 * A translation in place of the interview: loaded as a reader asks for it, and shown where they were.
 * One that cannot be had leaves what is shown. Loaded with the first that is asked for.
 */
import type {Interview} from '../interview/schema.js';
import {failure, type Failure, type Outcome, type Success} from '../source/outcome.js';
import type {InterviewElement} from '../ui/interview-element.js';
import {reach} from '../ui/item-groups.js';
import type {Language} from './languages.js';

/** Where a reader is: at an exchange whose top is so far below that of the window, in pixels. */
interface Place {
  readonly exchange: string;
  readonly top: number;
  readonly height: number;
}

export class Translation {
  readonly #host: InterviewElement;
  readonly #load: (src: string) => Promise<Outcome>;
  /** The interview that the page asks for. */
  #asked: Interview | undefined;
  #shown:
    | {readonly original: Interview; readonly outcome: Success; readonly language: Language}
    | undefined;
  /** The number of the choice that was made last. */
  #turn = 0;

  constructor(host: InterviewElement, load: (src: string) => Promise<Outcome>) {
    this.#host = host;
    this.#load = load;
  }

  get asked(): Interview | undefined {
    return this.#asked;
  }

  /** What is shown of an interview, which is the one that the page asks for: a translation, or itself. */
  shownFor(original: Success): Success {
    this.#asked = original.interview;
    return this.#of(original)?.outcome ?? original;
  }

  /** The language that was chosen for an interview, where it is not its own. */
  chosenFor(original: Success | undefined): Language | undefined {
    return this.#of(original)?.language;
  }

  /**
   * Shows an interview in a language; nothing comes of it where another language is chosen meanwhile, or
   * the page asks for another interview. What is wrong with the translation is in the promise's value.
   */
  async choose(original: Success, language: Language): Promise<Success | Failure | undefined> {
    const turn = ++this.#turn;
    const {src, lang} = language;
    const {interview} = original;
    const outcome = src === undefined ? original : await this.#load(src);
    if (turn !== this.#turn || interview !== this.#asked) return undefined;
    if (!outcome.ok) return outcome;
    const found = outcome.interview.lang;
    if (primary(found) !== primary(lang)) {
      return failure('invalid', `lang "${found}"`, `an interview in "${lang}"`);
    }
    const place = placeIn(this.#host);
    this.#shown = src === undefined ? undefined : {original: interview, outcome, language};
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (place) restore(this.#host, place);
    return outcome;
  }

  #of(original: Success | undefined) {
    return original && this.#shown?.original === original.interview ? this.#shown : undefined;
  }
}

/** The language itself, without script or region. */
function primary(lang: string): string | undefined {
  return lang.toLowerCase().split('-')[0];
}

/** Where a reader is who has come to the exchanges: those before them stay where they are. */
function placeIn(host: InterviewElement): Place | undefined {
  for (const item of exchangesIn(host)) {
    const {top, bottom, height} = item.getBoundingClientRect();
    if (bottom <= 0) continue;
    return top > innerHeight / 2
      ? undefined
      : {exchange: item.dataset['exchange'] ?? '', top, height};
  }
  return undefined;
}

/** Goes to where the same words are likely to be: as far into an exchange as before. */
function restore(host: InterviewElement, {exchange, top, height}: Place): void {
  const item = exchangesIn(host).find(({dataset}) => dataset['exchange'] === exchange);
  if (!item) return;
  reach(item);
  const wanted = top < 0 ? (top / height) * item.offsetHeight : top;
  // Whatever it is that scrolls, the window or a box in it.
  item.style.scrollMarginBlockStart = `${wanted}px`;
  item.scrollIntoView({behavior: 'instant'});
  item.style.scrollMarginBlockStart = '';
}

function exchangesIn({renderRoot}: InterviewElement): HTMLElement[] {
  return [...renderRoot.querySelectorAll<HTMLElement>('[data-exchange]')];
}
