/** Who a speaker is: beside the portrait, then what they said. */
import {css} from 'lit';

export const speakerProfileLayout = css`
  :host {
    --_q: clamp(1.15em, 0.95em + 1.1cqi, 1.5em);
    --_beside: 5em;
  }
  :host([without-portrait]:not([without-portrait='false'])) {
    --_beside: 0px;
  }
  :host header {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: calc(var(--_beside) - 1em);
    padding-inline-start: var(--_beside);
  }
  :host header > :not(p) {
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.25;
  }
  :host :is(section > * + *, .quotes > * + *) {
    margin-block-start: calc(var(--_s) * 3);
  }
`;

export const speakerProfileStyles = [
  speakerProfileLayout,
  css`
    header {
      /* 4em of the text's size: it has the name's. */
      --_avatar: 3.08em;
    }
    :host [part='bio'] > * {
      max-inline-size: 65ch;
      margin-block-end: 0.8em;
    }
  `,
];
