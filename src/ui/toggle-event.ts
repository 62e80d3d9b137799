/** What an element with answers to unfold tells the page before one opens or closes. */

/** Who or what asked: the reader, a script, a link to the exchange, or the browser's own search. */
export type ToggleTrigger = 'user' | 'method' | 'link' | 'browser';

/**
 * Before an answer opens or closes; cancelable unless the browser's own search opens it. Bubbles,
 * composed.
 */
export class InterviewToggleEvent extends Event {
  /** Id of the exchange. */
  readonly exchange: string;
  /** Whether it will be open. */
  readonly open: boolean;
  /** Who or what asked. */
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
