/** Interview JSON, with what is wrong with it at its lines, and what mends that. */
import {readInterview} from '../../../src/cli/interview-file.js';
import {withMends} from '../interview/mends/edits.js';
import {jsonRemedies} from '../interview/mends/json/mends.js';
import {JsonText} from '../interview/mends/json/json-text.js';
import {syntaxFindings} from '../interview/mends/json/syntax.js';
import {unknownFields} from '../interview/mends/json/unknown-fields.js';
import type {ReadInterview} from './opening.js';

/** Reads a file's text. Never throws. */
export function readJson(given: string): ReadInterview {
  // As the editor has its lines, in whose letters mends are told.
  const source = given.replace(/\r\n?/g, '\n');
  const text = new JsonText(source);
  if (text.value === undefined) return {problems: syntaxFindings(text), guesses: []};
  const read = readInterview(source);
  const problems = 'interview' in read ? [] : read.diagnostics;
  const found = problems.map(({path = '', line = 1, column = 1, found, wanted, mend}) => {
    return {path, line, column, found, wanted, mend};
  });
  const [told = [], guesses = []] = withMends([found, unknownFields(text)], (problem, hasTime) =>
    jsonRemedies(problem, text, hasTime),
  );
  return {
    ...('interview' in read && {interview: read.interview}),
    problems: told,
    guesses,
  };
}
