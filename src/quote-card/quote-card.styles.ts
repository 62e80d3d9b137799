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
  /* The room of the row of actions, which lies over it: in lines, by how many its words take. */
  :host :is(figure, .actions) {
    --_row: 2.3em;
  }
  :host figure {
    padding-block-end: var(--_row);
  }
  @container (inline-size < 35em) {
    :host :is(figure, .actions) {
      --_row: 4em;
    }
  }
  @container (inline-size < 19em) {
    :host :is(figure, .actions) {
      --_row: 5.7em;
    }
  }
  /* In these languages they take more. */
  @container (inline-size < 38em) {
    :host(
        :is(
          :lang(de),
          :lang(nl),
          :lang(ru),
          :lang(tr),
          :lang(uk),
          [ui-lang|='de'],
          [ui-lang|='nl'],
          [ui-lang|='ru'],
          [ui-lang|='tr'],
          [ui-lang|='uk']
        )
      )
      :is(figure, .actions) {
      --_row: 4em;
    }
  }
  @container (inline-size < 23em) {
    :host(
        :is(
          :lang(de),
          :lang(nl),
          :lang(ru),
          :lang(tr),
          :lang(uk),
          [ui-lang|='de'],
          [ui-lang|='nl'],
          [ui-lang|='ru'],
          [ui-lang|='tr'],
          [ui-lang|='uk']
        )
      )
      :is(figure, .actions) {
      --_row: 5.7em;
    }
  }
  :host([without-actions]:not([without-actions='false'])) figure {
    padding-block-end: 0;
  }
  :host(:is([variant='plain'], [without-portrait]:not([without-portrait='false']))) {
    --_portrait: 0px;
  }
  :host([variant='plain']) {
    --_q: 1em;
    --_quote-font: inherit;
  }
  :host([variant='plain']) figure {
    padding-block-start: 0;
    padding-inline: min(2.5em, 10cqi);
    border: 0;
  }
  :host([variant='plain']) figure:not(.image, :has(> img))::before {
    content: none;
  }
  :host([variant='plain']) figure > blockquote {
    font: inherit;
  }
  :host([variant='banner']) {
    --_q: clamp(1.5em, 0.8em + 4.6cqi, 3.6em);
    --_portrait: 0px;
    --_align: center;
    text-align: center;
  }
  :host([variant='banner']) figure {
    padding-inline: 0;
  }
  :host([variant='banner']) figure:not(.image, :has(> img))::before {
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

export const quoteCardStyles = [
  quoteCardLayout,
  css`
    .actions {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      align-content: end;
      gap: 0 calc(var(--_s) * 2.5);
      min-block-size: var(--_row);
      margin-block-start: calc(var(--_row) * -1);
      padding-block-start: 0.6em;
      padding-inline-start: var(--_q);
      color: var(--_muted);
    }
    /* The way to the whole answer alone, for which no room is kept. */
    :host([without-actions]:not([without-actions='false'])) .actions {
      margin-block-start: 0;
    }
    .plain + .actions {
      padding-inline-start: min(2.5em, 10cqi);
    }
    .banner + .actions {
      justify-content: center;
      padding-inline: 0;
    }
    button {
      padding: 0.25em 0;
      border: 0;
      color: inherit;
      background: none;
      font: inherit;
      font-size: 0.85em;
      text-align: start;
      cursor: pointer;
    }
    @media print {
      :host figure {
        padding-block-end: 0;
      }
      .actions,
      #panel {
        display: none;
      }
    }
  `,
];
