/** The interview as text, by its questions: words that are selected in an answer become a quote card. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Exchange} from '../../../src/interview/index.js';
import {BuilderPart} from '../builder-part.js';
import type {Summary} from '../compiler/messages.js';
import {renderAnswers} from './answer-text.js';
import {CaretController} from './caret-controller.js';
import {isolated} from './isolated.js';
import {matching} from './question-filter.js';
import {setLetters, setLine} from './question-size.js';
import {withPassage} from './quote-options.js';
import {SelectedWords} from './selected-words.js';
import {shortened} from './shortened.js';

/** How many questions are listed at once. */
const MANY = 200;
/** From how many on they can be searched. */
const FILTERED = 12;
const HINT = 'words-hint';
/** Between a line of text as it is selected and the offer beneath it, in CSS pixels. */
const GAP = 6;

export class WordsReader extends BuilderPart {
  /** What is open, and its answers once they are there. */
  @state() private open: ReadonlyMap<string, Exchange | undefined> = new Map();
  @state() private filter = '';
  @state() private limit = MANY;
  @state() private said = '';

  readonly #selected = new SelectedWords(this);
  #summary: Summary | undefined;
  /** The list that knows the length of its lines. */
  #lined: HTMLElement | undefined;

  constructor() {
    super();
    new CaretController(this);
  }

  get list(): HTMLElement | null {
    return this.querySelector('.questions');
  }

  get wordsLang(): string {
    return this.builder.desk.summary?.lang ?? 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.#onResize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.#onResize);
  }

  protected override willUpdate(): void {
    const {summary} = this.builder.desk;
    if (summary === this.#summary) return;
    const isSame = summary?.id === this.#summary?.id;
    this.#summary = summary;
    this.#selected.withdraw();
    const ids = isSame ? [...this.open.keys()] : [];
    if (!isSame) [this.filter, this.limit] = ['', MANY];
    this.open = new Map(ids.map((id) => [id, this.open.get(id)]));
    for (const id of ids) void this.#load(id);
  }

  protected override updated(_changed: PropertyValues): void {
    const {list} = this;
    if (list && list !== this.#lined) setLine((this.#lined = list));
    if (list) setLetters(list);
    this.#placeOffer();
  }

  say(message: string): void {
    this.said = message;
  }

  quote(): void {
    void this.#quote();
  }

  async #quote(): Promise<void> {
    const offer = await this.#selected.look();
    if (!offer) {
      if (!this.said) this.say('Select some words first: Shift with the arrow keys.');
      return;
    }
    this.builder.store.change((state) => withPassage(state, offer.query));
    this.say(`The quote card shows “${isolated(shortened(offer.query.excerpt))}”.`);
    if (this.#selected.isByFinger) await this.#letGo();
  }

  /** Frees the screen of what is selected and of the offer, where they would hide what was said. */
  async #letGo(): Promise<void> {
    this.#selected.withdraw();
    document.getSelection()?.removeAllRanges();
    await this.updateComplete;
    this.querySelector('.words-said')?.scrollIntoView({block: 'nearest'});
  }

  async #load(id: string): Promise<void> {
    const summary = this.#summary;
    const exchange = await this.builder.desk.compiler.exchange(id);
    if (summary !== this.#summary || !this.open.has(id)) return;
    const open = new Map(this.open);
    if (exchange) open.set(id, exchange);
    else open.delete(id);
    this.open = open;
  }

  #onToggle(id: string, {currentTarget}: Event): void {
    const {open: isOpen} = currentTarget as HTMLDetailsElement;
    if (isOpen === this.open.has(id)) return;
    const open = new Map(this.open);
    if (isOpen) open.set(id, undefined);
    else open.delete(id);
    this.open = open;
    if (isOpen) void this.#load(id);
  }

