/**
 * The bytes of a file as text. Says what cannot be read instead of putting U+FFFD in place of it.
 * Knows UTF-8 and UTF-16, and guesses no other encoding: a wrong guess changes words silently.
 */
import {Problems, type TranscriptProblem} from './problem.js';

/** What browsers and Node share, and no library of TypeScript's declares but the DOM's. */
declare const TextDecoder: new (
  label: string,
  options?: {fatal?: boolean},
) => {decode(bytes: Uint8Array, options?: {stream?: boolean}): string};

export type Decoding =
  | {readonly ok: true; readonly text: string; readonly encoding: Encoding}
  | {readonly ok: false; readonly problem: TranscriptProblem};

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const SAVE_AS_UTF_8 = 'Open the file in an editor and save it as UTF-8.';

/**
 * Decodes a file. It is UTF-16 if it begins with that byte order mark or has a zero in every other
 * byte, and UTF-8 otherwise; the mark is no part of the text. A byte that is none is a problem.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  const encoding = encodingOf(bytes);
  const end = endOfText(bytes, encoding);
  if (end === undefined) {
    return {ok: true, text: new TextDecoder(encoding).decode(bytes), encoding};
  }
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, end));
  const lines = before.split(/\r\n?|\n/);
  const place = {line: lines.length, column: 1 + (lines.at(-1) ?? '').length};
  const found = Array.from(bytes.subarray(end, end + 2), (byte) =>
    byte.toString(16).toUpperCase().padStart(2, '0'),
  );
  const problems = new Problems();
  problems.add(
    place,
    `the bytes ${found.join(' ')}, which are no ${NAMES[encoding]}`,
    'text in UTF-8',
    SAVE_AS_UTF_8,
  );
  const [problem = {...place, found: '', wanted: '', mend: ''}] = problems.inOrder();
  return {ok: false, problem};
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
};

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Front matter's `---` and its names are ASCII, whatever script the words are in.
  const head = bytes.subarray(0, 6);
  if (head.length < 4) return 'utf-8';
  const zeros = (rest: number) =>
    head.every((byte, index) => (index % 2 === rest) === (byte === 0));
  if (zeros(1)) return 'utf-16le';
  return zeros(0) ? 'utf-16be' : 'utf-8';
}

/** Where the bytes stop being text of that encoding; nothing if they never do. */
function endOfText(bytes: Uint8Array, encoding: Encoding): number | undefined {
  if (isText(bytes, encoding)) return undefined;
  // Cut short, a text may end in half a character: `stream` then says nothing of it.
  let [held, longest] = [0, bytes.length];
  while (held < longest) {
    const middle = Math.ceil((held + longest) / 2);
    if (isText(bytes.subarray(0, middle), encoding, true)) held = middle;
    else longest = middle - 1;
  }
  // Back to the beginning of a character that was begun and not ended.
  while (held > 0 && !isText(bytes.subarray(0, held), encoding)) held -= 1;
  return held;
}

function isText(bytes: Uint8Array, encoding: Encoding, stream = false): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream});
    return true;
  } catch {
    return false;
  }
}
