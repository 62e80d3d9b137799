/** A file's bytes as an interview that is not compiled yet, by its name and by how it begins. */
import type {TranscriptFormat} from '../../../src/transcript/index.js';
import type {Content} from './library.js';

export type Read =
  | {readonly ok: true; readonly content: Content}
  /** Why it cannot be read, as a sentence. */
  | {readonly ok: false; readonly problem: string};

/** The kinds of files that can be read, as a file dialog takes them. */
export const ACCEPTED = '.md,.markdown,.txt,.vtt,.srt,.docx,.json';

/** What a file's name says of its format; Markdown and plain text tell themselves. */
const FORMATS: Readonly<Record<string, TranscriptFormat>> = {vtt: 'vtt', srt: 'srt'};

/** As much as is read of an address. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Reads a file that was chosen or dropped. Never rejects. */
export async function readWhole(file: File): Promise<Read> {
  if (file.size > MOST_BYTES) {
    return refused(file.name, 'It is over 32 MiB, more than an interview may have.');
  }
  try {
    return await readFile(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    return refused(file.name, 'It could not be read: a folder, or a file that is gone or locked.');
  }
}

/** Reads a file that is called `name`, by what is loaded with the first. Never rejects. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Read> {
  const reading = await import('./file-reading.js').catch(() => undefined);
  if (reading) return reading.read(bytes, name);
  return refused(name, 'What reads files could not be loaded: reload the page.');
}

/** A text as an interview, told by how it begins, and by the end of a file's name. */
export function contentOf(text: string, extension = ''): Content {
  const plain = withPlainLines(text);
  if (extension === 'json' || (!(extension in FORMATS) && isJson(plain)))
    return {kind: 'json', text: plain};
  return {kind: 'text', text: plain, format: FORMATS[extension]};
}

/** With the line ends that an editor knows. */
function withPlainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Whether a text is JSON: a transcript may begin with a brace, but not with a key. */
function isJson(text: string): boolean {
  return /^\s{0,1000}\{\s{0,1000}"[^"\n]{1,100}"\s{0,100}:/.test(text);
}

/** Why a file was not added, and what to do about it. */
export function refused(name: string, why: string): Read {
  return {ok: false, problem: `${name || 'The text'} was not added. ${why}`};
}
