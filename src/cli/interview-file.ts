/** Interview JSON from a file, and what is wrong with it, line by line. */
import type {Interview} from '../interview/schema.js';
import {validateInterview} from '../interview/validate.js';
import {JsonPlaces, syntaxProblem} from './json-text.js';
import {Lines} from './lines.js';
import type {Diagnostic} from './report.js';

export type ReadInterview =
  {readonly interview: Interview} | {readonly diagnostics: readonly Diagnostic[]};

export function readInterview(text: string): ReadInterview {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const {offset, reason} = syntaxProblem(text, error);
    return {
      diagnostics: [
        {
          severity: 'error',
          ...new Lines(text).place(offset),
          found: text.trim() ? `text that is no JSON (${reason})` : 'an empty file',
          wanted: 'interview JSON',
          mend: text.trim().startsWith('{')
            ? 'Correct it here.'
            : 'Compile a transcript first: interview-widgets compile FILE.',
        },
      ],
    };
  }
  const validation = validateInterview(value);
  if (validation.ok) return {interview: validation.interview};
  const places = new JsonPlaces(text);
  const lines = new Lines(text);
  return {
    diagnostics: validation.problems
      .map(({path, found, wanted}) => ({
        severity: 'error' as const,
        ...lines.place(places.find(path)),
        path,
        found,
        wanted: path ? `${wanted} (${path})` : wanted,
        mend: mendOf(path, found, validation.code),
      }))
      .toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

function mendOf(path: string, found: string, code: 'invalid' | 'newer-schema'): string {
  if (code === 'newer-schema') return 'Update interview-widgets: npm install interview-widgets.';
  const field = path.split('.').at(-1) ?? '';
  if (found === 'nothing' && field) return `Add \`${field}\` here.`;
  if (/^quotes\[\d+\]\.exact$/.test(path)) {
    return 'Quote the words as the answer has them, and enough of them to stand there once.';
  }
  return field ? `Change \`${field}\`.` : 'Compile a transcript: interview-widgets compile FILE.';
}
