/** The questions, with their answers to unfold. How an item looks and works is for `ui/`. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byId, exchangesOf} from '../interview/lookup.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {failure} from '../source/outcome.js';
import {page} from '../source/page.js';
import {allowsCopying} from '../ui/allows.js';
import {flag, oneOf, words} from '../ui/attributes.js';
import {baseStyles} from '../ui/base.styles.js';
import {CopyLinks} from '../ui/copy-links.js';
import {copyLinksStyles} from '../ui/copy-links.styles.js';
import {DeepLinkController} from '../ui/deep-links.js';
import {DisclosureController} from '../ui/disclosure-controller.js';
import {exchangeItems, type Items} from '../ui/exchange-items.js';
import {exchangeItemsStyles} from '../ui/exchange-items.styles.js';
import {InterviewElement, type View} from '../ui/interview-element.js';
import {Later} from '../ui/later.js';
import {memo} from '../ui/memo.js';
import {quietStyles} from '../ui/quiet.styles.js';
import {workNote} from '../ui/source-note.js';
import {isServed} from '../ui/served.js';
import {renderStatus, say} from '../ui/status.js';
import {unknownId} from '../ui/unknown-id.js';
import {unseenStyles} from '../ui/unseen.styles.js';
import {Choice} from './choice.js';
import {answeredBy, idsOf, namedBy, respondentsIn} from './chosen-exchanges.js';
import {MemoryController} from './memory-controller.js';
import {qaAccordionStyles, sourceLayout} from './qa-accordion.styles.js';
import {startsOpen} from './starts-open.js';
import {renderToolbar} from './toolbar.js';

/**
 * @summary The questions of an interview, with their answers to unfold, filter, search and link to.
 * @slot - Fallback: shown until the element is ready, and again when its data fails. Which
 *   `<details data-exchange>` are open in it at that moment stay open.
 * @csspart toolbar - The line above the questions: speakers, "Expand all", the search.
 * @csspart search - The search field with the count of what it found.
 * @csspart item - A question with its answers.
 * @csspart section - The title of a section.
 * @csspart question - The question, a heading.
 * @csspart answer - One answer.
 * @csspart speaker - Who speaks an answer.
 * @csspart affiliation - For whom a speaker speaks.
 * @csspart source - The interview's title and publisher, beneath the questions.
 * @fires interview-load - The interview is there and the questions are shown.
 * @fires interview-error - The questions cannot be shown; the fallback is.
 * @fires interview-copy - A link to a question was copied, or words that a reader selected.
 * @fires interview-toggle - An answer is about to open or close.
 */
export class QaAccordionElement extends InterviewElement {
  static override readonly tag: string = 'interview-qa-accordion';
  static override styles: CSSResultGroup = [
    baseStyles,
    exchangeItemsStyles,
    unseenStyles,
    copyLinksStyles,
    quietStyles,
    sourceLayout,
    qaAccordionStyles,
  ];

  /** Ids of the exchanges to show, in this order; all when empty. */
  @property() exchanges = '';

  /**
   * Id of a speaker: only what they answered, with a line that names who else did. Readers may choose
   * others in the toolbar.
   */
  @property() speaker = '';

  /** What is open at first: `none`, `first`, `all`, or ids. */
  @property() open = 'none';

  /** Opening one answer closes the others. */
  @property({converter: flag}) exclusive = false;

  /** A search over the questions and the answers that are shown. */
  @property({converter: flag}) searchable = false;

  /** Words that a reader selects in an answer can be quoted. */
  @property({converter: flag}) override quotable = false;

  /**
   * Keeps, for the visit, which answers a reader has open: in the session's storage, by page and
   * element.
   */
  @property({converter: flag}) remember = false;

  /** `open` prints all answers, `as-shown` those that are open. */
  @property({reflect: true, useDefault: true}) print: 'open' | 'as-shown' = 'open';

  /** No line above the questions; no search then. */
  @property({attribute: 'without-toolbar', converter: flag}) withoutToolbar = false;

  /** No buttons that copy a link to a question. */
  @property({attribute: 'without-links', converter: flag}) withoutLinks = false;

