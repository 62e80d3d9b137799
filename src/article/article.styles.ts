/** The interview as its publisher would print it. */
import {css} from 'lit';

export const articleLayout = css`
  :host {
    --_q: 1.3em;
  }
  :host article {
    max-inline-size: 65ch;
  }
  /* WebKit 2.50, which alone hangs punctuation, takes forty times as long for lines that are pretty. */
  @supports not (hanging-punctuation: first) {
    :host article {
      text-wrap: pretty;
    }
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
    text-wrap: pretty;
  }
  /* Who made the interview, and when. */
  :host header p:has(> small) {
    margin-block-start: calc(var(--_s) * 2);
    font-size: 0.9em;
    line-height: 1.4;
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
  /* The last line leads to what they say. */
  @media not print {
    :host article:has([data-exchange]) > ul > li {
      padding-block-end: 1.7em;
    }
  }
  :host li > b {
    display: block;
  }
  :host section {
    position: relative;
    scroll-margin-block-start: var(--interview-scroll-margin, 0px);
  }
  :host section[data-exchange] > :first-child {
    margin-block: calc(var(--_s) * 5) calc(var(--_s) * 2);
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  :host(:not([without-links]:not([without-links='false']))) section[data-exchange] > :first-child {
    padding-inline-end: 1.75em;
  }
  :host :is(section > :is(p, ul, ol, .said), .prose .words > *, .prose .answer) {
    margin-block-start: 0.8em;
  }
  :host section > :nth-child(2) {
    margin-block-start: 0;
  }
  :host :is(section > p > b:first-child, .prose .speaker) {
    font-variant-caps: small-caps;
    font-weight: 700;
    font-synthesis-small-caps: none;
    letter-spacing: 0.03em;
  }
  :host :is(article [part='section'], article > :is(h2, h3, h4, h5, h6)) {
    margin-block-start: calc(var(--_s) * 7);
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.2;
  }
  :host :is(article [part='section'], article > :is(h2, h3, h4, h5, h6)) + section > :first-child {
    margin-block-start: calc(var(--_s) * 3);
  }
  :host figure:not(.image, :has(> img)) {
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
  /* Unfolding answers have their speakers in a column of their own, where there is room. */
  :host([collapsible]:not([collapsible='false'])) article,
  :host article:has(.items) {
    max-inline-size: calc(65ch + 10em);
  }
  :host article > header,
  :host footer > * {
    max-inline-size: 65ch;
  }
  :host article > ul + :is(.item, footer) {
    border-block-start: 0;
  }
  @container (inline-size >= 60em) {
    :host section > figure:not(.image, :has(> img)) {
      float: inline-end;
      clear: inline-end;
      inline-size: 15em;
      margin-block: 0.4em 1em;
      margin-inline-end: -18em;
    }
  }
  /* The contents stand beside the text, in engines that can show what a closed details holds. */
  @supports selector(::details-content) {
    @container (inline-size >= 75em) {
      :host
        article:is(
          .interview-with-contents,
          :has(> .body > nav, > :nth-child(7 of [data-exchange]))
        ) {
        box-sizing: content-box;
        padding-inline-start: 18em;
      }
    }
  }
`;

/**
 * What the fallback keeps free for what it does not have: the byline, the folded contents, the links
 * of speakers. What is still to come of the page is told by attributes and a class.
 */
export const articleRoom = css`
  @media not print {
    :host(:is(:not([show]), [show~='questions'])) article > ul > li {
      padding-block-end: 1.7em;
    }
  }
  :host(:is(:not([show]), [show~='questions'])) article > header:not(:has(> p > small))::after {
    display: block;
    block-size: calc(var(--_s) * 1.8 + 1.26em);
    content: '';
  }
  :host article:is(.interview-with-contents, :has(> :nth-child(7 of [data-exchange]))) {
    --_contents: 2.7em;
  }
  @supports selector(::details-content) {
    @container (inline-size >= 75em) {
      :host article:is(.interview-with-contents, :has(> :nth-child(7 of [data-exchange]))) {
        --_contents: 0px;
      }
    }
  }
  :host article > section:nth-child(1 of [data-exchange]) {
    padding-block-start: var(--_contents, 0px);
  }
  :host article > .item:nth-child(1 of [data-exchange]) {
    margin-block-start: var(--_contents, 0px);
  }
`;

