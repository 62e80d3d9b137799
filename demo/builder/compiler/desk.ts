/**
 * The interview that is open: has it compiled by a worker, knows what is to be known of it, and tells
 * when that changes. A source that is opened while another is being compiled takes its place.
 */
import {wrap, type Remote} from 'comlink';
import {trusted} from '../trusted.js';
import type {Compiler, Opening, Source, Summary} from './messages.js';

export class Desk {
  readonly #listeners = new Set<() => void>();
  #compiler: Remote<Compiler> | undefined;
  /** The opening that was asked for last, by its number. */
  #turn = 0;
  /** What the worker does at the time. */
  #work: Promise<unknown> = Promise.resolve();
  #source: Source = {kind: 'bundled'};
  #opened: Opening = {problems: [], guesses: [], more: 0};
  #isBusy = false;

  /** The interview that is open; absent before the first one is. */
  get summary(): Summary | undefined {
    return this.#opened.summary;
  }

  /** What came of opening the source that was opened last. */
  get opening(): Opening {
    return this.#opened;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Goes up with each source that was opened, so that who shows it knows that it is another. */
  get edition(): number {
    return this.#turn;
  }

  /** Asks the worker about the interview that is open. */
  get compiler(): Remote<Compiler> {
    this.#compiler ??= wrap<Compiler>(
      new Worker(trusted(new URL('compiler.js', import.meta.url).href), {type: 'module'}),
    );
    return this.#compiler;
  }

  /** What was opened last, or is being opened. */
  get source(): Source {
    return this.#source;
  }

  /**
   * Opens a source. Resolves to what came of it, or to nothing where another was opened meanwhile: of
   * those that wait while one is compiled, only the last is.
   */
  async open(source: Source): Promise<Opening | undefined> {
    const turn = ++this.#turn;
    this.#source = source;
    this.#isBusy = true;
    this.#tell();
    await this.#work.catch(() => undefined);
    if (turn !== this.#turn) return undefined;
    const work = this.compiler.open(source);
    this.#work = work;
    const opening = await work;
    if (turn !== this.#turn) return undefined;
    this.#isBusy = false;
    this.#opened = {...opening, summary: opening.summary ?? this.#opened.summary};
    this.#tell();
    return opening;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
