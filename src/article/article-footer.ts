/** What stands beneath the text: corrections, notes, and where it was published. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Interview} from '../interview/schema.js';
import {en} from '../locale/en.js';
import {renderDate} from '../ui/date.js';
import {heading} from '../ui/heading.js';
import {renderFootnotes, renderInlines, richText, type Footnotes} from '../ui/rich-text.js';
import {sourceNote} from '../ui/source-note.js';

/** Nothing where there is nothing of it. */
export function renderFooter(
  {corrections = [], notes, source}: Interview,
  level: number,
  shows: {readonly corrections: boolean; readonly notes: boolean; readonly source: boolean},
): TemplateResult | typeof nothing {
  const parts = [
    shows.corrections && corrections.length ? renderCorrections(corrections, level) : [],
    shows.notes && notes ? html`<div part="notes">${richText(notes)}</div>` : [],
    shows.source ? sourceNote(source) : [],
  ].flat();
  return parts.length ? html`<footer>${parts}</footer>` : nothing;
}

function renderCorrections(
  corrections: NonNullable<Interview['corrections']>,
  level: number,
): TemplateResult {
  const footnotes: Footnotes = [];
  const title = html`<span lang="en">${en.article.corrections}</span>`;
  return html`<div part="corrections">
    ${heading(level, 'corrections-title', title)}
    <ul>
      ${corrections.map(
        ({date, text}) => html`<li>${renderDate(date)}: ${renderInlines(text, footnotes)}</li>`,
      )}
    </ul>
    ${renderFootnotes(footnotes)}
  </div>`;
}
