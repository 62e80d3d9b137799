/** Undo, redo and the link to what was chosen. */
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';
import {written} from '../copy/clipboard.js';
import type {Desk} from '../compiler/desk.js';
import {Offline} from '../offline.js';
import {Saying} from '../saying.js';
import {linkTo, type GivenInterview} from './share.js';

const TOO_LONG =
  'This interview is too long for a link. Send it as a file: download it in the first step, and whoever opens it there chooses anew.';
/** Where keys have a meaning of their own. */
const TYPING = 'textarea, [contenteditable], input:not([type=radio], [type=checkbox])';

export class HistoryBar extends BuilderPart {
  readonly #saying = new Saying(this);
  readonly #offline = new Offline(this);
  #end: (() => void) | undefined;
  /** The link, where it is to be copied by hand. */
  #link = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const {history} = this.builder;
    this.#end = history.subscribe(() => this.requestUpdate());
    document.addEventListener('keydown', this.#onKeyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  readonly #onKeyDown = (event: KeyboardEvent) => {
    const {ctrlKey, metaKey, altKey, shiftKey, defaultPrevented} = event;
    if (ctrlKey === metaKey || altKey || defaultPrevented) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(TYPING)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !shiftKey) this.#undo();
    else if (key === 'z' || (key === 'y' && !shiftKey)) this.#redo();
    else return;
    event.preventDefault();
  };

  readonly #undo = () => this.#travel(this.builder.history.canUndo, 'undo', 'Undone.');

  readonly #redo = () => this.#travel(this.builder.history.canRedo, 'redo', 'Done again.');

  #travel(isPossible: boolean, move: 'undo' | 'redo', words: string): void {
    this.#link = '';
    if (!isPossible) return this.#saying.say(`There is nothing to ${move}.`);
    void this.builder.history[move]();
    this.#saying.say(words);
  }

  readonly #share = async () => {
    const {store, desk} = this.builder;
    this.#link = '';
    const {state} = store;
    const given = state.interview.kind === 'saved' ? await givenBy(desk) : undefined;
    const link = await linkTo({state, given}, location.href);
    if (link === undefined) return this.#saying.say(TOO_LONG);
    const isCopied = await written(link);
    const what = given ? 'The link is copied, with the interview in it.' : 'The link is copied.';
    if (!isCopied) this.#link = link;
    this.#saying.say(isCopied ? what : 'Your browser did not let it be copied: copy it here.');
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.querySelector<HTMLInputElement>('.link input')?.select();
  }

  override render(): TemplateResult {
    const {history} = this.builder;
    return html`<section class="history" aria-labelledby="builder-history">
      <h2 id="builder-history" class="unseen">Steps</h2>
      <p class="buttons">
        <button
          type="button"
          aria-disabled=${String(!history.canUndo)}
          aria-keyshortcuts="Control+Z Meta+Z"
          @click=${this.#undo}
        >
          Undo
        </button>
        <button
          type="button"
          aria-disabled=${String(!history.canRedo)}
          aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
          @click=${this.#redo}
        >
          Redo
        </button>
        <button type="button" @click=${this.#share}>Copy link to this</button>
      </p>
      <p role="status">${this.#saying.words || history.notice}</p>
      <p role="status" class="update" ?hidden=${!this.#offline.isOutdated}>
        ${
          this.#offline.isOutdated
            ? html`A new version of the builder is there:
                <button type="button" @click=${() => this.#offline.renew()}>Reload</button>`
            : ''
        }
      </p>
      ${
        this.#link
          ? html`<label class="link">Link <input readonly size="40" .value=${this.#link} /></label>`
          : ''
      }
    </section>`;
  }
}

/** What was opened, as a link carries it. */
async function givenBy(desk: Desk): Promise<GivenInterview | undefined> {
  const {source} = desk;
  switch (source.kind) {
    case 'text': {
      const {text, format = 'markdown', name = ''} = source;
      return {text, format, name};
    }
    case 'json':
      return {text: source.text, format: 'json', name: ''};
    case 'docx':
      return {text: await desk.compiler.markdown(), format: 'markdown', name: source.name ?? ''};
    case 'bundled':
      return undefined;
  }
}
