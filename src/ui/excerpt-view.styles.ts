/** What an excerpt adds to a quotation: the rest of cut clauses, […] and an editor's notes. */
import {css} from 'lit';

export const excerptStyles = css`
  .rest {
    color: var(--_muted);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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
