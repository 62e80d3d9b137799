/** What is selected of the interview's words, and whether a quote card can show just that. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {selectedLetters} from '../../../src/ui/selection.js';
import type {Desk} from '../compiler/desk.js';
import type {PassageQuery} from '../compiler/messages.js';
import {isolated} from './isolated.js';
import {shortened} from './shortened.js';
import {whyNoCard, whyNot} from './selection-hint.js';
import {wholeWords, wordsOf} from './word-caret.js';
import {WordsInPage} from './words-in-page.js';

/** How long a selection rests before it is taken for what is meant, in milliseconds. */
const REST = 150;

/** Words that a card can show, and the answer that has them. */
export interface Offer {
  readonly query: PassageQuery;
  readonly answer: number;
  readonly range: Range;
}

export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  readonly builder: {readonly desk: Desk};
  /** Language of the words. */
  readonly wordsLang: string;
  /** What holds the answers. */
  readonly list: Element | null;
  say(message: string): void;
}

export class SelectedWords implements ReactiveController {
  offer: Offer | undefined;
  /** Whether it is a finger that selects: where it has been, the system has marks and a menu of its own. */
  isByFinger = matchMedia('(pointer: coarse)').matches;
  readonly #host: SelectionHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The selection that was looked at last, by its number. */
  #turn = 0;
  /** What will have come of the last look. */
  #looking: Promise<Offer | undefined> = Promise.resolve(undefined);
  /** A press on the offer, by which some browsers deselect, is not to take it away. */
  #isPressed = false;

  constructor(host: SelectionHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('selectionchange', this.#onChange);
    document.addEventListener('pointerdown', this.#onPointerdown, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.#onChange);
    document.removeEventListener('pointerdown', this.#onPointerdown, true);
    clearTimeout(this.#timer);
  }

  /** What can be quoted now, without waiting for the selection to rest. */
  look(): Promise<Offer | undefined> {
    clearTimeout(this.#timer);
    return (this.#looking = this.#look());
  }

  async #look(): Promise<Offer | undefined> {
    const {list} = this.#host;
    const range = list && rangeWithin(list);
    if (!range) {
      // What was selected when the offer was pressed may still be looked up.
      if (this.#isInUse) return this.#looking;
      this.withdraw();
      return undefined;
    }
    const turn = ++this.#turn;
    const selected = selectedLetters(list, range);
    if (!selected) {
      this.withdraw();
      this.#host.say(whyNot(list, range));
      return undefined;
    }
    const {words, ...letters} = selected;
    const query = await this.#host.builder.desk.compiler.passage(letters);
    // Another selection is being looked at: what it offers is what is meant now.
    if (turn !== this.#turn) return this.#looking;
    const now = rangeWithin(list);
    if (now && !isSame(now, range)) return this.look();
    if (!words.isConnected) {
      this.withdraw();
      return undefined;
    }
    if (!query) return this.#refuse(words, range, letters.exchange);
    const answer = Number((words as HTMLElement).dataset['answer']);
    const isNews = query.excerpt !== this.offer?.query.excerpt;
    this.offer = {query, answer, range};
    // What has been said of the same words since stays.
    if (isNews) this.#host.say(offered(query));
    this.#host.requestUpdate();
    return this.offer;
  }

  /** Says why a card cannot show words of an answer. */
  async #refuse(words: Element, range: Range, exchange: string): Promise<undefined> {
    this.withdraw();
    const turn = this.#turn;
    const inPage = new WordsInPage(words);
    const {text} = inPage;
    const meant = wholeWords(wordsOf(text, this.#host.wordsLang), inPage.stretchIn(range));
    const query = {excerpt: text.slice(meant.start, meant.end), exchange};
    const why = await whyNoCard(query, this.#host.builder.desk.compiler);
    if (turn === this.#turn) this.#host.say(why);
  }

  withdraw(): void {
    this.#turn += 1;
    this.#looking = Promise.resolve(undefined);
    if (!this.offer) return;
    this.offer = undefined;
    this.#host.requestUpdate();
  }

  get #isInUse(): boolean {
    return this.#isPressed || Boolean(document.activeElement?.closest('.quote-offer'));
  }

  readonly #onChange = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), REST);
  };

  readonly #onPointerdown = ({target, pointerType}: PointerEvent): void => {
    this.isByFinger = pointerType === 'touch';
    this.#isPressed = target instanceof Element && Boolean(target.closest('.quote-offer'));
    // The press may take away what is selected by now, and was not looked up yet.
    if (this.#isPressed) void this.look();
    else if (this.offer) this.#onChange();
  };
}

function rangeWithin(list: Element): Range | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  return list.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
    one.compareBoundaryPoints(Range.END_TO_END, other) === 0
  );
}

function offered({excerpt}: PassageQuery): string {
  return `“${isolated(shortened(excerpt))}” is selected. “Quote this” makes a card of it, as do Enter and Q.`;
}
