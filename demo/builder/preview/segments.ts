/** One of a few, side by side: a group of radio buttons. */
import {html, type TemplateResult} from 'lit';

export function segments<Value extends string>(
  /** Unique in the page. */
  name: string,
  legend: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    <div class="segments">
      ${values.map(
        (value) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            />
            <span>${labels[value]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
