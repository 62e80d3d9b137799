/** Undo, redo and the link to what was chosen. */
import {html, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';
import {selectAll, written} from '../copy/clipboard.js';
import {Offline} from '../offline.js';
import {Saying} from '../saying.js';
import {linkTo} from './share.js';
import type {BuilderState} from './state.js';

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
  /** What that leads to. */
  #linked: BuilderState | undefined;
  /** What was said last of the link that was opened. */
  #notice = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const {history} = this.builder;
    this.#end = history.subscribe(() => {
      this.#sayNotice();
      this.requestUpdate();
    });
    this.#sayNotice();
    document.addEventListener('keydown', this.#onKeyDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    document.removeEventListener('keydown', this.#onKeyDown);
  }

  #sayNotice(): void {
    const {notice} = this.builder.history;
    if (notice && notice !== this.#notice) this.#saying.say(notice);
    this.#notice = notice;
  }

  protected override willUpdate(): void {
    if (this.builder.store.state !== this.#linked) this.#link = '';
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
    if (!isPossible) return this.#saying.say(`There is nothing to ${move}.`);
    void this.builder.history[move]();
    this.#saying.say(words);
  }

  readonly #share = async () => {
    const {store, history} = this.builder;
    const {state} = store;
    const {interview} = state;
    try {
      const given = interview.kind === 'saved' ? await history.given(interview.key) : undefined;
      const link = await linkTo({state, given}, location.href);
      if (link === undefined) return this.#saying.say(TOO_LONG);
      if (!(await written(link))) return await this.#leave(link, state);
      const what = given ? 'The link is copied, with the interview in it.' : 'The link is copied.';
      this.#link = '';
      this.#saying.say(what);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#saying.say(`No link is copied: ${why}`);
    }
  };

  /** Has the link copied by hand. */
  async #leave(link: string, state: BuilderState): Promise<void> {
    this.#link = link;
    this.#linked = state;
    this.requestUpdate();
    await this.updateComplete;
    selectAll(this.querySelector<HTMLInputElement>('.link input'));
    this.#saying.say('Your browser did not let it be copied: copy it here.');
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
      <p role="status">${this.#saying.words}</p>
      <p role="status" class="update">
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
