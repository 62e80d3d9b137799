/**
 * Keeps drafts a moment after they are changed, and at once when the page is left. What cannot be kept
 * stays in the page, says why, and is tried again with the next change.
 */
import {Draft} from './draft.js';
import type {Library} from './library.js';

/** In milliseconds after the last change; and the most after the first, for who writes without a rest. */
const [DELAY, LONGEST] = [500, 2000];

interface Told {
  /** A draft was kept, or could not be. */
  onChange(): void;
  /** Another tab had changed it meanwhile, so that it is kept under another key. */
  onMove(draft: Draft, before: string): void;
}

export class Keeper {
  readonly #told: Told;
  readonly #timers = new Map<Draft, ReturnType<typeof setTimeout>>();
  readonly #busy = new Set<Draft>();
  /** Those of which something is not kept. */
  readonly #open = new Set<Draft>();
  /** Since when, by the clock of the page. */
  readonly #since = new Map<Draft, number>();
  #library: Library | undefined;

  constructor(told: Told) {
    this.#told = told;
  }

  /** Where drafts are kept from now on. */
  set library(library: Library) {
    this.#library = library;
    this.flush();
  }

  get hasUnkept(): boolean {
    return [...this.#open].some(({isKept}) => !isKept);
  }

  /** Keeps a draft soon. */
  touch(draft: Draft, delay = DELAY): void {
    this.#open.add(draft);
    const now = performance.now();
    const since = this.#since.get(draft) ?? now;
    this.#since.set(draft, since);
    const wait = Math.max(Math.min(delay, since + LONGEST - now), 0);
    clearTimeout(this.#timers.get(draft));
    this.#timers.set(
      draft,
      setTimeout(() => void this.#keep(draft), wait),
    );
  }

  /** Keeps a draft soon, or when that is due already. */
  remind(draft: Draft): void {
    if (!isWhollyKept(draft) && !this.#timers.has(draft)) this.touch(draft);
  }

  /** Forgets a draft that is deleted. */
  drop(draft: Draft): void {
    clearTimeout(this.#timers.get(draft));
    this.#timers.delete(draft);
    this.#open.delete(draft);
    this.#since.delete(draft);
  }

  /** Keeps whatever is not, at once. */
  flush(): void {
    for (const draft of [...this.#open]) void this.#keep(draft);
  }

  async #keep(draft: Draft): Promise<void> {
    clearTimeout(this.#timers.get(draft));
    this.#timers.delete(draft);
    if (!this.#library || this.#busy.has(draft) || isWhollyKept(draft)) return;
    this.#busy.add(draft);
    this.#since.delete(draft);
    const {version, entry, keeping} = draft;
    try {
      const kept = draft.isKept
        ? await this.#library.rename(entry)
        : await this.#library.keep(keeping);
      draft.wasKept(version, kept);
      if (kept.key !== entry.key) this.#told.onMove(draft, entry.key);
    } catch (error) {
      draft.failure = whyNot(error);
    }
    this.#busy.delete(draft);
    const isNewer = draft.version !== version || draft.entry.name !== entry.name;
    if (isNewer && this.#open.has(draft)) this.touch(draft, 0);
    else if (!draft.failure) this.#open.delete(draft);
    this.#told.onChange();
  }
}

function isWhollyKept({isKept, isNamed}: Draft): boolean {
  return isKept && isNamed;
}

function whyNot(error: unknown): string {
  const {name} = Object(error) as {name?: unknown};
  return name === 'QuotaExceededError'
    ? 'this browser has no room left for it. Delete another interview, or free some of the disk'
    : `this browser could not keep it (${String(name ?? error)})`;
}
