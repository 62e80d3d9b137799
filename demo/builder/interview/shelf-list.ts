/** The interviews that one may choose among. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {live} from 'lit/directives/live.js';
import type {InterviewRef} from '../state/state.js';
import type {Entry} from './library.js';
import type {Workspace} from './workspace.js';

const WHEN = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'short'});

export function renderShelf(workspace: Workspace, chosen: InterviewRef): TemplateResult {
  return html`<fieldset class="shelf">
    <legend class="unseen">Which interview</legend>
    ${renderChoice(workspace, {kind: 'bundled'}, chosen, 'The bundled interview', 'an example')}
    ${repeat(
      workspace.shelf.entries,
      ({key}) => key,
      (entry) => renderEntry(workspace, entry, chosen),
    )}
    ${
      chosen.kind === 'address'
        ? renderChoice(workspace, chosen, chosen, chosen.src, 'at its address')
        : nothing
    }
  </fieldset>`;
}

function renderEntry(workspace: Workspace, entry: Entry, chosen: InterviewRef): TemplateResult {
  const {key, name, modified} = entry;
  return html`<div class="entry">
    ${renderChoice(
      workspace,
      {kind: 'saved', key},
      chosen,
      name,
      html`changed
        <time datetime=${new Date(modified).toISOString()}>${WHEN.format(modified)}</time>`,
    )}
    <button
      type="button"
      class="quiet"
      aria-label="Delete ${name}"
      @click=${(event: Event) => ask(event, workspace, entry)}
    >
      Delete
    </button>
  </div>`;
}

function renderChoice(
  workspace: Workspace,
  ref: InterviewRef,
  chosen: InterviewRef,
  name: string,
  about: unknown,
): TemplateResult {
  const isChosen = JSON.stringify(ref) === JSON.stringify(chosen);
  return html`<label class="choice">
    <input
      type="radio"
      name="interview"
      .checked=${live(isChosen)}
      @change=${() => workspace.select(ref)}
    />
    <span><span class="name-of">${name}</span> <span class="hint">${about}</span></span>
  </label>`;
}

/** Asks before an interview is deleted; the focus goes to the list where its button is gone. */
function ask(event: Event, workspace: Workspace, {key, name}: Entry): void {
  const button = event.currentTarget as HTMLElement;
  const section = button.closest('section');
  const dialog = section?.querySelector<HTMLDialogElement>('dialog.deleting') ?? newDialog(section);
  const question = dialog.querySelector('p');
  if (question) question.textContent = `Delete “${name}” from this browser?`;
  dialog.returnValue = '';
  dialog.onclose = () => {
    if (dialog.returnValue !== 'delete') return;
    void workspace.remove(key).then(() => {
      // Once the note is in the page.
      setTimeout(() => section?.querySelector<HTMLElement>('.note button')?.focus());
    });
  };
  dialog.showModal();
}

function newDialog(section: Element | null): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'deleting';
  dialog.setAttribute('aria-labelledby', 'interview-deleting');
  const question = document.createElement('p');
  question.id = 'interview-deleting';
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  buttons.append(closing(dialog, 'keep', 'Keep it'), closing(dialog, 'delete', 'Delete'));
  dialog.append(question, buttons);
  section?.append(dialog);
  return dialog;
}

/** A button that closes a dialog with an answer: a form's would be held up by the page's policy. */
function closing(dialog: HTMLDialogElement, value: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.onclick = () => dialog.close(value);
  return button;
}
