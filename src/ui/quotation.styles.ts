/** How a quotation is set, in a card, a profile and an article. */
import {css} from 'lit';

export const quotationLayout = css`
  :host figure:not(.image, :has(> img)) {
    position: relative;
    padding-inline-start: var(--_q);
  }
  /* In a box of its own beside the words: it belongs to the setting, not to what was said. */
  :host figure:not(.image, :has(> img))::before {
    position: absolute;
    margin-block-start: -0.06em;
    margin-inline-start: -0.54em;
    color: var(--_accent);
    font: calc(var(--_q) * 1.9) / 1 var(--_quote-font);
    content: open-quote;
    content: open-quote / '';
  }
  :host figure:not(.image, :has(> img))::after {
    content: no-close-quote;
  }
  :host figure > blockquote {
    max-inline-size: 32em;
    font: var(--_q) / 1.3 var(--_quote-font);
    text-wrap: pretty;
    quotes: none;
  }
  :host blockquote > p + p {
    margin-block-start: 0.6em;
  }
  :host blockquote + figcaption {
    position: relative;
    min-block-size: calc(var(--_portrait, 0px) - 0.8em);
    margin-block-start: 1.1em;
    padding-inline-start: var(--_portrait, 0px);
    font-size: 0.9em;
    line-height: 1.4;
  }
  :host cite {
    font-style: italic;
  }
  /* On a line of its own, in the fallback too, whose caption is running text. */
  :host cite::before {
    content: '\\A';
    white-space: pre;
  }
`;

export const quotationStyles = [
  quotationLayout,
  css`
    .short {
      text-wrap: balance;
    }
    [part='source'] {
      color: var(--_muted);
    }
  `,
];
