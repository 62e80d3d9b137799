/** The buttons that copy a link to their question: one listener for all of them. */
import {copy} from './copy.js';
import {linkTo} from './deep-links.js';
import {exchangeOf} from './disclosure-controller.js';
import type {InterviewElement} from './interview-element.js';
import {say} from './status.js';

/** How long a button says that its link was copied, in milliseconds. */
const SAID = 4000;

export class CopyLinks {
  readonly #host: InterviewElement;
  /** The button that says so, for the eye. */
  #button: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: InterviewElement) {
    this.#host = host;
  }

  /** For the node that holds all items. */
  readonly onClick = async ({target}: Event): Promise<void> => {
    const button = (target as Element).closest<HTMLElement>('.link');
    const exchange = button && exchangeOf(button);
    const {interviewId} = this.#host;
    if (!exchange || !interviewId) return;
    const isCopied = await copy(this.#host, 'link', linkTo(this.#host, interviewId, exchange));
    const {linkCopied, notCopied} = this.#host.labels.accordion;
    const message = isCopied ? linkCopied : notCopied;
    say(this.#host, message);
    clearTimeout(this.#timer);
    this.#button?.removeAttribute('data-said');
    this.#button = button;
    button.dataset['said'] = message;
    this.#timer = setTimeout(() => button.removeAttribute('data-said'), SAID);
  };
}
