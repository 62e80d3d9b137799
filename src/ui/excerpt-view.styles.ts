/** What an excerpt adds to a quotation: the rest of cut clauses, […] and an editor's notes. */
import {css} from 'lit';

export const excerptStyles = css`
  .rest {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .rest {
      text-decoration: underline dotted;
    }
  }
  .remark {
    display: block;
    color: var(--_muted);
  }
`;
