/** A file's bytes as an interview that is not compiled yet, by its name and by how it begins. */
import {decodeText} from '../../../src/transcript/decode.js';
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

/** Bytes that files of other kinds begin with, and what to save them as. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF: copy its text and paste it here'],
  [/^\{\\rtf/, 'a text in RTF: save it as .docx in a word processor'],
  [/^\xD0\xCF.\xE0/s, 'a Word document of the old kind: save it as .docx in a word processor'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP)/s, 'a picture, which has no words to be read'],
  [/^(?:ID3|OggS|RIFF....WAVE|....ftyp)/s, 'a recording: have it transcribed first'],
];

/** As much as is read of an address. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Reads a file that was chosen or dropped. Never rejects. */
export async function readWhole(file: File): Promise<Read> {
  if (file.size > MOST_BYTES) {
    return refused(file.name, 'It is over 32 MiB, more than an interview may have.');
  }
  try {
    return readFile(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    return refused(file.name, 'It could not be read: a folder, or a file that is gone or locked.');
  }
}

/** Reads a file that is called `name`. Never throws. */
export function readFile(bytes: Uint8Array<ArrayBuffer>, name: string): Read {
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  // Every .docx is a .zip of parts.
  if (head.startsWith('PK\x03\x04')) return readZip(bytes, name, extension);
  if (!bytes.length) return refused(name, 'It is empty.');
  const [, other] = OTHERS.find(([signs]) => signs.test(head)) ?? [];
  if (other !== undefined) return refused(name, `It is ${other}.`);
  const decoding = decodeText(bytes);
  if (!decoding.ok) {
    const {line, found, wanted, mend} = decoding.problem;
    return refused(name, `Line ${line}: found ${found}; wanted ${wanted}. ${mend}`);
  }
  if (decoding.text.includes('\0')) {
    return refused(name, 'It is no text: wanted Markdown, plain text, captions, .docx or JSON.');
  }
  return {ok: true, content: contentOf(decoding.text, extension)};
}

/** A text as an interview, told by how it begins, and by the end of a file's name. */
export function contentOf(text: string, extension = ''): Content {
  if (extension === 'json' || (!(extension in FORMATS) && isJson(text)))
    return {kind: 'json', text};
  return {kind: 'text', text: withPlainLines(text), format: FORMATS[extension]};
}

/** With the line ends that an editor knows. */
function withPlainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function readZip(bytes: Uint8Array<ArrayBuffer>, name: string, extension: string): Read {
  if (extension && extension !== 'docx') {
    return refused(name, 'It is packed, and no .docx: save it as .docx in a word processor.');
  }
  const {buffer, byteOffset, byteLength} = bytes;
  return {
    ok: true,
    content: {kind: 'docx', bytes: buffer.slice(byteOffset, byteOffset + byteLength)},
  };
}

/** Whether a text is JSON: a transcript may begin with a brace, but not with a key. */
function isJson(text: string): boolean {
  return /^\s{0,1000}\{\s{0,1000}"[^"\n]{1,100}"\s{0,100}:/.test(text);
}

function refused(name: string, why: string): Read {
  return {ok: false, problem: `${name || 'The text'} was not added. ${why}`};
}
