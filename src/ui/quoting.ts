/**
 * Offers words that a reader selects in an answer to be quoted: the snippet for a quote card of just
 * these words, or the quotation itself. Loaded when a reader first begins to select; what makes a
 * quotation of the words, when there are some.
 */
import {html, nothing, render, type ReactiveController, type TemplateResult} from 'lit';
import {quotationHtml, quotationText, quoteCardHtml} from '../html/quotation.js';
import type {Interview} from '../interview/schema.js';
import {enQuoting, type QuotingMessages} from '../locale/en.js';
import {originOf, type Page} from '../source/origin.js';
import {adopt} from './adopt.js';
import {allowsCopying} from './allows.js';
import {copy} from './copy.js';
import type {InterviewElement} from './interview-element.js';
import {quotingStyles} from './quoting.styles.js';
import {passageOf, type PassageQuery} from './selected-passage.js';
import {selectedLetters, selectedRange} from './selection.js';
import type {Shown} from './shown.js';
import {unseenStyles} from './unseen.styles.js';

/** How long a selection rests before it is taken for what the reader wants, in milliseconds. */
const REST = 150;

interface Offer {
  readonly shown: Shown;
  readonly query: PassageQuery | undefined;
}

const watched = new WeakMap<InterviewElement, Quoting>();

/** Watches what is selected in an element from now on. */
export function watch(host: InterviewElement, interview: Interview, page: Page): void {
  if (!allowsCopying()) return;
  const quoting = watched.get(host) ?? new Quoting(host, page);
  watched.set(host, quoting);
  quoting.begin(interview);
}

class Quoting implements ReactiveController {
  readonly #host: InterviewElement;
  readonly #page: Page;
  #interview: Interview | undefined;
  /** The line with the offers, at the end of the answer. */
  readonly #line = document.createElement('div');
  #offer: Offer | undefined;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The selection that was looked at last, by its number. */
  #turn = 0;
  /** A press on the line, by which some browsers deselect, is not to take it away. */
  #isPressed = false;

  constructor(host: InterviewElement, page: Page) {
    this.#host = host;
    this.#page = page;
    const line = this.#line;
    line.className = 'quoting';
    line.setAttribute('role', 'group');
    line.addEventListener('mousedown', (event) => event.preventDefault());
    line.addEventListener('focusout', this.#onChange);
    host.addController(this);
  }

  /** Offers what is selected of the interview, from now on. */
  begin(interview: Interview): void {
    this.#interview = interview;
    document.addEventListener('selectionchange', this.#onChange);
    document.addEventListener('pointerdown', this.#onPointerdown, true);
    this.#onChange();
  }

  hostUpdated(): void {
    if (!this.#host.quotable) this.hostDisconnected();
    // It goes with the answer.
    else if (this.#offer && !this.#line.isConnected) this.#withdraw();
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.#onChange);
    document.removeEventListener('pointerdown', this.#onPointerdown, true);
    clearTimeout(this.#timer);
    this.#withdraw();
  }

  readonly #onChange = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), REST);
  };

  readonly #onPointerdown = (event: Event): void => {
    this.#isPressed = event.composedPath().includes(this.#line);
    if (this.#offer) this.#onChange();
  };

  /** Looks at what is selected, and offers it or withdraws what it offered. */
  async #look(): Promise<void> {
    const turn = ++this.#turn;
    const interview = this.#interview;
    const root = this.#host.shadowRoot;
    if (!root || !interview) return;
    const range = selectedRange(root);
    const selected = range && selectedLetters(root, range);
    if (!selected) {
      const isInUse = this.#isPressed || this.#line.contains(root.activeElement);
      if (range || !isInUse) this.#withdraw();
      return;
    }
    const {words} = selected;
    let offer: Offer | undefined;
    try {
      const {ExcerptSearch, shownOf} = await import('./excerpt-view.js');
      const found = passageOf(interview, selected, ExcerptSearch);
      offer = found && {
        shown: shownOf(interview, this.#host.labels, {status: 'verbatim', passage: found.passage}),
        query: found.query,
      };
    } catch {
      // What reads the words could not be loaded: nothing is offered.
    }
    if (turn !== this.#turn) return;
    if (offer && words.isConnected) this.#show(offer, words);
    else this.#withdraw();
  }

  #show(offer: Offer, words: Element): void {
    const isNew = this.#line.parentNode !== words;
    if (this.#offer?.shown.paragraphs.join() !== offer.shown.paragraphs.join()) this.#said = '';
    this.#offer = offer;
    if (isNew) {
      adopt(this.#host.shadowRoot, quotingStyles, unseenStyles);
      this.#say('');
      words.append(this.#line);
      // A live region is read where its text changes, once it is there.
      requestAnimationFrame(() => {
        const isThere = this.#offer && this.#line.parentNode === words;
        if (isThere && !this.#said) this.#say(this.#messages.offered);
      });
    } else this.#say(this.#said);
  }

  #withdraw(): void {
    this.#turn += 1;
    this.#offer = undefined;
    this.#line.remove();
  }

  get #messages(): QuotingMessages {
    return this.#host.labels.quoting ?? enQuoting;
  }

  #say(message: string): void {
    const line = this.#line;
    const {lang, dir} = this.#host.labels;
    Object.assign(line, {lang, dir});
    line.setAttribute('aria-label', this.#messages.title);
    this.#said = message;
    render(this.#renderOffer(), line);
  }

  #renderOffer(): TemplateResult {
    const {query} = this.#offer ?? {};
    const {offered, snippet, quote} = this.#messages;
    const isHint = this.#said === offered;
    return html`${
        query ? html`<button @click=${() => this.#copySnippet(query)}>${snippet}</button>` : nothing
      }<button @click=${this.#copyQuotation}>${quote}</button
      ><span role="status" class=${isHint ? 'unseen' : nothing}>${this.#said}</span>`;
  }

  async #copySnippet({excerpt, exchange, speaker}: PassageQuery): Promise<void> {
    const {shown} = this.#offer ?? {};
    if (!shown) return;
    const attributes = {...this.#sourceOf(shown.interview), excerpt, exchange, speaker};
    const isCopied = await copy(this.#host, 'snippet', quoteCardHtml(shown, attributes));
    this.#confirm(isCopied, this.#messages.snippetCopied);
  }

  readonly #copyQuotation = async (): Promise<void> => {
    const {shown} = this.#offer ?? {};
    if (!shown) return;
    const [text, markup] = [quotationText(shown), quotationHtml(shown)];
    const isCopied = await copy(this.#host, 'quote', text, markup);
    this.#confirm(isCopied, this.#messages.quoteCopied);
  };

  #confirm(isCopied: boolean, message: string): void {
    const said = isCopied ? message : this.#messages.notCopied;
    // What was said last is said again only as something else.
    this.#say(said === this.#said ? `${said}\u00A0` : said);
  }

  /** By which attributes a card finds the interview; by none, where it came with the script. */
  #sourceOf({id}: Interview): {src?: string; interview?: string} {
    const {kind, value} = originOf(this.#host);
    const {src, bundled} = this.#page;
    const asked = kind === 'src' ? value : kind === 'default' && src;
    const file = this.#host.shownSrc ?? asked;
    if (file) return {src: new URL(file, document.baseURI).href};
    return kind === 'default' && bundled?.id === id ? {} : {interview: id};
  }
}
