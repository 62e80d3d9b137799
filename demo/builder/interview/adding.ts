/** The ways to bring an interview: files, a text, an address, or a text to begin with. */
import {html, type TemplateResult} from 'lit';
import {ACCEPTED} from './files.js';
import {TEMPLATE} from './template.js';
import type {Workspace} from './workspace.js';

/** A text field that holds more than this slows the page: it is taken as it comes. */
const LONG = 100_000;

export function renderAdding(workspace: Workspace): TemplateResult {
  return html`<div class="adding" role="group" aria-labelledby="interview-add">
    <h3 id="interview-add">Add an interview</h3>
    <div class="buttons">
      <button type="button" @click=${chooseFiles}>Open files…</button>
      <input
        type="file"
        class="files"
        hidden
        multiple
        accept=${ACCEPTED}
        aria-label="Files of interviews"
        @change=${(event: Event) => onFiles(event, workspace)}
      />
      <button type="button" @click=${() => workspace.arrivals.addText(TEMPLATE)}>
        Start from an empty text
      </button>
    </div>
    <p class="hint">
      Markdown, plain text, captions (.vtt, .srt), .docx or interview JSON; they may be dropped here
      as well. Nothing of them is sent anywhere.
    </p>
    <details class="pasting">
      <summary>Paste a text</summary>
      <form @submit=${(event: Event) => onPasted(event, workspace)}>
        <label for="interview-paste">Transcript, or interview JSON</label>
        <textarea
          id="interview-paste"
          rows="6"
          @paste=${(event: ClipboardEvent) => onPaste(event, workspace)}
        ></textarea>
        <button>Add this text</button>
      </form>
    </details>
    <details class="fetching">
      <summary>From an address</summary>
      <form novalidate @submit=${(event: Event) => onAddress(event, workspace)}>
        <label for="interview-address">Address of interview JSON or of a transcript</label>
        <div class="row">
          <input
            id="interview-address"
            type="url"
            inputmode="url"
            autocomplete="url"
            placeholder="https://"
          />
          <button>Fetch it</button>
        </div>
        <p class="hint">Its site is asked for this one file, and told nothing else.</p>
      </form>
    </details>
  </div>`;
}

function chooseFiles({currentTarget}: Event): void {
  (currentTarget as Element).parentElement?.querySelector('input')?.click();
}

function onFiles({currentTarget}: Event, workspace: Workspace): void {
  const input = currentTarget as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // So that the same file can be chosen again.
  input.value = '';
  if (files.length) void workspace.arrivals.addFiles(files);
}

function onPaste(event: ClipboardEvent, workspace: Workspace): void {
  const {clipboardData} = event;
  const files = [...(clipboardData?.files ?? [])];
  const text = clipboardData?.getData('text/plain') ?? '';
  if (text.length > LONG) workspace.arrivals.addText(text);
  else if (files.length && !text) void workspace.arrivals.addFiles(files);
  else return;
  event.preventDefault();
}

function onPasted(event: Event, workspace: Workspace): void {
  event.preventDefault();
  const field = (event.currentTarget as Element).querySelector('textarea');
  if (!field?.value.trim()) {
    workspace.say('There is no text yet: paste it into the field.');
    field?.focus();
    return;
  }
  workspace.arrivals.addText(field.value);
  field.value = '';
}

function onAddress(event: Event, workspace: Workspace): void {
  event.preventDefault();
  const field = (event.currentTarget as Element).querySelector('input');
  if (!field) return;
  void workspace.arrivals.addAddress(field.value).then((isAdded) => {
    if (isAdded) field.value = '';
  });
}
