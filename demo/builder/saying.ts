/** The words of a `role=status`: those that are said twice are heard twice. */
import type {ReactiveControllerHost} from 'lit';

export class Saying {
  readonly #host: ReactiveControllerHost;
  #words = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get words(): string {
    return this.#words;
  }

  say(words: string): void {
    this.#words = '';
    this.#host.requestUpdate();
    // A screen reader hears a change, not what stays as it is.
    void this.#host.updateComplete.then(() => {
      this.#words = words;
      this.#host.requestUpdate();
    });
  }
}
