/** The words of a `role=status`: those that are said twice are heard twice. */
import type {ReactiveControllerHost} from 'lit';

export class Saying {
  readonly #host: ReactiveControllerHost;
  #words = '';
  /** How often something was said, or was to be said no more. */
  #turn = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get words(): string {
    return this.#words;
  }

  /** Says nothing any more. */
  stop(): void {
    this.#turn += 1;
    this.#words = '';
    this.#host.requestUpdate();
  }

  say(words: string): void {
    const turn = ++this.#turn;
    this.#words = '';
    this.#host.requestUpdate();
    // A screen reader hears a change, not what stays as it is.
    void this.#host.updateComplete.then(() => {
      if (turn !== this.#turn) return;
      this.#words = words;
      this.#host.requestUpdate();
    });
  }
}
