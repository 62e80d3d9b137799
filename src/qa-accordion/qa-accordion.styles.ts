/** The line above the questions, and the one beneath them. */
import {css} from 'lit';

/**
 * The line that says where the interview was published. Its padding does not collapse with the margin
 * of an answer, whether or not the border of the last question, known late, is between them.
 */
export const sourceLayout = css`
  :host :is(.source, details ~ p) {
    padding-block-start: calc(var(--_s) * 1.5);
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.4;
  }
  :host cite {
    font-style: italic;
  }
`;

/** The room of that line, in a fallback that has none. */
export const sourceRoom = css`
  :host details:last-of-type:not(:has(~ p)) {
    margin-block-end: calc(var(--_s) * 1.35 + 1.26em);
  }
`;

/**
 * The room of the toolbar, which the fallback keeps above its first words, from the first question
 * on: the second may come later. Where there is one question, which its only id or the line of the
 * source after it tells, and no search, there is no toolbar.
 */
export const toolbarRoom = css`
  :host(:not([without-toolbar]:not([without-toolbar='false'])))
    > :nth-child(1 of :not(script, style, link, template)) {
    margin-block-start: 2.75em;
  }
  :host(
      :is([exchanges]:not([exchanges*=' ']), :has(details:only-of-type ~ p)):not(
        [searchable]:not([searchable='false'])
      )
    )
    > :nth-child(1 of :not(script, style, link, template)) {
    margin-block-start: 0;
  }
  @container (inline-size < 38em) {
    :host(
        [searchable]:not([searchable='false']):not([without-toolbar]:not([without-toolbar='false']))
      )
      > :nth-child(1 of :not(script, style, link, template)) {
      margin-block-start: 5.25em;
    }
  }
  @media print {
    :host > :nth-child(1 of :not(script, style, link, template)) {
      margin-block-start: 0;
    }
  }
`;

export const qaAccordionStyles = css`
  .toolbar {
    display: flex;
    align-items: center;
    align-content: start;
    gap: 0 calc(var(--_s) * 2.5);
    block-size: 2.75em;
  }
  .toolbar > * {
    block-size: 2.5em;
  }
  .toolbar button {
    flex: none;
    font-size: 0.85em;
    white-space: nowrap;
  }
  .toolbar > button {
    min-block-size: 0;
    block-size: 2.94em;
  }
  /* Where it does not fit it scrolls, by a bar that has room beneath the names. */
  .speakers {
    display: flex;
    align-items: center;
    gap: calc(var(--_s) * 2);
    flex: 0 1 auto;
    min-inline-size: min(4em, 25cqi);
    overflow: auto hidden;
    scrollbar-width: thin;
  }
  .speakers button {
    outline-offset: -2px;
  }
  .all {
    margin-inline-start: auto;
  }
  .all[aria-disabled] {
    cursor: default;
    text-decoration: none;
    opacity: 0.6;
  }
  .search {
    position: relative;
    margin: 0;
    flex: 1 1 14em;
    min-inline-size: min(8em, 100cqi);
    display: flex;
    align-items: center;
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    block-size: 2.35em;
    margin: 0;
    padding: 0;
    padding-inline-end: 5em;
    border: 0;
    border-block-end: 1px solid var(--_border);
    border-radius: 0;
    color: inherit;
    background: none;
    font: inherit;
    font-size: 0.9em;
    appearance: none;
  }
  .search input:focus-visible {
    outline: 0;
    border-block-end: 2px solid var(--_accent);
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .count {
    color: var(--_muted);
    position: absolute;
    inset-inline-end: 0;
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  @container (inline-size >= 38em) {
    .search ~ *,
    .toolbar:has(.search) .all {
      margin-inline-start: 0;
    }
  }
  @container (inline-size < 38em) {
    .toolbar:has(.search) {
      flex-wrap: wrap;
      block-size: 5.25em;
    }
    .toolbar:has(.search) .speakers {
      flex: 1 1 0;
    }
    .search {
      flex-basis: 100%;
    }
    /* One line beneath the field is enough. */
    .toolbar:has(.search) ~ div .items > .item:first-child {
      border-block-start-color: transparent;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`;
