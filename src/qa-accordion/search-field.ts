/**
 * The search of an accordion: as a reader types, what has the words stays, and is counted. Loaded when
 * the reader comes to the field. Which items that are is for `shown-items.ts` to bring about.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {answersBy} from '../interview/lookup.js';
import {searchedTexts} from '../interview/searched-texts.js';
import {WordSearch, type FoundExchanges} from '../interview/word-search.js';
import {enSearch, type Labels, type SearchMessages} from '../locale/en.js';
import {adopt} from '../ui/adopt.js';
import type {Items} from '../ui/exchange-items.js';
import {MANY} from '../ui/item-groups.js';
import {FoundItems} from './found-items.js';
import {ReaderPlace} from './reader-place.js';
import {searchStyles} from './search.styles.js';
import {ShownItems} from './shown-items.js';
import {inSlices, type Work} from './slices.js';

/** How long typing rests before the count is announced, in milliseconds. */
const REST = 400;
/** The code of a key that a composition has taken. */
const COMPOSED = 229;

/** What is searched. */
export interface Searched {
  /** The items that are rendered; another object for others. */
  items(): Items | undefined;
  labels(): Labels;
  /** Says something to a screen reader. */
  say(message: string): void;
}

interface Key {
  readonly key: string;
  readonly isComposing: boolean;
  /** Deprecated, and yet what tells it in Safari. */
  readonly keyCode: number;
}

type Sentences = typeof import('../interview/found-sentence.js');

/** The search of an accordion, with what it finds sentences by, which is a part of its own. */
export async function searchField(
  host: ReactiveControllerHost & HTMLElement,
  searched: Searched,
): Promise<SearchField> {
  const sentences = import('../interview/found-sentence.js').catch(() => undefined);
  return new SearchField(host, searched, await sentences);
}

