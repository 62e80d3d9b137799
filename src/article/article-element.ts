/** The whole interview, as its publisher would print it. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byId, quotesAfter} from '../interview/lookup.js';
import type {Exchange, Interview, Quote, Speaker} from '../interview/schema.js';
import {en} from '../locale/en.js';
import {renderAnswer} from '../ui/answer.js';
import {flag, someOf} from '../ui/attributes.js';
import {baseStyles} from '../ui/base.styles.js';
import {DeepLinkController} from '../ui/deep-links.js';
import {heading} from '../ui/heading.js';
import {InterviewElement, type View} from '../ui/interview-element.js';
import {label} from '../ui/label.js';
import {blockquote, paragraphsOf} from '../ui/quotation.js';
import {quotationStyles} from '../ui/quotation.styles.js';
import {
  renderBlocks,
  renderFootnotes,
  renderInlines,
  richText,
  type Footnotes,
} from '../ui/rich-text.js';
import {avatar, roleLine, speakerName} from '../ui/speaker.js';
import {articleStyles} from './article.styles.js';

const PARTS = ['intro', 'speakers', 'questions', 'quotes', 'notes', 'source'] as const;

/**
 * @summary The whole interview: title, introduction, speakers, questions, quotations, notes, source.
 * @slot - Fallback: shown until the element is ready, and again when its data fails.
 * @csspart title - The title, a heading.
 * @csspart intro - The introduction.
 * @csspart speakers - Who speaks.
 * @csspart portrait - A speaker's portrait or monogram.
 * @csspart role - A speaker's role.
 * @csspart affiliation - For whom a speaker speaks.
 * @csspart section - The title of a section, a heading.
 * @csspart question - A question, a heading.
 * @csspart answer - An answer.
 * @csspart speaker - The name before an answer.
 * @csspart quote - A quotation set between the answers.
 * @csspart notes - The notes.
 * @csspart source - Where the interview was published.
 * @cssprop --interview-accent - Color of quotation marks and of links under the pointer.
 * @cssprop --interview-surface - Background.
 * @cssprop --interview-text - Color of the words.
 * @cssprop --interview-muted - Color of what is secondary.
 * @cssprop --interview-border - Color of hairlines.
 * @cssprop --interview-font - Font of all but quotations; the page's own when not set.
 * @cssprop --interview-quote-font - Font of quotations.
 * @cssprop --interview-space - Unit of the space between things.
 * @cssprop --interview-scroll-margin - Height of what covers the top of the page, for links.
 * @fires interview-load - The interview is there and shown.
 * @fires interview-error - The interview cannot be shown; the fallback is.
 * @fires interview-copy - Words that a reader selected were copied.
 */
export class ArticleElement extends InterviewElement {
  static override readonly tag = 'interview-article';
  static override styles: CSSResultGroup = [baseStyles, quotationStyles, articleStyles];

  /** What to show: of `intro`, `speakers`, `questions`, `quotes`, `notes` and `source`. */
  @property() show = PARTS.join(' ');

  /** Offers words that a reader selects in an answer to be quoted. */
  @property({converter: flag}) override quotable = false;

  constructor() {
    super();
    new DeepLinkController(this, 0, {
      shows: (exchange) => Boolean(this.#findHeading(exchange)),
      reveal: (exchange) => this.#reveal(exchange),
    });
  }

  protected override view(interview: Interview): View {
    const {title, speakers, notes} = interview;
    const parts = someOf(this, 'show', this.show, PARTS, PARTS);
    const has = (part: (typeof PARTS)[number]) => parts.includes(part);
    const level = this.levelOr(2);
    return html`<article>
      <header>
        ${heading(level, 'title', title)} ${has('intro') ? renderIntro(interview) : nothing}
      </header>
      ${
        has('speakers')
          ? html`<ul part="speakers">
              ${speakers.map(renderSpeaker)}
            </ul>`
          : nothing
      }
      ${
        has('questions')
          ? renderExchanges(interview, level + 1, has('quotes'))
          : has('quotes')
            ? interview.quotes.map((quote) => renderQuote(interview, quote))
            : nothing
      }
      ${
        (notes && has('notes')) || has('source')
          ? html`<footer>
              ${notes && has('notes') ? html`<div part="notes">${richText(notes)}</div>` : nothing}
              ${has('source') ? renderSource(interview) : nothing}
            </footer>`
          : nothing
      }
    </article>`;
  }

  #findHeading(exchange: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-exchange="${exchange}"] > .heading`);
  }

  #reveal(exchange: string): Promise<HTMLElement | null> {
    const question = this.#findHeading(exchange);
    // A heading takes the focus from a link to it, and is no stop on the way by Tab.
    if (question) question.tabIndex = -1;
    return Promise.resolve(question);
  }
}

function renderIntro({lead, image, intro}: Interview): TemplateResult {
  const footnotes: Footnotes = [];
  return html`<div part="intro">
    ${lead ? html`<p><strong>${renderInlines(lead, footnotes)}</strong></p>` : nothing}
    ${image ? renderBlocks([{kind: 'image', image}], footnotes) : nothing}
    ${renderBlocks(intro, footnotes)} ${renderFootnotes(footnotes)}
  </div>`;
}

function renderSpeaker(speaker: Speaker): TemplateResult {
  return html`<li>${avatar(speaker)}<b>${speakerName(speaker)}</b> ${roleLine(speaker)}</li>`;
}

function renderExchanges(
  interview: Interview,
  level: number,
  withQuotes: boolean,
): TemplateResult[] {
  let below = level;
  return interview.exchanges.map((exchange) => {
    // What comes before the first section is in none.
    if (exchange.section) below = level + 1;
    return html`${exchange.section ? heading(level, 'section', exchange.section) : nothing}
    ${renderExchange(interview, exchange, below, withQuotes)}`;
  });
}

function renderExchange(
  interview: Interview,
  {id, question, preamble, answers}: Exchange,
  level: number,
  withQuotes: boolean,
): TemplateResult {
  const footnotes: Footnotes = [];
  return html`<section data-exchange=${id}>
    ${heading(level, 'question', renderInlines(question, footnotes))}
    ${preamble ? renderBlocks(preamble, footnotes) : nothing}
    ${answers.map((answer, index) => [
      renderAnswer(interview, answer, footnotes),
      withQuotes
        ? quotesAfter(interview, id, index).map((quote) => renderQuote(interview, quote))
        : nothing,
    ])}
    ${renderFootnotes(footnotes)}
  </section>`;
}

/** Between the answers a quotation stands beside its speaker's words, who are named for all that. */
function renderQuote(interview: Interview, quote: Quote): TemplateResult {
  const speaker = byId(interview.speakers, quote.speaker);
  return html`<figure>
    ${blockquote(interview, paragraphsOf(quote))}
    ${speaker ? html`<figcaption>${speakerName(speaker)}</figcaption>` : nothing}
  </figure>`;
}

function renderSource({source}: Interview): TemplateResult {
  const name = source.url ? html`<a href=${source.url}>${source.name}</a>` : html`${source.name}`;
  return html`<p part="source">${label(en.publishedBy(name))}</p>`;
}
