/**
 * What all elements look like before they look like anything: the host as a box, its themes, and
 * what of the page's own style is kept out. Rules named "layout" are those that `fallback.ts` lays
 * over the author's children too, so that the fallback takes the room that the element will: each of
 * their selectors begins with `:host`, in whose place it puts the element's tag.
 */
import {css} from 'lit';

/** The host. Public properties are read here and never set, so that a page can set them. */
export const hostLayout = css`
  :host {
    --_s: var(--interview-space, 0.5em);
    --_accent: var(--interview-accent, currentColor);
    --_muted: var(--interview-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_border: var(--interview-border, color-mix(in srgb, currentColor 25%, transparent));
    --_quote-font: var(
      --interview-quote-font,
      Charter,
      'Bitstream Charter',
      'Iowan Old Style',
      'Noto Serif',
      Georgia,
      serif
    );
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    /* A column of a grid may be narrower than that; in a row, other items leave it so much. */
    min-inline-size: min(12em, 100%);
    max-inline-size: 100%;
    margin-block: calc(var(--_s) * 3);
    color: var(--interview-text, inherit);
    background: var(--interview-surface, transparent);
    border-radius: var(--interview-radius, 0);
    font-family: var(--interview-font, inherit);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:is([theme='light'], [theme='dark'], [theme='auto'])) {
    --_accent: var(--interview-accent, light-dark(#8f1d2c, #ff9b8f));
    --_muted: var(--interview-muted, light-dark(#5b5b5b, #b0b0b0));
    --_border: var(--interview-border, light-dark(#d9d6cf, #3d3d3a));
    padding: calc(var(--_s) * 3);
    color: var(--interview-text, light-dark(#1a1a1a, #ececec));
    background: var(--interview-surface, light-dark(#fffdf9, #191917));
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media print {
    :host,
    :host([theme]) {
      padding: 0;
      color: #000;
      background: none;
      color-scheme: light;
    }
  }
`;

/** What stands in every element. */
export const textLayout = css`
  /* Not what stands before and after each as well: each element's style would be worked out thrice. */
  :host * {
    box-sizing: border-box;
  }
  :host :is(p, figure, figcaption, blockquote, ul, ol, h2, h3, h4, h5, h6) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  :host :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  :host p {
    font-variant-numeric: oldstyle-nums;
  }
  :host a {
    color: inherit;
    text-decoration: underline 1px color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.18em;
  }
  :host b {
    font-weight: 600;
  }
  :host time {
    white-space: nowrap;
  }
  :host small {
    color: var(--_muted);
    font-size: 1em;
  }
  :host :is(.image figcaption, .footnotes li, sup) {
    font-size: 0.8em;
  }
  :host .image figcaption {
    margin-block-start: 0.5em;
  }
  /* No line is higher for a number in it. */
  :host sup {
    line-height: 0;
  }
  :host .said {
    padding-inline-start: 1.25em;
  }
`;

export const baseStyles = [
  hostLayout,
  textLayout,
  css`
    /* A page's rules for all of its elements, the host among them, go before those for :host. */
    .root {
      line-height: 1.5;
      letter-spacing: normal;
      word-spacing: normal;
      text-transform: none;
      text-align: var(--_align, start);
      text-indent: 0;
      white-space: normal;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    :host a:hover {
      color: var(--_accent);
      text-decoration-color: currentColor;
    }
    /* What a server has rendered, and no script will answer. */
    @media (scripting: none) {
      :is(.toolbar, .actions, .link, .jump, nav) {
        display: none !important;
      }
    }
    /* Where a footnote's number led to is to be seen, however it was followed. */
    :focus-visible,
    :is(li, sup a):focus {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    img {
      display: block;
      max-inline-size: 100%;
    }
    :host [role^='doc'] {
      padding: 0.5em 0.25em;
      text-decoration: none;
    }
    sup a {
      margin-inline: -0.2em;
    }
    :is(li, sup a) {
      scroll-margin-block-start: calc(var(--interview-scroll-margin, 0px) + 1em);
    }
    [role='doc-backlink']::before {
      content: '↑';
    }
    .note,
    .others,
    .who {
      color: var(--_muted);
    }
    @media print {
      a[href]:not([role])::after {
        content: ' (' attr(href) ')';
        font-size: 0.85em;
      }
      /* Not the words that a browser is to look for there. */
      a[href][data-page]::after {
        content: ' (' attr(data-page) ')';
      }
      [role='doc-backlink'] {
        display: none;
      }
      figure {
        break-inside: avoid;
      }
      .heading,
      .speaker {
        break-after: avoid;
      }
    }
  `,
];
