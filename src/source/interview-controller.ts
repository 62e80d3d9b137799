/**
 * Binds an element to its interview, wherever that comes from, and tells the page what came of it.
 * What the element then shows is the element's own matter.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {InterviewErrorEvent, InterviewLoadEvent} from './events.js';
import {isStreaming, originOf, sameOrigin, type Given, type Origin} from './origin.js';
import {describe, type Failure, type Outcome} from './outcome.js';
import {askOutside, bundledFor, foundNow, listeners, page} from './page.js';

/** How often the parser is looked at while it may be within an element, in milliseconds. */
const POLL = 50;

export class InterviewController implements ReactiveController {
  /** What came of asking, and nothing until something did. */
  outcome: Outcome | undefined;
  /** Fulfilled once the interview is shown, or has failed for good. */
  ready!: Promise<void>;

  readonly #host: ReactiveControllerHost & Given;
  #origin: Origin | undefined;
  /** Where the outcome is from; what is asked of now may be another. */
  #source: Origin | undefined;
  /** The interview that the page was told of, or what it was told is wrong. */
  #told: unknown;
  /** The answer that is awaited: while there is one, what is shown was asked for before. */
  #awaited: Promise<Outcome> | undefined;
  #settle: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Given) {
    this.#host = host;
    this.#expect();
    host.addController(this);
  }

  hostConnected(): void {
    listeners.add(this.#onRegistration);
    this.#awaitParser();
    // While the element was elsewhere, nobody waited, and another may have been registered.
    this.#onRegistration();
  }

  hostDisconnected(): void {
    listeners.delete(this.#onRegistration);
    if (!this.outcome) this.#awaited = undefined;
  }

  hostUpdate(): void {
    if (isStreaming(this.#host)) return;
    const origin = originOf(this.#host);
    if (sameOrigin(this.#origin, origin)) return;
    this.#origin = origin;
    // What is to be registered may never be; of all else, what is shown stays until its successor is there.
    const {kind} = origin;
    if (kind === 'registered' || (kind === 'default' && !page.src)) this.outcome = undefined;
    this.#expect();
    void this.#ask(origin);
  }

  /** On a server, which waits for nothing: takes the interview that is there at once, if one is. */
  lookNow(): void {
    this.outcome = foundNow(originOf(this.#host));
  }

  /** Whether what is shown was asked for before, and its successor is on its way. */
  get isWaiting(): boolean {
    return Boolean(this.#awaited);
  }

  /** The host of the file that has the words, the script's for what came with it; else empty. */
  get vouchedBy(): string {
    const {kind, value} = this.#source ?? {};
    const {bundled, script} = page;
    const file =
      kind === 'src'
        ? value
        : (kind === 'default' && page.src) ||
          (this.outcome?.ok && this.outcome.interview === bundled && script);
    return file && this.outcome?.ok ? new URL(file, document.baseURI).host : '';
  }

  /** Takes note of what is on the screen after an update, and tells the page where that is new. */
  tell(shown: Outcome | undefined): void {
    if (!shown || this.#awaited) return;
    const news = shown.ok ? shown.interview : describe(shown);
    if (this.#told === news) return;
    this.#told = news;
    this.#settle?.();
    this.#settle = undefined;
    if (shown.ok) {
      this.#host.dispatchEvent(new InterviewLoadEvent(shown.interview));
    } else {
      this.warn(shown, this.#host);
      this.#host.dispatchEvent(new InterviewErrorEvent(shown.code, shown.problems));
    }
  }

  /** Says on the console why the fallback is shown. */
  warn(failure: Failure, ...about: readonly unknown[]): void {
    const tag = this.#host.localName;
    console.warn(`<${tag}> shows its fallback (${failure.code}).${describe(failure)}`, ...about);
  }

  /** Answers at once from what is bundled, so that nothing flashes. */
  async #ask(origin: Origin): Promise<void> {
    const interview = bundledFor(origin);
    this.#awaited = undefined;
    if (interview) {
      this.outcome = {ok: true, interview};
      this.#source = origin;
      this.#host.requestUpdate();
      return;
    }
    const awaited = (this.#awaited = askOutside((outside) => outside.ask(origin, page)));
    const outcome = await awaited;
    if (awaited !== this.#awaited) return;
    this.#awaited = undefined;
    this.outcome = outcome;
    this.#source = origin;
    this.#host.requestUpdate();
  }

  /** Until the element's end tag is there, its children cannot be relied on. */
  #awaitParser(): void {
    if (isStreaming(this.#host)) setTimeout(() => this.#awaitParser(), POLL);
    else this.#host.requestUpdate();
  }

  #expect(): void {
    if (this.#settle) return;
    this.#told = undefined;
    this.ready = new Promise((settle) => (this.#settle = settle));
  }

  #onRegistration = (): void => {
    const origin = this.#origin;
    const mayDiffer = origin?.kind === 'registered' || origin?.kind === 'default';
    if (origin && (mayDiffer || !this.outcome)) void this.#ask(origin);
  };
}
