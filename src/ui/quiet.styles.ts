/** Buttons that stand back behind the words, and those of them that are pressed. */
import {css} from 'lit';

export const quietStyles = css`
  .quiet {
    min-inline-size: 24px;
    min-block-size: max(24px, 1.9em);
    color: var(--_muted);
  }
  .quiet:is(:hover, :focus-visible) {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .quiet[aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: underline 2px;
    text-underline-offset: 0.3em;
  }
`;
