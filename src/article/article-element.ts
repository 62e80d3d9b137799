/** The whole interview, as its publisher would print it. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {byId} from '../interview/lookup.js';
import {minutesFor} from '../interview/reading-time.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {hasContents} from '../interview/shown-exchanges.js';
import type {Labels} from '../locale/en.js';
import type {Success} from '../source/outcome.js';
import {askOutside, page} from '../source/page.js';
import {allowsCopying} from '../ui/allows.js';
import {flag, someOf} from '../ui/attributes.js';
import {avatarStyles} from '../ui/avatar.styles.js';
import {baseStyles} from '../ui/base.styles.js';
import {CopyLinks} from '../ui/copy-links.js';
import {copyLinksStyles} from '../ui/copy-links.styles.js';
import {DeepLinkController, linkTo} from '../ui/deep-links.js';
import {DisclosureController} from '../ui/disclosure-controller.js';
import {exchangeItems} from '../ui/exchange-items.js';
import {exchangeItemsStyles} from '../ui/exchange-items.styles.js';
import {heading} from '../ui/heading.js';
import {InterviewElement, type View} from '../ui/interview-element.js';
import {reach} from '../ui/item-groups.js';
import {Later} from '../ui/later.js';
import {memo} from '../ui/memo.js';
import {once} from '../ui/once.js';
import {quotationStyles} from '../ui/quotation.styles.js';
import {renderStatus} from '../ui/status.js';
import {unseenStyles} from '../ui/unseen.styles.js';
import {renderFooter} from './article-footer.js';
import {firstAnswers, renderByline, renderIntro, renderSpeakers} from './article-header.js';
import {articleText, relabel} from './article-text.js';
import {articleStyles} from './article.styles.js';
import {contentsList, renderContents} from './contents.js';
import {FollowController} from './follow-controller.js';
import {quotesIn, renderQuotes} from './quotes.js';

const PARTS = ['intro', 'speakers', 'questions', 'quotes', 'notes', 'source'] as const;

/**
 * @summary The whole interview: title, introduction, speakers, contents, questions, quotations,
 *   corrections, notes, source.
 * @csspart title - The title, a heading.
 * @csspart intro - The introduction.
 * @csspart byline - Who made the interview, when, and how long it takes to read.
 * @csspart speakers - Who speaks.
 * @csspart portrait - A speaker's portrait or monogram.
 * @csspart credit - Whom a portrait is by.
 * @csspart role - A speaker's role.
 * @csspart affiliation - For whom a speaker speaks.
 * @csspart toc - The table of contents of more than six questions.
 * @csspart section - The title of a section, a heading.
 * @csspart item - Where `collapsible`: a question with its answers.
 * @csspart question - A question, a heading.
 * @csspart answer - An answer, or an interviewer's question between the answers.
 * @csspart speaker - The name before an answer.
 * @csspart quote - A quotation set between the answers.
 * @csspart corrections-title - The title of the corrections, a heading.
 * @csspart corrections - What was corrected, and when.
 * @csspart notes - The notes.
 * @csspart source - Where the interview was published.
 * @fires interview-load - The interview is there and shown.
 * @fires interview-error - The interview cannot be shown; the fallback is.
 * @fires interview-copy - A link to a question was copied, or words that a reader selected.
 * @fires interview-toggle - Where `collapsible`: an answer is about to open or close.
 */
export class ArticleElement extends InterviewElement {
  static override readonly tag: string = 'interview-article';
  static override styles: CSSResultGroup = [
    baseStyles,
    avatarStyles,
    quotationStyles,
    exchangeItemsStyles,
    unseenStyles,
    copyLinksStyles,
    articleStyles,
  ];

  /**
   * What to show: of `intro`, `speakers`, `questions`, `quotes`, `notes` and `source`.
   *
   * @default 'intro speakers questions quotes notes source'
   */
  @property() show = PARTS.join(' ');

