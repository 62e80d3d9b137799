/**
 * The page that fetches an interview's address for the builder, which itself may ask no one. It is told
 * an address and nothing else, and answers with what is there, or with why not.
 */

/** What the builder is answered. */
export type Loaded =
  | {readonly ok: true; readonly bytes: ArrayBuffer}
  | {readonly ok: false; readonly code: 'network' | 'timeout' | 'too-large'}
  | {readonly ok: false; readonly code: 'status'; readonly status: number};

/** What it is told. */
export interface LoadRequest {
  readonly type: 'load';
  readonly src: string;
}

/** As the elements have it: how long a server may be silent, and how much it may send. */
const SILENCE = 10_000;
const MOST_BYTES = 32 * 1024 * 1024;

addEventListener('message', ({data, origin, source, ports}: MessageEvent<Partial<LoadRequest>>) => {
  const [port] = ports;
  if (origin !== location.origin || source !== parent || typeof data.src !== 'string' || !port)
    return;
  void load(data.src).then((loaded) => {
    port.postMessage(loaded, loaded.ok ? [loaded.bytes] : []);
  });
});
parent.postMessage({type: 'ready'}, location.origin);

async function load(src: string): Promise<Loaded> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stop.abort();
    }, SILENCE);
  };
  listen();
  try {
    const {signal} = stop;
    const response = await fetch(src, {
      ...{signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache'},
    });
    if (!response.ok) return {ok: false, code: 'status', status: response.status};
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (const reader = response.body?.getReader(); reader;) {
      const {done, value} = await reader.read();
      if (done) break;
      listen();
      size += value.length;
      if (size > MOST_BYTES) return {ok: false, code: 'too-large'};
      chunks.push(value);
    }
    return {ok: true, bytes: await new Blob(chunks).arrayBuffer()};
  } catch {
    return {ok: false, code: stop.signal.aborted ? 'timeout' : 'network'};
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
