/**
 * Words that a page quotes, as they may be shown: the interview's own words at the place where they
 * stand. Loaded only for an excerpt, whose own words are never rendered.
 */
import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {ExcerptQuery, ExcerptResult, Passage} from '../interview/excerpt.js';
import {ExcerptSearch} from '../interview/excerpt-search.js';
import {byId, speakersOf} from '../interview/lookup.js';
import type {Inline, InlineText, Interview} from '../interview/schema.js';
import {paragraphsOf, piecesOf} from '../interview/shown-passage.js';
import {runsOf} from '../interview/shown-runs.js';
import {passageUrl} from '../interview/text-fragment.js';
import {enExcerpt, type Labels} from '../locale/en.js';
import {InterviewErrorEvent} from '../source/events.js';
import {blocked, describe, type Failure} from '../source/outcome.js';
import {adopt} from './adopt.js';
import {excerptStyles} from './excerpt-view.styles.js';
import {renderInlines} from './rich-text.js';
import type {Shown} from './shown.js';
import {unknownId} from './unknown-id.js';
import {unseenStyles} from './unseen.styles.js';

// For what quotes selected words, which loads this module for both.
export {ExcerptSearch};

/** An element with an excerpt; where that is empty, with a blockquote among its children. */
export interface ExcerptHost extends ReactiveControllerHost, HTMLElement {
  readonly excerpt: string;
  readonly speaker: string;
  readonly exchange: string;
  readonly labels: Labels;
}

/** An excerpt as it may be shown. Keeps what it found, until the interview or the excerpt changes. */
export class ExcerptView implements ReactiveController {
  readonly #host: ExcerptHost;
  #interview: Interview | undefined;
  #labels: Labels | undefined;
  /** What was found, where that can be shown. */
  #reading: Parameters<typeof shownOf>[2] | undefined;
  #key = '';
  #shown: Shown | Failure | undefined;
  /** How the excerpt departs from what is shown; for whoever wrote it. */
  #departure: Failure | undefined;

