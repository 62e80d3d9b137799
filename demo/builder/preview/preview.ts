/**
 * The page of the preview: shows what the builder sends it, as the publisher's page would. It never goes
 * anywhere: what is linked to opens beside it.
 */
import {FROM_ELSEWHERE, type Options} from '../state/state.js';
import type {
  FromPreview,
  PictureAnswer,
  PictureSize,
  SamplePage,
  ShowMessage,
  ToPreview,
} from './messages.js';

/** An element as far as the preview uses it. */
interface Shown extends HTMLElement {
  data?: unknown;
  readonly ready: Promise<void>;
  toBlob?(options: {size: PictureSize}): Promise<Blob>;
}

/** What an element is asked for: with another, what was wrong with it may be so no more. */
const ASKED = ['quote', 'excerpt', 'speaker', 'exchange'];

const place = document.querySelector('#preview') ?? document.body;
let interview: unknown;
let element: Shown | undefined;
let last: ShowMessage | undefined;
/** Resolves once what was sent last stands in the page. */
let applied: Promise<void> = Promise.resolve();

function send(message: FromPreview): void {
  parent.postMessage(message, location.origin);
}

async function show(message: ShowMessage): Promise<void> {
  last = message;
  dressPage(message.page);
  const {tag} = message;
  await customElements.whenDefined(tag);
  // Another was sent meanwhile.
  if (last !== message) return;
  if (element?.localName !== tag) {
    element = document.createElement(tag) as Shown;
    if (interview !== undefined) element.data = interview;
    tellProblems();
  }
  setAttributes(element, message.attributes);
  if (!element.isConnected) place.replaceChildren(element);
}

function clear(): void {
  last = element = undefined;
  place.replaceChildren();
  tellProblems();
}

/** Another interview: the element takes it over; to the bundled one leads only a new element. */
function setInterview(json: ArrayBuffer | undefined): void {
  interview = json && JSON.parse(new TextDecoder().decode(json));
  tellProblems();
  if (element && interview !== undefined) element.data = interview;
  else element = undefined;
}

function dressPage({lang, dir, scheme, host}: SamplePage): void {
  const {documentElement: root} = document;
  Object.assign(root, {lang, dir});
  root.dataset['scheme'] = scheme;
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-host]')) {
    sheet.media = sheet.dataset['host'] === host ? 'all' : 'not all';
  }
}

/** Sets those attributes that the element knows, each only where it changes. */
function setAttributes(shown: Shown, attributes: Options): void {
  const {observedAttributes = []} = shown.constructor as {observedAttributes?: readonly string[]};
  for (const name of observedAttributes) {
    if (FROM_ELSEWHERE.includes(name)) continue;
    const value = attributes[name] === true ? '' : attributes[name];
    if ((value ?? null) === shown.getAttribute(name)) continue;
    if (ASKED.includes(name)) tellProblems();
    if (value === undefined) shown.removeAttribute(name);
    else shown.setAttribute(name, value);
  }
}

async function picture(size: PictureSize): Promise<PictureAnswer> {
  try {
    await applied;
    if (!element?.toBlob) return {problem: 'Only a quote card has a picture.'};
    return {blob: await element.toBlob({size})};
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)};
  }
}

function tellProblems(problems: readonly string[] = []): void {
  send({type: 'problems', problems});
}

document.addEventListener('interview-load', () => tellProblems());
document.addEventListener('interview-error', (event) => {
  const {code, problems} = event as Event & {
    code: string;
    problems: readonly {path: string; found: string; wanted: string}[];
  };
  const sentences = problems.map(
    ({path, found, wanted}) => `${path ? `${path}: found` : 'Found'} ${found}; wanted ${wanted}.`,
  );
  tellProblems(sentences.length ? sentences : [`The element says: ${code}.`]);
});

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link?.href || event.defaultPrevented) return;
  if (link.href.split('#', 1)[0] === location.href.split('#', 1)[0]) {
    // A step of its own in the history would be one that the builder's "back" has to go.
    event.preventDefault();
    location.replace(link.href);
  } else {
    link.target = '_blank';
    link.relList.add('noopener');
  }
});

addEventListener('message', ({source, origin, data, ports}: MessageEvent<ToPreview>) => {
  if (source !== parent || origin !== location.origin) return;
  switch (data.type) {
    case 'show':
      applied = show(data);
      break;
    case 'interview':
      setInterview(data.json);
      break;
    case 'clear':
      clear();
      break;
    case 'picture':
      void picture(data.size).then((answer) => ports[0]?.postMessage(answer));
  }
});

function tellHeight(): void {
  const {height} = document.documentElement.getBoundingClientRect();
  send({type: 'height', height: Math.ceil(height)});
}

// Measured at once, the page may change its size once more in the same frame, which is an error then.
new ResizeObserver(() => requestAnimationFrame(tellHeight)).observe(document.body);
send({type: 'ready'});
