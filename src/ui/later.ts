/** A part of an element that is loaded when it is first asked for. */
import type {ReactiveControllerHost} from 'lit';
import {blocked, type Failure} from '../source/outcome.js';

export class Later<T extends object> {
  /** The part, or why there is none; nothing until that is known. */
  part: T | Failure | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #asked: Promise<unknown> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Loads the part, once; fulfilled when the element has it, or it cannot be had. */
  ask(): Promise<unknown> {
    return (this.#asked ??= this.#load()
      .catch(blocked)
      .then((part) => {
        this.part = part;
        this.#host.requestUpdate();
        return this.#host.updateComplete;
      }));
  }
}
