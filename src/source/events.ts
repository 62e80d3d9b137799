/** What an element tells the page about its interview. */
import type {Problem} from '../interview/problem.js';
import type {Interview} from '../interview/schema.js';
import type {ErrorCode} from './outcome.js';

/** The interview is there and shown. Bubbles, composed. */
export class InterviewLoadEvent extends Event {
  /** The interview that is shown. */
  readonly interview: Interview;

  constructor(interview: Interview) {
    super('interview-load', {bubbles: true, composed: true});
    this.interview = interview;
  }
}

/**
 * What was asked for cannot be shown, and the fallback is; or an excerpt departs from the interview,
 * whose words are shown. Bubbles, composed.
 */
export class InterviewErrorEvent extends Event {
  /** Why. */
  readonly code: ErrorCode;
  /** What is wrong, one by one. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[]) {
    super('interview-error', {bubbles: true, composed: true});
    this.code = code;
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'interview-load': InterviewLoadEvent;
    'interview-error': InterviewErrorEvent;
  }
}
