/** What can be done with the interview that is open: edited, saved as files; and whether it is kept. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../compiler/desk.js';
import {download, downloadContent} from './downloads.js';
import type {Workspace} from './workspace.js';

interface Editing {
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  /** Makes Markdown of another file. */
  readonly onMarkdown: () => void;
}

export function renderFiles(workspace: Workspace, desk: Desk, editing: Editing): TemplateResult {
  const {draft, opening} = workspace;
  // What is compiled is not this interview but the one before.
  const isOther = draft !== undefined && (!opening || opening.problems.length > 0);
  const isText = draft?.kind === 'text';
  const isJson = draft?.kind === 'json';
  const isEditable = draft?.isText ?? false;
  return html`<div class="buttons files-bar">
      ${
        isEditable && editing.isEditing
          ? nothing
          : html`<button
              type="button"
              ?disabled=${!isEditable && isOther && opening?.text === undefined}
              @click=${editing.onEdit}
            >
              ${editLabel(workspace)}
            </button>`
      }
      ${
        isJson
          ? html`<button type="button" ?disabled=${isOther} @click=${editing.onMarkdown}>
              Edit as Markdown
            </button>`
          : nothing
      }
      <button
        type="button"
        ?disabled=${isOther && !isText}
        @click=${() => void downloadMarkdown(workspace, desk)}
      >
        Download Markdown
      </button>
      <button
        type="button"
        ?disabled=${isOther && !isJson}
        @click=${() => void downloadJson(workspace, desk)}
      >
        Download JSON
      </button>
    </div>
    <p class="hint keeping">${keepingOf(workspace)}</p>`;
}

function editLabel({draft, opening}: Workspace): string {
  if (!draft) return 'Edit a copy as Markdown';
  if (draft.isText) return 'Edit the text';
  return opening?.text === undefined ? 'Edit as Markdown' : 'Edit its words';
}

function keepingOf({draft, shelf}: Workspace): string {
  if (!draft) return 'It stays where it is; a copy of it can be edited.';
  const {kind} = draft;
  const about =
    kind === 'docx'
      ? ' As Markdown, its words and what was guessed stand in one text; the .docx file stays as you have it.'
      : '';
  if (draft.isKept) return `Saved in this browser, and nowhere else.${about}`;
  return draft.failure || shelf.keeps === false ? `Not saved.${about}` : `Saving …${about}`;
}

/** What could not be kept, with the one thing that saves it. */
export function renderUnkept({shelf}: Workspace): TemplateResult | typeof nothing {
  const draft = shelf.unkept;
  if (!draft) return nothing;
  const {name} = draft.entry;
  const why = draft.failure || 'this browser keeps nothing for this page, as in a private window';
  return html`<div class="unkept">
    <p>
      <strong>“${name}” is not saved:</strong> ${why}. It is whole in this page as long as that is
      open: download it before you leave.
    </p>
    <button type="button" @click=${() => downloadContent(draft.content, name)}>Download it</button>
  </div>`;
}

async function downloadMarkdown(workspace: Workspace, desk: Desk): Promise<void> {
  await workspace.settled();
  const {draft, opening} = workspace;
  const content = draft?.content;
  const isMarkdown = content?.kind === 'text' && opening?.format === 'markdown';
  if (content && (isMarkdown || opening?.problems.length)) {
    return downloadContent(content, opening.summary?.id ?? draft.entry.name);
  }
  await downloadOf(workspace, desk, 'md', 'text/markdown', () => desk.compiler.markdown());
}

async function downloadJson(workspace: Workspace, desk: Desk): Promise<void> {
  await workspace.settled();
  const {draft, opening} = workspace;
  if (draft?.kind === 'json' && opening?.problems.length) {
    return downloadContent(draft.content, draft.entry.name);
  }
  await downloadOf(workspace, desk, 'json', 'application/json', () => desk.compiler.json());
}

/** Saves what the worker writes of the interview that is open; one that is opened meanwhile is not it. */
async function downloadOf(
  workspace: Workspace,
  desk: Desk,
  extension: string,
  type: string,
  write: () => Promise<string | Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const {subject, summary} = desk;
  const written = await write().catch(() => undefined);
  if (written !== undefined && summary && subject === desk.subject) {
    download(written, `${summary.id}.${extension}`, type);
  } else workspace.say('It could not be written down. Try again.');
}
