/**
 * Which answers of an element are open: by exchange id, so that it survives a change of data. Takes
 * over what the reader had opened in the fallback. Renders nothing.
 */
import type {ReactiveControllerHost} from 'lit';
import type {LinkTarget} from './deep-links.js';
import {InterviewToggleEvent, type ToggleTrigger} from './toggle-event.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Id, within the element's own root, of the button with an exchange's question. */
export function questionId(exchange: string): string {
  return `q-${exchange}`;
}

export class DisclosureController implements LinkTarget {
  /** Whether opening one answer closes the others. */
  exclusive = false;

  readonly #host: Host;
  readonly #state = new Map<string, boolean>();
  #shown: readonly string[] = [];
  #fallbackIsPast = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * Says which exchanges there are, and which of those never seen before are open: as the reader
   * left the fallback's `<details data-exchange>`, else as `startsOpen` has it. Fires no events.
   */
  show(
    exchanges: readonly string[],
    startsOpen = (_exchange: string, _index: number): boolean => false,
  ): void {
    this.#shown = exchanges;
    exchanges.forEach((exchange, index) => {
      if (this.#state.has(exchange)) return;
      const open = this.#fallbackState(exchange) ?? startsOpen(exchange, index);
      this.#state.set(exchange, open);
    });
    const tooMany = this.exclusive ? this.#openOnes().slice(1) : [];
    for (const exchange of tooMany) this.#state.set(exchange, false);
  }

  /** Forgets what was open, so that the next `show` begins anew; a fallback that was is past. */
  reset(): void {
    this.#fallbackIsPast ||= this.#state.size > 0;
    this.#state.clear();
  }

  isOpen(exchange: string): boolean {
    return this.#state.get(exchange) ?? false;
  }

  shows(exchange: string): boolean {
    return this.#shown.includes(exchange);
  }

  /** Opens or closes an answer, unless it is so already or the page objects. */
  set(exchange: string, open: boolean, trigger: ToggleTrigger): void {
    if (!this.shows(exchange) || this.isOpen(exchange) === open) return;
    const event = new InterviewToggleEvent(exchange, open, trigger);
    if (!this.#host.dispatchEvent(event)) return;
    if (open && this.exclusive) {
      for (const other of this.#openOnes()) this.set(other, false, trigger);
      // A page that keeps one open keeps the others closed.
      if (this.#openOnes().length) return;
    }
    this.#state.set(exchange, open);
    this.#host.requestUpdate();
  }

  /** Opens or closes every answer; where only one may be open, opens the first. */
  setAll(open: boolean): void {
    const all = open && this.exclusive ? this.#shown.slice(0, 1) : this.#shown;
    for (const exchange of all) this.set(exchange, open, 'method');
  }

  /** Opens the exchange as a link to it does, and finds the button with its question. */
  async reveal(exchange: string): Promise<HTMLElement | null> {
    this.set(exchange, true, 'link');
    await this.#host.updateComplete;
    return this.#host.shadowRoot?.getElementById(questionId(exchange)) ?? null;
  }

  /** For the node that holds all items: one listener, not one for each. */
  readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button[aria-controls]');
    const exchange = button && exchangeOf(button);
    if (exchange) this.set(exchange, !this.isOpen(exchange), 'user');
  };

  /** The browser has found words in a closed answer and opens it. */
  readonly onBeforematch = (event: Event): void => {
    const exchange = exchangeOf(event.target as Element);
    if (exchange) this.set(exchange, true, 'browser');
  };

  #openOnes(): string[] {
    return this.#shown.filter((exchange) => this.isOpen(exchange));
  }

  #fallbackState(exchange: string): boolean | undefined {
    if (this.#fallbackIsPast) return undefined;
    const selector = `details[data-exchange="${exchange}"]`;
    return this.#host.querySelector<HTMLDetailsElement>(selector)?.open;
  }
}

/** The id of the exchange whose item the node is in. */
export function exchangeOf(node: Element): string | undefined {
  return node.closest<HTMLElement>('[data-exchange]')?.dataset['exchange'];
}
