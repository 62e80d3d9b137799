/**
 * `fallback.css`: the elements' own layout over the author's children, so that they take the room
 * that the element will take and nothing shifts when it does. The build writes the file from here.
 */
import {css, type CSSResult} from 'lit';
import {articleLayout, articleRoom} from './article/article.styles.js';
import {sourceLayout, sourceRoom, toolbarRoom} from './qa-accordion/qa-accordion.styles.js';
import {quoteCardLayout} from './quote-card/quote-card.styles.js';
import {speakerProfileLayout} from './speaker-profile/speaker-profile.styles.js';
import {hostLayout, textLayout} from './ui/base.styles.js';
import {copyLinksLayout} from './ui/copy-links.styles.js';
import {exchangeItemsLayout} from './ui/exchange-items.styles.js';
import {quotationLayout} from './ui/quotation.styles.js';

/** What a page's own style would change of the room that the words take, were it let. */
const resetLayout = css`
  :host * {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: inherit;
    text-align: inherit;
    text-indent: inherit;
    white-space: inherit;
  }
`;

/** What is muted in the elements too, by classes of rendered markup. */
const mutedLayout = css`
  :host :is(.interview-note, .interview-rest) {
    color: var(--_muted);
  }
`;

/** What the element has no `<details>` for, and what its buttons and panels do there. */
const detailsLayout = css`
  :host .head {
    cursor: pointer;
    list-style: none;
  }
  :host .head::-webkit-details-marker {
    display: none;
  }
  :host .item[open] > .head::after {
    content: none;
  }
  :host .item > :not(.head) {
    max-inline-size: 65ch;
    margin-block-end: 0.8em;
  }
  :host .item > :last-child:not(.head) {
    margin-block-end: calc(var(--_s) * 3);
  }
  :host .item p > b:first-child {
    display: block;
  }
  :host .item b:first-child small {
    font-weight: 400;
  }
  @media print {
    :host .item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @container (inline-size >= 38em) {
    :host .item > :not(.head) {
      margin-inline-start: 10em;
    }
    :host .item p > b:first-child {
      float: inline-start;
      inline-size: 9em;
      margin-inline-start: -10em;
    }
    :host .item b:first-child small {
      display: block;
      font-size: 0.85em;
      line-height: 1.35;
    }
  }
`;

/** The line that says who answers, where that is not said already. */
const respondentsLayout = css`
  :host(:not([speaker])) .item:not([open]) > .head {
    padding-block-end: calc(var(--_s) * 1.5 + 1.215em);
  }
`;

const itemsLayout = [exchangeItemsLayout, detailsLayout];
const layouts: Record<string, readonly CSSResult[]> = {
  'interview-quote-card': [quotationLayout, quoteCardLayout],
  'interview-qa-accordion': [
    ...itemsLayout,
    copyLinksLayout,
    respondentsLayout,
    sourceLayout,
    toolbarRoom,
    sourceRoom,
  ],
  'interview-speaker-profile': [quotationLayout, ...itemsLayout, speakerProfileLayout],
  'interview-article': [
    quotationLayout,
    ...itemsLayout,
    copyLinksLayout,
    respondentsLayout,
    articleLayout,
    articleRoom,
  ],
};

/** `:host`, or `:host(…)` with what stands within its parentheses. */
const HOST = /:host(?:\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\))?/.source;
const HOST_ALONE = new RegExp(`${HOST}(?=\\s*[,{])`, 'g');
const WITHIN_HOST = new RegExp(`${HOST}\\s+`, 'g');

/**
 * The rules with the host's tag in the place of `:host`, and the fallback's tags and classes in that of
 * parts.
 * What is within a host outweighs the page's own rules, by an id that no element has; the host itself
 * is the page's to style.
 */
function onPage({cssText}: CSSResult, tag: string): string {
  return cssText
    .replace(HOST_ALONE, `${tag}$1`)
    .replace(WITHIN_HOST, `:is(${tag}, #id:not(*))$1 `)
    .replace(/\.item\b/g, 'details')
    .replace(/\.head\b/g, 'summary')
    .replace(/\.(image|footnotes|said)\b/g, '.interview-$1');
}

const all = Object.keys(layouts).join(', ');

/** The style sheet's text. */
export const fallbackCss = [
  onPage(hostLayout, `:is(${all})`),
  onPage(resetLayout, all),
  onPage(textLayout, all),
  onPage(mutedLayout, all),
  ...Object.entries(layouts).flatMap(([tag, list]) => list.map((layout) => onPage(layout, tag))),
].join('\n');
