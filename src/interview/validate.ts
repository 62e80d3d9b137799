/**
 * Whether something from outside is an interview, and everything that is wrong with it where it is
 * not. Knows nothing of where it came from.
 */
import * as v from 'valibot';
import {settlePlaces} from './places.js';
import type {Problem} from './problem.js';
import {checkRules} from './rules.js';
import {interviewSchema, SCHEMA_VERSION, type Interview} from './schema.js';

export type Validation =
  | {readonly ok: true; readonly interview: Interview}
  | {readonly ok: false; readonly code: 'invalid' | 'newer-schema'; readonly problems: Problem[]};

/**
 * Checks a value against the schema and then the rules across fields. Lists every problem, and
 * never throws. The interview returned is a copy that holds only what the format knows, and
 * the places of quotations where they are not the default.
 */
export function validateInterview(value: unknown): Validation {
  try {
    const version = newerVersion(value);
    if (version !== undefined) {
      return {
        ok: false,
        code: 'newer-schema',
        problems: [
          {
            path: 'schemaVersion',
            found: String(version),
            wanted: `${SCHEMA_VERSION}, or a newer release of interview-widgets`,
          },
        ],
      };
    }
    const result = v.safeParse(interviewSchema, value);
    if (!result.success) return invalid(result.issues.map(toProblem));
    const problems = checkRules(result.output);
    return problems.length ? invalid(problems) : {ok: true, interview: settlePlaces(result.output)};
  } catch {
    // Footnotes within footnotes by the thousand overflow the stack; a hostile proxy throws, and
    // what it throws may throw again when it is asked what it is.
    const found = 'something that is too deep or refuses to be read';
    return invalid([{path: '', found, wanted: 'an interview that can be read'}]);
  }
}

function invalid(problems: Problem[]): Validation {
  return {ok: false, code: 'invalid', problems};
}

function newerVersion(value: unknown): number | undefined {
  const version: unknown = (value as {schemaVersion?: unknown} | null | undefined)?.schemaVersion;
  return typeof version === 'number' && version > SCHEMA_VERSION ? version : undefined;
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((at, {key}) => {
    if (typeof key === 'number') return `${at}[${key}]`;
    return at ? `${at}.${String(key)}` : String(key);
  }, '');
  return {path, found: shorten(issue), wanted: wanted(issue)};
}

function shorten(issue: v.BaseIssue<unknown>): string {
  const {input, received} = issue;
  if (input === undefined) return 'nothing';
  const found = typeof input === 'string' ? JSON.stringify(input) : received;
  return found.length > 80 ? `${found.slice(0, 79)}…` : found;
}

function wanted(issue: v.BaseIssue<unknown>): string {
  // valibot's own messages begin with "Invalid"; the schema's say what is wanted.
  return issue.message.startsWith('Invalid') ? (issue.expected ?? 'something else') : issue.message;
}
