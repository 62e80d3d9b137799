/**
 * What all four elements declare: the attributes that say which interview and how it is dressed,
 * and when the fallback stands in. What there is to do is done by controllers and render functions.
 */
import {
  adoptStyles,
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators.js';
import type {Interview} from '../interview/schema.js';
import {InterviewController} from '../source/interview-controller.js';
import {failure, type Failure, type Outcome, type Success} from '../source/outcome.js';
import {page} from '../source/page.js';
import {VERSION} from '../source/version.js';
import type {Labels} from '../locale/en.js';
import {flag, oneOf, warnOfValue, warnOnce} from './attributes.js';
import {followFootnote} from './footnote-links.js';
import {asServed, canTakeOver, onServer, takeOver} from './served.js';
import {focusLike, handFocusOver, hasWords, renderApology} from './fallback.js';
import {LanguageController} from './language-controller.js';

const PACKAGE = `interview-widgets ${VERSION}`;

export type Theme = 'host' | 'light' | 'dark' | 'auto';

/** What an element makes of its interview: a template, why there is none, or nothing yet. */
export type View = TemplateResult | Failure | undefined;

/**
 * @slot - Fallback: shown until the element is ready, and again when its data fails.
 * @cssprop {<color>} [--interview-accent=the text's color; with a theme a dark red] - Color of rules,
 *   quotation marks and focus rings.
 * @cssprop {<color>} [--interview-surface=none; with a theme a solid one] - Color of the background.
 * @cssprop {<color>} [--interview-text=from the page] - Color of the text.
 * @cssprop {<color>} [--interview-muted=from the page's text color] - Color of what is secondary.
 * @cssprop {<color>} [--interview-border=from the page's text color] - Color of hairlines.
 * @cssprop {<length>} [--interview-radius=0] - Radius of the background's corners.
 * @cssprop {*} [--interview-font=the page's] - Font of all but quotations.
 * @cssprop {*} [--interview-quote-font=Charter and other serifs] - Font of quotations.
 * @cssprop {<length>} [--interview-space=0.5em] - Unit of the space between things.
 * @cssprop {<length>} [--interview-scroll-margin=0] - Height of what covers the top of the page, for
 *   what a link leads to.
 */
export abstract class InterviewElement extends LitElement {
  /** The release that the class is from, by which two copies on a page know each other. */
  static readonly version: string = VERSION;
  /** The name under which `define()` registers the class. */
  static readonly tag: string;

  /** The interview, an object; it is checked before it is shown. */
  @property({attribute: false}) data: Interview | undefined;

  /** Address of an interview file, absolute or relative to the page. */
  @property() src = '';

  /** Id of an interview that the page has registered. */
  @property() interview = '';

  /**
   * `host` takes the page's colors; `light`, `dark` and `auto` (the reader's system) bring their own.
   * Where it is not set, `data-interview-theme` on the script's tag counts.
   */
  @property({reflect: true, useDefault: true}) theme: Theme = 'host';

  /**
   * Language of the element's own words, such as its buttons: a BCP 47 tag. Where it is not set,
   * `data-interview-ui-lang` on the script's tag counts, else the nearest `lang` around the element, else
   * English.
   */
  @property({attribute: 'ui-lang'}) uiLang = '';

  /**
   * Level of the topmost heading, 1 to 9; a card has none. Where it is not set, an article's is 2, an
   * accordion's and a profile's 3.
   */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: number | undefined;

  /**
   * Adds the interview, the whole of it, to the page in the words of schema.org, for machines: once an
   * interview. What a search engine makes of it is not promised. `data-interview-json-ld` on the
   * script's tag does so for all elements.
   */
  @property({attribute: 'json-ld', converter: flag}) jsonLd = false;

  /**
   * Of elements that have answers to select words in: offers those words to be quoted.
   *
   * @internal
   */
  declare readonly quotable?: boolean;

  readonly #source = new InterviewController(this);
  readonly #language = new LanguageController(this);
  /** What the root has that a server rendered, until the element takes over. */
  #served: 'words' | 'slot' | undefined;
  #shown: Outcome | undefined;
  /** The interview that machines were told of. */
  #described: Interview | undefined;

  /**
   * Registers the class. Never throws: where the name is taken, the first stays, and the console
   * says so unless it is the same release.
   */
  static define(tag: string = this.tag, registry = globalThis.customElements): void {
    // Where there is nothing to register with: Lit's own for servers stands where `lit` was loaded.
    if (!(registry as unknown)) return;
    const present = registry.get(tag) as {version?: string} | undefined;
    if (present) {
      const rival = present.version ?? 'another script';
      if (rival !== VERSION) warnOnce(`${PACKAGE} gives way to the <${tag}> of ${rival}.`);
      return;
    }
    if (!onServer && document.contentType !== 'text/html') {
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

  override connectedCallback(): void {
    if (onServer) return;
    super.connectedCallback();
    const isUnnamed = !this.hasUpdated && this.theme === 'host' && !this.hasAttribute('theme');
    if (isUnnamed && page.theme) this.theme = page.theme as Theme;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    this.#served = root.querySelector('.root') ? 'words' : 'slot';
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  /** The words that a server has rendered stay until there are others, and where there will be none. */
  protected override shouldUpdate(): boolean {
    if (this.#served !== 'words') return true;
    this.#source.hostUpdate();
    const {outcome} = this.#source;
    const view = outcome?.ok ? this.#viewAsServed(outcome.interview) : outcome;
    if (!view || !('code' in view)) return Boolean(view) && !this.#language.isWaiting;
    // Nothing of ours will open it.
    this.renderRoot.querySelector('.served')?.classList.remove('served');
    this.#source.tell(view);
    return false;
  }

  protected override update(changed: PropertyValues): void {
    const update = () => super.update(changed);
    if (!this.#served) return update();
    this.#served = undefined;
    const focused = this.shadowRoot?.activeElement;
    // Lit takes over what is there when its render root is made.
    takeOver(this, () => super.createRenderRoot(), update);
    if (focused && !focused.isConnected) focusLike(this, focused);
  }

  /** A promise: the interview is shown, or has failed for good. */
  get ready(): Promise<void> {
    // What was set a moment ago is asked for in the update to come.
    return this.updateComplete.then(() => this.#source.ready);
  }

  /** Id of the interview that is shown; read only. */
  get interviewId(): string | undefined {
    const {outcome} = this.#source;
    return this.#shown?.ok && outcome?.ok ? outcome.interview.id : undefined;
  }

  /**
   * Address of the file that the words are from, where that is not the one that is asked for.
   *
   * @internal
   */
  get shownSrc(): string | undefined {
    return undefined;
  }

  /**
   * The host of the file that the words are from; empty where nobody vouches for it.
   *
   * @internal
   */
  get vouchedBy(): string {
    const {shownSrc} = this;
    return shownSrc ? new URL(shownSrc, document.baseURI).host : this.#source.vouchedBy;
  }

  /**
   * The element's own words, in its language.
   *
   * @internal
   */
  get labels(): Labels {
    return this.#language.labels;
  }

  /**
   * What is to be shown of an interview; a failure shows the fallback. A subclass that overrides it lays its
   * own around what `super.view()` gives, and hands on what is no template.
   */
  protected abstract view(interview: Interview): View;

  /** What is shown of what was asked for: that, or another form of it that a reader has chosen. */
  protected chosen(asked: Success): Success {
    return asked;
  }

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
    if (onServer) this.#source.lookNow();
    const {outcome: asked, isWaiting} = this.#source;
    const outcome = asked?.ok ? this.chosen(asked) : asked;
    // Words in another language would take another room: what is there already stays until they are.
    const awaitsWords = !onServer && this.#language.isWaiting;
    if (awaitsWords && outcome?.ok && !this.#shown?.ok && hasWords(this)) {
      return this.#renderFallback();
    }
    const view = outcome?.ok ? this.#tryView(outcome.interview) : outcome;
    if (!outcome?.ok || !view || 'code' in view) {
      // What is shown stays until the interview is there that it is now asked of, or its words are.
      const shown = this.#shown;
      if (shown?.ok && outcome?.ok) {
        if (isWaiting || (!view && shown.interview === outcome.interview)) return noChange;
      }
      this.#shown = isWaiting ? undefined : (view as Failure | undefined);
      if (onServer && this.#shown) this.#source.warn(this.#shown);
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
      @click=${followFootnote}
      @selectstart=${this.quotable ? select : nothing}
    >
      ${view}
    </div>`;
  }

  protected override updated(): void {
    if (this.#shown?.ok) {
      handFocusOver(this);
      this.#describe(this.#shown);
    }
    this.#source.tell(this.#shown);
  }

  #viewAsServed(interview: Interview): View {
    const view = () => this.#tryView(interview);
    return canTakeOver(this) ? asServed(this, view) : view();
  }

  #describe({interview}: Success): void {
    if (!(this.jsonLd || page.jsonLd) || this.#described === interview) return;
    this.#described = interview;
    // What machines would get in vain, no reader misses.
    import('./json-ld.js')
      .then(({addJsonLd}) => addJsonLd(this.ownerDocument, interview, page.trust))
      .catch(() => undefined);
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
        isBare ? renderApology(this.labels, interview?.source.url, this.src || page.src) : nothing
      }`;
  }

  #onSlotchange = (): void => {
    if (this.#shown) this.requestUpdate();
  };
}
