/** Who a speaker is and what they said. */
import {html, nothing, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {countAnswers} from '../interview/introduced.js';
import {byId, exchangesOf} from '../interview/lookup.js';
import type {Interview, Quote, Speaker} from '../interview/schema.js';
import type {Labels} from '../locale/en.js';
import {flag, someOf} from '../ui/attributes.js';
import {avatarStyles} from '../ui/avatar.styles.js';
import {baseStyles} from '../ui/base.styles.js';
import {DeepLinkController} from '../ui/deep-links.js';
import {DisclosureController} from '../ui/disclosure-controller.js';
import {exchangeItems} from '../ui/exchange-items.js';
import {exchangeItemsStyles} from '../ui/exchange-items.styles.js';
import {heading} from '../ui/heading.js';
import {InterviewElement, type View} from '../ui/interview-element.js';
import {memo} from '../ui/memo.js';
import {blockquote, paragraphsOf, urlOf} from '../ui/quotation.js';
import {quotationStyles} from '../ui/quotation.styles.js';
import {richText} from '../ui/rich-text.js';
import {workNote} from '../ui/source-note.js';
import {avatar, portraitCredit, roleLine, speakerName} from '../ui/speaker.js';
import {unknownId} from '../ui/unknown-id.js';
import {speakerProfileStyles} from './speaker-profile.styles.js';

type Part = 'bio' | 'quotes' | 'answers';
const PARTS: readonly Part[] = ['bio', 'quotes', 'answers'];

/**
 * @summary A speaker: who they are, and what they said.
 * @csspart name - The speaker's name, a heading.
 * @csspart role - The speaker's role.
 * @csspart affiliation - For whom the speaker speaks.
 * @csspart counts - How many answers and quotations there are of the speaker.
 * @csspart portrait - The portrait or monogram.
 * @csspart credit - Whose picture the portrait is.
 * @csspart bio - What is told of the speaker.
 * @csspart quotes - Quotations of the speaker.
 * @csspart answers - The speaker's answers, to unfold.
 * @csspart quote - A quotation's words, a blockquote.
 * @csspart source - The interview's title and publisher, beneath a quotation.
 * @csspart item - A question with its answers.
 * @csspart section - The title of a section.
 * @csspart question - The question, a heading.
 * @csspart answer - One answer.
 * @csspart speaker - Who speaks an answer.
 * @fires interview-load - The interview is there and the speaker is shown.
 * @fires interview-error - The speaker cannot be shown; the fallback is.
 * @fires interview-toggle - An answer is about to open or close.
 */
export class SpeakerProfileElement extends InterviewElement {
  static override readonly tag: string = 'interview-speaker-profile';
  static override styles: CSSResultGroup = [
    baseStyles,
    avatarStyles,
    quotationStyles,
    exchangeItemsStyles,
    speakerProfileStyles,
  ];

  /** Id of the speaker; the first when empty. */
  @property() speaker = '';

  /** What to show: of `bio`, `quotes`, `answers`, in this order. */
  @property() show = 'bio quotes';

  /** No portrait or monogram. */
  @property({attribute: 'without-portrait', converter: flag, reflect: true, useDefault: true})
  withoutPortrait = false;

  readonly #disclosure = new DisclosureController(this);
  readonly #items = memo((interview: Interview, labels: Labels, speaker: string, level: number) => {
    const exchanges = exchangesOf(interview.exchanges, speaker);
    // Whom the speaker speaks for stands above them.
    return exchangeItems(this.#disclosure, interview, labels, exchanges, level, [speaker], false);
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
        ${heading(this.levelOr(3), 'name', renderName(speaker))} ${renderRole(speaker)}
        ${renderCounts(interview, this.labels, speaker)}
        ${this.withoutPortrait ? nothing : portraitCredit(speaker)}
      </header>
      ${parts.map((part) => this.#renderPart(part, interview, speaker))}
    </section>`;
  }

  #renderPart(part: Part, interview: Interview, speaker: Speaker) {
    switch (part) {
      case 'bio':
        return speaker.bio
          ? html`<div class="bio" part="bio">${richText(speaker.bio, this.labels)}</div>`
          : nothing;
      case 'quotes':
        return renderQuotes(interview, this.labels, speaker);
      case 'answers':
        return this.#renderAnswers(interview, speaker);
    }
  }

  #renderAnswers(interview: Interview, speaker: Speaker) {
    const items = this.#items(interview, this.labels, speaker.id, this.levelOr(3) + 1);
    this.#disclosure.begin(items.exchanges.map(({id}) => id));
    this.#disclosure.show(items);
    return items.exchanges.length
      ? html`<div class="answers" part="answers">${items.rendered}</div>`
      : nothing;
  }
}

function renderName(speaker: Speaker) {
  const name = speakerName(speaker);
  return speaker.url ? html`<a href=${speaker.url}>${name}</a>` : name;
}

function renderRole(speaker: Speaker) {
  const role = roleLine(speaker, true);
  return role === nothing ? nothing : html`<p>${role}</p>`;
}

function renderCounts(interview: Interview, {lang, dir, said: count}: Labels, speaker: Speaker) {
  const said = count(countAnswers(interview, speaker), quotesOf(interview, speaker.id).length);
  return said
    ? html`<p part="counts">
        <small><bdi lang=${lang} dir=${dir}>${said}</bdi></small>
      </p>`
    : nothing;
}

function renderQuotes(interview: Interview, labels: Labels, {id}: Speaker) {
  const quotes = quotesOf(interview, id);
  if (!quotes.length) return nothing;
  return html`<div class="quotes" part="quotes">
    ${quotes.map(
      (quote) =>
        html`<figure>
          ${blockquote(interview, paragraphsOf(quote))}
          <figcaption>${workNote(interview, labels, urlOf(interview, quote))}</figcaption>
        </figure>`,
    )}
  </div>`;
}

function quotesOf({quotes}: Interview, speaker: string): Quote[] {
  return quotes.filter((quote) => quote.speaker === speaker);
}