export class SearchField implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #searched: Searched;
  readonly #sentences: Sentences | undefined;
  /** What is typed, as it was seen last. */
  #words = '';
  /** The field in which a word is being put together, which is none yet. */
  #composing: Element | undefined;
  readonly #place = new ReaderPlace();
  #items: Items | undefined;
  /** Where in the list an exchange is, by its id. */
  #indices = new Map<string, number>();
  #search: WordSearch | undefined;
  /** What was found in the items; nothing where nothing is looked for. */
  #found: FoundExchanges | undefined;
  #foundItems: FoundItems | undefined;
  #list: ShownItems | undefined;
  /** The number of the work that is being done: a newer one ends it. */
  #turn = 0;
  /** It is not yet shown what was found. */
  #isLooking = false;
  #settled: Promise<unknown> = Promise.resolve();
  #hasSaid = false;
  /** When what is typed is taken for all that is typed. */
  #restsAt = 0;
  /** Somebody waits for all of it, and ends the rest. */
  #hurry: (() => void) | undefined;
  #isUrgent = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The press that cleared the field is not the page's, also as its key comes up. */
  #hasCleared = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    searched: Searched,
    sentences: Sentences | undefined,
  ) {
    this.#host = host;
    this.#searched = searched;
    this.#sentences = sentences;
    // The field may be rendered anew, the root stays.
    const {shadowRoot} = host;
    shadowRoot?.addEventListener('input', this.#onInput);
    shadowRoot?.addEventListener('compositionstart', this.#onInput);
    shadowRoot?.addEventListener('compositionend', this.#onInput);
    shadowRoot?.addEventListener('keydown', this.#onKeydown);
    shadowRoot?.addEventListener('keyup', this.#onKeyup);
    host.addController(this);
  }

  hostConnected(): void {
    this.#list?.connect();
    this.#start(this.#isLooking ? this.#look() : this.#showAgain(), this.#isFew);
  }

  hostUpdated(): void {
    adopt(this.#host.shadowRoot, searchStyles);
    const node = this.#host.shadowRoot?.querySelector('.items') ?? undefined;
    const items = node && this.#searched.items();
    const field = this.#field;
    // A composition does not end in a field that goes.
    if (this.#composing !== field) this.#composing = undefined;
    const words = this.#composing ? this.#words : (field?.value ?? '');
    if (items !== this.#items || (this.#list && node !== this.#list.node)) {
      this.#read(words);
      this.#takeOver(items);
    } else if (words !== this.#words) this.#type(words);
    else this.#list?.refresh();
    this.#showCount();
  }

  hostDisconnected(): void {
    this.#turn += 1;
    this.#composing = undefined;
    clearTimeout(this.#timer);
    this.#list?.disconnect();
  }

  /** Whether an exchange is among what is shown; of what was just typed, once that is `settled()`. */
  finds(exchange: string): boolean {
    if (!this.#found || this.#searched.items()?.exchanges !== this.#items?.exchanges) return true;
    const index = this.#indices.get(exchange);
    return index === undefined || this.#found.hits[index] !== 0;
  }

  /** Empties the field; fulfilled when all items are shown again. */
  async clear(): Promise<void> {
    if (this.#field) this.#field.value = '';
    this.#type('');
    await this.settled();
  }

  /** Fulfilled when all items, the newest, are as what is typed has them. */
  async settled(): Promise<void> {
    this.#isUrgent = true;
    this.#hurry?.();
    await this.#host.updateComplete;
    for (let seen; seen !== this.#settled;) await (seen = this.#settled);
    this.#isUrgent = false;
  }

  /** What is few is as it should be before it is painted. */
  get #isFew(): boolean {
    return !!this.#items && this.#items.exchanges.length < MANY;
  }

  get #field(): HTMLInputElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLInputElement>('.search input');
  }

  readonly #onInput = (event: Event): void => {
    const field = this.#field;
    if (!field || event.target !== field) return;
    const {isComposing = false} = event as Partial<InputEvent>;
    const composes = event.type === 'compositionstart' || (event.type === 'input' && isComposing);
    this.#composing = composes ? field : undefined;
    if (!composes) this.#type(field.value);
  };

  readonly #onKeydown = (event: Event): void => {
    const {key, isComposing, keyCode} = event as Event & Key;
    const field = this.#field;
    this.#hasCleared = false;
    // As a composition is canceled, Safari says only by the code that the key was its own.
    if (key !== 'Escape' || isComposing || keyCode === COMPOSED) return;
    if (event.target !== field || !field?.value) return;
    // A dialog that the accordion is in stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#hasCleared = true;
    // Before as well: what is in view as items come back stays there.
    this.#place.restore(field);
    void this.clear();
    this.#place.restore(field);
  };

  readonly #onKeyup = (event: Event): void => {
    if (this.#hasCleared && (event as KeyboardEvent).key === 'Escape') event.stopPropagation();
  };

  #type(words: string): void {
    if (words === this.#words) return;
    this.#read(words);
    clearTimeout(this.#timer);
    this.#restsAt = performance.now() + REST;
    this.#start(this.#look());
  }

  #read(words: string): void {
    if (words === this.#words) return;
    if (!this.#words) this.#place.keep(this.#field);
    this.#words = words;
    this.#isLooking = true;
  }

  /** Other items are rendered: the search is theirs now. */
  #takeOver(items: Items | undefined): void {
    const {exchanges, speakers} = this.#items ?? {};
    const isSame = items && items.exchanges === exchanges && items.speakers === speakers;
    // What was typed, be it before all of this was loaded, is still to be answered.
    const isSilent = !!this.#items && !this.#isLooking;
    if (!this.#items) this.#restsAt = performance.now() + REST;
    this.#list?.disconnect();
    this.#list = this.#foundItems = undefined;
    this.#items = items;
    if (!isSame) {
      // What was about to be said is of others.
      clearTimeout(this.#timer);
      this.#found = undefined;
      this.#search = items && searchOf(items);
      this.#indices = new Map(items?.exchanges.map(({id}, index) => [id, index]));
    }
    const isShown = isSame && this.#found && !this.#isLooking;
    this.#start(isShown ? this.#showAgain() : this.#look(isSilent), this.#isFew);
  }

  /** Does work in slices, or at once, in place of what is being done. */
  #start(work: Iterator<unknown>, isUrgent = false): void {
    const turn = ++this.#turn;
    const goesOn = () => turn === this.#turn;
    while (isUrgent && !work.next().done);
    this.#settled = inSlices(work, goesOn);
    // All is made ready for what is to be typed.
    void this.#settled.then(() => {
      if (!goesOn()) return;
      this.#listOf();
      if (this.#search) void inSlices(this.#search.prepare(), goesOn);
    });
  }

  /** Looks for what is typed and shows what is found. */
  *#look(isSilent = false): Work {
    const search = this.#search;
    let found: FoundExchanges | undefined;
    this.#isLooking = true;
    if (search && !search.query(this.#words).isEmpty) {
      for (found of search.search(this.#words)) if (!found) yield undefined;
    }
    const isNew = found !== this.#found;
    this.#found = found;
    yield* this.#showNear();
    // What the toolbar offers is for what is shown.
    if (isNew) this.#host.requestUpdate();
    if (!isSilent) this.#announce();
    this.#isLooking = false;
    yield* this.#settle();
  }

  /** Shows what was found already. */
  *#showAgain(): Work {
    this.#isLooking = false;
    yield* this.#showNear();
    yield* this.#settle();
  }

  /** What is out of view waits until the typing rests: the next key may change it again. */
  *#settle(): Work {
    if (!this.#list) return;
    yield* this.#list.settleNear();
    if (!this.#isUrgent) yield this.#rest();
    yield* this.#list.settleFar();
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      this.#hurry = resolve;
      setTimeout(resolve, this.#restsAt - performance.now());
    });
  }

  *#showNear(): Work {
    const list = this.#found ? this.#listOf() : this.#list;
    this.#foundItems?.begin(this.#found?.query);
    list?.show(this.#found?.hits);
    if (list) yield* list.settleNext();
    this.#showCount();
  }

  #listOf(): ShownItems | undefined {
    const node = this.#host.shadowRoot?.querySelector('.items');
    if (!this.#items || !node) return undefined;
    const {SentenceFinder} = this.#sentences ?? {};
    const finder = SentenceFinder && new SentenceFinder(this.#items.interview.lang);
    this.#foundItems ??= new FoundItems(this.#items, this.#searched.labels(), finder);
    return (this.#list ??= new ShownItems(node, this.#foundItems, () => {
      if (!this.#isLooking) this.#start(this.#settle());
    }));
  }

  get #messages(): SearchMessages {
    return this.#searched.labels().searching ?? enSearch;
  }

  /** For the eye, at once. */
  #showCount(): void {
    const count = this.#host.shadowRoot?.querySelector('.count');
    if (!count) return;
    const all = this.#items?.exchanges.length ?? 0;
    const message = this.#found ? this.#messages.count(this.#found.count, all) : '';
    if (count.textContent !== message) count.textContent = message;
  }

  /** For the ear, when typing rests. */
  #announce(): void {
    clearTimeout(this.#timer);
    const found = this.#found;
    if (!found) {
      if (this.#hasSaid) this.#searched.say('');
      this.#hasSaid = false;
      return;
    }
    this.#timer = setTimeout(() => {
      this.#hasSaid = true;
      this.#searched.say(this.#messages.found(found.count));
    }, this.#restsAt - performance.now());
  }
}

function searchOf({interview, exchanges, speakers}: Items): WordSearch {
  return new WordSearch(exchanges.length, (index) => {
    const exchange = exchanges[index];
    return exchange ? searchedTexts(exchange, answersBy(interview, exchange, speakers)) : [];
  });
}
