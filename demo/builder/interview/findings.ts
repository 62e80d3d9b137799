/** What is wrong with the text, and what was guessed: each leads to its line and can be mended there. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Finding, Opening, Remedy} from '../compiler/messages.js';
import type {Draft} from './draft.js';

interface Given {
  readonly draft: Draft;
  readonly onGo: (finding: Finding) => void;
  readonly onMend: (finding: Finding, remedy: Remedy) => void;
  readonly onWriteDown: () => void;
}

/** How many stand in the page: an editor mends one after the other, and the next ones move up. */
const MOST = 50;

export function renderFindings(
  {problems, guesses, format, summary, text}: Opening,
  given: Given,
): TemplateResult {
  const {kind} = given.draft;
  const isWritten = kind === 'json' || format === 'markdown';
  return html`<div class="findings">
    ${
      problems.length
        ? html`<h3 id="interview-problems">Problems</h3>
            ${text === undefined ? nothing : renderWords(given)}
            ${renderList(problems, 'interview-problems', given)}`
        : nothing
    }
    ${
      guesses.length
        ? html`<h3 id="interview-guesses">Guessed</h3>
            ${
              summary && !problems.length && !isWritten
                ? html`<p class="hint">
                      What the ${kind === 'docx' ? 'document' : 'text'} does not say was guessed. In
                      Markdown all of it is written down, to be corrected.
                    </p>
                    <p>
                      <button type="button" @click=${given.onWriteDown}>
                        Write it down as Markdown
                      </button>
                    </p>`
                : nothing
            }
            ${renderList(guesses, 'interview-guesses', given)}`
        : nothing
    }
  </div>`;
}

function renderWords({onWriteDown}: Given): TemplateResult {
  return html`<p class="hint">
      They can be mended in the document, or here in its words, as a text. The document stays as you
      have it.
    </p>
    <p><button type="button" @click=${onWriteDown}>Edit its words here</button></p>`;
}

function renderList(list: readonly Finding[], label: string, given: Given): TemplateResult {
  return html`<ol class="findings-list" aria-labelledby=${label}>
      ${list.slice(0, MOST).map((finding) => html`<li>${renderFinding(finding, given)}</li>`)}
    </ol>
    ${
      list.length > MOST
        ? html`<p class="hint">
            The first ${MOST} of them; the others come up as these are mended.
          </p>`
        : nothing
    }`;
}

function renderFinding(finding: Finding, {draft, onGo, onMend}: Given): TemplateResult {
  const {line, found, wanted, mend, remedies = []} = finding;
  const {kind} = draft;
  const where = kind === 'docx' ? `Paragraph ${line}` : `Line ${line}`;
  return html`<p class="found">
      ${
        draft.isText
          ? html`<button type="button" class="quiet" @click=${() => onGo(finding)}>
              <span class="unseen">Go to </span>${where}
            </button>`
          : html`<span class="where">${where}</span>`
      }
      <span>Found ${found}; wanted ${wanted}. ${mend}</span>
    </p>
    ${
      remedies.length
        ? html`<div class="buttons">
            ${remedies.map(
              (remedy) =>
                html`<button type="button" @click=${() => onMend(finding, remedy)}>
                  ${remedy.label}<span class="unseen">, ${where.toLowerCase()}</span>
                </button>`,
            )}
          </div>`
        : nothing
    }`;
}
