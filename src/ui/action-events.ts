/** What the elements tell the page of what its reader copies, shares and unfolds. */

/** What was copied. */
export type CopyKind = 'quote' | 'link' | 'citation' | 'snippet';

/** Something was copied. Bubbles, composed. */
export class InterviewCopyEvent extends Event {
  /** What it is. */
  readonly kind: CopyKind;
  /** What was copied, as plain text. */
  readonly text: string;

  constructor(kind: CopyKind, text: string) {
    super('interview-copy', {bubbles: true, composed: true});
    this.kind = kind;
    this.text = text;
  }
}

/** The quotation was handed to the reader's system. Bubbles, composed. */
export class InterviewShareEvent extends Event {
  /** Address of the passage. */
  readonly url: string;
  /** The quotation, as plain text. */
  readonly text: string;

  constructor(url: string, text: string) {
    super('interview-share', {bubbles: true, composed: true});
    this.url = url;
    this.text = text;
  }
}

/** The whole answer unfolds in the card, or folds. Bubbles, composed. */
export class InterviewContextEvent extends Event {
  /** Whether they are shown now. */
  readonly open: boolean;

  constructor(open: boolean) {
    super('interview-context', {bubbles: true, composed: true});
    this.open = open;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'interview-copy': InterviewCopyEvent;
    'interview-share': InterviewShareEvent;
    'interview-context': InterviewContextEvent;
  }
}
