/** Fixtures: an element in the test's own page, a page of its own, and a host of another origin. */

/** What a page said on its console and what its policy refused, from its first script on. */
export interface PageRecord {
  /** `console.warn`. */
  readonly warnings: readonly string[];
  /** `console.error`, uncaught errors and unhandled rejections. */
  readonly errors: readonly string[];
  /** Breaches of the Content-Security-Policy: directive and blocked address. */
  readonly violations: readonly string[];
}

export interface PageOptions {
  /** The whole document, as a blogger would write it. */
  readonly html: string;
  /** Headers of the response: a policy, another content type. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the viewport, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Query of the page's address, with its `?`. */
  readonly search?: string;
  /** Fragment of the page's address, with its `#`. */
  readonly hash?: string;
  /** The iframe's `sandbox` attribute; without `allow-same-origin` only `record` can be read. */
  readonly sandbox?: string;
  /** The page's `prefers-color-scheme`. Only within `onlyWhere('colorScheme')`. */
  readonly colorScheme?: 'light' | 'dark';
}

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly record: PageRecord;
  /** Takes the page away; after the test that happens by itself. */
  remove(): void;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of a streamed body (`/fault/large`, `/fault/trickle`) that were sent. */
  readonly sent: number;
  /** Whether such a body has come to its end, or the other side has hung up. */
  readonly isOver: boolean;
}

const removals: (() => void)[] = [];

afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

/** Puts markup into the test's page until the test is over, and gives its first element. */
export function fixture<E extends Element = HTMLElement>(markup: string): E {
  const container = document.createElement('div');
  container.innerHTML = markup;
  document.body.append(container);
  removals.push(() => container.remove());
  const element = container.firstElementChild;
  if (!element) throw new Error(`A fixture needs an element: ${markup}`);
  return element as E;
}

/** The address, on the test's origin, of a page of its own. */
export async function addressOf({
  html,
  headers = {},
}: Pick<PageOptions, 'html' | 'headers'>): Promise<string> {
  const {href} = new URL(`/__pages/${crypto.randomUUID()}`, location.href);
  const stored = await fetch(href, {method: 'PUT', body: JSON.stringify({html, headers})});
  if (!stored.ok) throw new Error(`The page was not stored: ${stored.status}`);
  return href;
}

/** Loads a page of its own, on the test's origin, into an iframe that the test can look into. */
export async function page(options: PageOptions): Promise<Page> {
  const {search = '', hash = '', sandbox, colorScheme} = options;
  const {width = 1280, height = 800} = options;
  const url = await addressOf(options);

  const frame = document.createElement('iframe');
  frame.title = 'Page under test';
  frame.style.cssText = `border: 0; display: block; width: ${width}px; height: ${height}px`;
  if (colorScheme !== undefined) frame.style.colorScheme = colorScheme;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = url + search + hash;

  let posted: PageRecord = {warnings: [], errors: [], violations: []};
  const onMessage = ({source, data}: MessageEvent) => {
    const {__record: record} = Object(data) as {__record?: PageRecord};
    if (source === frame.contentWindow && record) posted = record;
  };
  addEventListener('message', onMessage);
  const remove = () => {
    removeEventListener('message', onMessage);
    frame.remove();
  };
  removals.push(remove);

  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  // WebKit reports a breach of policy in a task of its own, right after the load event.
  await new Promise((resolve) => setTimeout(resolve));

  const documentOfPage = () => {
    if (frame.contentDocument) return frame.contentDocument;
    throw new Error('The page cannot be looked into: it is sandboxed, or did not load');
  };
  const windowOfPage = () => {
    const {defaultView} = documentOfPage();
    if (defaultView) return defaultView;
    throw new Error('The page is gone');
  };
  return {
    frame,
    get document() {
      return documentOfPage();
    },
    get window() {
      return windowOfPage();
    },
    get record() {
      if (!frame.contentDocument) return posted;
      return (windowOfPage() as {__record?: PageRecord}).__record ?? posted;
    },
    remove,
  };
}

let other: Promise<string> | undefined;

/** Origin of the second host; scripts/test-origin.js tells what it serves and how it fails. */
export function otherOrigin(): Promise<string> {
  other ??= fetch('/__origin')
    .then((response) => response.json())
    .then((answer: {other: string}) => answer.other);
  return other;
}

/** The requests that reached the second host with `?key=` and this key. */
export async function requests(key: string): Promise<readonly LoggedRequest[]> {
  const response = await fetch(`${await otherOrigin()}/log?key=${encodeURIComponent(key)}`);
  const {requests: logged} = (await response.json()) as {requests: LoggedRequest[]};
  return logged;
}
