/**
 * Marks, in the table of contents, the question that the reader is at: the last that has come to a line
 * near the top of the view.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {exchangeOf} from '../ui/disclosure-controller.js';

/** From far above down to where readers look for what they read, below what sticks to the top. */
const PASSED = '1000000px 0px -80%';

export class FollowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: IntersectionObserver | undefined;
  #contents: Element | undefined;
  #exchanges: readonly Element[] = [];
  readonly #passed = new Set<Element>();
  #current: Element | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // On a server nobody reads.
    if (typeof IntersectionObserver === 'function') {
      this.#observer = new IntersectionObserver(this.#onMove, {
        // Named, it has its margin in a frame of another origin as well.
        root: document,
        rootMargin: PASSED,
      });
    }
    host.addController(this);
  }

  hostConnected(): void {
    for (const exchange of this.#exchanges) this.#observer?.observe(exchange);
  }

  hostUpdated(): void {
    const contents = this.#host.shadowRoot?.querySelector('nav') ?? undefined;
    const exchanges = contents?.parentElement?.querySelectorAll('[data-exchange]') ?? [];
    if (contents === this.#contents && exchanges[0] === this.#exchanges[0]) return;
    this.hostDisconnected();
    this.#contents = contents;
    this.#exchanges = [...exchanges];
    this.hostConnected();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#passed.clear();
  }

  readonly #onMove = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting) this.#passed.add(target);
      else this.#passed.delete(target);
    }
    // Those far above may not be laid out, and then do not count.
    const last = this.#exchanges.findLast((exchange) => this.#passed.has(exchange));
    const id = last && exchangeOf(last);
    const link = this.#contents?.querySelector(`a[href$="/${id}"]`) ?? undefined;
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    this.#current = link;
    if (link) keepInView(link);
  };
}

/** Scrolls a long table of contents, and never the page. */
function keepInView(link: Element): void {
  const list = link.closest('details');
  if (!list) return;
  const [view, {top, bottom}] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (top < view.top || bottom > view.bottom) list.scrollTop += top - view.top - view.height / 3;
}
