/** The options of the element that is chosen, each by a control of its own. */
import {html, nothing, type TemplateResult} from 'lit';
import {elements} from 'builder:elements';
import {languages} from 'builder:languages';
import {BuilderPart} from '../builder-part.js';
import type {Summary} from '../compiler/messages.js';
import {optionsOf, withOption} from '../state/state.js';
import {renderKnob, type SetValue} from './knob-controls.js';
import {knobsOf, type Knob} from './knobs.js';
import {withQuote} from './quote-options.js';

export class KnobPanel extends BuilderPart {
  #knobs: readonly Knob[] = [];
  #made: readonly [tag?: string, summary?: Summary | undefined] = [];

  readonly #set: SetValue = (name, value) => {
    const {store} = this.builder;
    store.change((state) =>
      name === 'quote' && state.element === 'quote-card'
        ? withQuote(state, typeof value === 'string' ? value : '')
        : withOption(state, name, value),
    );
  };

  protected override willUpdate(): void {
    const tag = `interview-${this.builder.store.state.element}`;
    const {summary} = this.builder.desk;
    const [madeTag, madeSummary] = this.#made;
    if (tag === madeTag && summary === madeSummary) return;
    this.#made = [tag, summary];
    const entry = elements.find(({tagName}) => tagName === tag);
    this.#knobs = entry ? knobsOf(entry, summary, languages) : [];
  }

  override render(): TemplateResult {
    const main = this.#knobs.filter(({isMain}) => isMain);
    const rest = this.#knobs.filter(({isMain}) => !isMain);
    return html`
      <div class="knobs">${main.map((knob) => this.#renderMain(knob))}</div>
      <details class="more-knobs">
        <summary>More options</summary>
        <div class="knobs">${rest.map((knob) => this.#render(knob))}</div>
      </details>
    `;
  }

  #render(knob: Knob): TemplateResult {
    return renderKnob(knob, optionsOf(this.builder.store.state)[knob.name], this.#set);
  }

  /** A card's excerpt is looked up while one types; where it is to be found matters to nothing else. */
  #renderMain(knob: Knob): TemplateResult | typeof nothing {
    const {element} = this.builder.store.state;
    if (element !== 'quote-card') return this.#render(knob);
    if (knob.name === 'excerpt')
      return html`<excerpt-field .builder=${this.builder}></excerpt-field>`;
    const hasExcerpt = optionsOf(this.builder.store.state)['excerpt'] !== undefined;
    if (knob.name === 'quote' && knob.kind === 'id' && hasExcerpt) {
      return this.#render({...knob, none: 'None: the excerpt below'});
    }
    const isPlace = knob.name === 'exchange' || knob.name === 'speaker';
    return isPlace && !hasExcerpt ? nothing : this.#render(knob);
  }
}
