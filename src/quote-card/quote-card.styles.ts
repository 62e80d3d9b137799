/** A quotation by itself, and its variants. */
import {css} from 'lit';

export const quoteCardLayout = css`
  :host {
    --_q: clamp(1.25em, 0.91em + 2.26cqi, 1.9em);
    --_portrait: 3.6em;
  }
  :host figure {
    padding-block-start: calc(var(--_s) * 2.5);
    border-block-start: 3px solid var(--_accent);
  }
  :host(:is([variant='plain'], [without-portrait]:not([without-portrait='false']))) {
    --_portrait: 0px;
  }
  :host([variant='plain']) {
    --_q: 1em;
    --_quote-font: inherit;
  }
  :host([variant='plain']) figure {
    padding: 0 2.5em;
    border: 0;
  }
  :host([variant='plain']) figure:has(> blockquote)::before {
    content: none;
  }
  :host([variant='plain']) figure > blockquote {
    font: inherit;
  }
  :host([variant='banner']) {
    --_q: clamp(1.5em, 0.8em + 4.6cqi, 3.6em);
    --_portrait: 0px;
    text-align: center;
  }
  :host([variant='banner']) figure {
    padding-inline: 0;
  }
  :host([variant='banner']) figure:has(> blockquote)::before {
    position: static;
    display: block;
    block-size: 0.5em;
    margin: 0;
  }
  :host([variant='banner']) figure > blockquote {
    max-inline-size: 22em;
    margin-inline: auto;
    line-height: 1.2;
    text-wrap: balance;
  }
`;

export const quoteCardStyles = quoteCardLayout;
