/** The publisher's addresses that a flavor needs, as fields: what is no address is said, and not kept. */
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {version} from 'builder:release';
import {live} from 'lit/directives/live.js';
import {isFile, isFolder, isFrame} from '../state/addresses.js';
import type {Addresses} from '../state/state.js';
import type {Builder} from '../state/store.js';

interface Field {
  readonly label: string;
  readonly hint: string;
  readonly wanted: string;
  readonly example: string;
  readonly isRight: (text: string) => boolean;
  /** What is to be said of an address that is right. */
  readonly note?: (text: string) => string | undefined;
}

const FIELD: Readonly<Record<keyof Addresses, Field>> = {
  src: {
    label: 'Address of your interview’s file',
    hint: 'Where your site will serve the JSON that step 1 lets you download. Elsewhere than on the page’s own site, it needs the header Access-Control-Allow-Origin: *.',
    wanted: 'This is no address of a file: wanted https://… or a path such as /talk.json.',
    example: 'https://news.example/talk.json',
    isRight: isFile,
  },
  frame: {
    label: 'Address of your frame.html',
    hint: 'Put the files of dist/ on your own site: frame.html is among them.',
    wanted: 'This is no address of a frame: wanted https://…/frame.html, without #.',
    example: 'https://news.example/interviews/frame.html',
    isRight: isFrame,
  },
  files: {
    label: 'Folder of this release’s files',
    hint: 'Leave it empty to load them from jsDelivr, which serves what is on npm. Elsewhere than on the page’s own site, they need the header Access-Control-Allow-Origin: *.',
    wanted: 'This is no address of a folder: wanted https://…, without ? or #.',
    example: `https://news.example/interview-widgets@${version}/`,
    isRight: isFolder,
    note: (folder) =>
      folder && !folder.includes(version)
        ? `The folder’s name does not have the version. Serve ${version} from a folder of its own: where other files come to this one, browsers run none of them.`
        : undefined,
  },
};

export class AddressFields {
  readonly #host: ReactiveControllerHost;
  readonly #builder: () => Builder;
  /** What is typed and is no address yet. */
  readonly #drafts = new Map<keyof Addresses, string>();
  /** The interview that this was typed for. */
  #interview = '';

  constructor(host: ReactiveControllerHost, builder: () => Builder) {
    this.#host = host;
    this.#builder = builder;
  }

  render(name: keyof Addresses): TemplateResult {
    const {label, hint, wanted, example, note} = FIELD[name];
    const kept = this.#builder().store.state.addresses[name];
    if (kept) this.#drafts.delete(name);
    this.#forgetOther();
    const draft = this.#drafts.get(name);
    const id = `address-${name}`;
    return html`<p class="address">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder=${example}
        aria-describedby="${id}-hint"
        aria-invalid=${String(draft !== undefined)}
        .value=${live(draft ?? kept)}
        @input=${(event: Event) => this.#onInput(name, event)}
      />
      <span class="hint" id="${id}-hint"
        >${draft === undefined ? (note?.(kept) ?? hint) : wanted}</span
      >
    </p>`;
  }

  /** Where another interview's file is has nothing to do with this one's. */
  #forgetOther(): void {
    const interview = JSON.stringify(this.#builder().store.state.interview);
    if (interview !== this.#interview) this.#drafts.delete('src');
    this.#interview = interview;
  }

  #onInput(name: keyof Addresses, {target}: Event): void {
    const text = (target as HTMLInputElement).value.trim();
    const isKept = text === '' || FIELD[name].isRight(text);
    if (isKept) this.#drafts.delete(name);
    else this.#drafts.set(name, text);
    this.#builder().store.change(
      (state) => ({...state, addresses: {...state.addresses, [name]: isKept ? text : ''}}),
      {isPartial: true},
    );
    this.#host.requestUpdate();
  }
}
