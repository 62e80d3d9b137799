/**
 * A transcript in, an interview out. Knows neither files nor pages.
 */
import type {Interview} from '../interview/schema.js';
import {compileMarkdown} from './compile.js';
import {Problems, type TranscriptProblem} from './problem.js';

export {decodeText, type Decoding, type Encoding} from './decode.js';
export {toMarkdown} from './to-markdown.js';
export {problemText, type TranscriptProblem} from './problem.js';

export interface ParsedTranscript {
  /** The interview; absent where there are problems, for then words may be missing from it. */
  interview?: Interview;
  /** Everything that is wrong with the transcript, in the order of its lines. */
  problems: TranscriptProblem[];
  /** What the transcript does not say and was guessed, in the order of its lines. */
  guesses: TranscriptProblem[];
}

/** Compiles a transcript in Markdown. Lists every problem, and never throws. */
export function parseTranscript(text: string): ParsedTranscript {
  const problems = new Problems();
  const guesses = new Problems();
  let interview: Interview | undefined;
  try {
    interview = compileMarkdown(text, problems);
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
