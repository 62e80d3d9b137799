/**
 * The script of `frame.html`: shows the element that the page's address asks for, and tells the page
 * around it how high it is. Whose site the frame is on decides which interviews it shows: its own and
 * those of the origins that it names, so that nobody else makes it show words that nobody said.
 */
import {read, type SizeMessage} from './messages.js';

const ELEMENTS = ['quote-card', 'qa-accordion', 'speaker-profile', 'article'];
/** By which AMP's `<amp-iframe>` knows whom it hears. */
const AMP = {sentinel: 'amp', type: 'embed-size'};

const parameters = new URLSearchParams(location.search);
const origins = [location.origin, ...named('interview-origins')];

limitRequests();
dress();
const element = create();
document.body.append(element ?? apology());
tellSize();
document.addEventListener('click', onClick, true);
element?.addEventListener('interview-load', (event) => {
  const {title, lang} = (event as Event & {interview: {title: string; lang: string}}).interview;
  document.title = title;
  // The element's own words stay as they are.
  const own = element as HTMLElement & {uiLang: string};
  own.uiLang ||= document.documentElement.lang;
  document.documentElement.lang = lang;
});

/** The words of a `<meta>`. */
function named(name: string): string[] {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  return content.split(/\s+/).filter(Boolean).flatMap(originOf);
}

function originOf(address: string): string[] {
  const url = parse(address);
  if (url && /^https?:$/.test(url.protocol)) return [url.origin];
  warn(`interview-origins "${address}"`, 'an origin such as https://news.example');
  return [];
}

/** An address as this page reads it, if it is one. */
function parse(address: string): URL | undefined {
  return URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
}

/** A redirection would lead past what the address says: the browser keeps to the origins. */
function limitRequests(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.join(' ')}`;
  document.head.append(policy);
}

/** The frame is as high as what it shows, and lets the page around show through. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body{display:flow-root;margin:0}');
  document.adoptedStyleSheets.push(sheet);
}

/** The element with its attributes; nothing where what is asked for may not be shown. */
function create(): HTMLElement | undefined {
  let name = parameters.get('element') ?? 'quote-card';
  if (!ELEMENTS.includes(name)) {
    warn(`element "${name}"`, ELEMENTS.join(', '));
    name = 'quote-card';
  }
  const tag = `interview-${name}`;
  const type = customElements.get(tag) as {observedAttributes?: string[]} | undefined;
  // The main script did not load, or may not run.
  if (!type) return undefined;
  const allowed = type.observedAttributes ?? [];
  const created = document.createElement(tag);
  for (const [attribute, value] of parameters) {
    if (attribute === 'element') continue;
    if (!allowed.includes(attribute)) warn(`"${attribute}"`, allowed.join(', '));
    else if (attribute !== 'src') created.setAttribute(attribute, value);
    else if (!isAllowed(value)) return undefined;
    else created.setAttribute('src', value);
  }
  return created;
}

function isAllowed(src: string): boolean {
  const url = parse(src);
  if (url && origins.includes(url.origin)) return true;
  warn(
    `src "${src}"`,
    `an address at ${origins.join(' or ')}; this page's <meta name="interview-origins"> may name more`,
  );
  return false;
}

/** What is refused is no fallback for the bundled interview, nor the other way round. */
function apology(): HTMLElement {
  const line = document.createElement('p');
  line.textContent = 'This part of the interview cannot be shown here.';
  return line;
}

function warn(what: string, wanted: string): void {
  console.warn(`interview-widgets: frame.html is asked for ${what}. Allowed: ${wanted}.`);
}

/** On each change, and when the page around asks. */
function tellSize(): void {
  if (parent === window) return;
  let height = -1;
  const tell = () => {
    const size: SizeMessage = {type: 'interview-widgets:size', height};
    // A height is no secret, and who frames this page is for that page's owner to say.
    parent.postMessage(size, '*');
    parent.postMessage({...AMP, height, width: innerWidth}, '*');
  };
  new ResizeObserver(() => {
    const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell();
  }).observe(document.documentElement);
  addEventListener('message', (event) => {
    if (event.source === parent && read(event, 'interview-widgets:ask') && height >= 0) tell();
  });
}

/** Links lead out of the frame, but for those to a place in it. */
function onClick(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || !/^https?:$/.test(link.protocol) || link.download) return;
  const [here = '', there = ''] = [location.href, link.href].map((url) => url.split('#', 1)[0]);
  if (here !== there) link.target = '_blank';
}
