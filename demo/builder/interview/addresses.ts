/** What is at an address, fetched by a frame whose policy lets it, as the builder's own does not. */
import type {Loaded, LoadRequest} from './loader.js';

export type Fetched =
  | {readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>}
  /** Why there is nothing, as sentences. */
  | {readonly ok: false; readonly problem: string};

const PAGE = new URL('loader.html', import.meta.url).href;
/** How long the frame's own page may take, in milliseconds. */
const PATIENCE = 15_000;
let loading: Promise<Window> | undefined;

/** An address as it is fetched, `example.org/…` included; nothing where it is none of http or https. */
export function addressOf(given: string): string | undefined {
  const typed = given.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!typed || !URL.canParse(whole)) return undefined;
  const {protocol, href} = new URL(whole);
  return /^https?:$/.test(protocol) ? href : undefined;
}

/** What the last part of an address's path is called, as a file. */
export function fileOf(src: string): string {
  const last = new URL(src).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Fetches an address. Never rejects. */
export async function fetchAddress(src: string): Promise<Fetched> {
  const {host} = new URL(src);
  let loader: Window;
  try {
    loader = await (loading ??= openLoader());
  } catch {
    loading = undefined;
    return {ok: false, problem: `The page that fetches addresses did not load. Try again. ${MEND}`};
  }
  const {port1, port2} = new MessageChannel();
  const answer = new Promise<Loaded>((resolve) => {
    port1.onmessage = ({data}: MessageEvent<Loaded>) => resolve(data);
  });
  const request: LoadRequest = {type: 'load', src};
  loader.postMessage(request, location.origin, [port2]);
  const loaded = await answer;
  port1.close();
  if (loaded.ok) return {ok: true, bytes: new Uint8Array(loaded.bytes)};
  return {ok: false, problem: `${whyNot(loaded, host)} ${MEND}`};
}

const MEND = 'Or download the file and open it here.';

function whyNot(loaded: Loaded & {ok: false}, host: string): string {
  switch (loaded.code) {
    case 'status':
      return `${host} answered with the status ${loaded.status}: wanted a file. See whether the address is right.`;
    case 'timeout':
      return `${host} sent nothing for 10 seconds. Try again.`;
    case 'too-large':
      return `The file at ${host} is over 32 MiB, more than an interview may have.`;
    case 'network':
      return `${host} was not reached, or does not let other sites read it: it must send the header Access-Control-Allow-Origin.`;
  }
}

/** Resolves once the frame's script listens; rejects where it does not. */
function openLoader(): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Loader of addresses';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      removeEventListener('message', onMessage);
      frame.remove();
      reject(new Error('The loader did not answer.'));
    }, PATIENCE);
    const onMessage = ({origin, source, data}: MessageEvent) => {
      const {type} = Object(data) as {type?: unknown};
      if (origin !== location.origin || source !== frame.contentWindow || type !== 'ready') return;
      removeEventListener('message', onMessage);
      clearTimeout(timer);
      resolve(source as Window);
    };
    addEventListener('message', onMessage);
    frame.src = PAGE;
    document.body.append(frame);
  });
}
