/** What a page of the benchmark offers to the one who measures, as `globalThis.bench`. */
import {exchanges} from './content.js';

/**
 * @typedef {{count: number, open?: boolean, searchable?: boolean, known?: boolean}} Wanted `known`:
 *   what the words are kept in is there, and checked, before they are shown.
 *
 * @typedef {object} Variant
 * @property {(wanted: Wanted) => readonly string[]} prepare Makes what will be shown and keeps it;
 *   what it returns are the strings that will be given to the DOM.
 * @property {(main: HTMLElement) => void} show
 * @property {(main: HTMLElement) => readonly (HTMLElement | null | undefined)[]} controls What opens
 *   each item, where the item is ready.
 */

export function offer(/** @type {Variant} */ {prepare, show, controls}) {
  const main = document.body.appendChild(document.createElement('main'));
  /** @type {readonly string[]} */
  let strings = [];
  const offered = {
    prepare(/** @type {Wanted} */ wanted) {
      strings = prepare(wanted);
    },
    /**
     * A string's characters move out of the JavaScript heap when the DOM gets it first, which is
     * not to be counted as memory gained.
     */
    handOver() {
      for (const string of strings) new Text(string);
      strings = [];
    },
    show: () => show(main),
    /** How many items are ready. */
    ready: () => controls(main).filter(Boolean).length,
    toggle: (/** @type {number} */ index) => controls(main)[index]?.click(),
  };
  Object.assign(globalThis, {bench: offered});
}

/** A variant that is written as markup, which the browser parses. */
export function offerMarkup(
  /** @type {(words: import('./content.js').Words, open: boolean) => string} */ markup,
  /** @type {Variant['controls']} */ controls,
) {
  let text = '';
  offer({
    prepare({count, open = false}) {
      text = exchanges(count)
        .map((words) => markup(words, open))
        .join('');
      return [text];
    },
    show(main) {
      main.innerHTML = text;
    },
    controls,
  });
}

/** A peer's own kind of `<details>`. */
export function offerDetails(/** @type {string} */ tag) {
  offerMarkup(
    (words, open) =>
      `<${tag}${open ? ' open' : ''} summary="${words.question}">${paragraphs(words)}</${tag}>`,
    (main) =>
      [...main.querySelectorAll(tag)].map((details) =>
        details.shadowRoot?.querySelector('summary'),
      ),
  );
}

export function paragraphs(/** @type {import('./content.js').Words} */ words) {
  return words.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}
