/** What a search hides, marks and adds. */
import {css} from 'lit';

export const searchStyles = css`
  /* Also where a page says how an item is displayed. */
  @media not print {
    :is(.item, .group, [part='section'])[hidden] {
      display: none !important;
    }
  }
  :host .items .item.last:not([hidden]) {
    border-block-end: 1px solid var(--_border);
  }
  :host .found {
    max-inline-size: 65ch;
    margin-block: calc(var(--_s) * -1) calc(var(--_s) * 1.5);
    padding-inline-end: 2.25em;
    font-size: 0.9em;
  }
  .open > .found {
    display: none;
  }
  .by {
    color: var(--_muted);
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, #ffc400 40%, transparent);
  }
  ::highlight(interview-search) {
    background-color: color-mix(in srgb, #ffc400 40%, transparent);
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }
    ::highlight(interview-search) {
      color: MarkText;
      background-color: Mark;
    }
  }
  @media print {
    :host(:not([print='as-shown'])) :is(.item, .group, [part='section'])[hidden] {
      display: block;
    }
    :host([print='as-shown']) :is(.item, .group, [part='section'])[hidden] {
      display: none !important;
    }
    :host(:not([print='as-shown'])) .found {
      display: none;
    }
    :host(:not([print='as-shown'])) mark {
      background: none;
    }
    :host(:not([print='as-shown'])) ::highlight(interview-search) {
      background-color: transparent;
    }
  }
`;
