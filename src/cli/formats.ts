/** The formats of transcripts: how each is recognized, and read. */
import {extname, parse} from 'node:path';
import {
  parseDocx,
  parseTranscript,
  type ParsedTranscript,
  type TranscriptFormat,
} from '../transcript/index.js';
import {listOf, suggestion} from './arguments.js';
import {FileError, MisuseError} from './failure.js';
import {decode, nameOf, STDIN} from './files.js';

/** A transcript that was read. */
export interface ReadTranscript extends ParsedTranscript {
  /** Its text, where it has lines to show. */
  readonly text?: string;
}

export type FormatName = TranscriptFormat | 'docx';

interface Format {
  readonly extensions: readonly string[];
  read(bytes: Uint8Array, file: string): ReadTranscript | Promise<ReadTranscript>;
}

const FORMATS: Record<FormatName, Format> = {
  markdown: textual('markdown', ['.md', '.markdown']),
  text: textual('text', ['.txt', '.text']),
  vtt: textual('vtt', ['.vtt']),
  srt: textual('srt', ['.srt']),
  docx: {
    extensions: ['.docx'],
    read: (bytes, file) => parseDocx(bytes, {name: stemOf(file)}),
  },
};

function textual(format: TranscriptFormat, extensions: readonly string[]): Format {
  return {
    extensions,
    read(bytes, file) {
      const text = decode(bytes, file);
      return {...parseTranscript(text, {format, name: stemOf(file)}), text};
    },
  };
}

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format that was asked for by name. */
export function formatNamed(name: string): FormatName {
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format) return format;
  throw new MisuseError(
    `found --format ${name}; wanted ${listOf(FORMAT_NAMES)}.${suggestion(name, FORMAT_NAMES)}`,
  );
}

/** The format that a file's name tells. */
function formatOf(file: string): FormatName {
  const extension = extname(file).toLowerCase();
  const format = FORMAT_NAMES.find((name) =>
    FORMATS[name].extensions.some((known) => known === extension),
  );
  if (format) return format;
  const known = FORMAT_NAMES.flatMap((name) => FORMATS[name].extensions);
  throw new FileError(
    nameOf(file),
    file === STDIN ? 'no name that tells the format' : `the file extension "${extension}"`,
    listOf(known),
    `Say what it is: --format ${FORMAT_NAMES.join('|')}.`,
  );
}

/** Reads a transcript, in the format that its name tells unless another is given. */
export async function readTranscript(
  bytes: Uint8Array,
  file: string,
  format: FormatName = formatOf(file),
): Promise<ReadTranscript> {
  return await FORMATS[format].read(bytes, file);
}

/** The name of a transcript without its folder and its extension. */
export function stemOf(file: string): string {
  return file === STDIN ? '' : parse(file).name;
}
