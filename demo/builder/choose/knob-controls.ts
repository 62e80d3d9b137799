/** The control of an option, by what the option takes. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {idsIn} from './known-ids.js';
import type {Choice, Knob} from './knobs.js';

/** Sets the attribute, or takes it away by `undefined`. */
export type SetValue = (name: string, value: string | true | undefined) => void;

type Value = string | true | undefined;
type KnobOf<Kind extends Knob['kind']> = Knob & {readonly kind: Kind};

export function renderKnob(knob: Knob, value: Value, set: SetValue): TemplateResult {
  switch (knob.kind) {
    case 'flag':
      return renderFlag(knob, value, set);
    case 'choice':
      return labeled(knob, renderSelect(knob, asText(value) || knob.standard, knob.choices, set));
    case 'language':
      return labeled(knob, renderSelect(knob, asText(value), knob.choices, set));
    case 'id':
      return renderId(knob, asText(value), set);
    case 'names':
      return renderNames(knob, value, set);
    case 'ids':
      return html`<ids-knob .knob=${knob} .value=${asText(value)} .set=${set}></ids-knob>`;
    case 'number':
      return labeled(knob, renderNumber(knob, value, set));
    case 'text':
      return labeled(knob, renderText(knob, value, set));
  }
}

function renderId(knob: KnobOf<'id'>, chosen: string, set: SetValue): TemplateResult {
  const {name, none, choices, others, isOpen} = knob;
  const other = others.filter(({value}) => value === chosen);
  const offered = [{value: '', label: none}, ...choices, ...other];
  const isThere = offered.some(({value}) => value === chosen);
  const label = isOpen ? `${chosen} (not in the interview)` : chosen;
  const takeAway = (event: Event) => {
    // The button will be gone, and the focus is not to go with it.
    const control = (event.currentTarget as Element).closest('.knob');
    control?.querySelector('select')?.focus();
    set(name, undefined);
  };
  const all = isThere ? offered : [...offered, {value: chosen, label}];
  return labeled(
    knob,
    html`${renderSelect(knob, chosen, all, set)}
    ${isOpen && !isThere ? renderGone(knob, [chosen], takeAway) : nothing}`,
  );
}

const NOUNS = {quotes: 'quotation', speakers: 'speaker', exchanges: 'question'} as const;

/** Ids that were chosen, and that the interview as it is now does not have. */
export function renderGone(
  {of}: KnobOf<'id' | 'ids'>,
  ids: readonly string[],
  takeAway: (event: Event) => void,
): TemplateResult {
  const them = ids.length === 1 ? 'it' : 'them';
  return html`<p class="gone">
    <span>
      The interview has no ${NOUNS[of]}
      ${ids.map((id, index) => html`${index ? ', ' : ''}<code>${id}</code>`)}.
    </span>
    <button type="button" @click=${takeAway}>Take ${them} away</button>
  </p>`;
}

/** A description, whose words between backticks are code. */
export function renderHint({name, hint}: Knob): TemplateResult {
  const parts = hint.split('`');
  return html`<p class="hint" id=${`hint-${name}`}>
    ${parts.map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}
  </p>`;
}

function labeled(knob: Knob, control: TemplateResult): TemplateResult {
  return html`<div class="knob">
    <label for=${`knob-${knob.name}`}>${knob.label}</label>
    ${control}${renderHint(knob)}
  </div>`;
}

function renderFlag(knob: Knob, value: Value, set: SetValue): TemplateResult {
  const {name, label} = knob;
  const onChange = ({target}: Event) =>
    set(name, (target as HTMLInputElement).checked ? true : undefined);
  return html`<div class="knob flag">
    <label>
      <input
        type="checkbox"
        id=${`knob-${name}`}
        aria-describedby=${`hint-${name}`}
        .checked=${value !== undefined && value !== 'false'}
        @change=${onChange}
      />
      <span>${label}</span>
    </label>
    ${renderHint(knob)}
  </div>`;
}

function renderSelect(
  knob: Knob,
  value: string,
  choices: readonly Choice[],
  set: SetValue,
): TemplateResult {
  const {name, standard} = knob;
  const onChange = ({target}: Event) => {
    const chosen = (target as HTMLSelectElement).value;
    set(name, chosen === standard ? undefined : chosen);
  };
  // Of thousands of questions, the list is made again only where it is another.
  const options = guard([value, JSON.stringify(choices)], () =>
    choices.map(
      (choice) =>
        html`<option value=${choice.value} .selected=${choice.value === value}>
          ${choice.label}
        </option>`,
    ),
  );
  return html`<select id=${`knob-${name}`} aria-describedby=${`hint-${name}`} @change=${onChange}>
    ${options}
  </select>`;
}

function renderNames(knob: KnobOf<'names'>, value: Value, set: SetValue): TemplateResult {
  const {name, label, choices, standard} = knob;
  const chosen = idsIn(asText(value) || standard);
  const onChange = ({target}: Event) => {
    const {value: toggled, checked} = target as HTMLInputElement;
    const next = choices
      .map((choice) => choice.value)
      .filter((one) => (one === toggled ? checked : chosen.includes(one)));
    // With none of them there would be nothing to see.
    if (!next.length) (target as HTMLInputElement).checked = true;
    else set(name, next.join(' ') === standard ? undefined : next.join(' '));
  };
  return html`<fieldset class="knob" aria-describedby=${`hint-${name}`}>
    <legend>${label}</legend>
    <div class="names">
      ${choices.map(
        (choice) =>
          html`<label>
            <input
              type="checkbox"
              name=${name}
              value=${choice.value}
              .checked=${chosen.includes(choice.value)}
              @change=${onChange}
            />
            <span>${choice.label}</span>
          </label>`,
      )}
    </div>
    ${renderHint(knob)}
  </fieldset>`;
}

function renderNumber(knob: KnobOf<'number'>, value: Value, set: SetValue): TemplateResult {
  const {name, min, max} = knob;
  const onChange = ({target}: Event) => {
    const input = target as HTMLInputElement;
    if (input.reportValidity()) set(name, input.value || undefined);
  };
  return html`<input
    type="number"
    id=${`knob-${name}`}
    aria-describedby=${`hint-${name}`}
    min=${min ?? nothing}
    max=${max ?? nothing}
    .value=${asText(value)}
    @change=${onChange}
  />`;
}

function renderText(knob: Knob, value: Value, set: SetValue): TemplateResult {
  const {name} = knob;
  const onChange = ({target}: Event) => set(name, (target as HTMLInputElement).value || undefined);
  return html`<input
    type="text"
    id=${`knob-${name}`}
    aria-describedby=${`hint-${name}`}
    .value=${asText(value)}
    @change=${onChange}
  />`;
}

function asText(value: Value): string {
  return typeof value === 'string' ? value : '';
}
