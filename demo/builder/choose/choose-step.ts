/** The second step: words of the interview or an element, and its options. */
import {html, svg, type TemplateResult} from 'lit';
import {elements} from 'builder:elements';
import {BuilderPart} from '../builder-part.js';
import {ELEMENTS, type ElementName} from '../state/state.js';
import {withKnownIds} from './known-ids.js';
import {PICTOGRAMS} from './pictograms.js';

const NAMES: Readonly<Record<ElementName, string>> = {
  'quote-card': 'Quote card',
  'qa-accordion': 'Questions and answers',
  'speaker-profile': 'Speaker profile',
  article: 'Whole interview',
};

export class ChooseStep extends BuilderPart {
  /** The interview whose ids the options have been held to; its later versions may lack some for a while. */
  #subject: unknown;

  protected override willUpdate(): void {
    const {store, desk} = this.builder;
    const {summary, isBusy, subject} = desk;
    if (isBusy || !summary || subject === this.#subject) return;
    // Which interview it is may be known before it is open.
    const isIt = (store.state.interview.kind === 'bundled') === (desk.kind === 'bundled');
    if (!isIt) return;
    this.#subject = subject;
    queueMicrotask(() =>
      store.change((state) => withKnownIds(state, elements, summary), {isTraveling: true}),
    );
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="step-choose">
      <h2 id="step-choose">Choose</h2>
      <details class="read" open>
        <summary><h3>Words of the interview</h3></summary>
        <words-reader .builder=${this.builder}></words-reader>
      </details>
      <fieldset class="elements">
        <legend><h3>Or an element</h3></legend>
        ${ELEMENTS.map((element) => this.#renderElement(element))}
      </fieldset>
      <knob-panel .builder=${this.builder}></knob-panel>
    </section>`;
  }

  #renderElement(element: ElementName): TemplateResult {
    const {store} = this.builder;
    const entry = elements.find(({tagName}) => tagName === `interview-${element}`);
    return html`<label class="element">
      <input
        type="radio"
        name="element"
        value=${element}
        aria-describedby=${`about-${element}`}
        .checked=${store.state.element === element}
        @change=${() => store.change((state) => ({...state, element}))}
      />
      <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
        ${svg`${PICTOGRAMS[element]}`}
      </svg>
      <span class="element-name">${NAMES[element]}</span>
      <span class="hint" id=${`about-${element}`}>${entry?.summary}</span>
    </label>`;
  }
}
