/** An interview's blocks and runs of text as templates: every kind the format has, nothing else. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Block, Image, Inline, InlineText} from '../interview/schema.js';
import type {Labels} from '../locale/en.js';

/** Footnotes in the order of their numbers, gathered while the text that has them is rendered. */
export interface Footnotes {
  readonly labels: Labels;
  readonly notes: Inline[][];
}

/** A run that is marked, by a mark of its own. */
type Marked = InlineText & {mark(words: unknown): unknown};

/** Those of a text that is about to be rendered. */
export function footnotesIn(labels: Labels): Footnotes {
  return {labels, notes: []};
}

/** Blocks with their footnotes beneath them. */
export function richText(blocks: readonly Block[], labels: Labels): TemplateResult {
  const footnotes = footnotesIn(labels);
  return html`${renderBlocks(blocks, footnotes)}${renderFootnotes(footnotes)}`;
}

/** Blocks whose footnotes stand elsewhere. */
export function renderBlocks(blocks: readonly Block[], footnotes: Footnotes): TemplateResult[] {
  return blocks.map((block) => renderBlock(block, footnotes));
}

function renderBlock(block: Block, footnotes: Footnotes): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${renderInlines(block.content, footnotes)}</p>`;
    case 'quote':
      return html`<blockquote class="said">
        <p>${renderInlines(block.content, footnotes)}</p>
      </blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderInlines(item, footnotes)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'image':
      return renderImage(block.image, footnotes);
  }
}

function renderImage({src, alt, credit, caption}: Image, footnotes: Footnotes): TemplateResult {
  const words = caption && html`<span>${renderInlines(caption, footnotes)}</span> `;
  return html`<figure class="image">
    <img src=${src} alt=${alt} loading="lazy" referrerpolicy="no-referrer" />
    ${
      caption || credit
        ? html`<figcaption>${words}${credit && html`<small>${credit}</small>`}</figcaption>`
        : nothing
    }
  </figure>`;
}

/** A run of text, without footnotes where none are gathered; within a button, where no link may stand, the words and numbers of its links alone. */
export function renderInlines(
  content: readonly Inline[],
  footnotes?: Footnotes,
  inButton = false,
): unknown[] {
  return content.map((part) => renderInline(part, footnotes, inButton));
}

function renderInline(part: Inline, footnotes: Footnotes | undefined, inButton: boolean): unknown {
  if (typeof part === 'string') return part;
  if ('br' in part) return html`<br />`;
  let run: unknown = part.text;
  if (part.em) run = html`<em>${run}</em>`;
  if (part.strong) run = html`<strong>${run}</strong>`;
  if (part.note) run = html`<span class="note">${run}</span>`;
  if ('mark' in part) run = (part as Marked).mark(run);
  if (part.href && !inButton) run = html`<a href=${part.href}>${run}</a>`;
  if (part.lang) run = html`<span lang=${part.lang}>${run}</span>`;
  if (part.footnote && footnotes) {
    const number = footnotes.notes.push(part.footnote);
    run = html`${run}<sup>${inButton ? number : renderNumber(number, footnotes.labels)}</sup>`;
  }
  return run;
}

/** Where it leads is for `footnote-links.ts`, as of the links below. */
function renderNumber(number: number, {lang, note}: Labels): TemplateResult {
  return html`<a href="#" role="doc-noteref" lang=${lang} aria-label=${note(number)}>${number}</a>`;
}

/** The list of footnotes. They may hold footnotes: those join its end. */
export function renderFootnotes(footnotes: Footnotes): TemplateResult | typeof nothing {
  const {notes, labels} = footnotes;
  if (!notes.length) return nothing;
  const items: TemplateResult[] = [];
  for (const note of notes) {
    const back = labels.backFrom(items.length + 1);
    items.push(
      html`<li>
        ${renderInlines(note, footnotes)}
        <a href="#" role="doc-backlink" lang=${labels.lang} aria-label=${back} title=${back}></a>
      </li>`,
    );
  }
  return html`<ol class="footnotes">
    ${items}
  </ol>`;
}
