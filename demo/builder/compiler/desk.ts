/**
 * The interview that is open: has it compiled by a worker, knows what is to be known of it, and tells
 * when that changes. A source that is opened while another is being compiled takes its place.
 */
import {wrap, type Remote} from 'comlink';
import {worker as workerOf} from '../trusted.js';
import type {Compiler, Opening, Source, Summary, Version} from './messages.js';

/** An interview that goes on being written while it waits to be compiled. */
export interface Writing {
  readonly kind: Source['kind'];
  /** As it is by now; only what has changed, where the worker has a version that it is a change of. */
  since(known: number | undefined): Version;
}

const NOTHING: Opening = {problems: [], guesses: [], more: 0};

export class Desk {
  readonly #listeners = new Set<() => void>();
  #worker: Worker | undefined;
  #compiler: Remote<Compiler> | undefined;
  /** The opening that was asked for last, by its number. */
  #turn = 0;
  /** What the worker does at the time. */
  #work: Promise<unknown> = Promise.resolve();
  #kind: Source['kind'] = 'bundled';
  /** What of which version the worker has, and may be told the edits of. */
  #known: {readonly subject: unknown; readonly version: number} | undefined;
  /** Whose versions are opened: what another was is not to be taken for it. */
  #subject: unknown;
  #opened = NOTHING;
  #isBusy = false;

  /** The interview that is open: its last version without problems; absent where there is none. */
  get summary(): Summary | undefined {
    return this.#opened.summary;
  }

  /** What came of opening the source that was opened last. */
  get opening(): Opening {
    return this.#opened;
  }

  /** Whose version was opened last; nothing while another is to come. */
  get subject(): unknown {
    return this.#subject;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** What was opened last, or is being opened: what it was brought as. */
  get kind(): Source['kind'] {
    return this.#kind;
  }

  /** Asks the worker about the interview that is open. Rejects where the worker comes to an end. */
  get compiler(): Remote<Compiler> {
    return (this.#compiler ??= this.#begin());
  }

  /** Puts the interview away that was open, since another is to come. */
  clear(): void {
    this.#turn += 1;
    this.#subject = undefined;
    this.#opened = NOTHING;
    this.#isBusy = true;
    this.#tell();
  }

  /** Another version of what is open is being written: until it is opened, what there is is out of date. */
  expect(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#tell();
  }

  /**
   * Opens a source, which is a version of its subject: a version with problems leaves the one before
   * open, but never another subject's. Resolves to what came of it, or to nothing where another was
   * opened meanwhile: of those that wait while one is compiled, only the last is. Rejects where it
   * cannot be compiled at all; nothing is open then.
   */
  async open(source: Source | Writing, subject: unknown): Promise<Opening | undefined> {
    const isOther = subject !== this.#subject;
    if (isOther) this.clear();
    const turn = ++this.#turn;
    this.#kind = source.kind;
    this.#subject = subject;
    this.#isBusy = true;
    this.#tell();
    await this.#work.catch(() => undefined);
    if (turn !== this.#turn) return undefined;
    let opening = NOTHING;
    try {
      // What was open is the worker's to know, since openings that were overtaken count as well.
      const work = this.#send(source, isOther || !this.#opened.summary);
      this.#work = work;
      opening = await work;
    } finally {
      if (turn === this.#turn) {
        this.#isBusy = false;
        this.#opened = opening;
        this.#tell();
      }
    }
    return turn === this.#turn ? opening : undefined;
  }

  #send(source: Source | Writing, isOther: boolean): Promise<Opening> {
    const {compiler} = this;
    const known = this.#known?.subject === this.#subject ? this.#known?.version : undefined;
    if (!('since' in source)) {
      this.#known = undefined;
      return compiler.open(source, isOther);
    }
    const {version, source: taken} = source.since(known);
    this.#known = {subject: this.#subject, version};
    return compiler.open(taken, isOther);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Starts the worker; where it comes to an end, whoever waits for it hears so, and the next is new. */
  #begin(): Remote<Compiler> {
    const worker = workerOf(new URL('compiler.js', import.meta.url).href);
    const end = new Promise<never>((_resolve, reject) => {
      worker.addEventListener('error', ({message}) => {
        worker.terminate();
        if (this.#worker === worker) this.#compiler = this.#known = undefined;
        reject(new Error(message || 'The compiler has stopped: the file may be too large for it.'));
      });
    });
    end.catch(() => undefined);
    this.#worker = worker;
    const remote = wrap<Compiler>(worker);
    const call = (name: keyof Compiler, given: unknown[]) =>
      Promise.race([(remote[name] as (...args: unknown[]) => Promise<unknown>)(...given), end]);
    return new Proxy(remote, {
      get:
        (_target, name) =>
        (...given: unknown[]) =>
          call(name as keyof Compiler, given),
    });
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
