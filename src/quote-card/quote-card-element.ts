/** A quotation by itself. Which words may stand in it is the interview's matter, not the page's. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byId} from '../interview/lookup.js';
import type {Interview, Quote, Speaker} from '../interview/schema.js';
import {flag, oneOf} from '../ui/attributes.js';
import {baseStyles} from '../ui/base.styles.js';
import {hasWords} from '../ui/fallback.js';
import {InterviewElement, type View} from '../ui/interview-element.js';
import {blockquote, paragraphsOf} from '../ui/quotation.js';
import {quotationStyles} from '../ui/quotation.styles.js';
import {avatar, roleLine, speakerName} from '../ui/speaker.js';
import {unknownId} from '../ui/unknown-id.js';
import type {Shown} from './card-picture.js';
import type {PictureSize} from './picture-layout.js';
import {quoteCardStyles} from './quote-card.styles.js';

export type QuoteCardVariant = 'card' | 'plain' | 'banner';

/**
 * @summary A quotation, who said it and for whom they speak, and where it was published.
 * @slot - Fallback: shown until the element is ready, and again when its data fails.
 * @csspart quote - The words, a blockquote.
 * @csspart attribution - Who said it and where it was published.
 * @csspart portrait - The speaker's portrait or monogram.
 * @csspart role - The speaker's role.
 * @csspart affiliation - For whom the speaker speaks.
 * @csspart source - The interview's title and publisher.
 * @cssprop --interview-accent - Color of the rule and of the quotation mark.
 * @cssprop --interview-surface - Background.
 * @cssprop --interview-text - Color of the words.
 * @cssprop --interview-muted - Color of what is secondary.
 * @cssprop --interview-border - Color of hairlines.
 * @cssprop --interview-font - Font of all but the quotation; the page's own when not set.
 * @cssprop --interview-quote-font - Font of the quotation.
 * @cssprop --interview-space - Unit of the space between things.
 * @fires interview-load - The interview is there and the quotation is shown.
 * @fires interview-error - The quotation cannot be shown; the fallback is.
 */
export class QuoteCardElement extends InterviewElement {
  static override readonly tag = 'interview-quote-card';
  static override styles: CSSResultGroup = [baseStyles, quotationStyles, quoteCardStyles];

  /** Id of the quotation; the interview's first when empty and the element has no children. */
  @property() quote = '';

  /** `card`, `plain` (as the page sets its own quotations) or `banner` (large and centered). */
  @property({reflect: true, useDefault: true}) variant: QuoteCardVariant = 'card';

  /** Leaves out the portrait or monogram. */
  @property({attribute: 'without-portrait', converter: flag, reflect: true, useDefault: true})
  withoutPortrait = false;

  #shown: Shown | undefined;

  /**
   * The quotation as a picture, a PNG in the card's colors and fonts, with who said it where; of
   * words that take several pictures, the first. What draws it is loaded when this is called.
   * Rejects where no quotation is shown, or where the browser draws none.
   */
  async toBlob({size = '1200x630'}: {size?: PictureSize} = {}): Promise<Blob> {
    await this.ready;
    const shown = this.#shown;
    const {picturesOf} = await import('./card-picture.js');
    const [picture] = shown ? await picturesOf(this, shown, size) : [];
    if (!picture) throw new Error(`<${this.localName}> shows no quotation to draw.`);
    return picture;
  }

  protected override view(interview: Interview): View {
    const variant = oneOf(this, 'variant', this.variant, ['card', 'plain', 'banner']);
    const quote = this.#quoteOf(interview);
    const speaker = quote && byId(interview.speakers, quote.speaker);
    this.#shown = undefined;
    if (!speaker) return unknownId('quote', this.quote, interview.quotes);
    const paragraphs = paragraphsOf(quote);
    this.#shown = {interview, speaker, paragraphs};
    return html`<figure class=${variant}>
      ${blockquote(interview, paragraphs)}
      ${attribution(interview, speaker, variant === 'card' && !this.withoutPortrait)}
    </figure>`;
  }

  /** Where the page has words of its own and names no quotation, another would misquote it. */
  #quoteOf({quotes}: Interview): Quote | undefined {
    if (this.quote) return byId(quotes, this.quote);
    return hasWords(this) ? undefined : quotes[0];
  }
}

/** Who said it and where it was published. `cite` holds the work's title and no more. */
function attribution(
  {title, source}: Interview,
  speaker: Speaker,
  withPortrait: boolean,
): TemplateResult {
  const work = source.url ? html`<a href=${source.url}>${title}</a>` : title;
  const role = roleLine(speaker);
  return html`<figcaption part="attribution">
    ${withPortrait ? avatar(speaker) : nothing}<b>${speakerName(speaker)}</b>${
      role === nothing ? nothing : html`, ${role}`
    }
    <span part="source"><cite>${work}</cite>, ${source.name}</span>
  </figcaption>`;
}
