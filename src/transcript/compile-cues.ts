/** Compiles captions: the fields of a comment, if there are any, and what the cues say. */
import type {Interview} from '../interview/schema.js';
import {compileParagraphs} from './compile-paragraphs.js';
import {readCues, type CueFormat} from './cues.js';
import {readFields} from './fields.js';
import {Places} from './places.js';
import type {Problems} from './problem.js';

/** The interview of a file of captions; `name` is what the file is called. */
export function compileCues(
  text: string,
  format: CueFormat,
  problems: Problems,
  guesses: Problems,
  name?: string,
): Interview | undefined {
  const report = {places: new Places(), problems, guesses};
  const {paragraphs, lang, frontMatter} = readCues(text, format, report);
  const fields = frontMatter ? readFields(frontMatter.yaml, report, frontMatter.line) : {};
  if (!fields) return undefined;
  if (lang !== undefined && !('lang' in fields)) fields.lang = lang;
  return compileParagraphs(paragraphs, fields, report, name);
}
