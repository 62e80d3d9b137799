/**
 * The keyboard in an answer's words: a caret that goes by words, and selects them in the page as the mouse
 * does. Works by the document's own selection, so that what copies and what reads aloud knows of it.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  move,
  selectedBy,
  stepOf,
  wordAt,
  wordsOf,
  type Caret,
  type Step,
  type Words,
} from './word-caret.js';
import {WordsInPage} from './words-in-page.js';

export interface CaretHost extends ReactiveControllerHost, HTMLElement {
  /** Language of the words. */
  readonly wordsLang: string;
  /** Quotes what is selected. */
  quote(): void;
  /** Says where the caret is. */
  say(word: string): void;
}

interface Focused {
  readonly words: HTMLElement;
  readonly inPage: WordsInPage;
  readonly text: Words;
  caret: Caret;
}

export class CaretController implements ReactiveController {
  readonly #host: CaretHost;
  #focused: Focused | undefined;
  /** Of each answer that had the focus, how it was left. */
  readonly #left = new WeakMap<HTMLElement, Focused>();
  /** The selection that the caret has made: another is the reader's own. */
  #made: readonly unknown[] = [];

  constructor(host: CaretHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKeydown);
    this.#host.addEventListener('focusin', this.#onFocusin);
    this.#host.addEventListener('focusout', this.#onFocusout);
    addEventListener('resize', this.#mark);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeydown);
    this.#host.removeEventListener('focusin', this.#onFocusin);
    this.#host.removeEventListener('focusout', this.#onFocusout);
    removeEventListener('resize', this.#mark);
  }

  hostUpdated(): void {
    if (this.#focused?.words.isConnected === false) this.#focused = undefined;
    this.#mark();
  }

  readonly #onFocusin = ({target}: Event): void => {
    const words = (target as Element).closest<HTMLElement>('.words');
    if (!words) return;
    const inPage = new WordsInPage(words);
    const text = wordsOf(inPage.text, this.#host.wordsLang);
    const focused = {words, inPage, text};
    this.#focused = {...focused, caret: this.#caretLeftIn(focused)};
    this.#follow();
    this.#mark();
  };

  readonly #onFocusout = (): void => {
    if (this.#focused) this.#left.set(this.#focused.words, this.#focused);
    this.#focused = undefined;
    this.#mark();
  };

  /** Where the caret was when the focus left, be it with the window; else the first word. */
  #caretLeftIn({words, inPage, text}: Omit<Focused, 'caret'>): Caret {
    const left = this.#left.get(words);
    if (left?.inPage.text !== inPage.text || left.text.words.length !== text.words.length)
      return {at: 0};
    const selection = document.getSelection();
    // Elsewhere something else may be selected by now; WebKit deselects what the focus leaves.
    const isSelected = selection && this.#isOwn(selection) && words.contains(selection.anchorNode);
    return isSelected ? left.caret : {at: left.caret.at};
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const focused = this.#focused;
    if (!focused || event.target !== focused.words) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    this.#follow();
    const step = stepOf(event.key, getComputedStyle(focused.words).direction === 'rtl');
    if (step) this.#step(focused, step, event.shiftKey);
    else if (event.key === 'Enter' || event.key.toLowerCase() === 'q') this.#host.quote();
    else if (event.key === 'Escape') this.#select({at: focused.caret.at});
    else return;
    event.preventDefault();
  };

  #step(focused: Focused, step: Step, isSelecting: boolean): void {
    this.#select(move(focused.text, focused.caret, step, isSelecting));
    const word = focused.text.words[focused.caret.at];
    if (word && !isSelecting) this.#host.say(focused.inPage.text.slice(word.start, word.end));
    this.#marker?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  /** Takes over what was selected otherwise, by the mouse or a finger. */
  #follow(): void {
    const selection = document.getSelection();
    const focused = this.#focused;
    if (!focused || !selection?.focusNode || !selection.anchorNode || this.#isOwn(selection))
      return;
    const {inPage, text} = focused;
    const at = inPage.offsetOf(selection.focusNode, selection.focusOffset);
    const anchor = inPage.offsetOf(selection.anchorNode, selection.anchorOffset);
    if (at === undefined || anchor === undefined) return;
    // An edge behind a word is of that word.
    const edge = (offset: number, other: number) =>
      wordAt(text, offset > other ? offset - 1 : offset);
    focused.caret = selection.isCollapsed
      ? {at: wordAt(text, at)}
      : {at: edge(at, anchor), anchor: edge(anchor, at)};
  }

  #select(caret: Caret): void {
    const focused = this.#focused;
    if (!focused) return;
    focused.caret = caret;
    const {inPage, text} = focused;
    const selection = document.getSelection();
    const selected = selectedBy(text, caret);
    const word = text.words[caret.at];
    const {start, end} = selected ?? {start: word?.start ?? 0, end: word?.start ?? 0};
    const [first, last] = [inPage.placeOf(start, false), inPage.placeOf(end, Boolean(selected))];
    if (!selection || !first || !last) return;
    const isBackward = caret.at < (caret.anchor ?? caret.at);
    const [base, extent] = isBackward ? [last, first] : [first, last];
    selection.setBaseAndExtent(...base, ...extent);
    this.#made = ends(selection);
    this.#mark();
  }

  #isOwn(selection: Selection): boolean {
    return ends(selection).every((end, index) => end === this.#made[index]);
  }

  get #marker(): HTMLElement | null {
    return this.#host.querySelector('.word-caret');
  }

  /** Draws the caret under its word. */
  readonly #mark = (): void => {
    const marker = this.#marker;
    const list = marker?.parentElement;
    if (!marker || !list) return;
    const {words, inPage, text, caret} = this.#focused ?? {};
    const word = caret && text?.words[caret.at];
    const rect = word && inPage?.rangeOf(word)?.getClientRects()[0];
    marker.hidden = !rect || !words?.matches(':focus-visible');
    if (!rect) return;
    const box = list.getBoundingClientRect();
    marker.style.setProperty('inset-block-start', `${rect.top - box.top + list.scrollTop}px`);
    marker.style.setProperty('left', `${rect.left - box.left + list.scrollLeft}px`);
    marker.style.setProperty('inline-size', `${rect.width}px`);
    marker.style.setProperty('block-size', `${rect.height}px`);
  };
}

function ends({anchorNode, anchorOffset, focusNode, focusOffset}: Selection): readonly unknown[] {
  return [anchorNode, anchorOffset, focusNode, focusOffset];
}