export const articleStyles = [
  articleLayout,
  css`
    :host article :is(.body, [part='intro']) .image {
      margin-block: calc(var(--_s) * 3);
    }
    .prose .words {
      display: contents;
    }
    /* Its room is there before it is loaded. */
    .languages {
      min-block-size: max(24px, 1.9em);
      margin-block-start: calc(var(--_s) * 2);
      font-size: 0.9em;
    }
    /* The name runs into the words. */
    .prose .words > p:first-child {
      display: inline;
    }
    .prose .answer {
      scroll-margin-block-start: calc(var(--interview-scroll-margin, 0px) + 1em);
    }
    :host section > .link + * {
      margin-block-start: 0;
    }
    section > .link {
      inset-block-start: calc(0.87em - 13px);
      inset-inline-end: 0;
    }
    .body {
      position: relative;
    }
    .items > .item:first-child {
      border-block-start: 0;
    }
    :host .items .text > figure:not(.image, :has(> img)) {
      margin-block: calc(var(--_s) * 2) calc(var(--_s) * 4);
    }
    [part='credit'] {
      display: block;
      font-size: 0.85em;
    }
    .jump {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: 3.6em;
      line-height: 1.7;
    }
    :host :is(.jump, .next button) {
      color: var(--_muted);
    }
    .next button {
      min-block-size: 24px;
      font-size: 0.9em;
      text-decoration: underline 1px color-mix(in srgb, currentColor 45%, transparent);
      text-underline-offset: 0.18em;
    }
    .next button:hover {
      color: var(--_accent);
    }
    :host [part='corrections'] > .heading {
      font-weight: 600;
    }
    :host [part='corrections'] > ul {
      padding: 0;
      list-style: none;
    }
    summary {
      block-size: 3em;
      border-block-end: 1px solid var(--_border);
      font-size: 0.9em;
      line-height: 3em;
      cursor: pointer;
    }
    :host .label {
      display: none;
      padding-block-end: 0.3em;
      font-size: 0.85em;
      font-weight: 600;
    }
    :host nav ol {
      padding: 0;
      list-style: none;
    }
    :host details > ol {
      padding-block-end: 0.5em;
      font-size: 0.85em;
      line-height: 1.35;
    }
    nav li > b {
      padding-block: 0.9em 0.2em;
    }
    :host nav a {
      display: block;
      padding-block: 0.35em;
      padding-inline-start: calc(0.75em + 2px);
      color: var(--_muted);
      text-decoration: none;
    }
    :host nav a:hover {
      text-decoration: underline;
    }
    :host nav a[aria-current] {
      padding-inline-start: 0.75em;
      border-inline-start: 2px solid var(--_accent);
      color: inherit;
    }
    @supports selector(::details-content) {
      @container (inline-size >= 75em) {
        nav {
          position: absolute;
          inset-block: 0;
          inset-inline-start: -18em;
          inline-size: 15em;
        }
        details {
          position: sticky;
          inset-block-start: calc(var(--interview-scroll-margin, 0px) + 1em);
          max-block-size: calc(100vb - var(--interview-scroll-margin, 0px) - 2em);
          overflow-y: auto;
        }
        /* Above the contents, so that a reader has it wherever they are: two lines of languages. */
        .body:has(> nav) > .languages {
          position: sticky;
          inset-block-start: calc(var(--interview-scroll-margin, 0px) + 1em);
          z-index: 1;
          float: inline-start;
          inline-size: 16.6em;
          min-block-size: 0;
          block-size: 0;
          margin-block-start: 0;
          margin-inline-start: -20em;
        }
        .languages ~ nav {
          inset-block-start: 4em;
        }
        .languages ~ nav > details {
          inset-block-start: calc(var(--interview-scroll-margin, 0px) + 5em);
          max-block-size: calc(100vb - var(--interview-scroll-margin, 0px) - 6em);
        }
        details::details-content {
          display: block;
          block-size: auto;
          content-visibility: visible;
        }
        summary {
          display: none;
        }
        :host .label {
          display: block;
        }
      }
    }
    /* WebKit 2.50 crashes where a link leads into a group with floats that it has not laid out. */
    @container (inline-size >= 60em) {
      :host .group section > figure:not(.image, :has(> img)) {
        float: none;
        inline-size: auto;
        margin-block: calc(var(--_s) * 4);
        margin-inline-end: 0;
      }
    }
    /* About how many lines there are for one of the full measure. */
    @container (inline-size < 62ch) {
      .prose .group {
        --_wrap: 1.1;
      }
    }
    @container (inline-size < 56ch) {
      .prose .group {
        --_wrap: 1.25;
      }
    }
    @container (inline-size < 50ch) {
      .prose .group {
        --_wrap: 1.38;
      }
    }
    @container (inline-size < 45ch) {
      .prose .group {
        --_wrap: 1.56;
      }
    }
    @container (inline-size < 40ch) {
      .prose .group {
        --_wrap: 1.83;
      }
    }
    @container (inline-size < 36ch) {
      .prose .group {
        --_wrap: 2.05;
      }
    }
    @container (inline-size < 32ch) {
      .prose .group {
        --_wrap: 2.26;
      }
    }
    @container (inline-size < 28ch) {
      .prose .group {
        --_wrap: 2.64;
      }
    }
    @media print {
      nav,
      .jump,
      .next {
        display: none;
      }
    }
  `,
];
