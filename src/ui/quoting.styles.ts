/** The line that offers selected words to be quoted. */
import {css} from 'lit';

export const quotingStyles = css`
  :host .quoting {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_s) * 2.5);
    margin-block: calc(var(--_s) * 1.5) 0;
    padding-block: calc(var(--_s) * 0.5);
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    /* Words of the answer may be beneath it, on a ground that is the page's. */
    background: var(--interview-surface, transparent);
    -webkit-backdrop-filter: blur(1em);
    backdrop-filter: blur(1em);
    text-align: start;
    user-select: none;
    -webkit-user-select: none;
  }
  .quoting button {
    inline-size: auto;
    min-block-size: 24px;
    padding: 0.25em 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .quoting > :is(button, span) {
    font-size: 0.85em;
  }
  /* In an accordion a button covers its item. */
  .quoting button::after {
    content: none;
  }
  .quoting button:is(:hover, :focus-visible) {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .quoting button:focus-visible {
    outline: 2px solid var(--_accent);
  }
  @media (forced-colors: active) {
    :host .quoting {
      background: Canvas;
    }
  }
  @media print {
    :host .quoting {
      display: none;
    }
  }
`;
