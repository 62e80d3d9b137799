/** The line above the questions: whose answers are shown, all of them open or closed, the search. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../interview/schema.js';
import type {Labels} from '../locale/en.js';
import {speakerName} from '../ui/speaker.js';

export interface ToolbarState {
  readonly labels: Labels;
  /** Those to choose among; of one alone there is no choice. */
  readonly speakers: readonly Speaker[];
  /** Language of names that have none of their own. */
  readonly lang: string;
  /** Ids of those chosen. */
  readonly chosen: readonly string[];
  /** What the button does: opens all that is shown, or closes it. */
  readonly expands: boolean;
  readonly canToggle: boolean;
  readonly searchable: boolean;
  readonly onSpeaker: (speaker: string) => void;
  readonly onToggleAll: () => void;
  /** The reader comes to the search field. */
  readonly onSearch: () => void;
}

export function renderToolbar(state: ToolbarState): TemplateResult {
  const {lang, dir, accordion} = state.labels;
  const {expandAll, collapseAll, search, searchHint} = accordion;
  return html`<div class="toolbar" part="toolbar">
    ${state.speakers.length > 1 ? renderSpeakers(state) : nothing}
    <button
      class="all quiet"
      lang=${lang}
      dir=${dir}
      aria-disabled=${state.canToggle ? nothing : 'true'}
      @click=${state.onToggleAll}
    >
      ${state.expands ? expandAll : collapseAll}
    </button>
    ${
      // A form: of a field without one, Chromium looks through all of the page for its own at each key.
      state.searchable
        ? html`<form
            class="search"
            part="search"
            lang=${lang}
            dir=${dir}
            @submit=${(event: Event) => event.preventDefault()}
          >
            <input
              type="search"
              aria-label=${search}
              placeholder=${searchHint}
              autocomplete="off"
              enterkeyhint="search"
              spellcheck="false"
              @focus=${state.onSearch}
              @input=${state.onSearch}
            /><span class="count" aria-hidden="true"></span>
          </form>`
        : nothing
    }
  </div>`;
}

function renderSpeakers({labels, speakers, lang, chosen, onSpeaker}: ToolbarState): TemplateResult {
  return html`<div
    class="speakers"
    role="group"
    lang=${labels.lang}
    aria-label=${labels.accordion.speakers}
  >
    ${speakers.map(
      (speaker) =>
        html`<button
          class="quiet"
          lang=${lang}
          aria-pressed=${chosen.includes(speaker.id)}
          @click=${() => onSpeaker(speaker.id)}
        >
          ${speakerName(speaker)}
        </button>`,
    )}
  </div>`;
}
