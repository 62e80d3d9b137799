/** Who a speaker is: beside the portrait, then what they said. */
import {css} from 'lit';

export const speakerProfileLayout = css`
  :host {
    --_q: clamp(1.15em, 0.95em + 1.1cqi, 1.5em);
  }
  :host header {
    --_avatar: 4em;
    --_name: 1.3em;
    --_lines: 2lh;
    position: relative;
    padding-inline-start: calc(var(--_avatar) + 1em);
    line-height: 1.4;
  }
  :host header:not(.interview-alone, .root :only-child) {
    min-block-size: calc(var(--_name) * 1.25 + var(--_lines));
  }
  :host header > :not(p, small, span) {
    font-size: var(--_name);
    font-weight: 600;
    line-height: 1.25;
  }
  :host header > small {
    display: block;
    font-size: 0.8em;
  }
  :host section > * + * {
    margin-block-start: calc(var(--_s) * 3);
  }
  :host section > div > * + :where(:not(.item)) {
    margin-block-start: 0.8em;
  }
  :host section > .quotes > * + * {
    margin-block-start: calc(var(--_s) * 3);
  }
  :host section > div > :is(p, ul, ol) {
    max-inline-size: 65ch;
  }
  /* Nobody is named before it: it begins the caption. */
  :host cite::before {
    content: none;
  }
  @container (inline-size < 34em) {
    :host header > p {
      font-size: 0.9em;
    }
  }
  @container (inline-size < 20em) {
    :host header {
      --_avatar: 2.5em;
      --_name: 1.1em;
      padding-inline-start: calc(var(--_avatar) + 0.75em);
    }
    /* The role runs into the name: a line, where it is short enough. */
    :host header > :not(small, span) {
      display: inline;
      margin-inline-end: 0.5em;
    }
    :host header > p {
      font-size: 0.85em;
    }
  }
  /*
   * Profiles side by side know nothing of each other: so that what follows begins at one height, there
   * is room for a second line of the name or a third of the role. On a phone they stand one by one.
   */
  @media (width >= 40em) {
    @container (inline-size < 38em) {
      :host header {
        --_lines: 3.2lh;
      }
    }
    @container (inline-size < 34em) {
      :host header {
        --_lines: 3.9lh;
      }
    }
    @container (inline-size < 20em) {
      :host header {
        --_lines: 2.4lh;
      }
    }
  }
  @container (inline-size >= 60em) {
    :host section {
      display: flow-root;
    }
    :host header:not(.interview-alone, .root :only-child) {
      --_avatar: 6em;
      float: inline-start;
      inline-size: 15em;
      padding-block-start: calc(var(--_avatar) + 1em);
      padding-inline-start: 0;
    }
    :host section > header ~ * {
      margin-inline-start: 19em;
    }
    :host section > header + * {
      margin-block-start: 0;
    }
  }
  :host([without-portrait]:not([without-portrait='false'])) header {
    padding: 0;
  }
`;

export const speakerProfileStyles = [
  speakerProfileLayout,
  css`
    /* Of a picture that is not there. */
    [data-failed] ~ small {
      visibility: hidden;
    }
  `,
];
