/** What an element with answers to unfold tells the page before one opens or closes. */

/** Who or what asked: the reader, a script, a link to the exchange, or the browser's own search. */
export type ToggleTrigger = 'user' | 'method' | 'link' | 'browser';

/**
 * An answer is about to open or close. Bubbles, composed; cancelable, unless the browser itself has
 * found words in the answer and shows them.
 */
export class InterviewToggleEvent extends Event {
  /** Id of the exchange. */
  readonly exchange: string;
  /** Whether it will be open. */
  readonly open: boolean;
  readonly trigger: ToggleTrigger;

  constructor(exchange: string, open: boolean, trigger: ToggleTrigger) {
    super('interview-toggle', {
      bubbles: true,
      composed: true,
      cancelable: trigger !== 'browser',
    });
    this.exchange = exchange;
    this.open = open;
    this.trigger = trigger;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'interview-toggle': InterviewToggleEvent;
  }
}
