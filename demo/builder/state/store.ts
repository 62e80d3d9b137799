/** The builder's state in one place, and who is told when it changes. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Desk} from '../compiler/desk.js';
import type {StateHistory} from './history.js';
import {INITIAL, type BuilderState} from './state.js';

/** A change as it is told. */
export interface Change {
  readonly before: BuilderState;
  readonly after: BuilderState;
  /** Part of a longer change, such as typing: it is no step of its own to be undone. */
  readonly isPartial: boolean;
  /** Comes from the history, so that it is no new step. */
  readonly isTraveling: boolean;
}

export class Store {
  readonly #listeners = new Set<(change: Change) => void>();
  #state: BuilderState;

  constructor(state: BuilderState = INITIAL) {
    this.#state = state;
  }

  get state(): BuilderState {
    return this.#state;
  }

  /** Sets a new state, or makes one of the old. */
  change(
    next: BuilderState | ((state: BuilderState) => BuilderState),
    {
      isPartial = false,
      isTraveling = false,
    }: Partial<Pick<Change, 'isPartial' | 'isTraveling'>> = {},
  ): void {
    const before = this.#state;
    const after = typeof next === 'function' ? next(before) : next;
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    this.#state = after;
    for (const listener of [...this.#listeners]) listener({before, after, isPartial, isTraveling});
  }

  /** Calls a function at each change; what is returned ends that. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** What all parts of the builder share. */
export interface Builder {
  readonly store: Store;
  readonly desk: Desk;
  readonly history: StateHistory;
}

/** Renders its host anew when the state changes, or what lies on the desk. */
export class BuilderController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #builder: () => Builder;
  #ends: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, builder: () => Builder) {
    this.#host = host;
    this.#builder = builder;
    host.addController(this);
  }

  hostConnected(): void {
    const {store, desk} = this.#builder();
    const update = () => this.#host.requestUpdate();
    this.#ends = [store.subscribe(update), desk.subscribe(update)];
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
  }
}