  /** Folds the answers away beneath their questions, as an accordion does; fires `interview-toggle`. */
  @property({converter: flag}) collapsible = false;

  /** Words that a reader selects in an answer can be quoted. */
  @property({converter: flag}) override quotable = false;

  /** No buttons that copy a link to a question. */
  @property({attribute: 'without-links', converter: flag}) withoutLinks = false;

  readonly #disclosure = new DisclosureController(this);
  readonly #links = new CopyLinks(this);
  // The same nodes for the same values, so that nothing of a long text is looked at again.
  readonly #ids = memo(({exchanges}: Interview) => exchanges.map(({id}) => id));
  readonly #contents = memo((interview: Interview, name: string, _id: string) =>
    once(contentsList(this, interview, name)),
  );
  readonly #minutes = memo(minutesFor);
  readonly #firstAnswers = memo(firstAnswers);
  readonly #text = memo((interview: Interview, level: number, withQuotes: boolean) => {
    const render = (labels: Labels) =>
      articleText(interview, labels, level, quotesIn(interview, withQuotes));
    const {labels} = this;
    return {render, labels, rendered: render(labels)};
  });
  readonly #items = memo(
    (interview: Interview, labels: Labels, level: number, withQuotes: boolean) => {
      const quotes = quotesIn(interview, withQuotes);
      const after = (exchange: string, answer: number) =>
        renderQuotes(interview, quotes(exchange, answer));
      // Whom the speakers speak for stands above.
      const {exchanges} = interview;
      return exchangeItems(this.#disclosure, interview, labels, exchanges, level, [], false, after);
    },
  );

  readonly #languages = new Later(this, async () => {
    const {Languages} = await import('./languages.js');
    return new Languages(this, (value) =>
      askOutside((outside) => outside.ask({kind: 'src', value}, page)),
    );
  });
  readonly #guide = new Later(this, async () => {
    const {Guide} = await import('./guide.js');
    return new Guide(this, (exchange) => this.#reveal(exchange));
  });
  /** The interview that the page asks for, in whatever language it is shown. */
  #asked: Success | undefined;
  /** The one that is shown. */
  #viewed: Interview | undefined;
  /** Its text, where that is shown open, and what it was labeled in last. */
  #open: {labels: Labels; render(labels: Labels): unknown} | undefined;

  constructor() {
    super();
    new FollowController(this);
    new DeepLinkController(this, 0, {
      shows: (exchange) => Boolean(this.#find(exchange)),
      reveal: (exchange) => this.#reveal(exchange),
    });
  }

  /** @internal */
  override get shownSrc(): string | undefined {
    return this.#language?.srcFor(this.#asked);
  }

  get #language() {
    const {part} = this.#languages;
    return part && 'render' in part ? part : undefined;
  }

  protected override chosen(asked: Success): Success {
    this.#asked = asked;
    return this.#language?.shownFor(asked) ?? asked;
  }

  protected override view(interview: Interview): View {
    this.#viewed = interview;
    const {title, quotes} = interview;
    const {labels} = this;
    const parts = someOf(this, 'show', this.show, PARTS, PARTS);
    const has = (part: (typeof PARTS)[number]) => parts.includes(part);
    const level = this.levelOr(2);
    const footer = {
      // They belong to whatever is shown of the words that were corrected.
      corrections: has('questions') || has('notes'),
      notes: has('notes'),
      source: has('source'),
    };
    const isFolded = this.collapsible && has('questions');
    this.#disclosure.begin(isFolded ? this.#ids(interview) : []);
    return html`<article
        class=${this.withoutLinks || !allowsCopying() ? nothing : 'links'}
        @click=${this.#onClick}
      >
        <header>
          ${heading(level, 'title', title)}
          ${has('intro') ? renderIntro(interview, labels) : nothing}
          ${renderByline(interview, labels, has('questions') ? this.#minutes(interview, has('intro')) : 0)}
        </header>
        ${
          has('speakers')
            ? renderSpeakers(interview, labels, (speaker) =>
                has('questions') ? this.#linkToAnswer(interview, speaker) : undefined,
              )
            : nothing
        }
        ${has('questions') ? nothing : this.#renderLanguages()}
        ${
          has('questions')
            ? this.#renderBody(interview, level + 1, has('quotes'))
            : has('quotes')
              ? renderQuotes(interview, quotes)
              : nothing
        }
        ${renderFooter(interview, labels, level + 1, footer)}
      </article>
      ${renderStatus(labels)}`;
  }

  protected override updated(): void {
    super.updated();
    const {labels} = this;
    const text = this.renderRoot.querySelector('.prose');
    const open = this.#open;
    if (!text || !open || open.labels === labels) return;
    relabel(text, open.render(labels) as Element);
    open.labels = labels;
  }

  #renderBody(interview: Interview, level: number, withQuotes: boolean): TemplateResult {
    const {labels} = this;
    const items = this.collapsible ? this.#items(interview, labels, level, withQuotes) : undefined;
    this.#disclosure.show(items);
    const text = items ?? (this.#open = this.#text(interview, level, withQuotes));
    const list = () => this.#contents(interview, this.#name(interview), this.id);
    return html`<div class="body">
      ${this.#renderLanguages()}
      ${hasContents(interview) ? renderContents(labels, list()) : nothing} ${text.rendered}
    </div>`;
  }

  /** The interview's name in links: that of the one that is asked for, in whatever language it is. */
  #name({id}: Interview): string {
    return this.#asked?.interview.id ?? id;
  }

  /** Where a speaker answers first, if at all. */
  #linkToAnswer(interview: Interview, {id}: Speaker): string | undefined {
    const exchange = this.#firstAnswers(interview).get(id);
    return exchange && linkTo(this, this.#name(interview), exchange);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('nav a, .jump');
    // The page may have another address by now, as routers give it one.
    if (link) link.href = `${location.href.split('#', 1)[0] ?? ''}${link.hash}`;
    const speaker = link?.dataset['speaker'];
    if (speaker) void this.#jump(event, speaker);
    void this.#links.onClick(event);
  };

  /** Leads to a speaker's first answer; where that cannot be had, or in a new tab, to its question. */
  async #jump(event: MouseEvent, id: string): Promise<void> {
    const interview = this.#viewed;
    if (event.ctrlKey || event.metaKey || event.shiftKey || !interview) return;
    event.preventDefault();
    await this.#guide.ask();
    const {part} = this.#guide;
    const speaker = byId(interview.speakers, id);
    if (part && 'goTo' in part && speaker) return part.goTo(interview, speaker);
    const question = await this.#reveal(this.#firstAnswers(interview).get(id) ?? '');
    question?.scrollIntoView();
    question?.focus({preventScroll: true});
  }

  /** The choice of a language; none where a script cannot load more of itself. */
  #renderLanguages(): TemplateResult | typeof nothing {
    const asked = this.#asked;
    const {part} = this.#languages;
    if (!asked?.interview.translations?.length || page.script === '') return nothing;
    if (part && 'code' in part) return nothing;
    void this.#languages.ask();
    return html`<div class="languages">${part?.render(asked)}</div>`;
  }

  /** What takes the focus of a link to an exchange: its question. */
  #find(exchange: string): HTMLElement | null {
    return this.renderRoot.querySelector(
      `[data-exchange="${exchange}"] > .heading, [data-exchange="${exchange}"] > .head button`,
    );
  }

  async #reveal(exchange: string): Promise<HTMLElement | null> {
    if (this.#disclosure.shows(exchange)) return this.#disclosure.reveal(exchange);
    await this.updateComplete;
    const question = this.#find(exchange);
    if (!question) return null;
    reach(question);
    // A heading takes the focus from a link to it, and is no stop on the way by Tab.
    question.tabIndex = -1;
    return question;
  }
}