  readonly #disclosure = new DisclosureController(this);
  readonly #memory = new MemoryController(this, () => this.#disclosure.state());
  readonly #choice = new Choice();
  // The same lists for the same values, so that what is made of them is not made anew.
  readonly #list = memo(words);
  readonly #named = memo(namedBy);
  readonly #speakers = memo(respondentsIn);
  readonly #chosen = memo(answeredBy);
  readonly #ids = memo(idsOf);
  readonly #items = memo(exchangeItems);
  readonly #search = new Later(this, async () => {
    try {
      const {searchField} = await import('./search-field.js');
      return await searchField(this, {
        items: () => this.#shown,
        labels: () => this.labels,
        say: (message) => say(this, message),
      });
    } catch (error) {
      // The field goes; who is in it goes on at what stands beside it.
      const root = this.renderRoot as ShadowRoot;
      if (root.activeElement?.closest('.search')) root.querySelector<HTMLElement>('.all')?.focus();
      throw error;
    }
  });
  readonly #links = new CopyLinks(this);
  #shown: Items | undefined;
  /** Ids of what the page kept closed as all was to open. */
  #kept: readonly string[] = [];
  /** What was open on the last visit counts, and not what the page has asked for since. */
  #recalls = true;

  constructor() {
    super();
    new DeepLinkController(this, 1, {
      shows: (exchange) => this.#offers(exchange),
      reveal: (exchange) => this.#reveal(exchange),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.hasUpdated) {
      this.#disclosure.reset();
      this.#recalls = false;
    }
  }

  /** Opens the answer to an exchange; without effect where it is not here, or open already. */
  expand(exchange: string): void {
    this.#disclosure.set(exchange, true, 'method');
  }

  /** Closes the answer to an exchange. */
  collapse(exchange: string): void {
    this.#disclosure.set(exchange, false, 'method');
  }

  /**
   * Opens all answers, or the first where only one may be open; also those that a reader's filter or
   * search leaves out at the moment.
   */
  expandAll(): void {
    this.#disclosure.setAll(true, 'method');
  }

  /** Closes all answers. */
  collapseAll(): void {
    this.#disclosure.setAll(false, 'method');
  }

  #onSpeaker = async (speaker: string): Promise<void> => {
    this.#choice.toggle(speaker);
    this.requestUpdate();
    await this.updateComplete;
    const {part} = this.#search;
    if (part && 'finds' in part) await part.settled();
    say(this, this.labels.accordion.shown(this.#visible().length));
  };

  #onToggleAll = (): void => {
    const visible = this.#visible();
    const before = this.#disclosure.openOnes().length;
    const expands = this.#expands(visible);
    if (!expands && !visible.some((id) => this.#disclosure.isOpen(id))) return;
    this.#disclosure.setAll(expands, 'user', visible);
    this.#kept = expands ? visible.filter((id) => !this.#disclosure.isOpen(id)) : [];
    this.requestUpdate();
    const count = Math.abs(this.#disclosure.openOnes().length - before);
    say(this, this.labels.accordion[expands ? 'expanded' : 'collapsed'](count));
  };

  #onSearch = (): void => {
    void this.#search.ask().then(() => {
      const {part} = this.#search;
      if (part && 'code' in part) say(this, this.labels.accordion.noSearch);
    });
  };

  protected override view(interview: Interview): View {
    const {speaker} = this;
    this.#disclosure.exclusive = this.exclusive;
    this.#disclosure.printsAll = oneOf(this, 'print', this.print, ['open', 'as-shown']) === 'open';
    if (speaker && !byId(interview.speakers, speaker)) {
      return unknownId('speaker', speaker, interview.speakers);
    }
    const unknown = words(this.exchanges).find((id) => !byId(interview.exchanges, id));
    if (unknown) return unknownId('exchanges', unknown, interview.exchanges);
    const named = this.#named(interview, this.exchanges);
    const speakers = this.#speakers(interview, named);
    this.#choice.begin(speaker, speakers);
    const chosen = this.#list(this.#choice.speakers.join(' '));
    const exchanges = this.#chosen(named, chosen);
    if (!exchanges.length) {
      return failure('unknown-id', 'no exchange', 'exchanges that the speaker answers');
    }
    // Those that are shown come first: the first of them is what `open="first"` means.
    const all = this.#ids(exchanges, named);
    const recall = () => (this.#recalls && !isServed() ? this.#memory.recall(interview.id) : {});
    this.#disclosure.begin(all, startsOpen(this, all, recall));
    const level = this.levelOr(3);
    const {labels} = this;
    this.#shown = this.#items(this.#disclosure, interview, labels, exchanges, level, chosen, true);
    this.#disclosure.show(this.#shown);
    return html`${
        this.withoutToolbar || (named.length < 2 && !this.searchable)
          ? nothing
          : this.#renderToolbar(interview, speakers, chosen)
      }
      <div
        class=${this.withoutLinks || !allowsCopying() ? nothing : 'links'}
        @click=${this.#links.onClick}
      >
        ${this.#shown.rendered}
      </div>
      <p class="source">${workNote(interview, labels, interview.source.url)}</p>
      ${renderStatus(labels)}`;
  }

  #renderToolbar(
    interview: Interview,
    speakers: readonly Speaker[],
    chosen: readonly string[],
  ): TemplateResult {
    const visible = this.#visible();
    const expands = this.#expands(visible);
    const {part} = this.#search;
    return renderToolbar({
      labels: this.labels,
      speakers,
      lang: interview.lang,
      chosen,
      expands,
      canToggle: expands || visible.some((id) => this.#disclosure.isOpen(id)),
      // Where a script cannot load more of itself, or has tried in vain, there is none.
      searchable: this.searchable && page.script !== '' && !(part && 'code' in part),
      onSpeaker: (speaker) => void this.#onSpeaker(speaker),
      onToggleAll: this.#onToggleAll,
      onSearch: this.#onSearch,
    });
  }

  /** Whether the toolbar's button opens what is shown: where only one may be open, it closes. */
  #expands(visible: readonly string[]): boolean {
    if (this.exclusive) return false;
    return visible.some((id) => !this.#disclosure.isOpen(id) && !this.#kept.includes(id));
  }

  /** Ids of what a reader sees of it: what the filter and the search leave. */
  #visible(): string[] {
    const {part} = this.#search;
    const shown = (this.#shown?.exchanges ?? []).map(({id}) => id);
    return part && 'finds' in part ? shown.filter((id) => part.finds(id)) : shown;
  }

  /** Whether a link to the exchange is followed here: it is shown, or is but for the reader's filter. */
  #offers(exchange: string): boolean {
    if (!this.#shown || !this.#disclosure.shows(exchange)) return false;
    const {interview, exchanges} = this.#shown;
    const found = byId(exchanges, exchange);
    if (found || !this.speaker) return true;
    return exchangesOf(interview.exchanges, this.speaker).some(({id}) => id === exchange);
  }

  async #reveal(exchange: string): Promise<HTMLElement | null> {
    if (!byId(this.#shown?.exchanges ?? [], exchange)) {
      this.#choice.reset();
      this.requestUpdate();
      await this.updateComplete;
    }
    const {part} = this.#search;
    if (part && 'finds' in part) {
      await part.settled();
      if (!part.finds(exchange)) await part.clear();
    }
    return this.#disclosure.reveal(exchange);
  }
}
