/** The interview as its publisher would print it. */
import {css} from 'lit';

export const articleLayout = css`
  :host {
    --_q: 1.3em;
  }
  :host article {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  :host header > :first-child {
    font-size: clamp(1.5em, 1.1em + 2.2cqi, 2.2em);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  :host header p {
    margin-block-start: calc(var(--_s) * 2.5);
    font-size: 1.125em;
    line-height: 1.45;
  }
  :host article > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_s) * 2) calc(var(--_s) * 4);
    margin-block-start: calc(var(--_s) * 4);
    padding: 0 0 calc(var(--_s) * 4);
    border-block-end: 1px solid var(--_border);
    list-style: none;
  }
  :host article > ul > li {
    position: relative;
    min-block-size: 2.8em;
    margin: 0;
    padding-inline-start: 3.6em;
    font-size: 0.9em;
    line-height: 1.4;
  }
  :host li > b {
    display: block;
  }
  :host section {
    scroll-margin-block-start: var(--interview-scroll-margin, 0px);
  }
  :host section > :first-child {
    margin-block: calc(var(--_s) * 5) calc(var(--_s) * 2);
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  :host :is(section > p, section > ol, .words > *, .answer) {
    margin-block-start: 0.8em;
  }
  :host section > :nth-child(2) {
    margin-block-start: 0;
  }
  :host :is(p > b:first-child, .speaker) {
    font-variant-caps: small-caps;
    font-weight: 700;
    font-synthesis-small-caps: none;
    letter-spacing: 0.03em;
  }
  :host figure:has(> blockquote) {
    margin-block: calc(var(--_s) * 4);
  }
  :host footer {
    margin-block-start: calc(var(--_s) * 6);
    padding-block-start: calc(var(--_s) * 2);
    border-block-start: 1px solid var(--_border);
    font-size: 0.9em;
  }
  :host footer > * + * {
    margin-block-start: 0.8em;
  }
  @container (inline-size >= 60em) {
    :host section > figure:has(> blockquote) {
      float: inline-end;
      clear: inline-end;
      inline-size: 15em;
      margin-block: 0.4em 1em;
      margin-inline-end: -18em;
    }
  }
`;

export const articleStyles = [
  articleLayout,
  css`
    .words {
      display: contents;
    }
    /* The name runs into the words. */
    .words > p:first-child {
      display: inline;
    }
    :host [part='section'] {
      margin-block-start: calc(var(--_s) * 7);
      font-size: 1.35em;
      font-weight: 700;
      line-height: 1.2;
    }
  `,
];
