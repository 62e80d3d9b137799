/** An interview to work on, from whatever file holds it: interview JSON, or a transcript. */
import type {Passage} from '../interview/excerpt.js';
import type {Interview} from '../interview/schema.js';
import {decode, nameOf, readBytes, STDIN} from './files.js';
import {FORMAT_NAMES, formatNamed, readTranscript, stemOf} from './formats.js';
import {readInterview} from './interview-file.js';
import type {Io} from './io.js';
import type {LineColumn} from './lines.js';
import {passageInJson, passageInTranscript} from './passage-place.js';
import {diagnosticsOf, type Report} from './report.js';

/** What a file may be said to be. */
export const INPUT_FORMATS: readonly string[] = ['json', ...FORMAT_NAMES];

/** An interview, and where its passages are in its file. */
export interface LoadedInterview {
  readonly interview: Interview;
  placeOf(passage: Passage): LineColumn | undefined;
}

/** The interview of a file; what is wrong with it is reported. */
export async function loadInterview(
  file: string,
  format: string | undefined,
  report: Report,
  io: Io,
): Promise<LoadedInterview | undefined> {
  const bytes = await readBytes(file, 'an interview to read', io);
  if (format === 'json' || (format === undefined && isJson(file, bytes))) {
    const text = decode(bytes, file);
    const read = readInterview(text);
    if (!('interview' in read)) {
      report.add(nameOf(file), read.diagnostics, text);
      return undefined;
    }
    const {interview} = read;
    return {interview, placeOf: (passage) => passageInJson(text, interview, passage)};
  }
  const name = format === undefined ? undefined : formatNamed(format);
  const {interview, problems, text} = await readTranscript(bytes, file, name);
  if (!interview) {
    report.add(nameOf(file), diagnosticsOf(problems, [], false), text);
    return undefined;
  }
  return {
    interview,
    placeOf: (passage) => (text === undefined ? undefined : passageInTranscript(text, passage)),
  };
}

/** By its name, or else by how it begins. */
function isJson(file: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(file)) return true;
  const beginning = new TextDecoder().decode(bytes.subarray(0, 100));
  return file === STDIN && beginning.trimStart().startsWith('{');
}

/** Where pages are likely to find the interview of a file, until someone says where. */
export function srcOf(file: string, {id}: Interview): string {
  return `${file === STDIN ? id : stemOf(file)}.json`;
}
