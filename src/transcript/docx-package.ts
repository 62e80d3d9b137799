/**
 * Opens the zip that a .docx is and hands on only what is safe to read: XML that is not too large,
 * declares no entities and does not nest by the thousand. What is in the file and will not be read
 * is told.
 */
import JSZip from 'jszip';
import {quoted, type Problems} from './problem.js';

/**
 * What all XML of a file may come to. A book of a thousand pages has half as much; mammoth takes
 * some 70 bytes of memory for each byte.
 */
const MAX_BYTES = 16 * 2 ** 20;
const MAX_ELEMENTS = 500_000;
/** Elements within elements; tables within tables come to some dozens. */
const MAX_DEPTH = 400;
const MAX_ENTRIES = 10_000;

export interface Report {
  readonly problems: Problems;
  readonly guesses: Problems;
}

const START = {line: 1, column: 1};

/** A zip of the file's XML alone, none of it compressed; nothing if there is a problem. */
export async function openDocx(data: Uint8Array, report: Report): Promise<Uint8Array | undefined> {
  const refuse = (found: string, mend: string) => {
    report.problems.add(START, found, 'a .docx file', mend);
    return undefined;
  };
  const [a, b, c, d] = data;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) {
    return refuse(
      'a .doc of before 2007, or a file with a password',
      'Open it in a word processor and save it as .docx, without a password.',
    );
  }
  const save = 'Open it in a word processor and save it as .docx again.';
  if (a !== 0x50 || b !== 0x4b) {
    return refuse(data.length ? 'a file of another kind' : 'an empty file', save);
  }
  const zip = await JSZip.loadAsync(data).catch((error: unknown) =>
    refuse(`a zip that cannot be opened (${messageOf(error)})`, save),
  );
  if (!zip) return undefined;
  const parts = Object.values(zip.files).filter(
    ({dir, name}) => !dir && /\.(?:xml|rels)$/i.test(name),
  );
  if (!parts.some(({name}) => /(?:^|\/)document\d*\.xml$/i.test(name))) {
    return refuse('a zip without a document in it', save);
  }
  if (parts.length > MAX_ENTRIES) return refuse(`a zip of ${parts.length} parts`, save);
  const safe = new JSZip();
  let left = MAX_BYTES;
  let elements = 0;
  for (const part of parts) {
    const bytes = await inflate(part, left).catch((error: unknown) =>
      refuse(`${quoted(part.name)}, which is damaged (${messageOf(error)})`, save),
    );
    if (!bytes) return undefined;
    if (bytes === 'too large') {
      return refuse(
        `XML of more than ${MAX_BYTES / 2 ** 20} MiB once it is unzipped`,
        'Split the document into several.',
      );
    }
    left -= bytes.length;
    const xml = new TextDecoder().decode(bytes);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
      return refuse(`${quoted(part.name)} with a document type, as no word processor writes`, save);
    }
    const {depth, count} = measure(xml);
    elements += count;
    if (elements > MAX_ELEMENTS) {
      return refuse(
        `XML of more than ${MAX_ELEMENTS} elements`,
        'Split the document into several.',
      );
    }
    if (depth > MAX_DEPTH) {
      return refuse(`${quoted(part.name)} of elements more than ${MAX_DEPTH} deep`, save);
    }
    tellUnread(part.name, xml, report);
    safe.file(part.name, bytes);
  }
  return safe.generateAsync({type: 'uint8array', compression: 'STORE'});
}

/** JSZip's stream, which its types leave out; it alone tells how much there is while it unpacks. */
interface Stream {
  on(event: 'data', handle: (chunk: Uint8Array) => void): this;
  on(event: 'error', handle: (error: Error) => void): this;
  on(event: 'end', handle: () => void): this;
  resume(): this;
  pause(): this;
}

/** A part's bytes. The size that the zip declares may be a lie, so they are counted as they come. */
function inflate(part: JSZip.JSZipObject, limit: number): Promise<Uint8Array | 'too large'> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const {internalStream} = part as unknown as {internalStream: (type: 'uint8array') => Stream};
    const stream = internalStream.call(part, 'uint8array');
    stream
      .on('data', (chunk) => {
        length += chunk.length;
        if (length > limit) {
          stream.pause();
          resolve('too large');
          return;
        }
        chunks.push(chunk);
      })
      .on('error', reject)
      .on('end', () => {
        const bytes = new Uint8Array(length);
        let at = 0;
        for (const chunk of chunks) {
          bytes.set(chunk, at);
          at += chunk.length;
        }
        resolve(bytes);
      })
      .resume();
  });
}

/** How many elements there are, and are open at once; comments and the like count as none. */
function measure(xml: string): {depth: number; count: number} {
  let open = 0;
  let depth = 0;
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '!' || next === '?') continue;
    const end = xml.indexOf('>', at);
    if (end < 0) break;
    if (next === '/') open -= 1;
    else {
      count += 1;
      if (xml[end - 1] !== '/') open += 1;
    }
    depth = Math.max(depth, open);
  }
  return {depth, count};
}

/** Tells the words that are in a part and that nobody will read. */
function tellUnread(part: string, xml: string, {guesses}: Report): void {
  const deleted = [...xml.matchAll(/<w:delText(?: [^<>]*)?>([^<]*)</g)];
  const [first] = deleted;
  if (first) {
    const before = xml.slice(0, first.index).match(/<w:p[ >]/g)?.length ?? 0;
    guesses.add(
      {line: Math.max(1, before), column: 1},
      `deleted words, ${quoted(deleted.map(([, words = '']) => words).join(' '))}`,
      'a text without tracked changes',
      'They are left out: accept or reject the changes to settle it.',
    );
  }
  if (!/(?:^|\/)(?:header|footer)\d*\.xml$/i.test(part)) return;
  const words = [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)</g)]
    .map(([, text = '']) => text)
    .join(' ');
  if (!words.trim()) return;
  guesses.add(
    START,
    `${quoted(words)} at the top or bottom of each page`,
    'words of the text itself',
    'They are left out: write them in the text if they belong to the interview.',
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
