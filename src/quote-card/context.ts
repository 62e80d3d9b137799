/**
 * A quotation in its context: the question, the follow-ups it answers, and the whole answer, with the
 * quotation marked.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {byId, isFollowUp} from '../interview/lookup.js';
import {markBlocks} from '../interview/marks.js';
import type {Place} from '../interview/place.js';
import type {Interview} from '../interview/schema.js';
import {enActions, type Labels} from '../locale/en.js';
import {renderAnswer} from '../ui/answer.js';
import {footnotesIn, renderFootnotes, renderInlines} from '../ui/rich-text.js';

export function renderContext(
  interview: Interview,
  labels: Labels,
  place: Place,
): TemplateResult | typeof nothing {
  const exchange = byId(interview.exchanges, place.exchange);
  const answer = exchange?.answers[place.answer];
  if (!exchange || !answer) return nothing;
  const footnotes = footnotesIn(labels);
  const {quotationBegins, quotationEnds} = labels.cardActions ?? enActions;
  const mark = (begins: boolean, ends: boolean) => (words: unknown) =>
    html`<mark
      >${begins ? unseen(labels, quotationBegins) : nothing}${words}${
        ends ? unseen(labels, quotationEnds) : nothing
      }</mark
    >`;
  // What an answer to a follow-up answers is the follow-up.
  const before = exchange.answers.slice(0, place.answer);
  const asked = before.slice(before.findLastIndex((one) => !isFollowUp(interview, one)) + 1);
  const ranges = place.parts.map(({start, end}) => ({start, end, mark}));
  return html`<p class="asked">${renderInlines(exchange.question, footnotes)}</p>
    ${asked.map((one) => renderAnswer(interview, one, footnotes))}
    ${renderAnswer(interview, {...answer, body: markBlocks(answer.body, ranges)}, footnotes)}
    ${renderFootnotes(footnotes)}`;
}

function unseen({lang, dir}: Labels, words: string): TemplateResult {
  return html`<span class="unseen" lang=${lang} dir=${dir}>${words}</span>`;
}
