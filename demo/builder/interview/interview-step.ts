/** The first step: which interview, and the text of it. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {BuilderPart} from '../builder-part.js';
import type {Finding, Opening, Remedy} from '../compiler/messages.js';
import {renderAdding} from './adding.js';
import {isSame, type Draft} from './draft.js';
import {renderFiles, renderUnkept} from './files-bar.js';
import {renderFindings} from './findings.js';
import {renderShelf} from './shelf-list.js';
import type {MendEvent, TranscriptEditor, WriteEvent} from './text-editor.js';
import {Workspace, type Note} from './workspace.js';

const DRAGGING = ['dragover', 'dragleave', 'drop'] as const;

export class InterviewStep extends BuilderPart {
  /** The interview that is open, and the others; there is none before the page has its builder. */
  #workspace: Workspace | undefined;
  #end: (() => void) | undefined;
  /** Those whose text was asked for, by key. */
  readonly #edited = new Set<string>();
  #isEditorLoaded = false;
  #isDropping = false;
  /** Whether the focus was on what may be done about the note. */
  #isOnAction = false;
  /** Which text the editor shows. */
  #shown: {draft: Draft; replacements: number; kind: Draft['kind']} | undefined;
  #marked: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    const workspace = new Workspace(this.builder, () => this.requestUpdate());
    this.#workspace = workspace;
    this.#end = workspace.start();
    // Anywhere in the page: beside the section, the browser would leave the page for a file.
    for (const type of DRAGGING) document.addEventListener(type, this.#onDrag);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    for (const type of DRAGGING) document.removeEventListener(type, this.#onDrag);
  }

  protected override willUpdate(): void {
    this.#isOnAction = Boolean(document.activeElement?.matches('.note button'));
    const {draft, opening} = this.#workspace ?? {};
    if (!draft?.isText || !opening?.problems.length) return;
    if (!this.#isEdited(draft)) this.#edit(draft);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#keepFocus();
    const {draft, opening, isStale} = this.#workspace ?? {};
    const editor = this.#editor;
    if (!editor || !draft?.isText) {
      this.#shown = this.#marked = undefined;
      return;
    }
    this.#showText(editor, draft);
    if (!opening || isStale || opening === this.#marked) return;
    this.#marked = opening;
    editor.mark(opening.problems, opening.guesses);
  }

  /** Where the button of the note has gone, the focus is not to go with it, whatever took it away. */
  #keepFocus(): void {
    if (!this.#isOnAction || document.activeElement !== document.body) return;
    const next = this.querySelector<HTMLElement>('.note button, .shelf input:checked');
    (next ?? this.querySelector<HTMLElement>('.shelf input'))?.focus();
  }

  #showText(editor: TranscriptEditor, draft: Draft): void {
    const {replacements} = draft;
    const shown = this.#shown;
    if (shown?.draft === draft && shown.replacements === replacements) return;
    const {content} = draft;
    if (content.kind === 'docx') return;
    const {kind, text} = content;
    // What was typed in another kind of file is not to come back in this one.
    if (shown?.draft === draft && shown.kind === kind) editor.replace(text);
    else editor.show(text, kind);
    this.#shown = {draft, replacements, kind};
    this.#marked = undefined;
  }

  /** What is in the editor stays there, also under another key. */
  #isEdited(draft: Draft): boolean {
    return this.#edited.has(draft.entry.key) || this.#shown?.draft === draft;
  }

  get #editor(): TranscriptEditor | null {
    return this.#isEditorLoaded ? this.querySelector('transcript-editor') : null;
  }

  /** Opens the text in the editor, which is loaded when it is first asked for. */
  #edit(draft: Draft): void {
    this.#edited.add(draft.entry.key);
    this.requestUpdate();
    if (this.#isEditorLoaded) return;
    void import('./text-editor.js')
      .then(() => {
        this.#isEditorLoaded = true;
        this.requestUpdate();
      })
      .catch(() => this.#workspace?.say('The editor could not be loaded. Reload the page.'));
  }

  /** Opens the text of the interview, as Markdown where it has none that can be edited. */
  readonly #onEdit = async ({asMarkdown = false} = {}): Promise<void> => {
    const workspace = this.#workspace;
    if (!workspace) return;
    const {draft} = workspace;
    const text = draft?.isText && !asMarkdown ? draft : await workspace.toMarkdown();
    if (!text) return;
    this.#edit(text);
    await this.#opened();
    this.#editor?.focus();
  };

  async #opened(): Promise<void> {
    if (!this.#isEditorLoaded) await import('./text-editor.js').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
  }

  readonly #onGo = (finding: Finding): void => {
    const draft = this.#workspace?.draft;
    if (draft) this.#edit(draft);
    void this.#opened().then(() => this.#editor?.goTo(finding));
  };

  readonly #onMend = (finding: Finding, remedy: Remedy): void => {
    void this.#mend(finding, remedy.label);
  };

  /** Mends a finding, in the text as it is by now. */
  async #mend(finding: Finding, label: string): Promise<void> {
    const workspace = this.#workspace;
    const draft = workspace?.draft;
    if (!workspace || !draft) return;
    this.#edit(draft);
    await this.#opened();
    await workspace.settled();
    // Meanwhile another may have been chosen, which has the editor now.
    if (workspace.draft !== draft) return;
    const editor = this.#editor;
    if (!editor) {
      workspace.say('Nothing was mended: the editor could not be loaded. Reload the page.');
      return;
    }
    const {problems = [], guesses = []} = workspace.opening ?? {};
    const now = [...problems, ...guesses].find((other) => isSame(other, finding));
    const remedy = now?.remedies?.find((other) => other.label === label);
    if (!remedy || workspace.isStale) {
      workspace.say('The text has changed there: nothing was mended.');
      return;
    }
    editor.apply(remedy.edits);
    workspace.say(`Done: ${label}.`);
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#isDropping = event.type === 'dragover';
    const files = event.type === 'drop' ? [...event.dataTransfer.files] : [];
    if (files.length) void this.#workspace?.arrivals.addFiles(files);
    this.requestUpdate();
  };

  override render(): TemplateResult {
    const workspace = this.#workspace;
    return html`<section
      class="interview ${this.#isDropping ? 'dropping' : ''}"
      aria-labelledby="step-interview"
    >
      <h2 id="step-interview">Interview</h2>
      ${workspace ? this.#renderWorkspace(workspace) : nothing}
    </section>`;
  }

  #renderWorkspace(workspace: Workspace): TemplateResult {
    const {store, desk} = this.builder;
    const {draft, opening} = workspace;
    return html`${renderShelf(workspace, store.state.interview)} ${renderAdding(workspace)}
      <div class="note">
        <p role="status">${statusOf(workspace)}</p>
        ${this.#renderAction(workspace.note)}
      </div>
      ${renderUnkept(workspace)}
      ${renderFiles(workspace, desk, {
        onEdit: () => void this.#onEdit(),
        onMarkdown: () => void this.#onEdit({asMarkdown: true}),
        isEditing: draft !== undefined && this.#isEdited(draft),
      })}
      ${this.#renderEditor(workspace)}
      ${
        draft && opening
          ? renderFindings(opening, {
              ...{draft, onGo: this.#onGo, onMend: this.#onMend},
              onWriteDown: () => void workspace.toMarkdown(),
            })
          : nothing
      }`;
  }

  #renderAction({action}: Note): TemplateResult | typeof nothing {
    if (!action) return nothing;
    return html`<button type="button" @click=${action.run}>${action.label}</button>`;
  }

  #renderEditor(workspace: Workspace): TemplateResult | typeof nothing {
    const {draft} = workspace;
    if (!draft?.isText || !this.#isEdited(draft)) return nothing;
    return html`<div class="text">
      <h3 id="interview-text">The text</h3>
      <p class="hint">
        Compiled as you write. Tab leads out of it, F8 to the next problem, Ctrl+F finds words.
      </p>
      ${
        this.#isEditorLoaded
          ? html`<transcript-editor
              @transcript-write=${({words, changes}: WriteEvent) => workspace.write(words, changes)}
              @transcript-mend=${({finding, remedy}: MendEvent) => this.#onMend(finding, remedy)}
            ></transcript-editor>`
          : html`<div class="room"></div>`
      }
    </div>`;
  }
}

/** What was done last, and how the interview that is open does. */
function statusOf({note, draft, opening, shelf}: Workspace): string {
  const isUnkept = draft !== undefined && shelf.unkept === draft;
  const compiled = opening?.problems.length ? problemsOf(opening) : '';
  return [note.text, compiled, isUnkept ? 'Not saved.' : ''].filter(Boolean).join(' ');
}

function problemsOf({problems: {length}, more, summary}: Opening): string {
  const problems = length === 1 ? '1 problem' : `${length}${more ? ' or more' : ''} problems`;
  if (summary) return `${problems}: shown is the last version without any.`;
  return `${problems}: once ${length === 1 ? 'it is' : 'they are'} mended, the interview is shown.`;
}
