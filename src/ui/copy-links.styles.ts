/** The buttons that copy a link to a question, beside it in the room that its row keeps for them. */
import {css} from 'lit';

export const copyLinksLayout = css`
  :host(:not([without-links]:not([without-links='false']))) .head {
    padding-inline-end: 4.25em;
  }
`;

export const copyLinksStyles = [
  copyLinksLayout,
  css`
    .links .link {
      position: absolute;
      display: grid;
      place-content: center;
      inline-size: 26px;
      block-size: 26px;
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 400;
    }
    .links .head > .link {
      inset-block-start: calc(var(--_s) * 1.5 + 0.77em - 13px);
      inset-inline-end: 2em;
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
    @media print {
      .links .link {
        display: none;
      }
    }
  `,
];
