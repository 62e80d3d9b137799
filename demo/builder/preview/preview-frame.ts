/** The builder's side of the preview: sends the framed page what it is to show, and hears of it. */
import type {FromPreview, PictureAnswer, PictureSize, ShowMessage, ToPreview} from './messages.js';

export interface PreviewListener {
  /** The framed page takes messages, and has been told nothing yet. */
  onReady(): void;
  onHeight(height: number): void;
  onProblems(problems: readonly string[]): void;
}

export class PreviewFrame {
  readonly #listener: PreviewListener;
  #frame: HTMLIFrameElement | undefined;
  #isReady = false;
  /** Who waits until it is. */
  #waiting: (() => void)[] = [];
  /** What was sent last, so that the same is not sent again. */
  #shown = '';

  constructor(listener: PreviewListener) {
    this.#listener = listener;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Resolves once the framed page takes messages. */
  async whenReady(): Promise<void> {
    if (!this.#isReady) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  connect(): void {
    addEventListener('message', this.#onMessage);
  }

  disconnect(): void {
    removeEventListener('message', this.#onMessage);
    this.#isReady = false;
  }

  readonly setFrame = (frame: Element | undefined): void => {
    this.#frame = frame as HTMLIFrameElement | undefined;
  };

  show(message: ShowMessage): void {
    const text = JSON.stringify(message);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#send(message);
  }

  clear(): void {
    if (!this.#shown) return;
    this.#shown = '';
    this.#send({type: 'clear'});
  }

  /** Hands an interview over: its bytes are gone here. */
  setInterview(json: ArrayBuffer | undefined): void {
    this.#shown = '';
    this.#send({type: 'interview', json}, json ? [json] : []);
  }

  async picture(size: PictureSize): Promise<Blob> {
    const {port1, port2} = new MessageChannel();
    const answered = new Promise<PictureAnswer>((resolve) => {
      port1.onmessage = ({data}: MessageEvent<PictureAnswer>) => resolve(data);
    });
    this.#send({type: 'picture', size}, [port2]);
    const answer = await answered;
    port1.close();
    if ('blob' in answer) return answer.blob;
    throw new Error(answer.problem);
  }

  #send(message: ToPreview, transfer: Transferable[] = []): void {
    this.#frame?.contentWindow?.postMessage(message, location.origin, transfer);
  }

  readonly #onMessage = ({source, origin, data}: MessageEvent<FromPreview>): void => {
    if (!source || source !== this.#frame?.contentWindow || origin !== location.origin) return;
    switch (data.type) {
      case 'ready':
        this.#isReady = true;
        this.#shown = '';
        this.#listener.onReady();
        for (const go of this.#waiting.splice(0)) go();
        break;
      case 'height':
        this.#listener.onHeight(data.height);
        break;
      case 'problems':
        this.#listener.onProblems(data.problems);
    }
  };
}
