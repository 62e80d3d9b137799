/**
 * What all four elements declare: the attributes that say which interview and how it is dressed,
 * and when the fallback stands in. What there is to do is done by controllers and render functions.
 */
import {html, LitElement, noChange, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Interview} from '../interview/schema.js';
import {InterviewController} from '../source/interview-controller.js';
import {failure, type Failure, type Outcome} from '../source/outcome.js';
import {page} from '../source/page.js';
import {VERSION} from '../source/version.js';
import {oneOf, warnOfValue, warnOnce} from './attributes.js';
import {handFocusOver, hasWords, renderApology} from './fallback.js';

const PACKAGE = `interview-widgets ${VERSION}`;

export type Theme = 'host' | 'light' | 'dark' | 'auto';

/** What an element makes of its interview: a template, why there is none, or nothing yet. */
export type View = TemplateResult | Failure | undefined;

export abstract class InterviewElement extends LitElement {
  /** The release that the class is from, by which two copies on a page know each other. */
  static readonly version: string = VERSION;
  /** The name under which `define()` registers the class. */
  static readonly tag: string;

  /** The interview itself, which is checked before it is shown. Comes before all other sources. */
  @property({attribute: false}) data: Interview | undefined;

  /** Address of an interview file, absolute or relative to the page. */
  @property() src = '';

  /** Id of an interview that is registered on the page. */
  @property() interview = '';

  /** `host` takes the page's colors; `light`, `dark` and `auto` bring their own. */
  @property({reflect: true, useDefault: true}) theme: Theme = 'host';

  /** Level of the topmost heading, 1 to 9; the element's own default when not set. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: number | undefined;

  /** Of elements that have answers to select words in: offers those words to be quoted. */
  declare readonly quotable?: boolean;

  readonly #source = new InterviewController(this);
  #shown: Outcome | undefined;

  /**
   * Registers the class. Never throws: where the name is taken, the first stays, and the console
   * says so unless it is the same release.
   */
  static define(tag: string = this.tag, registry = globalThis.customElements): void {
    // On a server there is nothing to register with.
    if (typeof document === 'undefined') return;
    const present = registry.get(tag) as {version?: string} | undefined;
    if (present) {
      const rival = present.version ?? 'another script';
      if (rival !== VERSION) warnOnce(`${PACKAGE} gives way to the <${tag}> of ${rival}.`);
      return;
    }
    if (document.contentType !== 'text/html') {
      warnOnce(`${PACKAGE} leaves the fallbacks, as Lit needs an HTML page.`);
      return;
    }
    const own = this as unknown as CustomElementConstructor;
    // A class has one name only: a second name takes a class of its own.
    for (const candidate of [own, class extends own {}]) {
      try {
        registry.define(tag, candidate);
        return;
      } catch (error) {
        if (candidate !== own) warnOnce(`${PACKAGE} defines no <${tag}>: ${String(error)}`);
      }
    }
  }

  /** Fulfilled once the interview is shown, or has failed for good. */
  get ready(): Promise<void> {
    // What was set a moment ago is asked for in the update to come.
    return this.updateComplete.then(() => this.#source.ready);
  }

  /** Id of the interview that is shown, once one is. */
  get interviewId(): string | undefined {
    return this.#shown?.ok ? this.#shown.interview.id : undefined;
  }

  /** The host of the file that the interview was read from; empty where nobody vouches for it. */
  get vouchedBy(): string {
    return this.#source.vouchedBy;
  }

  /** What is to be shown of an interview; a failure shows the fallback. */
  protected abstract view(interview: Interview): View;

  /** The level of the topmost heading: as the attribute says, else the element's own. */
  protected levelOr(standard: number): number {
    const level = this.headingLevel ?? standard;
    if (Number.isInteger(level) && level >= 1 && level <= 9) return level;
    const written = this.getAttribute('heading-level') ?? level;
    warnOfValue(this, 'heading-level', written, 'a whole number from 1 to 9');
    return standard;
  }

  override render(): TemplateResult | typeof noChange {
    oneOf(this, 'theme', this.theme, ['host', 'light', 'dark', 'auto']);
    const {outcome, isWaiting} = this.#source;
    const view = outcome?.ok ? this.#tryView(outcome.interview) : outcome;
    if (!outcome?.ok || !view || 'code' in view) {
      // What is shown stays until the interview is there that it is now asked of, or its words are.
      const shown = this.#shown;
      if (shown?.ok && outcome?.ok) {
        if (isWaiting || (!view && shown.interview === outcome.interview)) return noChange;
      }
      this.#shown = isWaiting ? undefined : (view as Failure | undefined);
      return this.#renderFallback(outcome?.ok ? outcome.interview : undefined);
    }
    this.#shown = outcome;
    const {interview, dir = interview.dir ?? 'ltr'} = outcome;
    // What offers selected words to be quoted is loaded as a reader begins to select; else they select.
    const select = () =>
      import('./quoting.js').then(
        ({watch}) => watch(this, interview, page),
        () => undefined,
      );
    return html`<div
      class="root"
      lang=${interview.lang}
      dir=${dir}
      @selectstart=${this.quotable ? select : nothing}
    >
      ${view}
    </div>`;
  }

  override updated(): void {
    if (this.#shown?.ok) handFocusOver(this);
    this.#source.tell(this.#shown);
  }

  /** Whatever goes wrong here must not take the fallback's words away. */
  #tryView(interview: Interview): View {
    try {
      return this.view(interview);
    } catch (error) {
      return failure('invalid', String(error), 'an interview that can be shown');
    }
  }

  /** The author's children; where there are none and nothing more will come, one calm line. */
  #renderFallback(interview?: Interview): TemplateResult {
    const failed = this.#shown as Failure | undefined;
    // What the interview does not say is no fallback for what it says.
    const isForged = failed?.code === 'excerpt-absent';
    const isBare = failed && (isForged || !hasWords(this));
    return html`<slot ?hidden=${isForged} @slotchange=${this.#onSlotchange}></slot>${
        isBare ? renderApology(interview?.source.url, this.src || page.src) : nothing
      }`;
  }

  #onSlotchange = (): void => {
    if (this.#shown) this.requestUpdate();
  };
}
