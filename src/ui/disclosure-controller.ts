/**
 * Which answers of an element are open: by exchange id, so that it survives a change of data. Takes
 * over what the reader had opened in the fallback. Brings the items in line with it by itself, those
 * alone that change; how they are rendered is for `exchange-items.ts`.
 */
import {render, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {LinkTarget} from './deep-links.js';
import type {Items} from './exchange-items.js';
import {isServed} from './served.js';
import {groupsAround, reach, sizeGroup, UNEVEN} from './item-groups.js';
import {InterviewToggleEvent, type ToggleTrigger} from './toggle-event.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Whether an exchange is open at first; `left` is how the reader left it in the fallback. */
export type StartsOpen = (exchange: string, index: number, left: boolean | undefined) => boolean;

/** Id, within the element's own root, of the button with an exchange's question. */
export function questionId(exchange: string): string {
  return `q-${exchange}`;
}

export class DisclosureController implements ReactiveController, LinkTarget {
  /** Whether opening one answer closes the others. */
  exclusive = false;
  /** Whether all answers are printed, or those that are open. */
  printsAll = true;

  readonly #host: Host;
  readonly #state = new Map<string, boolean>();
  /** All that the page asks to be shown, a reader's filter aside. */
  #all: ReadonlySet<string> = new Set();
  #items: Items | undefined;
  #fallbackIsPast = false;
  /** Whether the state is what a server knew. */
  #isAsServed = false;
  /** Exchanges whose items are not yet as they should be. */
  readonly #changed = new Set<string>();
  /** Of those, answers that the browser opens for words that it has found in them. */
  readonly #found = new Set<string>();
  /** Those that are there at once: what is in them is to be scrolled to. */
  readonly #atOnce = new Set<string>();
  /** The node of the items that were brought in line last. */
  #node: Element | undefined;
  /** Where the focus was as items were about to be replaced. */
  #focused: {exchange: string; isLink: boolean} | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Says which exchanges there are, and which of those never seen before are open: by default as the
   * reader left the fallback's `<details data-exchange>`. Fires no events.
   */
  begin(
    exchanges: readonly string[],
    startsOpen: StartsOpen = (_, __, left = false) => left,
  ): void {
    this.#all = new Set(exchanges);
    // How the reader left it, which a server could not know, counts for what takes over from it.
    if (this.#isAsServed) this.#state.clear();
    this.#isAsServed = isServed();
    let left: Map<string, boolean> | undefined;
    exchanges.forEach((exchange, index) => {
      if (this.#state.has(exchange)) return;
      left ??= this.#leftOpen();
      this.#state.set(exchange, startsOpen(exchange, index, left.get(exchange)));
    });
    const tooMany = this.exclusive ? this.openOnes().slice(1) : [];
    for (const exchange of tooMany) this.#change(exchange, false);
  }

  /** Says what of it is rendered now; nothing for none. */
  show(items: Items | undefined): void {
    this.#items = items;
  }

  /** Forgets what was open, so that the next `begin` begins anew; a fallback that was is past. */
  reset(): void {
    this.#fallbackIsPast ||= this.#state.size > 0;
    for (const exchange of this.#state.keys()) this.#changed.add(exchange);
    this.#state.clear();
  }

  hostUpdate(): void {
    const {activeElement} = this.#root ?? {};
    const exchange = activeElement && exchangeOf(activeElement);
    this.#focused = exchange
      ? {exchange, isLink: activeElement.classList.contains('link')}
      : undefined;
  }

  hostUpdated(): void {
    const node = this.#root?.querySelector('.items') ?? undefined;
    const groups = new Set<HTMLElement>();
    if (node !== this.#node) {
      for (const group of node?.querySelectorAll<HTMLElement>(UNEVEN) ?? []) groups.add(group);
      this.#node = node;
      this.#changed.clear();
      const isAsServed = node?.classList.contains('served');
      node?.classList.remove('served');
      // What a server has rendered as closed has no more than the look of it.
      const some = isAsServed ? this.#all : this.openOnes();
      for (const exchange of some) this.#changed.add(exchange);
      this.#focusAgain();
    }
    for (const exchange of this.#changed) {
      const item = this.#bringInLine(exchange);
      for (const group of item ? groupsAround(item) : []) groups.add(group);
    }
    this.#changed.clear();
    for (const group of groups) sizeGroup(group);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforeprint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforeprint);
    document.removeEventListener('keydown', this.#onKeydown, true);
  }

  isOpen(exchange: string): boolean {
    return this.#state.get(exchange) ?? false;
  }

  /** Ids of all that are open, in order, shown at the moment or not. */
  openOnes(): string[] {
    return [...this.#all].filter((exchange) => this.isOpen(exchange));
  }

  /** Whether each is open, by its id. */
  state(): Record<string, boolean> {
    return Object.fromEntries(this.#state);
  }

  shows(exchange: string): boolean {
    return this.#all.has(exchange);
  }

  /** Opens or closes an answer, unless it is so already or the page objects. */
  set(exchange: string, open: boolean, trigger: ToggleTrigger): void {
    if (!this.shows(exchange) || this.isOpen(exchange) === open) return;
    const event = new InterviewToggleEvent(exchange, open, trigger);
    if (!this.#host.dispatchEvent(event)) return;
    if (open && this.exclusive) {
      for (const other of this.openOnes()) this.set(other, false, trigger);
      // A page that keeps one open keeps the others closed.
      if (this.openOnes().length) return;
    }
    this.#change(exchange, open);
    this.#host.requestUpdate();
  }

  /** Opens or closes some answers; where only one may be open, opens the first. */
  setAll(open: boolean, trigger: ToggleTrigger, exchanges = [...this.#all]): void {
    const some = open && this.exclusive ? exchanges.slice(0, 1) : exchanges;
    for (const exchange of some) this.set(exchange, open, trigger);
  }

  /** Opens the exchange as a link to it does, and finds the button with its question. */
  async reveal(exchange: string): Promise<HTMLElement | null> {
    this.#atOnce.add(exchange);
    this.set(exchange, true, 'link');
    await this.#host.updateComplete;
    const button = this.#button(exchange);
    if (button) reach(button);
    return button;
  }

  /** For the node that holds all items: one listener, not one for each. */
  readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button[aria-controls]');
    const exchange = button && exchangeOf(button);
    if (exchange) this.set(exchange, !this.isOpen(exchange), 'user');
  };

  /** The browser has found words in a closed answer and opens it. */
  readonly onBeforematch = (event: Event): void => {
    const panel = event.target as Element;
    const exchange = exchangeOf(panel);
    if (!exchange) return;
    reach(panel);
    // What the browser marks are these very nodes: they stay until the reader turns to the page.
    this.#found.add(exchange);
    this.#atOnce.add(exchange);
    this.set(exchange, true, 'browser');
    document.addEventListener('keydown', this.#onKeydown, true);
  };

  /** The reader has come to an item: an answer that the browser has opened takes its form. */
  readonly onReach = (event: Event): void => {
    const item = (event.target as Element).closest('.item.plain.open');
    if (item) this.#enrich(item);
  };

  readonly #onKeydown = (): void => {
    document.removeEventListener('keydown', this.#onKeydown, true);
    for (const item of this.#root?.querySelectorAll('.item.plain.open') ?? []) this.#enrich(item);
  };

  readonly #onBeforeprint = (): void => {
    const plain = this.printsAll ? '.item.plain' : '.item.plain.open';
    for (const item of this.#root?.querySelectorAll(plain) ?? []) this.#enrich(item);
  };

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #button(exchange: string): HTMLElement | null {
    return this.#root?.getElementById(questionId(exchange)) ?? null;
  }

  #change(exchange: string, open: boolean): void {
    this.#state.set(exchange, open);
    this.#changed.add(exchange);
  }

  /** What had the focus among the items has it again; of an answer, its question has it. */
  #focusAgain(): void {
    if (this.#root?.activeElement) return;
    const {exchange = '', isLink} = this.#focused ?? {};
    const question = this.#button(exchange);
    const link = question?.closest('.head')?.querySelector<HTMLElement>('.link');
    (isLink ? link : question)?.focus({preventScroll: true});
  }

  /** Opens or closes an item as its exchange is. */
  #bringInLine(exchange: string): Element | undefined {
    const button = this.#button(exchange);
    const item = button?.closest('.item');
    const panel = item?.lastElementChild;
    if (!button || !panel) return undefined;
    const open = this.isOpen(exchange);
    button.ariaExpanded = String(open);
    item.classList.toggle('open', open);
    const isFound = this.#found.delete(exchange);
    item.classList.toggle('at-once', this.#atOnce.delete(exchange));
    if (open) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'until-found');
    if (open && !isFound) this.#enrich(item);
    return item;
  }

  /** Gives an answer that is its text alone the form that answers have. */
  #enrich(item: Element): void {
    const panel = item.lastElementChild as HTMLElement | null;
    const content = this.#items?.panel(exchangeOf(item) ?? '');
    if (!panel || !content || !item.classList.contains('plain')) return;
    item.classList.remove('plain');
    panel.textContent = '';
    render(content, panel);
  }

  /** How the reader left the fallback; of several for an exchange, the first counts. */
  #leftOpen(): Map<string, boolean> {
    if (this.#fallbackIsPast || isServed()) return new Map();
    const details = [
      ...this.#host.querySelectorAll<HTMLDetailsElement>('details[data-exchange]'),
    ].reverse();
    return new Map(details.map(({dataset, open}) => [dataset['exchange'] ?? '', open]));
  }
}

/** The id of the exchange whose item the node is in. */
export function exchangeOf(node: Element): string | undefined {
  return node.closest<HTMLElement>('[data-exchange]')?.dataset['exchange'];
}
