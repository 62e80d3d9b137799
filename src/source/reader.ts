/**
 * Makes an interview of what came from outside: reads a response within its limits, parses it and
 * checks it. Loaded only where an interview is not the bundled one, with the validator it needs.
 */
import {validateInterview} from '../interview/validate.js';
import {failure, type Outcome} from './outcome.js';

/** Time without a byte after which a server counts as silent, in milliseconds. */
const SILENCE = 10_000;
/** The largest interview file that is read, in bytes: 32 MiB. */
const LARGEST = 32 * 1024 * 1024;

/** Parses and checks JSON text. */
export function readText(text: string): Outcome {
  try {
    return validateInterview(JSON.parse(text));
  } catch (error) {
    return failure('not-json', `${beginning(text)} (${String(error)})`, 'interview JSON');
  }
}

/**
 * Reads the answer to a request that is under way. Ends the request through `abort` where the
 * server falls silent or sends too much. Never rejects.
 */
export async function readResponse(
  request: Promise<Response>,
  abort: AbortController,
): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(SILENCE), SILENCE);
  };
  try {
    listen();
    const response = await request;
    if (!response.ok) {
      abort.abort();
      return failure('status', `status ${response.status}`, 'status 200');
    }
    // What a server announces need not even begin to arrive.
    const announced = Number(response.headers.get('content-length'));
    const text = announced > LARGEST ? undefined : await readBody(response, listen);
    if (text !== undefined) return readText(text);
    abort.abort();
    return failure('too-large', `more than ${LARGEST} bytes`, 'a file of at most 32 MiB');
  } catch (error) {
    return abort.signal.reason === SILENCE
      ? failure('timeout', `${SILENCE / 1000} s without a byte`, 'an answer')
      : failure('network', String(error), 'an answer that this page may read (CORS)');
  } finally {
    clearTimeout(timer);
  }
}

/** The body as text, or nothing where it is too large. Counted while it streams. */
async function readBody(response: Response, listen: () => void): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    listen();
    bytes += value.byteLength;
    if (bytes > LARGEST) return undefined;
    text += decoder.decode(value, {stream: true});
  }
}

function beginning(text: string): string {
  return text.length > 40 ? `${JSON.stringify(text.slice(0, 40))}…` : JSON.stringify(text);
}
