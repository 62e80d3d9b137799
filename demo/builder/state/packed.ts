/**
 * Values as a URL's fragment holds them: JSON, compressed, in letters that no system changes, behind
 * the number of this way of writing. What is read may be anything, of any length.
 */

/** A fragment that begins so is one of these, of this way or of a later one. */
const OURS = /^#?(\d+)\.(.*)$/s;
const WAY = '1';
/** Letters of a fragment; no link of ours is longer. */
export const LONGEST_FRAGMENT = 40_000;
/** Bytes of JSON: a small fragment could unpack to any size. */
const MOST = 2_000_000;

export type Unpacked =
  /** Not written here: an anchor, or nothing. */
  | {readonly kind: 'foreign'}
  | {readonly kind: 'unreadable'}
  | {readonly kind: 'value'; readonly value: unknown};

export async function packed(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return `${WAY}.${lettersOf(await through(bytes, new CompressionStream('deflate-raw'), Infinity))}`;
}

/** Never throws. */
export async function unpacked(fragment: string): Promise<Unpacked> {
  const [, way, letters = ''] = OURS.exec(fragment) ?? [];
  if (way === undefined) return {kind: 'foreign'};
  if (way !== WAY || letters.length > LONGEST_FRAGMENT) return {kind: 'unreadable'};
  try {
    const stream = new DecompressionStream('deflate-raw');
    const bytes = await through(bytesOf(letters), stream, MOST);
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return {kind: 'value', value: JSON.parse(text) as unknown};
  } catch {
    return {kind: 'unreadable'};
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`found more than ${most} bytes`);
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** base64url. */
function lettersOf(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(letters)) throw new SyntaxError('found no base64url');
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
