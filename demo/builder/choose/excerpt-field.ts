/** The excerpt of a quote card: typed, and held to the interview while one types. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {BuilderPart} from '../builder-part.js';
import type {Place, Summary} from '../compiler/messages.js';
import {optionsOf, withOption, type Options} from '../state/state.js';
import {reportOf, type ExcerptReport} from './excerpt-report.js';
import {withExcerpt} from './quote-options.js';

/** How long typing rests before the words are looked up, in milliseconds. */
const REST = 200;

export class ExcerptField extends BuilderPart {
  @state() private report: ExcerptReport | undefined;

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was looked up last. */
  #asked: {readonly key: string; readonly summary: Summary | undefined} | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#asked = undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    const {excerpt = '', exchange, speaker} = this.#options;
    const {summary, isBusy} = this.builder.desk;
    const key = JSON.stringify([excerpt, exchange, speaker]);
    if (isBusy || (key === this.#asked?.key && summary === this.#asked.summary)) return;
    this.#asked = {key, summary};
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), REST);
  }

  async #look(): Promise<void> {
    const asked = this.#asked;
    const {excerpt, exchange, speaker} = this.#options;
    if (!asked?.summary || typeof excerpt !== 'string' || !/\S/.test(excerpt)) {
      this.report = undefined;
      return;
    }
    const {compiler} = this.builder.desk;
    const query = {excerpt, exchange: idOf(exchange), speaker: idOf(speaker)};
    const result = await compiler.excerpt(query);
    const isUnclear = 'ambiguous' in result ? result.ambiguous : result.status === 'absent';
    const places = isUnclear ? await compiler.places(query) : [];
    if (asked === this.#asked) this.report = reportOf(result, places);
  }

  get #options(): Options {
    return optionsOf(this.builder.store.state);
  }

  override render(): TemplateResult {
    const {excerpt = ''} = this.#options;
    const {summary} = this.builder.desk;
    const {store} = this.builder;
    const onInput = ({target}: Event) => {
      const {value} = target as HTMLTextAreaElement;
      store.change((before) => withExcerpt(before, value), {isPartial: true});
    };
    return html`<div class="knob">
      <label for="knob-excerpt">Or an excerpt, in the interview’s own words</label>
      <textarea
        id="knob-excerpt"
        rows="3"
        aria-describedby="hint-excerpt"
        lang=${summary?.lang ?? nothing}
        dir=${summary?.dir ?? nothing}
        .value=${excerpt === true ? '' : excerpt}
        @input=${onInput}
      ></textarea>
      <p class="hint" id="hint-excerpt">Any words of an answer; […] leaves words out.</p>
      <div class="excerpt-said" role="status">
        ${this.report ? this.#renderReport(this.report) : nothing}
      </div>
      ${this.report?.places.length ? this.#renderPlaces(this.report.places) : nothing}
    </div>`;
  }

  #renderReport({isVerbatim, sentences}: ExcerptReport): TemplateResult {
    return html`<p class=${isVerbatim ? 'verbatim' : 'departs'}>${sentences.join(' ')}</p>`;
  }

  #renderPlaces(places: readonly Place[]): TemplateResult {
    const questions = new Map(
      this.builder.desk.summary?.exchanges.map(({id, question}) => [id, question]),
    );
    const choose = ({exchange, speaker}: Place) => {
      this.builder.store.change((before) =>
        withOption(withOption(before, 'exchange', exchange), 'speaker', speaker),
      );
      // The list will be gone, and the focus is not to go with it.
      this.querySelector('textarea')?.focus();
    };
    return html`<ul class="places" aria-label="Places in which the words stand">
      ${places.map(
        (place) =>
          html`<li>
            <button type="button" @click=${() => choose(place)}>
              <bdi>${place.name}</bdi>, on “<bdi>${questions.get(place.exchange)}</bdi>”
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

function idOf(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
