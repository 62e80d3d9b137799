/** Who a speaker is and what they said. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byId, exchangesOf} from '../interview/lookup.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {flag, someOf} from '../ui/attributes.js';
import {baseStyles} from '../ui/base.styles.js';
import {DeepLinkController} from '../ui/deep-links.js';
import {DisclosureController} from '../ui/disclosure-controller.js';
import {exchangeItems} from '../ui/exchange-items.js';
import {exchangeItemsStyles} from '../ui/exchange-items.styles.js';
import {heading} from '../ui/heading.js';
import {InterviewElement, type View} from '../ui/interview-element.js';
import {memo} from '../ui/memo.js';
import {blockquote, paragraphsOf} from '../ui/quotation.js';
import {quotationStyles} from '../ui/quotation.styles.js';
import {richText} from '../ui/rich-text.js';
import {avatar, roleLine, speakerName} from '../ui/speaker.js';
import {unknownId} from '../ui/unknown-id.js';
import {speakerProfileStyles} from './speaker-profile.styles.js';

type Part = 'bio' | 'quotes' | 'answers';
const PARTS: readonly Part[] = ['bio', 'quotes', 'answers'];

/**
 * @summary A speaker: who they are, and what they said.
 * @slot - Fallback: shown until the element is ready, and again when its data fails.
 * @csspart name - The speaker's name, a heading.
 * @csspart role - The speaker's role.
 * @csspart affiliation - For whom the speaker speaks.
 * @csspart portrait - The portrait or monogram.
 * @csspart bio - What is told of the speaker.
 * @csspart quotes - Quotations of the speaker.
 * @csspart answers - The speaker's answers, to unfold.
 * @csspart quote - A quotation's words, a blockquote.
 * @csspart item - A question with its answers.
 * @csspart section - The title of a section.
 * @csspart question - The question, a heading.
 * @csspart answer - One answer.
 * @csspart speaker - Who speaks an answer.
 * @cssprop --interview-accent - Color of rules, quotation marks and focus rings.
 * @cssprop --interview-surface - Background.
 * @cssprop --interview-text - Color of the words.
 * @cssprop --interview-muted - Color of what is secondary.
 * @cssprop --interview-border - Color of hairlines.
 * @cssprop --interview-font - Font of all but quotations; the page's own when not set.
 * @cssprop --interview-quote-font - Font of quotations.
 * @cssprop --interview-space - Unit of the space between things.
 * @fires interview-load - The interview is there and the speaker is shown.
 * @fires interview-error - The speaker cannot be shown; the fallback is.
 * @fires interview-toggle - An answer is about to open or close.
 */
export class SpeakerProfileElement extends InterviewElement {
  static override readonly tag = 'interview-speaker-profile';
  static override styles: CSSResultGroup = [
    baseStyles,
    quotationStyles,
    exchangeItemsStyles,
    speakerProfileStyles,
  ];

  /** Id of the speaker to introduce; the interview's first speaker when empty. */
  @property() speaker = '';

  /** What to show, in this order: of `bio`, `quotes` and `answers`. */
  @property() show = 'bio quotes';

  /** Leaves out the portrait or monogram. */
  @property({attribute: 'without-portrait', converter: flag, reflect: true, useDefault: true})
  withoutPortrait = false;

  readonly #disclosure = new DisclosureController(this);
  readonly #items = memo((interview: Interview, speaker: string, level: number) => {
    const exchanges = exchangesOf(interview.exchanges, speaker);
    // Whom the speaker speaks for stands above them.
    return exchangeItems(this.#disclosure, interview, exchanges, level, [speaker], false);
  });

  constructor() {
    super();
    new DeepLinkController(this, 2, this.#disclosure);
  }

  protected override view(interview: Interview): View {
    const {speakers} = interview;
    const speaker = this.speaker
      ? byId(speakers, this.speaker)
      : (speakers.find(({interviewer}) => !interviewer) ?? speakers[0]);
    if (!speaker) return unknownId('speaker', this.speaker, speakers);
    const parts = someOf(this, 'show', this.show, PARTS, ['bio', 'quotes']);
    if (!parts.includes('answers')) this.#disclosure.begin([]);
    return html`<section>
      <header>
        ${this.withoutPortrait ? nothing : avatar(speaker)}
        ${heading(this.levelOr(3), 'name', renderName(speaker))}
        <p>${roleLine(speaker)}</p>
      </header>
      ${parts.map((part) => this.#renderPart(part, interview, speaker))}
    </section>`;
  }

  #renderPart(part: Part, interview: Interview, speaker: Speaker) {
    switch (part) {
      case 'bio':
        return speaker.bio
          ? html`<div class="bio" part="bio">${richText(speaker.bio)}</div>`
          : nothing;
      case 'quotes':
        return renderQuotes(interview, speaker);
      case 'answers':
        return this.#renderAnswers(interview, speaker);
    }
  }

  #renderAnswers(interview: Interview, speaker: Speaker): TemplateResult {
    const items = this.#items(interview, speaker.id, this.levelOr(3) + 1);
    this.#disclosure.begin(items.exchanges.map(({id}) => id));
    this.#disclosure.show(items);
    return html`<div class="answers" part="answers">${items.rendered}</div>`;
  }
}

function renderName(speaker: Speaker) {
  const name = speakerName(speaker);
  return speaker.url ? html`<a href=${speaker.url}>${name}</a>` : name;
}

function renderQuotes(interview: Interview, speaker: Speaker) {
  const quotes = interview.quotes.filter((quote) => quote.speaker === speaker.id);
  if (!quotes.length) return nothing;
  return html`<div class="quotes" part="quotes">
    ${quotes.map((quote) => html`<figure>${blockquote(interview, paragraphsOf(quote))}</figure>`)}
  </div>`;
}
