/** The questions, with their answers to unfold. How an item looks and works is for `ui/`. */
import {type CSSResultGroup, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {byId, exchangesOf} from '../interview/lookup.js';
import type {Exchange, Interview} from '../interview/schema.js';
import {failure} from '../source/outcome.js';
import {flag, warnOfValue, words} from '../ui/attributes.js';
import {baseStyles} from '../ui/base.styles.js';
import {DeepLinkController} from '../ui/deep-links.js';
import {DisclosureController} from '../ui/disclosure-controller.js';
import {exchangeItems} from '../ui/exchange-items.js';
import {exchangeItemsStyles} from '../ui/exchange-items.styles.js';
import {InterviewElement, type View} from '../ui/interview-element.js';
import {unknownId} from '../ui/unknown-id.js';

/**
 * @summary The questions of an interview, with their answers to unfold and link to.
 * @slot - Fallback: shown until the element is ready, and again when its data fails. Which
 *   `<details data-exchange>` are open in it at that moment stay open.
 * @csspart item - A question with its answers.
 * @csspart section - The title of a section.
 * @csspart question - The question, a heading.
 * @csspart answer - One answer.
 * @csspart speaker - Who speaks an answer.
 * @cssprop --interview-accent - Color of focus rings and of links under the pointer.
 * @cssprop --interview-surface - Background.
 * @cssprop --interview-text - Color of the words.
 * @cssprop --interview-muted - Color of what is secondary.
 * @cssprop --interview-border - Color of hairlines.
 * @cssprop --interview-font - Font; the page's own when not set.
 * @cssprop --interview-space - Unit of the space between things.
 * @cssprop --interview-scroll-margin - Height of what covers the top of the page, for links.
 * @fires interview-load - The interview is there and the questions are shown.
 * @fires interview-error - The questions cannot be shown; the fallback is.
 * @fires interview-copy - Words that a reader selected were copied.
 * @fires interview-toggle - An answer is about to open or close.
 */
export class QaAccordionElement extends InterviewElement {
  static override readonly tag = 'interview-qa-accordion';
  static override styles: CSSResultGroup = [baseStyles, exchangeItemsStyles];

  /** Ids of the exchanges to show, in this order; all when empty. */
  @property() exchanges = '';

  /** Id of a speaker: only exchanges that they answer, and only their answers. */
  @property() speaker = '';

  /** What is open at first: `none`, `first`, `all`, or ids of exchanges. */
  @property() open = 'none';

  /** Opening one answer closes the others. */
  @property({converter: flag}) exclusive = false;

  /** Offers words that a reader selects in an answer to be quoted. */
  @property({converter: flag}) override quotable = false;

  readonly #disclosure = new DisclosureController(this);

  constructor() {
    super();
    new DeepLinkController(this, 1, this.#disclosure);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#disclosure.exclusive = this.exclusive;
    if (changed.has('open') && this.hasUpdated) this.#disclosure.reset();
  }

  /** Opens the answer to an exchange; without effect where it is not shown or open already. */
  expand(exchange: string): void {
    this.#disclosure.set(exchange, true, 'method');
  }

  /** Closes the answer to an exchange. */
  collapse(exchange: string): void {
    this.#disclosure.set(exchange, false, 'method');
  }

  /** Opens all answers, or the first where only one may be open. */
  expandAll(): void {
    this.#disclosure.setAll(true);
  }

  /** Closes all answers. */
  collapseAll(): void {
    this.#disclosure.setAll(false);
  }

  protected override view(interview: Interview): View {
    const {speaker} = this;
    if (speaker && !byId(interview.speakers, speaker)) {
      return unknownId('speaker', speaker, interview.speakers);
    }
    const ids = words(this.exchanges);
    const unknown = ids.find((id) => !byId(interview.exchanges, id));
    if (unknown) return unknownId('exchanges', unknown, interview.exchanges);
    const chosen = ids.length
      ? ids.flatMap((id) => byId(interview.exchanges, id) ?? [])
      : interview.exchanges;
    const exchanges = speaker ? exchangesOf(chosen, speaker) : chosen;
    if (!exchanges.length) {
      return failure('unknown-id', 'no exchange', 'exchanges that the speaker answers');
    }
    this.#disclosure.show(
      exchanges.map(({id}) => id),
      this.#startsOpen(exchanges),
    );
    return exchangeItems(interview, exchanges, {
      level: this.levelOr(3),
      disclosure: this.#disclosure,
      speaker,
    });
  }

  #startsOpen(exchanges: readonly Exchange[]): (exchange: string, index: number) => boolean {
    const ids = words(this.open);
    const unknown = ids.find(
      (id) => !['none', 'first', 'all'].includes(id) && !byId(exchanges, id),
    );
    if (unknown) {
      const allowed = exchanges.map(({id}) => id).join(', ');
      warnOfValue(this, 'open', unknown, `none, first, all or ids of ${allowed}`);
    }
    return (exchange, index) =>
      ids.includes(exchange) || ids.includes('all') || (ids.includes('first') && !index);
  }
}
