/** Whose answers are shown: those of the speaker that the page names at first, then as readers say. */
import type {Speaker} from '../interview/schema.js';

export class Choice {
  /** What the page names; the reader's choice lasts until that is another. */
  #named = '';
  #speakers: readonly string[] = [];

  /** Takes the page's word for it, where that is new; speakers that are not there are forgotten. */
  begin(named: string, offered: readonly Speaker[]): void {
    if (named !== this.#named) this.#speakers = named ? [named] : [];
    this.#named = named;
    this.#speakers = this.#speakers.filter(
      (id) => id === named || offered.some((speaker) => speaker.id === id),
    );
  }

  /** Ids of the speakers; everybody's answers are shown where there are none. */
  get speakers(): readonly string[] {
    return this.#speakers;
  }

  /** Takes a speaker into the choice, or out of it. */
  toggle(speaker: string): void {
    this.#speakers = this.#speakers.includes(speaker)
      ? this.#speakers.filter((id) => id !== speaker)
      : [...this.#speakers, speaker];
  }

  /** Goes back to what the page names. */
  reset(): void {
    this.#speakers = this.#named ? [this.#named] : [];
  }
}
