/** Some questions, in an order that an editor gives them; or one of a few words instead. */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {renderGone, renderHint, type SetValue} from './knob-controls.js';
import type {Choice, Knob} from './knobs.js';
import {idsIn} from './known-ids.js';

/** How many questions are listed at once, and from how many on they can be searched. */
const [MANY, FILTERED] = [100, 12];
/** Stands for ids where a word could stand. */
const THESE = ' ';

export class IdsKnob extends LitElement {
  @property({attribute: false}) knob!: Knob & {readonly kind: 'ids'};
  @property({attribute: false}) value = '';
  @property({attribute: false}) set!: SetValue;

  @state() private isOpen = false;
  @state() private filter = '';
  @state() private said = '';
  /** The button that has the focus once the list is in its new order. */
  #next: {readonly id: string; readonly by: number} | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What else changes may be there before the new order is.
    if (!this.#next || !changed.has('value')) return;
    const {id, by} = this.#next;
    this.#next = undefined;
    const buttons = [...this.querySelectorAll<HTMLButtonElement>(`[data-id="${id}"] button`)];
    const [up, down] = buttons;
    const asked = by < 0 ? up : down;
    (asked?.disabled ? buttons.find((button) => button !== asked) : asked)?.focus();
  }

  get #chosen(): string[] {
    const there = new Set(this.knob.choices.map(({value}) => value));
    return idsIn(this.value).filter((id) => there.has(id));
  }

  /** What was chosen, and is neither one of the words nor in the interview. */
  get #gone(): string[] {
    const {choices, words} = this.knob;
    const there = new Set([...choices, ...words].map(({value}) => value));
    return idsIn(this.value).filter((id) => !there.has(id));
  }

  #choose(ids: readonly string[]): void {
    this.set(this.knob.name, [...ids, ...this.#gone].join(' ') || undefined);
  }

  #move(id: string, by: -1 | 1): void {
    const ids = this.#chosen;
    const [from, to] = [ids.indexOf(id), ids.indexOf(id) + by];
    ids.splice(from, 1);
    ids.splice(to, 0, id);
    this.#next = {id, by};
    this.said = `Now number ${to + 1} of ${ids.length}.`;
    this.#choose(ids);
  }

  readonly #onToggle = ({currentTarget}: Event): void => {
    this.isOpen = (currentTarget as HTMLDetailsElement).open;
    // Its field goes with the list, and is empty when it comes again.
    this.filter = '';
  };

  readonly #takeAway = (): void => {
    // The button will be gone, and the focus is not to go with it.
    this.querySelector<HTMLElement>('.ids summary')?.focus();
    this.set(this.knob.name, this.#chosen.join(' ') || undefined);
  };

  readonly #onCheck = ({target}: Event): void => {
    const {value, checked} = target as HTMLInputElement;
    const others = this.#chosen.filter((id) => id !== value);
    this.#choose(checked ? [...others, value] : others);
  };

  override render(): TemplateResult {
    const {name, label, words} = this.knob;
    const chosen = this.#chosen;
    const gone = this.#gone;
    const count = chosen.length + gone.length;
    const which = count ? `${count} chosen` : words.length ? 'none chosen' : 'all';
    return html`<fieldset class="knob" aria-describedby=${`hint-${name}`}>
      <legend>${label}</legend>
      ${words.length ? this.#renderWords(count > 0) : nothing}
      <details class="ids" .open=${this.isOpen} @toggle=${this.#onToggle}>
        <summary>Choose questions (${which})</summary>
        ${this.isOpen ? this.#renderLists(chosen) : nothing}
      </details>
      ${gone.length && this.knob.isOpen ? renderGone(this.knob, gone, this.#takeAway) : nothing}
      ${renderHint(this.knob)}
      <p class="unseen" role="status">${this.said}</p>
    </fieldset>`;
  }

  #renderWords(hasIds: boolean): TemplateResult {
    const {name, label, words, standard} = this.knob;
    const value = hasIds ? THESE : this.value || standard;
    const onChange = ({target}: Event) => {
      const {value: word} = target as HTMLSelectElement;
      if (word === THESE) return;
      this.set(name, word === standard ? undefined : word);
    };
    return html`<select id=${`knob-${name}`} aria-label=${label} @change=${onChange}>
      ${words.map(
        (word) =>
          html`<option value=${word.value} .selected=${word.value === value}>
            ${word.label}
          </option>`,
      )}
      ${hasIds ? html`<option value=${THESE} .selected=${true}>The questions chosen</option>` : nothing}
    </select>`;
  }

  #renderLists(chosen: readonly string[]): TemplateResult {
    const {name, choices} = this.knob;
    const filter = this.filter.toLowerCase();
    const found = choices.filter(({label}) => label.toLowerCase().includes(filter));
    const onInput = ({target}: Event) => {
      this.filter = (target as HTMLInputElement).value;
    };
    return html`
      ${chosen.length > 1 ? this.#renderOrder(chosen) : nothing}
      ${
        choices.length > FILTERED
          ? html`<p class="question-filter">
              <label for=${`filter-${name}`}>Find a question</label>
              <input id=${`filter-${name}`} type="search" @input=${onInput} />
            </p>`
          : nothing
      }
      <ul class="checklist">
        ${repeat(
          found.slice(0, MANY),
          ({value}) => value,
          (choice) => this.#renderCheck(choice, chosen),
        )}
      </ul>
      ${found.length > MANY ? html`<p class="hint">${found.length - MANY} more: find them by a word.</p>` : nothing}
    `;
  }

  #renderCheck({value, label}: Choice, chosen: readonly string[]): TemplateResult {
    return html`<li>
      <label>
        <input
          type="checkbox"
          name=${this.knob.name}
          value=${value}
          .checked=${chosen.includes(value)}
          @change=${this.#onCheck}
        />
        <bdi>${label}</bdi>
      </label>
    </li>`;
  }

  #renderOrder(chosen: readonly string[]): TemplateResult {
    const labels = new Map(this.knob.choices.map(({value, label}) => [value, label]));
    const button = (id: string, by: -1 | 1, word: string, isDisabled: boolean) =>
      html`<button
        type="button"
        aria-label=${`${word}: ${labels.get(id) ?? id}`}
        ?disabled=${isDisabled}
        @click=${() => this.#move(id, by)}
      >
        ${word}
      </button>`;
    return html`<ol class="order" aria-label="In this order">
      ${repeat(
        chosen,
        (id) => id,
        (id, index) =>
          html`<li data-id=${id}>
            <bdi>${labels.get(id)}</bdi>
            ${button(id, -1, 'Up', index === 0)}
            ${button(id, 1, 'Down', index === chosen.length - 1)}
          </li>`,
      )}
    </ol>`;
  }
}
