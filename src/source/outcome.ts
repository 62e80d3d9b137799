/** What came of asking for an interview. Knows nothing of how it was asked for. */
import type {Problem} from '../interview/problem.js';
import type {Interview} from '../interview/schema.js';

/** Why an element does not show what it was asked to. */
export type ErrorCode =
  | 'network'
  | 'status'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'invalid'
  | 'newer-schema'
  | 'no-interview'
  | 'unknown-id'
  | 'excerpt-changed'
  | 'excerpt-refused'
  | 'excerpt-absent'
  | 'policy';

export interface Failure {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
}

export interface Success {
  readonly ok: true;
  readonly interview: Interview;
  /** The direction of the words of an interview that did not come with the script. */
  readonly dir?: 'ltr' | 'rtl';
}

export type Outcome = Success | Failure;

/** A failure with a single problem, which is most of them. */
export function failure(code: ErrorCode, found: string, wanted: string, path = ''): Failure {
  return {ok: false, code, problems: [{path, found, wanted}]};
}

/** The failure of what has to be loaded for something, and cannot be. */
export function blocked(error: unknown): Failure {
  return failure(
    'policy',
    String(error),
    'its chunks beside the script, with CORS, and allowed by script-src',
  );
}

/** A failure's problems, a line each. */
export function describe({problems}: Failure): string {
  return problems
    .map(({path, found, wanted}) => `\n${path && `${path}: `}found ${found}; wanted ${wanted}.`)
    .join('');
}
