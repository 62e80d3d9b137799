/**
 * A transcript in, an interview out. Knows neither files nor pages.
 */
import type {Interview} from '../interview/schema.js';
import {compileMarkdown} from './compile.js';
import {compileCues} from './compile-cues.js';
import {compileParagraphs} from './compile-paragraphs.js';
import {compileText} from './compile-text.js';
import {detectFormat, type TranscriptFormat} from './format.js';
import {Places} from './places.js';
import {Problems, type TranscriptProblem} from './problem.js';

export {decodeText, type Decoding, type Encoding} from './decode.js';
export {detectFormat, type TranscriptFormat} from './format.js';
export {toMarkdown} from './to-markdown.js';
export {problemText, type TranscriptProblem} from './problem.js';

export interface TranscriptOptions {
  /** How the transcript is written; found out from the text when absent. */
  format?: TranscriptFormat | undefined;
  /** What its file is called: the source's name where nothing else says one. */
  name?: string | undefined;
}

export interface ParsedTranscript {
  /** The interview; absent where there are problems, for then words may be missing from it. */
  interview?: Interview;
  /** Everything that is wrong with the transcript, in the order of its lines. */
  problems: TranscriptProblem[];
  /** What the transcript does not say and was guessed, in the order of its lines. */
  guesses: TranscriptProblem[];
}

/** Compiles a transcript. Lists every problem and every guess, and never throws. */
export function parseTranscript(
  text: string,
  {format, name}: TranscriptOptions = {},
): ParsedTranscript {
  const problems = new Problems();
  const guesses = new Problems();
  return parsed(problems, guesses, () => {
    switch (format ?? detectFormat(text)) {
      case 'markdown':
        return compileMarkdown(text, problems, guesses);
      case 'text':
        return compileText(text, problems, guesses, name);
      case 'vtt':
        return compileCues(text, 'vtt', problems, guesses, name);
      case 'srt':
        return compileCues(text, 'srt', problems, guesses, name);
    }
  });
}

/**
 * Compiles a word processor's file, a .docx; what reads it is loaded when this is called. The line
 * of a problem or a guess counts the document's paragraphs. Never rejects because of the file.
 */
export async function parseDocx(
  data: ArrayBuffer | Uint8Array,
  {name}: Pick<TranscriptOptions, 'name'> = {},
): Promise<ParsedTranscript> {
  const {readDocx} = await import('./docx.js');
  const {title, paragraphs, ...found} = await readDocx(data);
  const problems = new Problems(found.problems);
  const guesses = new Problems(found.guesses);
  const fields = title === undefined ? {} : {title};
  const report = {places: new Places(), problems, guesses};
  return parsed(problems, guesses, () =>
    found.problems.length ? undefined : compileParagraphs(paragraphs, fields, report, name),
  );
}

function parsed(
  problems: Problems,
  guesses: Problems,
  compile: () => Interview | undefined,
): ParsedTranscript {
  let interview: Interview | undefined;
  try {
    interview = compile();
  } catch (error) {
    // Lists within lists, each on a line of its own, overflow the stack by the thousand.
    problems.add(
      {line: 1, column: 1},
      `a text that cannot be read (${error instanceof Error ? error.message : String(error)})`,
      'signs within signs only a few deep',
      'Look for thousands of list items within one another.',
    );
  }
  const list = problems.inOrder();
  return {
    ...(interview && !list.length && {interview}),
    problems: list,
    guesses: guesses.inOrder(),
  };
}
