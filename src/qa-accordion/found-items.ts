/**
 * What an item shows of a search: the words that were found, marked, and beneath the question of a
 * closed answer the sentence that has them.
 */
import {html, nothing, render} from 'lit';
import type {FoundSentence, SentenceFinder} from '../interview/found-sentence.js';
import {answersBy, byId} from '../interview/lookup.js';
import type {Interview} from '../interview/schema.js';
import type {WordQuery} from '../interview/word-query.js';
import {enSearch, type Labels} from '../locale/en.js';
import type {Items} from '../ui/exchange-items.js';
import {renderInlines} from '../ui/rich-text.js';
import {names} from '../ui/speaker.js';
import {SearchMarks, wordsIn, type MarkedWords} from './search-marks.js';

/** The blocks of an answer's words. */
const BLOCKS = ':is(p, li, figcaption > span):not(.others, .footnotes *)';

export class FoundItems {
  readonly #items: Items;
  readonly #labels: Labels;
  readonly #finder: SentenceFinder | undefined;
  readonly #marks = new SearchMarks();
  #query: WordQuery | undefined;
  /** Whether an item was open as it was marked for this query. */
  readonly #open = new Map<Element, boolean>();

  /** Without what finds sentences there are none. */
  constructor(items: Items, labels: Labels, finder: SentenceFinder | undefined) {
    this.#items = items;
    this.#labels = labels;
    this.#finder = finder;
  }

  /** Says what is looked for now. */
  begin(query: WordQuery | undefined): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#open.clear();
  }

  /** Shows what was found in an item; its exchange is the one of that index. */
  mark(item: Element, index: number): void {
    const query = this.#query;
    const exchange = this.#items.exchanges[index];
    const isOpen = item.classList.contains('open');
    if (!query || !exchange || this.#open.get(item) === isOpen) return;
    const {interview, speakers} = this.#items;
    this.#open.set(item, isOpen);
    this.#marks.unmark(item);
    const read = [...item.querySelectorAll('.heading > button')];
    // An answer that the browser has opened has its form, and its marks, when the reader comes to it.
    if (isOpen) read.push(...item.querySelectorAll(`.text ${BLOCKS}`));
    const marked = read.map((node): MarkedWords => {
      const words = wordsIn(node);
      return {words, hits: query.hitsIn(words.text)};
    });
    const answers = answersBy(interview, exchange, speakers);
    const found = isOpen ? undefined : this.#finder?.find(exchange, query, answers);
    const sentence = showSentence(item, found, interview, this.#labels);
    if (found && sentence) marked.push({words: wordsIn(sentence), hits: found.hits});
    this.#marks.mark(item, marked);
  }

  /** Whether it shows what was found this time. */
  isMarked(item: Element): boolean {
    return this.#open.has(item);
  }

  /** Takes everything away. */
  unmark(item: Element): void {
    this.leave(item);
    item.querySelector(':scope > .found')?.remove();
  }

  /** Takes the marks away; the sentence stays, so that nothing moves. */
  leave(item: Element): void {
    this.#open.delete(item);
    this.#marks.unmark(item);
  }

  /** Takes all marks from the page. */
  clear(): void {
    this.#open.clear();
    this.#marks.clear();
  }
}

/** Shows a sentence between question and answer, and gives the node with its words. */
function showSentence(
  item: Element,
  found: FoundSentence | undefined,
  interview: Interview,
  labels: Labels,
): Element | null {
  let line = item.querySelector<HTMLElement>(':scope > .found');
  if (!found) {
    line?.remove();
    return null;
  }
  if (!line) {
    line = document.createElement('p');
    line.className = 'found';
    // The answer stays the last, by which it is known.
    item.lastElementChild?.before(line);
  }
  const words = renderInlines(found.runs);
  render(html`${renderWho(found, interview, labels)}<span class="sentence">${words}</span>`, line);
  return line.querySelector('.sentence');
}

/** Whose words they are: a caption, and what leads in to a question, is nobody's who answers. */
function renderWho(
  {answer, kind, quoted, speakers}: FoundSentence,
  interview: Interview,
  labels: Labels,
): unknown {
  const {caption, introduction, quotingSomeone} = labels.searching ?? enSearch;
  const labeled = (words: string) =>
    html`<span lang=${labels.lang} dir=${labels.dir}>${words}</span>`;
  const who =
    kind === 'image'
      ? labeled(caption)
      : answer === undefined
        ? labeled(introduction)
        : names(
            interview.lang,
            speakers.flatMap((id) => byId(interview.speakers, id) ?? []),
          );
  const quoting = kind === 'quote' || quoted ? [', ', labeled(quotingSomeone)] : nothing;
  return html`<span class="by">${who}${quoting}: </span>`;
}
