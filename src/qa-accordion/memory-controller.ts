/**
 * Keeps, for the visit, which answers a reader has open, where the page asks for it: in the session's
 * storage, which a browser may refuse or not have.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly remember: boolean;
  readonly interviewId: string | undefined;
}

/** Whether each exchange is open, by its id. */
export type OpenState = Readonly<Record<string, unknown>>;

export class MemoryController implements ReactiveController {
  readonly #host: Host;
  readonly #state: () => OpenState;
  /** By interview, the key under which it is kept: the element's place may change later. */
  readonly #keys = new Map<string, string>();
  /** What was written last, and where. */
  #written = '';

  constructor(host: Host, state: () => OpenState) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  /** What was open when the page was left; nothing is known of what it does not name. */
  recall(interview: string): OpenState {
    if (!this.#host.remember) return {};
    try {
      return Object(JSON.parse(sessionStorage.getItem(this.#keyFor(interview)) ?? '')) as OpenState;
    } catch {
      return {};
    }
  }

  hostUpdated(): void {
    const {remember, interviewId, isConnected} = this.#host;
    if (!remember || !interviewId || !isConnected) return;
    const [key, value] = [this.#keyFor(interviewId), JSON.stringify(this.#state())];
    if (this.#written === key + value) return;
    this.#written = key + value;
    try {
      sessionStorage.setItem(key, value);
    } catch {
      // What cannot be kept is as though it had not been asked for.
    }
  }

  /** By page and interview, and by the element's id, else its place among those without one. */
  #keyFor(interview: string): string {
    const {id, localName} = this.#host;
    if (!id && this.#keys.has(interview)) return this.#keys.get(interview) ?? '';
    const root = this.#host.getRootNode() as ParentNode;
    const alike = [...root.querySelectorAll(`${localName}[remember]`)].filter((one) => !one.id);
    const name = id || alike.indexOf(this.#host);
    const key = `interview-widgets:${location.pathname}${location.search}#${name} ${interview}`;
    if (!id) this.#keys.set(interview, key);
    return key;
  }
}
