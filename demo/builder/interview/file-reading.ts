/** Files' bytes as texts. Loaded with the first of them. */
import {decodeText} from '../../../src/transcript/decode.js';
import {contentOf, refused, type Read} from './files.js';

/** Bytes that files of other kinds begin with, and what to save them as. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF: copy its text and paste it here'],
  [/^\{\\rtf/, 'a text in RTF: save it as .docx in a word processor'],
  [/^\xD0\xCF.\xE0/s, 'a Word document of the old kind: save it as .docx in a word processor'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP)/s, 'a picture, which has no words to be read'],
  [/^(?:ID3|OggS|RIFF....WAVE|....ftyp)/s, 'a recording: have it transcribed first'],
];

/** Reads a file that is called `name`. Never throws. */
export function read(bytes: Uint8Array<ArrayBuffer>, name: string): Read {
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
