/**
 * The builder's steps as entries of the browser's history, so that back and forward, undo and redo are
 * the same moves, and each step has an address of its own.
 */
import {CallLimit} from './call-limit.js';
import {checkedState, type AttributeNames} from './checked.js';
import {fragmentOf, sharedOf, type GivenInterview, type Givens, type Shared} from './share.js';
import type {BuilderState} from './state.js';
import type {Change, Store} from './store.js';

/** What is typed with no longer pause than this is one step, in milliseconds. */
const PAUSE = 1000;
/** How long what is typed waits to be written down. */
const REST = 300;
/** How long a step waits that the browser has refused. */
const REFUSED = 1000;
const UNREADABLE =
  'The link to this page could not be read: it is cut short, or of a later version.';

/** A step on its way into the browser's history. */
interface Step {
  readonly number: number;
  readonly state: BuilderState;
  readonly isNew: boolean;
}

/** What an entry of the browser's history keeps. */
interface Entry {
  readonly number: number;
  readonly state: unknown;
}

export class StateHistory {
  readonly #store: Store;
  readonly #names: AttributeNames;
  readonly #listeners = new Set<() => void>();
  readonly #limit: CallLimit;
  #number = 0;
  /** The last step there is to go forward to, as far as this page knows. */
  #last = 0;
  #steps: Step[] = [];
  #writing: Promise<void> | undefined;
  /** When the last letter was typed. */
  #typed = -Infinity;
  /** Where a button leads, until the browser is there. */
  #direction: -1 | 0 | 1 = 0;
  #notice = '';
  #hasArrived = false;
  /** Counts the entries that the browser has come to. */
  #arrival = 0;
  #keepBy: (givens: Givens) => void = () => undefined;
  readonly #givens = new Promise<Givens>((resolve) => (this.#keepBy = resolve));

