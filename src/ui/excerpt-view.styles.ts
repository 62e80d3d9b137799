/** What an excerpt adds to a quotation: the rest of cut clauses, […] and an editor's notes. */
import {css} from 'lit';

export const excerptStyles = css`
  .rest {
    color: var(--_muted);
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .remark {
    display: block;
    color: var(--_muted);
  }
`;
