/** What stands beneath the text: corrections, notes, and where it was published. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Interview} from '../interview/schema.js';
import type {Labels} from '../locale/en.js';
import {renderDate} from '../ui/date.js';
import {heading} from '../ui/heading.js';
import {footnotesIn, renderFootnotes, renderInlines, richText} from '../ui/rich-text.js';
import {sourceNote} from '../ui/source-note.js';

/** Nothing where there is nothing of it. */
export function renderFooter(
  interview: Interview,
  labels: Labels,
  level: number,
  shows: {readonly corrections: boolean; readonly notes: boolean; readonly source: boolean},
): TemplateResult | typeof nothing {
  const {corrections = [], notes} = interview;
  const parts = [
    shows.corrections && corrections.length ? renderCorrections(corrections, labels, level) : [],
    shows.notes && notes ? html`<div part="notes">${richText(notes, labels)}</div>` : [],
    shows.source ? sourceNote(interview, labels) : [],
  ].flat();
  return parts.length ? html`<footer>${parts}</footer>` : nothing;
}

function renderCorrections(
  corrections: NonNullable<Interview['corrections']>,
  labels: Labels,
  level: number,
): TemplateResult {
  const footnotes = footnotesIn(labels);
  const {lang, dir, article} = labels;
  const title = html`<span lang=${lang} dir=${dir}>${article.corrections}</span>`;
  return html`<div part="corrections">
    ${heading(level, 'corrections-title', title)}
    <ul>
      ${corrections.map(
        ({date, text}) =>
          html`<li>${renderDate(date, labels)}: ${renderInlines(text, footnotes)}</li>`,
      )}
    </ul>
    ${renderFootnotes(footnotes)}
  </div>`;
}
