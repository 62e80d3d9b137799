/**
 * How questions to unfold and their answers are set. In the fallback, `fallback.ts` gives `<details>`
 * and `<summary>` the rules of an item and its head.
 */
import {css} from 'lit';

export const exchangeItemsLayout = css`
  :host .item {
    border-block-start: 1px solid var(--_border);
    scroll-margin-block-start: var(--interview-scroll-margin, 0px);
  }
  :host .item:last-child {
    border-block-end: 1px solid var(--_border);
  }
  :host .head {
    position: relative;
    padding-block: calc(var(--_s) * 1.5);
    padding-inline: 0 2.25em;
    font-size: 1.06em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  /* A plus that becomes a minus, of borders: backgrounds go in forced colors. */
  :host .head::before,
  :host .head::after {
    position: absolute;
    inset-block-start: calc(var(--_s) * 1.5 + 0.62em);
    inset-inline-end: 0.375em;
    inline-size: 0.75em;
    border-block-start: 2px solid;
    content: '';
  }
  :host .head::after {
    rotate: 90deg;
  }
`;

export const exchangeItemsStyles = [
  exchangeItemsLayout,
  css`
    button {
      inline-size: 100%;
      padding: 0;
      border: 0;
      color: inherit;
      background: none;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    /* The whole row is the target. */
    button::after {
      position: absolute;
      inset: 0;
      content: '';
    }
    .head:has([aria-expanded='true'])::after {
      content: none;
    }
    .head:focus-within:has(:focus-visible) {
      outline: 2px solid var(--_accent);
    }
    button:focus-visible {
      outline: 0;
    }
    .who {
      /* One line: WebKit would round its height, and the fallback's room is not rounded. */
      block-size: 1.35em;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    :host .who {
      font-size: 0.9em;
      font-weight: 400;
    }
    .text > :not(.answer),
    .words > * {
      max-inline-size: 65ch;
    }
    :host :is(.text > *, .words > *) {
      margin-block: 0 0.8em;
    }
    :host .words > :last-child {
      margin-block-end: 0;
    }
    :host .text > :last-child {
      margin-block-end: calc(var(--_s) * 3);
    }
    .speaker {
      display: block;
    }
    .colon {
      display: none;
    }
    :host [part='section'] {
      margin-block: calc(var(--_s) * 4) calc(var(--_s) * 1.5);
      font-size: 1.25em;
      font-weight: 700;
    }
    .many > .item {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(var(--_s) * 3.18 + 2.72em + 1px);
    }
    @container (inline-size >= 38em) {
      .answer {
        display: grid;
        grid-template-columns: 9em minmax(0, 65ch);
        column-gap: 1em;
      }
      .text > :not(.answer) {
        margin-inline-start: 10em;
      }
    }
    @media print {
      .panel {
        display: block;
        content-visibility: visible;
      }
      .head::before,
      .head::after,
      .who {
        display: none;
      }
    }
  `,
];
