/**
 * Leads the reader: from a speaker to the first answer, and from each answer that was come to by this way to
 * the next. Only on that way is there a button in an answer. Loaded when it is taken.
 */
import {html, render, type ReactiveController} from 'lit';
import type {Interview, Speaker} from '../interview/schema.js';
import {enGuide} from '../locale/en.js';
import type {InterviewElement} from '../ui/interview-element.js';
import {label} from '../ui/label.js';
import {memo} from '../ui/memo.js';
import {speakerName} from '../ui/speaker.js';
import {say} from '../ui/status.js';

/** Where an answer is. */
interface AnswerPlace {
  readonly exchange: string;
  readonly index: number;
}

export class Guide implements ReactiveController {
  readonly #host: InterviewElement;
  /** Has an exchange on the page, laid out and open; gives what its question is in. */
  readonly #reveal: (exchange: string) => Promise<HTMLElement | null>;
  readonly #places = memo(placesIn);
  /** What holds the button, in the answer that was come to. */
  #line: HTMLElement | undefined;
  /** Renders the button, in the language that the article now speaks. */
  #offer: (() => void) | undefined;

  constructor(host: InterviewElement, reveal: (exchange: string) => Promise<HTMLElement | null>) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#offer?.();
  }

  /** Leads to an answer of a speaker, by its number. */
  async goTo(interview: Interview, speaker: Speaker, turn = 0): Promise<void> {
    const places = this.#places(interview).get(speaker.id) ?? [];
    const place = places[turn];
    const question = place && (await this.#reveal(place.exchange));
    const exchange = question?.closest('[data-exchange]');
    const answer = exchange?.querySelectorAll('.answer')[place?.index ?? 0];
    const name = answer?.querySelector<HTMLElement>('.speaker');
    if (!exchange || !answer || !name?.checkVisibility()) {
      // The page may keep the answer closed.
      question?.focus();
      return;
    }
    this.#line?.remove();
    this.#offer = undefined;
    if (turn + 1 < places.length) {
      answer.append((this.#line = this.#lineTo(interview, speaker, turn + 1)));
    }
    // The first answer has its question above it; of a later one, the question is far up.
    (place?.index ? answer : exchange).scrollIntoView();
    name.tabIndex = -1;
    name.focus({preventScroll: true});
    const {guide = enGuide} = this.#host.labels;
    say(this.#host, guide.answerOf(turn + 1, places.length, speaker.name));
  }

  #lineTo(interview: Interview, speaker: Speaker, turn: number): HTMLElement {
    const line = document.createElement('p');
    line.className = 'next';
    const onClick = () => void this.goTo(interview, speaker, turn);
    this.#offer = () => {
      const {labels} = this.#host;
      const message = (labels.guide ?? enGuide).nextAnswerBy(speakerName(speaker));
      const words = label(interview, labels, message);
      render(html`<button @click=${onClick}>${words}</button>`, line);
    };
    this.#offer();
    return line;
  }
}

/** Where the answers of each speaker are, by the speaker's id. */
function placesIn({exchanges}: Interview): ReadonlyMap<string, AnswerPlace[]> {
  const places = new Map<string, AnswerPlace[]>();
  for (const {id, answers} of exchanges) {
    for (const [index, {speakers}] of answers.entries()) {
      for (const speaker of new Set(speakers)) {
        const known = places.get(speaker);
        if (known) known.push({exchange: id, index});
        else places.set(speaker, [{exchange: id, index}]);
      }
    }
  }
  return places;
}
