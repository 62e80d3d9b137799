/** What is to be copied of what is chosen at the time: asks the worker, and knows its last answer. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {integrity, version} from 'builder:release';
import type {Desk} from '../compiler/desk.js';
import type {Summary} from '../compiler/messages.js';
import type {BuilderState} from '../state/state.js';
import type {Builder} from '../state/store.js';
import {isFrame} from '../state/addresses.js';
import {formsOf, requestOf, snippetOf, type Chosen, type Snippet} from './snippets.js';

/** What is copied, or why there is nothing, as a sentence. */
export type Copyable = Snippet | {readonly problem: string};

interface Asked {
  readonly state: BuilderState;
  readonly interview: Summary | undefined;
  /** There is none yet, but one is on its way. */
  readonly isOpening: boolean;
}

const NOTHING = 'There is nothing to copy yet: step 1 says what the interview still needs.';
const NO_FRAME = 'Say where your site serves frame.html: the frame’s code stands here then.';

export class Rendering implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #builder: () => Builder;
  #asked: Asked | undefined;
  #isWorking = false;
  #answer: {readonly asked: Asked; readonly copyable: Copyable | undefined} | undefined;

  constructor(host: ReactiveControllerHost, builder: () => Builder) {
    this.#host = host;
    this.#builder = builder;
    host.addController(this);
  }

  /**
   * The last answer where it is of what is chosen, in the form that is chosen: an option or a word may be
   * another since, until it is current.
   */
  get copyable(): Copyable | undefined {
    const {asked, copyable} = this.#answer ?? {};
    return asked && isAlike(asked, this.#wanted) ? copyable : undefined;
  }

  /** The answer is of what is chosen now, and of the interview's words as they are by now. */
  get isCurrent(): boolean {
    return !this.#isWorking && this.#isAnswered && !this.#builder().desk.isBusy;
  }

  get #wanted(): Asked {
    const {store, desk} = this.#builder();
    const interview = desk.summary;
    return {state: store.state, interview, isOpening: !interview && desk.isBusy};
  }

  hostUpdate(): void {
    if (!this.#isWorking && !this.#isAnswered) void this.#work();
  }

  get #isAnswered(): boolean {
    const {state, interview, isOpening} = this.#wanted;
    const asked = this.#asked;
    return asked?.state === state && asked.interview === interview && asked.isOpening === isOpening;
  }

  /** One answer after the other: of those that are asked for meanwhile, only the last is made. */
  async #work(): Promise<void> {
    this.#isWorking = true;
    while (!this.#isAnswered) {
      const asked = (this.#asked = this.#wanted);
      this.#answer = {asked, copyable: await answer(asked, this.#builder().desk)};
    }
    this.#isWorking = false;
    this.#host.requestUpdate();
  }
}

/** Whether both are of the same interview and element, in the same form. */
function isAlike(a: Asked, b: Asked): boolean {
  if (!a.interview || !b.interview)
    return a.interview === b.interview && !a.isOpening && !b.isOpening;
  const kind = ({state: {flavor, element, interview}}: Asked) =>
    JSON.stringify([flavor, element, interview]);
  return kind(a) === kind(b);
}

async function answer(asked: Asked, desk: Desk): Promise<Copyable | undefined> {
  const {state, interview, isOpening} = asked;
  if (!interview) return isOpening ? undefined : {problem: NOTHING};
  const {flavor, addresses, element} = state;
  if (flavor === 'frame' && !isFrame(addresses.frame)) return {problem: NO_FRAME};
  if (flavor === 'picture' && element !== 'quote-card') return {parts: []};
  const chosen: Chosen = {state, interview, release: {version, integrity}};
  const forms: Partial<Record<ReturnType<typeof formsOf>[number], string>> = {};
  try {
    for (const form of formsOf(chosen)) {
      const rendered = await desk.compiler.render(requestOf(chosen, form));
      if ('problem' in rendered) return rendered;
      forms[form] = rendered.text;
    }
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)};
  }
  return snippetOf(chosen, forms);
}
