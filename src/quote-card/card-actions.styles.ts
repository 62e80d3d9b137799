/** What a reader sees of a card's actions once they reach for one. */
import {css} from 'lit';

export const actionsStyles = css`
  .actions button:is(:hover, :focus-visible, [aria-expanded='true']),
  .choice button:is(:hover, :focus-visible) {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  #panel:not(:empty) {
    margin-block-start: calc(var(--_s) * 2);
    padding-block-start: calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_border);
    text-align: start;
  }
  .card ~ #panel {
    margin-inline-start: var(--_q);
  }
  .plain ~ #panel {
    margin-inline: min(2.5em, 10cqi);
  }
  #panel > * {
    max-inline-size: 65ch;
  }
  [role='status'] {
    padding-block: 0.25em;
    font-size: 0.85em;
  }
  :host .asked {
    margin-block-end: 0.6em;
    font-weight: 600;
  }
  .words > * + * {
    margin-block-start: 0.8em;
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_s) * 3);
    color: var(--_muted);
  }
  .choice span {
    font-size: 0.85em;
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }
  }
`;

/** In the root of an element that holds the answer, for the passage that a card leads to. */
export const highlightStyles = css`
  ::highlight(interview-passage) {
    color: MarkText;
    background: Mark;
  }
`;
