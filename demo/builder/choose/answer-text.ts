/**
 * An exchange's answers as text to select words in. The names and the words stand as
 * src/ui/selection.ts reads them: of pictures the captions, no footnotes; and links lead nowhere.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {
  inlineText,
  type Answer,
  type Block,
  type Exchange,
  type Inline,
} from '../../../src/interview/index.js';
import {listed} from '../../../src/interview/listed.js';
import type {Summary} from '../compiler/messages.js';
import {isolated} from './isolated.js';

/** Who gives an answer, as the language of the interview lists names. */
export function namesOf({speakers, lang}: Summary, answer: Answer): string {
  const names = answer.speakers.map((id) => speakers.find((one) => one.id === id)?.name ?? id);
  return listed(lang, names).join('');
}

/** Answers, each with what stands after it. */
export function renderAnswers(
  summary: Summary,
  exchange: Exchange,
  /** Id of what tells how to select by keyboard. */
  hintId: string,
  /** What stands after an answer, by its index. */
  after: (answer: number) => unknown,
): TemplateResult[] {
  return exchange.answers.map((answer, index) => {
    const names = namesOf(summary, answer);
    // White space within the words would be a place for the caret.
    // prettier-ignore
    return html`<div class="answer">
      <b class="speaker"><bdi>${names}</bdi><span class="colon">:</span></b>
      <div
        class="words"
        role="group"
        tabindex="0"
        data-answer=${index}
        aria-label=${`Words of ${isolated(names)}`}
        aria-describedby=${hintId}
      >${answer.body.map(renderBlock)}</div>
      ${after(index)}
    </div>`;
  });
}

function renderBlock(block: Block): TemplateResult | typeof nothing {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.content.map(renderInline)}</p>`;
    case 'quote':
      return html`<blockquote><p>${block.content.map(renderInline)}</p></blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${item.map(renderInline)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'image':
      return html`<p class="picture">${inlineText(block.image.caption ?? [])}</p>`;
  }
}

function renderInline(part: Inline): unknown {
  if (typeof part === 'string') return part;
  if ('br' in part) return html`<br />`;
  let run: unknown = part.text;
  if (part.em) run = html`<em>${run}</em>`;
  if (part.strong) run = html`<strong>${run}</strong>`;
  if (part.note) run = html`<span class="note">${run}</span>`;
  return part.lang ? html`<span lang=${part.lang}>${run}</span>` : run;
}
