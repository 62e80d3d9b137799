/**
 * The row of a card's actions: what is offered here. What an action does is loaded when a reader first
 * reaches for one; where that fails, the row is gone and nothing else.
 */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Labels} from '../locale/en.js';
import {page} from '../source/page.js';
import {allows, allowsCopying} from '../ui/allows.js';
import {Later} from '../ui/later.js';
import {isServed} from '../ui/served.js';
import type {Shown} from '../ui/shown.js';
import type {PictureSize} from './picture-layout.js';

export type Action = keyof Labels['actions'];

export interface ActionsHost extends ReactiveControllerHost, HTMLElement {
  readonly withoutActions: boolean;
  readonly withoutContext: boolean;
  readonly vouchedBy: string;
  readonly labels: Labels;
}

export class ActionsController {
  readonly host: ActionsHost;
  /** What the card shows; nothing while that is its fallback. */
  shown: Shown | undefined;
  /** Actions that turned out not to work here. */
  readonly withdrawn = new Set<string>();

  readonly #actions;
  #isGone = false;

  constructor(host: ActionsHost) {
    this.host = host;
    this.#actions = new Later(host, async () => {
      const {CardActions} = await import('./card-actions.js');
      return new CardActions(this);
    });
  }

  /** The row, and the room in which an action unfolds something. */
  render(shown: Shown): TemplateResult | typeof nothing {
    this.shown = shown;
    const {lang, dir, actions} = this.host.labels;
    const offered = Object.entries(actions).filter(([action]) => this.#offers(action, shown));
    if (page.script === '' || !offered.length || this.#isGone) return nothing;
    return html`<div
        class="actions"
        part="actions"
        lang=${lang}
        dir=${dir}
        @click=${this.#reach}
        @pointerover=${this.#reach}
        @focusin=${this.#reach}
      >
        ${offered.map(([action, label]) => html`<button name=${action}>${label}</button>`)}<span
          role="status"
        ></span>
      </div>
      <div id="panel" part="context"></div>`;
  }

  /** The card's pictures in a size, PNG. Rejects where none is shown, or the browser draws none. */
  async draw(size: PictureSize): Promise<Blob[]> {
    await this.#actions.ask();
    const {part} = this.#actions;
    if (!part || 'code' in part) throw new Error(part?.problems[0]?.found);
    return part.draw(size);
  }

  #offers(action: string, {isElided}: Shown): boolean {
    const {withoutActions, withoutContext, vouchedBy} = this.host;
    // Who leaves words out lets readers see them.
    if (action === 'context') return isElided || !(withoutActions || withoutContext);
    if (withoutActions || this.withdrawn.has(action)) return false;
    if (action === 'share') return !isServed() && 'share' in navigator && allows('web-share');
    if (action === 'verbatim') return !isServed() && Boolean(vouchedBy);
    // A frame without an origin may save nothing.
    if (action === 'picture') return isServed() || origin !== 'null';
    return allowsCopying();
  }

  readonly #reach = async ({type, target}: Event): Promise<void> => {
    const action = (target as Element).closest('button')?.name;
    await this.#actions.ask();
    const {part} = this.#actions;
    if (type !== 'click' || !action || !part) return;
    if ('act' in part) {
      await part.act(action as Action);
      return;
    }
    // Gone once it has been asked for in vain, and the focus is where the row was.
    this.#isGone = true;
    this.host.requestUpdate();
    this.host.shadowRoot?.querySelector<HTMLElement>('cite a')?.focus();
  };
}
