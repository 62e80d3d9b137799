/**
 * Browsers refuse a page that writes to its history too often: Safari takes 100 calls in 30 seconds,
 * others twice as many in ten. This one keeps below all of them.
 */
const CALLS = 80;
const WITHIN = 30_000;

export class CallLimit {
  readonly #most: number;
  readonly #within: number;
  #calls: number[] = [];

  constructor(most = CALLS, within = WITHIN) {
    this.#most = most;
    this.#within = within;
  }

  /** Milliseconds until the next call may be made. */
  wait(now: number): number {
    const [first = now] = this.#calls.slice(-this.#most);
    return this.#calls.length < this.#most ? 0 : Math.max(first + this.#within - now, 0);
  }

  count(now: number): void {
    this.#calls = [...this.#calls, now].slice(-this.#most);
  }
}
