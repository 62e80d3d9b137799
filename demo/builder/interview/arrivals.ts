/**
 * Interviews that are brought to the builder: as files, as a text, from an address, or by a link. Puts them
 * on the shelf; opening them, and saying so, is for the workspace.
 */
import type {GivenInterview} from '../state/share.js';
import type {InterviewRef} from '../state/state.js';
import {addressOf, fetchAddress, fileOf} from './addresses.js';
import type {Draft} from './draft.js';
import {contentOf, readFile, readWhole} from './files.js';
import type {Content} from './library.js';
import type {Shelf} from './shelf.js';

interface Told {
  /** Says what was done, and offers to open what nobody waits for any more. */
  say(text: string, action?: {readonly label: string; readonly run: () => void}): void;
  select(ref: InterviewRef): void;
  /** Goes up with each interview that is opened. */
  turn(): number;
}

export class Arrivals {
  readonly #shelf: Shelf;
  readonly #told: Told;
  /** What was fetched and is about to be opened. */
  #fetched: {src: string; text: string} | undefined;

  constructor(shelf: Shelf, told: Told) {
    this.#shelf = shelf;
    this.#told = told;
  }

  /** Adds files, and opens the last of those that can be read. */
  async addFiles(files: readonly File[]): Promise<void> {
    const refusals: string[] = [];
    let last: Draft | undefined;
    for (const file of files) {
      const read = await readWhole(file);
      if (read.ok) last = this.#shelf.put(read.content, file.name);
      else refusals.push(read.problem);
    }
    if (last) this.#told.select({kind: 'saved', key: last.entry.key});
    const added = files.length - refusals.length;
    this.#told.say([added > 1 ? `${added} interviews added.` : '', ...refusals].join(' ').trim());
  }

  /** Adds a text, and opens it. */
  addText(text: string, name = ''): Draft {
    const draft = this.#shelf.put(contentOf(text), name);
    this.#told.select({kind: 'saved', key: draft.entry.key});
    return draft;
  }

  /** Adds an interview that came with a link; the history opens it by its key. */
  addGiven({text, format, name}: GivenInterview): string {
    const content: Content =
      format === 'json' ? {kind: 'json', text} : {kind: 'text', text, format};
    return this.#shelf.put(content, name).entry.key;
  }

  /** Adds what is at an address, and opens it: JSON stays there, a transcript is kept here. */
  async addAddress(given: string): Promise<boolean> {
    const told = this.#told;
    const src = addressOf(given);
    if (src === undefined) {
      told.say(`“${given}” is no address: wanted https://…, of a file.`);
      return false;
    }
    told.say(`Fetching ${src} …`);
    const before = told.turn();
    const fetched = await fetchAddress(src);
    const read = fetched.ok ? await readFile(fetched.bytes, fileOf(src)) : fetched;
    if (!read.ok) {
      told.say(read.problem);
      return false;
    }
    const {content} = read;
    const isFile = content.kind === 'json';
    const key = isFile ? '' : this.#shelf.put(content, fileOf(src)).entry.key;
    const open = () => {
      this.#fetched = isFile ? {src, text: content.text} : undefined;
      told.select(isFile ? {kind: 'address', src} : {kind: 'saved', key});
    };
    // Who has opened another meanwhile stays there.
    if (told.turn() === before) open();
    else told.say(`${src} is fetched.`, {label: 'Open it', run: open});
    return true;
  }

  /** The JSON at an address, or why there is none: fetched unless it was right before. */
  async textAt(src: string): Promise<{text: string} | {problem: string}> {
    const fetched = this.#fetched;
    this.#fetched = undefined;
    if (fetched?.src === src) return {text: fetched.text};
    if (addressOf(src) === undefined) return {problem: `“${src}” is no address.`};
    const loaded = await fetchAddress(src);
    const read = loaded.ok ? await readFile(loaded.bytes, fileOf(src)) : loaded;
    if (!read.ok) return read;
    return 'text' in read.content ? read.content : {problem: `${src} is no interview in JSON.`};
  }
}
