/** A quotation by itself. Which words may stand in it is the interview's matter, not the page's. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byId} from '../interview/lookup.js';
import type {Interview, Quote, Speaker} from '../interview/schema.js';
import type {Failure} from '../source/outcome.js';
import {flag, oneOf} from '../ui/attributes.js';
import {avatarStyles} from '../ui/avatar.styles.js';
import {baseStyles} from '../ui/base.styles.js';
import {hasWords} from '../ui/fallback.js';
import {InterviewElement, type View} from '../ui/interview-element.js';
import {blockquote, paragraphsOf, urlOf} from '../ui/quotation.js';
import {quotationStyles} from '../ui/quotation.styles.js';
import type {Shown} from '../ui/shown.js';
import {workNote} from '../ui/source-note.js';
import {avatar, roleLine, speakerName} from '../ui/speaker.js';
import {unknownId} from '../ui/unknown-id.js';
import {ActionsController} from './actions-controller.js';
import {ExcerptController, hasExcerpt} from './excerpt-controller.js';
import type {PictureSize} from './picture-layout.js';
import {quoteCardStyles} from './quote-card.styles.js';

export type QuoteCardVariant = 'card' | 'plain' | 'banner';

/**
 * @summary A quotation, who said it and for whom they speak, and where it was published.
 * @csspart quote - The words, a blockquote.
 * @csspart attribution - Who said it and where it was published.
 * @csspart portrait - The speaker's portrait or monogram.
 * @csspart role - The speaker's role.
 * @csspart affiliation - For whom the speaker speaks.
 * @csspart source - The interview's title and publisher.
 * @csspart actions - The row of buttons.
 * @csspart context - What an action unfolds: the whole answer, citations, sizes of pictures.
 * @csspart answer - The answer in its context.
 * @csspart speaker - Who speaks an answer.
 * @fires interview-load - The interview is there and the quotation is shown.
 * @fires interview-error - The quotation cannot be shown, and the fallback is; or an excerpt departs
 *   from the interview, whose words are shown in its place.
 * @fires interview-copy - Something was copied.
 * @fires interview-share - The quotation was handed on.
 * @fires interview-context - The question and the whole answer unfold within the card, or fold.
 */
export class QuoteCardElement extends InterviewElement {
  static override readonly tag: string = 'interview-quote-card';
  static override styles: CSSResultGroup = [
    baseStyles,
    avatarStyles,
    quotationStyles,
    quoteCardStyles,
  ];

  /**
   * Id of a quotation that the publisher has chosen; the first when empty and the element has no
   * children.
   */
  @property() quote = '';

  /**
   * Any words of an answer; `[…]` leaves words out. Where neither this nor `quote` is given, the text
   * of a `<blockquote>` among the children.
   */
  @property() excerpt = '';

  /** Id of a speaker, which narrows the excerpt down. */
  @property() speaker = '';

  /** Id of an exchange, which narrows the excerpt down. */
  @property() exchange = '';

  /** `card`, `plain` (as the page sets its text) or `banner` (large, centered). */
  @property({reflect: true, useDefault: true}) variant: QuoteCardVariant = 'card';

  /** No portrait or monogram. */
  @property({attribute: 'without-portrait', converter: flag, reflect: true, useDefault: true})
  withoutPortrait = false;

  /** No row of actions. */
  @property({attribute: 'without-actions', converter: flag, reflect: true, useDefault: true})
  withoutActions = false;

  /** No "Show in context"; a quotation that leaves words out has it all the same. */
  @property({attribute: 'without-context', converter: flag}) withoutContext = false;

  /** Words that a reader selects in the answer can be quoted. */
  @property({converter: flag}) override quotable = false;

  readonly #excerpt = new ExcerptController(this);
  readonly #actions = new ActionsController(this);

  /**
   * A promise of the quotation as a PNG in the card's colors and fonts, with who said it and where; of
   * words that take several pictures, the first. The option `size` is `1200x630` (the default),
   * `1080x1080` or `1080x1920`. What draws it is loaded when this is called. Rejects where no quotation
   * is shown, or where the browser draws none.
   */
  async toBlob({size = '1200x630'}: {size?: PictureSize} = {}): Promise<Blob> {
    await this.ready;
    const [picture] = await this.#actions.draw(size);
    if (!picture) throw new Error(`<${this.localName}> shows no quotation to draw.`);
    return picture;
  }

  protected override view(interview: Interview): View {
    const variant = oneOf(this, 'variant', this.variant, ['card', 'plain', 'banner']);
    const shown = this.#quoted(interview);
    if (!shown || 'code' in shown) {
      // What is shown stays while other words are looked up.
      if (shown) this.#actions.shown = undefined;
      return shown;
    }
    const {speakers, paragraphs, rendered, remark} = shown;
    const [first] = speakers;
    const {labels} = this;
    return html`<figure class=${variant}>
        ${blockquote(interview, paragraphs, rendered)}
        <figcaption part="attribution">
          ${remark ? html`<bdi class="remark" lang=${labels.lang} dir=${labels.dir}>${remark}</bdi>` : nothing}${
            first && variant === 'card' && !this.withoutPortrait ? avatar(first) : nothing
          }${speakers.map((speaker, index) => [index ? '; ' : nothing, this.attribution(speaker)])}
          ${workNote(interview, labels, shown.url)}
        </figcaption>
      </figure>
      ${this.#actions.render(shown)}`;
  }

  /** Who said it, and for whom they speak: for a subclass to put in other words. */
  protected attribution(speaker: Speaker): TemplateResult {
    const role = roleLine(speaker);
    return html`<b>${speakerName(speaker)}</b>${role === nothing ? nothing : html`, ${role}`}`;
  }

  /** What the page asks for; nothing while its words are being looked up. */
  #quoted(interview: Interview): Shown | Failure | undefined {
    const {quotes} = interview;
    if (!this.quote && hasExcerpt(this)) return this.#excerpt.find(interview);
    // Where the page has words of its own and names no quotation, another would misquote it.
    const quote = this.quote ? byId(quotes, this.quote) : hasWords(this) ? undefined : quotes[0];
    return quote ? ofQuote(interview, quote) : unknownId('quote', this.quote, quotes);
  }
}

function ofQuote(interview: Interview, quote: Quote): Shown {
  return {
    interview,
    from: quote,
    speakers: interview.speakers.filter(({id}) => id === quote.speaker),
    paragraphs: paragraphsOf(quote),
    url: urlOf(interview, quote),
    isElided: quote.exact.length > 1,
  };
}