  readonly #onResize = (): void => {
    if (this.list) setLine(this.list);
    this.#placeOffer();
  };

  /** Puts the offer beneath the end of the selection; a finger finds it at the screen's edge instead. */
  readonly #placeOffer = (): void => {
    if (this.#selected.isByFinger) return;
    const line = this.querySelector<HTMLElement>('.quote-offer');
    const {range} = this.#selected.offer ?? {};
    const answer = line?.parentElement;
    if (!line || !range || !answer) return;
    const end = [...range.getClientRects()].filter(({width}) => width > 0).at(-1);
    if (!end) return;
    const box = answer.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(answer).direction === 'rtl';
    const x = (isRightToLeft ? end.left : end.right - line.offsetWidth) - box.left;
    const most = Math.max(box.width - line.offsetWidth, 0);
    line.style.setProperty('--offer-x', `${Math.min(Math.max(x, 0), most)}px`);
    line.style.setProperty('--offer-y', `${end.bottom - box.top + GAP}px`);
  };

  override render(): TemplateResult {
    const {summary, isBusy} = this.builder.desk;
    if (!summary) return isBusy ? renderRoom() : renderNone();
    const found = matching(summary.exchanges, this.filter);
    const shown = found.slice(0, this.limit);
    const isMany = summary.exchanges.length > FILTERED;
    return html`
      ${isMany ? this.#renderFilter(found.length, summary.exchanges.length) : nothing}
      ${renderHint()}
      <div class="questions" lang=${summary.lang} dir=${summary.dir}>
        ${repeat(
          shown,
          ({id}) => id,
          ({id, question}) => this.#renderQuestion(summary, id, question),
        )}
        <span class="word-caret" hidden></span>
      </div>
      ${shown.length < found.length ? this.#renderMore(found.length - shown.length) : nothing}
      <p class="words-said" role="status">${this.said}</p>
    `;
  }

  #renderFilter(found: number, all: number): TemplateResult {
    const onInput = ({target}: Event) => {
      this.filter = (target as HTMLInputElement).value;
      this.limit = MANY;
    };
    return html`<p class="question-filter">
      <label for="question-filter">Find a question</label>
      <input id="question-filter" type="search" .value=${this.filter} @input=${onInput} />
      <output for="question-filter">${found} of ${all}</output>
    </p>`;
  }

  #renderQuestion(summary: Summary, id: string, question: string): TemplateResult {
    const exchange = this.open.get(id);
    const {offer} = this.#selected;
    const after = (answer: number) =>
      offer?.query.exchange === id && offer.answer === answer ? this.#renderOffer() : nothing;
    return html`<details
      data-exchange=${id}
      .open=${this.open.has(id)}
      @toggle=${(event: Event) => this.#onToggle(id, event)}
    >
      <summary>${question}</summary>
      ${exchange ? renderAnswers(summary, exchange, HINT, after) : nothing}
    </details>`;
  }

  #renderOffer(): TemplateResult {
    const keepSelection = (event: Event) => event.preventDefault();
    const onKeydown = ({key, currentTarget}: KeyboardEvent) => {
      if (key !== 'Escape') return;
      const answer = (currentTarget as Element).parentElement;
      answer?.querySelector<HTMLElement>('.words')?.focus();
    };
    return html`<div
      class="quote-offer ${this.#selected.isByFinger ? 'by-finger' : ''}"
      lang="en"
      dir="ltr"
      @mousedown=${keepSelection}
      @keydown=${onKeydown}
    >
      <button type="button" class="main" @click=${() => this.quote()}>Quote this</button>
    </div>`;
  }

  #renderMore(hidden: number): TemplateResult {
    const count = Math.min(hidden, MANY);
    const onClick = () => {
      this.limit += MANY;
    };
    return html`<button type="button" class="more-questions" @click=${onClick}>
      Show ${count} more of ${hidden}
    </button>`;
  }
}

function renderHint(): TemplateResult {
  return html`<p class="hint" id=${HINT}>
    Open a question and select words of an answer: with the mouse, a finger, or the keyboard (arrow
    keys go from word to word and from sentence to sentence, Shift selects, Enter quotes).
  </p>`;
}

/** What is there already while an interview is opened, so that nothing moves when its questions come. */
function renderRoom(): TemplateResult {
  return html`${renderHint()}
    <div class="questions-room"></div>`;
}

function renderNone(): TemplateResult {
  return html`<p class="hint">
    The questions will stand here: step 1 says what the interview still needs.
  </p>`;
}
