/**
 * Links into an interview: `#<element's or interview's id>/<exchange id>` brings that exchange into
 * view, on load, on a change of the hash, and on a second click on the same link. One set of
 * listeners for all elements of a page.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServed} from './served.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly interviewId: string | undefined};

/** The exchanges of an element that can be linked to. */
export interface LinkTarget {
  /** Whether the exchange is shown, open or closed. */
  shows(exchange: string): boolean;
  /** Opens the exchange; fulfilled, once that is on the page, with what takes view and focus. */
  reveal(exchange: string): Promise<HTMLElement | null>;
}

const links = new Set<DeepLinkController>();
/** The address whose hash was looked at last; a router may change it without an event. */
let address = '';
/** The hash that no element could follow so far. */
let awaited = '';

export class DeepLinkController implements ReactiveController {
  readonly host: Host;
  /** Of two elements that show an exchange, the one with the lower rank is meant. */
  readonly rank: number;
  readonly target: LinkTarget;

  constructor(host: Host, rank: number, target: LinkTarget) {
    this.host = host;
    this.rank = rank;
    this.target = target;
    host.addController(this);
  }

  hostConnected(): void {
    links.add(this);
    if (!address) {
      addEventListener('hashchange', onHashChange);
      addEventListener('click', onClick);
    }
    if (address !== location.href) look();
  }

  hostDisconnected(): void {
    links.delete(this);
  }

  hostUpdated(): void {
    // After all elements that one script defines have rendered, so that the right one is chosen.
    if (awaited) setTimeout(follow);
  }
}

function look(): void {
  address = location.href;
  awaited = location.hash;
}

function onHashChange(): void {
  look();
  follow();
}

/** A second click on a link to where the page already is changes no hash. */
function onClick(event: MouseEvent): void {
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (event.defaultPrevented || opensElsewhere) return;
  const link = event.composedPath().find((node) => (node as HTMLAnchorElement).hash);
  if ((link as HTMLAnchorElement | undefined)?.href === location.href) onHashChange();
}

function follow(): void {
  const {name, exchange} = parseLink(awaited) ?? {};
  const link =
    exchange && (findLinked(exchange, 'id', name) ?? findLinked(exchange, 'interviewId', name));
  if (!link) return;
  awaited = '';
  void revealLinked(link, exchange);
}

/** Of the elements that show an exchange, the one that is meant by its own id or its interview's. */
export function findLinked(
  exchange: string,
  key: 'id' | 'interviewId',
  value: string | undefined,
): DeepLinkController | undefined {
  return [...links]
    .filter(({host, target}) => host.interviewId && host[key] === value && target.shows(exchange))
    .sort(byRankAndPlace)[0];
}

/** Opens an exchange, brings it into view and moves the focus there. */
export async function revealLinked(
  {host, target}: DeepLinkController,
  exchange: string,
): Promise<void> {
  for (let place: Element | null = host; place; place = place.parentElement) {
    if (place instanceof HTMLDetailsElement) place.open = true;
  }
  const node = await target.reveal(exchange);
  // The whole item: its margin is what a page sets aside for what covers the top.
  node?.closest('[data-exchange]')?.scrollIntoView();
  node?.focus({preventScroll: true});
}

/** The address of this page with the hash that leads to an exchange in an element. */
export function linkTo(host: HTMLElement, interview: string, exchange: string): string {
  const here = isServed() ? '' : location.href.split('#', 1)[0];
  return `${here}#${encodeURIComponent(host.getAttribute('id') || interview)}/${exchange}`;
}

/** The parts of a hash that may be a link of ours. */
export function parseLink(hash: string): {name: string; exchange: string} | undefined {
  let text: string;
  try {
    text = decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
  const [, name, exchange] = /^(.+)\/([a-z0-9-]+)$/s.exec(text) ?? [];
  return name && exchange ? {name, exchange} : undefined;
}

function byRankAndPlace(one: DeepLinkController, other: DeepLinkController): number {
  const place = one.host.compareDocumentPosition(other.host);
  return one.rank - other.rank || (place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
}