  constructor(host: ExcerptHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    adopt(this.#host.shadowRoot, excerptStyles, unseenStyles);
    const departure = this.#departure;
    if (!departure) return;
    this.#departure = undefined;
    const host = this.#host;
    console.warn(
      `<${host.localName}> shows the words as published (${departure.code}).${describe(departure)}`,
      host,
    );
    host.dispatchEvent(new InterviewErrorEvent(departure.code, departure.problems));
  }

  /** What is shown; a failure where the words are not the interview's, nothing until it is known. */
  find(interview: Interview): Shown | Failure | undefined {
    const {speaker, exchange, labels} = this.#host;
    const query = {excerpt: excerptOf(this.#host), speaker, exchange};
    const key = JSON.stringify(query);
    if (this.#interview !== interview || this.#key !== key) {
      this.#interview = interview;
      this.#key = key;
      this.#departure = this.#shown = this.#reading = undefined;
      this.#look(interview, query);
    } else if (this.#labels !== labels && this.#reading) {
      this.#shown = shownOf(interview, labels, this.#reading);
    }
    this.#labels = labels;
    return this.#shown;
  }

  #look(interview: Interview, query: Required<ExcerptQuery>): void {
    const {speaker, exchange} = query;
    const {speakers, exchanges} = interview;
    if (speaker && !byId(speakers, speaker)) {
      this.#shown = unknownId('speaker', speaker, speakers);
    } else if (exchange && !byId(exchanges, exchange)) {
      this.#shown = unknownId('exchange', exchange, exchanges);
    } else {
      const search = searchOf(interview, query);
      const reading = search.readAsWritten(query.excerpt);
      if (reading) {
        this.#reading = reading;
        this.#shown = shownOf(interview, this.#host.labels, reading);
        const host = this.#host;
        if (reading.ambiguous)
          console.warn(
            `<${host.localName}> shows the first of several places: give exchange or speaker.`,
            host,
          );
      } else void this.#lookOn(interview, query, search);
    }
  }

  /** Of words that do not stand there as they were written, how they depart. */
  async #lookOn(
    interview: Interview,
    query: Required<ExcerptQuery>,
    search: ExcerptSearch,
  ): Promise<void> {
    const key = this.#key;
    let shown: Shown | Failure;
    let departure: Failure | undefined;
    let reading: (ExcerptResult & {passage: Passage}) | undefined;
    try {
      const {departureOf} = await import('./excerpt-departure.js');
      const {result, failure} = departureOf(search, query.excerpt);
      departure = failure;
      reading = result.status === 'absent' ? undefined : result;
      shown = reading ? shownOf(interview, this.#host.labels, reading) : departure;
    } catch (error) {
      shown = blocked(error);
    }
    if (key !== this.#key || interview !== this.#interview) return;
    this.#reading = reading;
    this.#shown = shown;
    if (shown !== departure) this.#departure = departure;
    this.#host.requestUpdate();
  }
}

/** The search that was made last: a page quotes one interview many times, which may be long. */
let last:
  {readonly interview: Interview; readonly key: string; readonly search: ExcerptSearch} | undefined;

function searchOf(
  interview: Interview,
  {speaker, exchange}: Required<ExcerptQuery>,
): ExcerptSearch {
  const key = `${speaker} ${exchange}`;
  if (last?.interview !== interview || last.key !== key) {
    last = {interview, key, search: new ExcerptSearch(interview, {speaker, exchange})};
  }
  return last.search;
}

/** The words to look up: what the attribute says, else what the page has put into the element. */
function excerptOf(host: ExcerptHost): string {
  // An attribute that is taken away is null, as frameworks write it.
  const excerpt = (host.excerpt as string | null)?.trim() ?? '';
  const quoted = host.querySelector('blockquote');
  if (excerpt || !quoted) return excerpt;
  const copy = quoted.cloneNode(true) as Element;
  for (const node of copy.querySelectorAll('br')) node.replaceWith('\n');
  // Says who said it.
  for (const node of copy.querySelectorAll('footer')) node.remove();
  const paragraphs = copy.querySelectorAll('p, li:not(:has(p))');
  const texts = [...(paragraphs.length ? paragraphs : [copy])].map((node) => node.textContent);
  return texts.join('\n\n').trim();
}

/** A passage as it may be shown. */
export function shownOf(
  interview: Interview,
  labels: Labels,
  {status, passage}: {readonly status: ExcerptResult['status']; readonly passage: Passage},
): Shown {
  const answer = byId(interview.exchanges, passage.exchange)?.answers[passage.answer];
  const {body = []} = answer ?? {};
  const pieces = piecesOf(passage);
  const said = labels.excerpt ?? enExcerpt;
  // Parts beside each other are read as one person's.
  const isPartly = passage.parts.some(({quoted}) => quoted);
  const note = passage.quoted ? said.quotingSomeone : isPartly ? said.partlyQuoting : undefined;
  return {
    interview,
    from: passage,
    speakers: answer ? speakersOf(interview, answer) : [],
    paragraphs: paragraphsOf(passage),
    rendered: runsOf(body, pieces).map((runs) => runs.map((run) => renderRun(run, labels))),
    url: passageUrl(interview, passage),
    isElided: pieces.some(({isElision}) => isElision),
    note,
    remark: status === 'changed' ? said.asPublished : note,
  };
}

function renderRun(run: Inline, {lang, dir, excerpt}: Labels): unknown {
  if (typeof run === 'string') return mute(run);
  if ('br' in run) return html`<br />`;
  // A footnote stands where the whole answer does.
  const {footnote, mark, ...rest} = run as InlineText & {mark?: unknown};
  const words = renderInlines([rest]);
  if (run.note) {
    const {editorsNote} = excerpt ?? enExcerpt;
    return [html`<span class="unseen" lang=${lang} dir=${dir}>${editorsNote}</span>`, words];
  }
  return mark ? mute(words) : words;
}

function mute(words: unknown): unknown {
  return html`<span class="rest">${words}</span>`;
}
