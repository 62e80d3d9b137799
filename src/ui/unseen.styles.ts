/** Words for those who do not see the page. They have one pixel, so that no page gets a scroll bar. */
import {css} from 'lit';

export const unseenStyles = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
