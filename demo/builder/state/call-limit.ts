/**
 * Browsers refuse a page that writes to its history too often: Safari takes 100 calls in 30 seconds,
 * others twice as many in ten. This one keeps below all of them.
 */
const CALLS = 80;
const WITHIN = 30_000;

export class CallLimit {
  #calls: number[] = [];

  /** Milliseconds until the next call may be made. */
  wait(now: number): number {
    const [first = now] = this.#calls.slice(-CALLS);
    return this.#calls.length < CALLS ? 0 : Math.max(first + WITHIN - now, 0);
  }

  count(now: number): void {
    this.#calls = [...this.#calls.slice(1 - CALLS), now];
  }
}
