/** The line above the questions, and the buttons that copy a link to one. */
import {css} from 'lit';

export const qaAccordionLayout = css`
  :host(:not([without-links]:not([without-links='false']))) .head {
    padding-inline-end: 4.25em;
  }
`;

/**
 * The room of the toolbar, which the fallback keeps above its first words. Where there is one
 * question, and no search, there is no toolbar.
 */
export const toolbarRoom = css`
  :host(
      :not([without-toolbar]:not([without-toolbar='false'])):is(
        :has(details ~ details),
        [searchable]:not([searchable='false'])
      )
    )
    > :nth-child(1 of :not(script, style, link, template)) {
    margin-block-start: 2.75em;
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

export const qaAccordionStyles = [
  qaAccordionLayout,
  css`
    .toolbar {
      display: flex;
      align-items: center;
      align-content: start;
      gap: 0 calc(var(--_s) * 2.5);
      block-size: 2.75em;
    }
    .toolbar :is(button, .count) {
      color: var(--_muted);
    }
    .toolbar > * {
      block-size: 2.5em;
    }
    .toolbar button {
      flex: none;
      min-inline-size: 24px;
      min-block-size: max(24px, 1.9em);
      font-size: 0.85em;
      white-space: nowrap;
    }
    .toolbar > button {
      min-block-size: 0;
      block-size: 2.94em;
    }
    .toolbar button:is(:hover, :focus-visible) {
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.25em;
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
    .speakers button[aria-pressed='true'] {
      color: inherit;
      font-weight: 600;
      text-decoration: underline 2px;
      text-underline-offset: 0.3em;
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
      position: absolute;
      inset-inline-end: 0;
      font-size: 0.85em;
      font-variant-numeric: tabular-nums;
      pointer-events: none;
    }
    .links .link {
      position: absolute;
      inset-block-start: calc(var(--_s) * 1.5 + 0.77em - 13px);
      inset-inline-end: 2em;
      display: grid;
      place-content: center;
      inline-size: 26px;
      block-size: 26px;
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 400;
    }
    .link::before {
      content: '#';
    }
    .link:is(:hover, :focus-visible) {
      color: var(--_accent);
    }
    .link[data-said]::after {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 100%;
      padding-inline: 0.5em;
      color: CanvasText;
      background: Canvas;
      font-size: 0.85em;
      line-height: 26px;
      white-space: nowrap;
      content: attr(data-said);
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
    }
    @media print {
      .toolbar,
      .links .link {
        display: none;
      }
    }
  `,
];
