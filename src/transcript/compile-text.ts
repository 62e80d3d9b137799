/** Compiles plain text: the front matter, if there is one, and what its paragraphs are guessed to be. */
import type {Interview} from '../interview/schema.js';
import {compileParagraphs} from './compile-paragraphs.js';
import {frontMatterOf, normalizeLines, readFields} from './fields.js';
import {Places} from './places.js';
import type {Problems} from './problem.js';
import {readText} from './text.js';

/** The interview of a plain text; `name` is what its file is called. */
export function compileText(
  transcript: string,
  problems: Problems,
  guesses: Problems,
  name?: string,
): Interview | undefined {
  const report = {places: new Places(), problems, guesses};
  const {yaml, text} = frontMatterOf(normalizeLines(transcript));
  const fields = yaml === undefined ? {} : readFields(yaml, report);
  if (!fields) return undefined;
  const speakers: readonly unknown[] = Array.isArray(fields.speakers) ? fields.speakers : [];
  const names = speakers.map((speaker) => (speaker as {name?: unknown} | null)?.name);
  const paragraphs = readText(
    text,
    names.filter((label) => typeof label === 'string'),
    report,
  );
  return compileParagraphs(paragraphs, fields, report, name);
}