  constructor(store: Store, names: AttributeNames, limit = new CallLimit()) {
    this.#store = store;
    this.#names = names;
    this.#limit = limit;
    store.subscribe(this.#onChange);
    addEventListener('popstate', this.#onPopState);
    addEventListener('pageshow', this.#onPageShow);
    void this.#arrive();
  }

  get canUndo(): boolean {
    return this.#number > 0;
  }

  get canRedo(): boolean {
    return this.#number < this.#last;
  }

  /** What is to be said of the link that was opened. */
  get notice(): string {
    return this.#notice;
  }

  undo(): Promise<void> {
    return this.#travel(-1);
  }

  redo(): Promise<void> {
    return this.#travel(1);
  }

  /** Says who keeps an interview that comes with a link: until then such a link waits. */
  onGiven(givens: Givens): void {
    this.#keepBy(givens);
  }

  /** An interview that this browser keeps, to go into a link; rejects with a sentence where it cannot. */
  async given(key: string): Promise<GivenInterview> {
    return (await this.#givens).give(key);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  async #travel(by: -1 | 1): Promise<void> {
    // What was chosen last has an entry first, from where to go back.
    await this.#writing;
    if (!(by < 0 ? this.canUndo : this.canRedo)) return;
    this.#typed = -Infinity;
    this.#direction = by;
    this.#number += by;
    history.go(by);
  }

  readonly #onChange = ({after: state, isPartial, isTraveling}: Change) => {
    if (isTraveling) return;
    const now = performance.now();
    const isContinued = isPartial && now - this.#typed < PAUSE;
    this.#typed = isPartial ? now : -Infinity;
    const last = this.#steps.at(-1);
    if (isContinued && last) {
      this.#steps = [...this.#steps.slice(0, -1), {...last, state}];
    } else {
      if (!isContinued) this.#last = ++this.#number;
      this.#steps = [...this.#steps, {number: this.#number, state, isNew: !isContinued}];
    }
    this.#notice = '';
    this.#writing ??= this.#write();
    this.#tell();
  };

  async #write(): Promise<void> {
    try {
      while (this.#steps.length) await this.#writeNext();
    } finally {
      this.#writing = undefined;
    }
  }

  async #writeNext(): Promise<void> {
    const isResting = this.#steps[0]?.isNew === false;
    const wait = this.#limit.wait(performance.now());
    if (wait > 0 || isResting) await sleep(Math.max(wait, isResting ? REST : 0));
    if (wait > 0) this.#merge();
    const [step] = this.#steps;
    if (!step) return;
    const fragment = await fragmentOf({state: step.state});
    // It is longer by now, or the browser is at another entry.
    if (step !== this.#steps[0]) return;
    if (this.#put(step, fragment)) this.#steps = this.#steps.slice(1);
    else await sleep(REFUSED);
  }

  /** Writes a step down; false where the browser refuses it, as it does for a while after many. */
  #put({number, state, isNew}: Step, fragment?: string): boolean {
    this.#limit.count(performance.now());
    // The whole path: a fragment alone would be that of the page's <base>.
    const {pathname, search} = location;
    const url = fragment === undefined ? location.href : `${pathname}${search}#${fragment}`;
    const entry: Entry = {number, state};
    try {
      history[isNew ? 'pushState' : 'replaceState']({builder: entry}, '', url);
      return true;
    } catch {
      return false;
    }
  }

  /** So many steps came at once that the browser takes no more: they become one. */
  #merge(): void {
    const [first] = this.#steps;
    const last = this.#steps.at(-1);
    if (!first || !last || first === last) return;
    const isNew = this.#steps.some((step) => step.isNew);
    const number = first.isNew ? first.number : first.number + Number(isNew);
    this.#steps = [{number, state: last.state, isNew}];
    this.#number = this.#last = number;
  }

  readonly #onPopState = () => {
    // What was on its way belongs to the entry that the browser has left.
    this.#last -= this.#steps.filter(({isNew}) => isNew).length;
    this.#steps = [];
    this.#typed = -Infinity;
    void this.#arrive();
  };

  /** Takes up what the entry holds that the browser has come to. */
  async #arrive(): Promise<void> {
    const arrival = ++this.#arrival;
    const isFirst = !this.#hasArrived;
    this.#hasArrived = true;
    const entry = entryOf(history.state);
    if (entry) {
      this.#show(entry.number, checkedState(entry.state, this.#names));
      return;
    }
    // No entry of ours: a link, or an anchor of the page, which changes nothing.
    if (!isFirst) this.#last = ++this.#number;
    // What is said of the one before may be said of this one too.
    this.#notice = '';
    this.#tell();
    const reading = await sharedOf(location.hash, this.#names);
    const isShared = reading.kind === 'shared';
    const state = isShared ? await this.#taken(reading) : this.#store.state;
    const isUnreadable = reading.kind === 'unreadable';
    const fragment = isShared || isUnreadable ? await fragmentOf({state}) : undefined;
    if (isUnreadable) {
      this.#notice = `${UNREADABLE} ${isFirst ? 'This is the builder as it opens.' : 'All is as it was.'}`;
    }
    if (arrival !== this.#arrival) return;
    this.#put({number: this.#number, state, isNew: false}, fragment);
    this.#show(this.#number, state);
  }

  /** The state of a link, with the interview that came with it kept here. */
  async #taken({state, given}: Shared): Promise<BuilderState> {
    if (!given) return state;
    try {
      const key = await (await this.#givens).keep(given);
      return {...state, interview: {kind: 'saved', key}};
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#notice = `The interview of this link could not be kept in this browser: ${why}`;
      return this.#store.state;
    }
  }

  #show(number: number, state: BuilderState): void {
    const isMoved = JSON.stringify(state) !== JSON.stringify(this.#store.state);
    const direction = this.#direction;
    this.#direction = 0;
    this.#number = number;
    this.#last = Math.max(this.#last, number);
    this.#store.change(state, {isTraveling: true});
    this.#tell();
    // An anchor's entry is no step that an editor sees.
    if (direction && !isMoved) void this.#travel(direction);
  }

  readonly #onPageShow = ({persisted}: PageTransitionEvent) => {
    // The reader comes back from another page, which took the place of what was undone.
    if (persisted) this.#last = this.#number;
    this.#tell();
  };
}

function entryOf(value: unknown): Entry | undefined {
  const {builder} = Object(value) as {builder?: unknown};
  const {number, state} = Object(builder) as Partial<Entry>;
  return Number.isSafeInteger(number) && number !== undefined && number >= 0
    ? {number, state}
    : undefined;
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
