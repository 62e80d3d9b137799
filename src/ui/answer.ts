/** An answer: who speaks, and their words. Set in a column of its own or run in, by style alone. */
import {html, type TemplateResult} from 'lit';
import {speakersOf} from '../interview/lookup.js';
import type {Answer, Interview} from '../interview/schema.js';
import {renderBlocks, type Footnotes} from './rich-text.js';
import {names} from './speaker.js';

export function renderAnswer(
  interview: Interview,
  answer: Answer,
  footnotes: Footnotes,
): TemplateResult {
  const who = names(speakersOf(interview, answer));
  return html`<div class="answer" part="answer">
    <b class="speaker" part="speaker">${who}<span class="colon">:</span></b>
    <div class="words">${renderBlocks(answer.body, footnotes)}</div>
  </div>`;
}
