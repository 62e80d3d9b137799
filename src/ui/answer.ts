/**
 * An answer: who speaks, and their words. Set in a column of its own or run in, and a follow-up as the
 * question that it is, by style alone.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {isFollowUp, speakersOf} from '../interview/lookup.js';
import type {Answer, Interview, Speaker} from '../interview/schema.js';
import {renderBlocks, type Footnotes} from './rich-text.js';
import {names, speakerName} from './speaker.js';

/** An answer under its speakers' names and, where that is asked for, whom they speak for. */
export function renderAnswer(
  interview: Interview,
  answer: Answer,
  footnotes: Footnotes,
  affiliated = false,
): TemplateResult {
  const speakers = speakersOf(interview, answer);
  const who = affiliated ? speakers.map(renderAffiliated) : names(interview.lang, speakers);
  const isAsked = isFollowUp(interview, answer);
  return html`<div class=${isAsked ? 'answer asked' : 'answer'} part="answer">
    <b class="speaker" part="speaker">${who}<span class="colon">:</span></b>
    <div class="words">${renderBlocks(answer.body, footnotes)}</div>
  </div>`;
}

/** A comma is left out by style where what stands behind it begins a line. */
function renderAffiliated(speaker: Speaker, index: number): unknown {
  const {affiliation} = speaker;
  return html`${index ? html`<span class="comma">, </span>` : nothing}<span class="whole"
      >${speakerName(speaker)}${
        affiliation
          ? html`<small part="affiliation"><span class="comma">, </span>${affiliation.name}</small>`
          : nothing
      }</span
    >`;
}
