/** The buttons that copy a link to their question: one listener for all of them. */
import {en} from '../locale/en.js';
import {copy} from '../ui/copy.js';
import {linkTo} from '../ui/deep-links.js';
import {exchangeOf} from '../ui/disclosure-controller.js';
import type {InterviewElement} from '../ui/interview-element.js';

/** How long a button says that its link was copied, in milliseconds. */
const SAID = 4000;

export class CopyLinks {
  readonly #host: InterviewElement;
  readonly #say: (message: string) => void;
  /** The button that says so, for the eye. */
  #button: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: InterviewElement, say: (message: string) => void) {
    this.#host = host;
    this.#say = say;
  }

  /** For the node that holds all items. */
  readonly onClick = async ({target}: Event): Promise<void> => {
    const button = (target as Element).closest<HTMLElement>('.link');
    const exchange = button && exchangeOf(button);
    const {interviewId} = this.#host;
    if (!exchange || !interviewId) return;
    const isCopied = await copy(this.#host, 'link', linkTo(this.#host, interviewId, exchange));
    const {linkCopied, notCopied} = en.accordion;
    const message = isCopied ? linkCopied : notCopied;
    this.#say(message);
    clearTimeout(this.#timer);
    this.#button?.removeAttribute('data-said');
    this.#button = button;
    button.dataset['said'] = message;
    this.#timer = setTimeout(() => button.removeAttribute('data-said'), SAID);
  };
}
