/** The choice of a language. */
import {css} from 'lit';

export const languagesStyles = css`
  .languages > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_s) * 2.5);
  }
  @media print {
    .languages {
      display: none;
    }
  }
`;
