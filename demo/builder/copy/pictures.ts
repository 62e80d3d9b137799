/** Pictures of the quotation in the preview, made anew a while after something has changed. */
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {PICTURE_SIZES, type PictureSize} from '../preview/messages.js';
import {pictureOf} from '../preview/picture.js';
import type {Builder} from '../state/store.js';

interface Picture {
  readonly size: PictureSize;
  /** A `blob:` address. */
  readonly url: string;
}

/** How long what is typed rests before it is drawn, in milliseconds. */
const REST = 500;
/** How long the preview may take for one, in milliseconds. */
const PATIENCE = 30_000;
const USES: Readonly<Record<PictureSize, string>> = {
  '1200x630': 'link previews',
  '1080x1080': 'posts',
  '1080x1920': 'stories',
};

export class Pictures implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #builder: () => Builder;
  #pictures: readonly Picture[] = [];
  #problem = '';
  /** Of what the pictures are, or will be; of nothing where none are asked for. */
  #subject: readonly unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, builder: () => Builder) {
    this.#host = host;
    this.#builder = builder;
    host.addController(this);
  }

  hostUpdate(): void {
    const {store, desk} = this.#builder();
    const {flavor, element, options, preview} = store.state;
    const {summary} = desk;
    const {width: _width, ...page} = preview;
    const isAsked = flavor === 'picture' && element === 'quote-card' && summary !== undefined;
    const subject = isAsked ? [summary, JSON.stringify([options[element], page])] : [];
    const isSame = subject.every((part, index) => part === this.#subject[index]);
    if (isSame && subject.length === this.#subject.length) return;
    this.#subject = subject;
    clearTimeout(this.#timer);
    // What is shown is of other words.
    this.#replace([]);
    this.#problem = '';
    if (isAsked) this.#timer = setTimeout(() => void this.#draw(subject), REST);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#subject = [];
    this.#replace([]);
  }

  async #draw(subject: readonly unknown[]): Promise<void> {
    const pictures: Picture[] = [];
    let problem = '';
    try {
      for (const size of PICTURE_SIZES) {
        const blob = await inTime(pictureOf(size));
        if (subject !== this.#subject) break;
        pictures.push({size, url: URL.createObjectURL(blob)});
      }
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (problem || subject !== this.#subject) {
      for (const {url} of pictures) URL.revokeObjectURL(url);
    }
    if (subject !== this.#subject) return;
    this.#problem = problem;
    if (!problem) this.#replace(pictures);
    this.#host.requestUpdate();
  }

  readonly #drawAgain = ({currentTarget}: Event): void => {
    // The button goes.
    const form = (currentTarget as Element).closest('.copy')?.querySelector('.flavors :checked');
    (form as HTMLElement | null)?.focus();
    this.#problem = '';
    void this.#draw(this.#subject);
    this.#host.requestUpdate();
  };

  #replace(pictures: readonly Picture[]): void {
    for (const {url} of this.#pictures) URL.revokeObjectURL(url);
    this.#pictures = pictures;
  }

  /** The pictures with their links, once they are there. */
  render(alt: string, name: string): TemplateResult {
    return html`<div class="pictures-made">
        ${this.#pictures.map(
          ({size, url}) =>
            html`<figure>
              <img src=${url} alt=${alt} />
              <figcaption>
                <a class="button" href=${url} download="${name}-${size}.png"
                  >Save ${size.replace('x', ' × ')}</a
                >
                <span class="hint">For ${USES[size]}</span>
              </figcaption>
            </figure>`,
        )}
        ${
          this.#problem
            ? html`<button type="button" @click=${this.#drawAgain}>Draw them again</button>`
            : ''
        }
      </div>
      <p role="status" class="pictures-said">${this.#status}</p>`;
  }

  get #status(): string {
    if (this.#problem) return this.#problem;
    return this.#pictures.length ? 'The pictures are drawn.' : 'The pictures are being drawn.';
  }
}

/** Rejects where the preview does not answer. */
function inTime(picture: Promise<Blob>): Promise<Blob> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new Error('The preview does not answer: it may still be loading.');
    timer = setTimeout(() => reject(error), PATIENCE);
  });
  return Promise.race([picture, late]).finally(() => clearTimeout(timer));
}
