/** Exchanges to unfold: the Authoring Practices' accordion pattern, one item an exchange. */
import {html, nothing, type TemplateResult} from 'lit';
import {isFollowUp, respondents} from '../interview/lookup.js';
import type {Answer, Exchange, Interview, Speaker} from '../interview/schema.js';
import {en} from '../locale/en.js';
import {renderAnswer} from './answer.js';
import {questionId, type DisclosureController} from './disclosure-controller.js';
import {heading} from './heading.js';
import {label} from './label.js';
import {renderBlocks, renderFootnotes, renderInlines, type Footnotes} from './rich-text.js';
import {names} from './speaker.js';

/** From this many items on, those out of view are not laid out. */
const MANY = 50;

export interface ItemsOptions {
  /** Level of the questions' headings, or of the sections' where there are any. */
  readonly level: number;
  readonly disclosure: DisclosureController;
  /** Only the answers of this speaker. */
  readonly speaker?: string;
}

export function exchangeItems(
  interview: Interview,
  exchanges: readonly Exchange[],
  options: ItemsOptions,
): TemplateResult {
  const {level, disclosure} = options;
  const sections = sectionsOf(interview);
  let above: string | undefined;
  const items = exchanges.map((exchange) => {
    const section = sections.get(exchange.id);
    const isNew = section !== above;
    above = section;
    return [
      section && isNew ? heading(level, 'section', section) : nothing,
      // What comes before the first section is in none.
      renderItem(interview, exchange, {...options, level: section ? level + 1 : level}),
    ];
  });
  return html`<div
    class=${exchanges.length < MANY ? 'items' : 'items many'}
    @click=${disclosure.onClick}
    @beforematch=${disclosure.onBeforematch}
  >
    ${items}
  </div>`;
}

/** The section that each exchange is in, also where not all of them are shown. */
function sectionsOf({exchanges}: Interview): Map<string, string | undefined> {
  let section: string | undefined;
  return new Map(
    exchanges.map((exchange) => [exchange.id, (section = exchange.section ?? section)]),
  );
}

function renderItem(
  interview: Interview,
  exchange: Exchange,
  {level, disclosure, speaker}: ItemsOptions,
): TemplateResult {
  const {id, question, preamble} = exchange;
  const open = disclosure.isOpen(id);
  const footnotes: Footnotes = [];
  const button = html`<button
    id=${questionId(id)}
    aria-expanded=${open}
    aria-controls=${answerId(id)}
  >
    ${renderInlines(question, footnotes, true)}
  </button>`;
  const all = respondents(interview, exchange);
  const others = speaker ? all.filter((other) => other.id !== speaker) : [];
  return html`<div class="item" part="item" data-exchange=${id}>
    <div class="head">
      ${heading(level, 'question', button)}
      ${open || speaker ? nothing : html`<p class="who">${names(all)}</p>`}
    </div>
    <div class="panel" id=${answerId(id)} hidden=${open ? nothing : 'until-found'}>
      <div class="text">
        ${preamble ? renderBlocks(preamble, footnotes) : nothing}
        ${others.length ? renderOthers(others) : nothing}
        ${answersOf(interview, exchange, speaker).map((answer) =>
          renderAnswer(interview, answer, footnotes),
        )}
        ${renderFootnotes(footnotes)}
      </div>
    </div>
  </div>`;
}

/** The answers, or one speaker's, each with the interviewer's follow-ups that it answers. */
function answersOf(interview: Interview, {answers}: Exchange, speaker?: string): Answer[] {
  if (!speaker) return answers;
  const asks = (answer: Answer) => isFollowUp(interview, answer);
  return answers.filter((answer, index) => {
    const given = asks(answer) ? answers.slice(index).find((later) => !asks(later)) : answer;
    return given?.speakers.includes(speaker);
  });
}

/** With one speaker's answers alone, nobody is to think that no one else answered. */
function renderOthers(others: readonly Speaker[]): TemplateResult {
  return html`<p class="others">${label(en.alsoAnswered(names(others)))}</p>`;
}

function answerId(exchange: string): string {
  return `a-${exchange}`;
}
