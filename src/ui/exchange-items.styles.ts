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
  :host .item:last-of-type {
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
  /* Not by the question that follows: it may come later than the words are painted. */
  :host :is([part='section'], :is(h2, h3, h4, h5, h6):not([data-exchange] *, header *, footer *)) {
    margin-block: calc(var(--_s) * 4) calc(var(--_s) * 1.5);
    font-size: 1.25em;
    font-weight: 700;
  }
`;

export const exchangeItemsStyles = [
  exchangeItemsLayout,
  css`
    button {
      padding: 0;
      border: 0;
      color: inherit;
      background: none;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    .heading > button {
      inline-size: 100%;
    }
    /* The whole row is the target. */
    .heading > button::after {
      position: absolute;
      inset: 0;
      content: '';
    }
    .open > .head::after {
      content: none;
    }
    .head:has(.heading > :focus-visible) {
      outline: 2px solid var(--_accent);
    }
    .heading > button:focus-visible {
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
    .open > .head > .who,
    .link {
      display: none;
    }
    .panel {
      overflow-y: clip;
    }
    .plain > .panel {
      max-inline-size: 65ch;
      white-space: pre-line;
    }
    .plain.open > .panel {
      padding-block-end: calc(var(--_s) * 3);
    }
    .text > :not(.answer),
    .text .words > * {
      max-inline-size: 65ch;
    }
    :host :is(.text > *, .text .words > *) {
      margin-block: 0 0.8em;
    }
    :host .text .words > :last-child {
      margin-block-end: 0;
    }
    :host .text > :last-child {
      margin-block-end: calc(var(--_s) * 3);
    }
    .text .speaker {
      display: block;
    }
    .speaker small {
      font-weight: 400;
    }
    .text .colon {
      display: none;
    }
    /* What is asked between the answers, as the question above them. */
    .asked {
      font-weight: 600;
    }
    /* Those out of view are not laid out; they take the room that they are likely to have. */
    .long .group {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(25 * (var(--_s) * 3.18 + 2.72em + 1px));
    }
    .long .group.reached {
      content-visibility: visible;
    }
    .group:not(:last-child) > .item:last-child,
    .group:not(:last-child) > .group > .item:last-child {
      border-block-end: 0;
    }
    /* A group shows nothing outside of itself. */
    .group .head {
      outline-offset: -2px;
    }
    @container (inline-size < 38em) {
      .group {
        --_narrow: 1.75;
      }
    }
    @container (inline-size >= 38em) {
      .text > .answer {
        display: grid;
        grid-template-columns: 9em minmax(0, 65ch);
        column-gap: 1em;
      }
      .speaker :is(.whole, small) {
        display: block;
      }
      .speaker .comma {
        display: none;
      }
      .speaker small {
        font-size: 0.85em;
        line-height: 1.35;
      }
      .text > :not(.answer),
      .plain > .panel {
        margin-inline-start: 10em;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      /* Closed: still to be seen while it folds, in engines that can. */
      .panel {
        transition:
          opacity 150ms,
          block-size 150ms,
          content-visibility 150ms allow-discrete;
        interpolate-size: allow-keywords;
      }
      .panel[hidden='until-found'] {
        block-size: 0;
        opacity: 0;
      }
      /* What stands beneath a long answer of a long list is not to be laid out for each frame. */
      .many .panel {
        transition: opacity 150ms;
      }
      .at-once > .panel {
        transition: none;
      }
    }
    /* As a server has rendered it: closed, but where no script runs, or none has come in time. */
    @media screen {
      .served .item:not(.open) > .panel {
        block-size: 0;
        overflow: hidden;
        visibility: hidden;
        animation: late 0s 10s forwards;
      }
    }
    @keyframes late {
      to {
        block-size: auto;
        overflow: visible;
        visibility: visible;
      }
    }
    @media (scripting: none) {
      .served .item:not(.open) > .panel {
        block-size: auto;
        overflow: visible;
        visibility: visible;
      }
    }
    @media print {
      :host(:not([print='as-shown'])) .panel {
        display: block;
        block-size: auto;
        opacity: 1;
        content-visibility: visible;
        transition: none;
      }
      .long .group {
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
