/** The disc with a speaker's portrait or monogram: `--_avatar` across, in the hue of their id. */
import {css} from 'lit';

export const avatarStyles = css`
  .avatar {
    --_hue: 20;
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_avatar, 2.8em);
    block-size: var(--_avatar, 2.8em);
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: 50%;
    /* A pair, as the page's own color is not known; the lightness alone makes the contrast. */
    color: light-dark(oklch(0.4 0.09 var(--_hue)), oklch(0.9 0.05 var(--_hue)));
    background: light-dark(oklch(0.92 0.04 var(--_hue)), oklch(0.36 0.05 var(--_hue)));
    font-weight: 600;
    hyphens: none;
  }
  .avatar > * {
    grid-area: 1 / 1;
  }
  .avatar > span {
    font-size: calc(var(--_avatar, 2.8em) * 0.36);
    line-height: 1;
    white-space: nowrap;
  }
  .avatar > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [data-failed] > img {
    visibility: hidden;
  }
  [data-hue='1'] {
    --_hue: 65;
  }
  [data-hue='2'] {
    --_hue: 110;
  }
  [data-hue='3'] {
    --_hue: 155;
  }
  [data-hue='4'] {
    --_hue: 200;
  }
  [data-hue='5'] {
    --_hue: 245;
  }
  [data-hue='6'] {
    --_hue: 290;
  }
  [data-hue='7'] {
    --_hue: 335;
  }
`;
