/**
 * The interviews that are kept in this browser, in IndexedDB: what one is called apart from what it
 * holds, so that a list of them is not a list of their texts. Knows nothing of the page.
 */
import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {TranscriptFormat} from '../../../src/transcript/index.js';

/** What an interview was brought as. */
export type Content =
  | {readonly kind: 'text'; readonly text: string; readonly format?: TranscriptFormat | undefined}
  | {readonly kind: 'json'; readonly text: string}
  | {readonly kind: 'docx'; readonly bytes: ArrayBuffer};

/** An interview as the list has it. */
export interface Entry {
  readonly key: string;
  /** Its title, or, before it has one, its file's name. */
  readonly name: string;
  /** What its file was called, where it came as one. */
  readonly file?: string | undefined;
  readonly modified: number;
  /** Goes up with each time that it is kept: by it another tab's changes are noticed. */
  readonly revision: number;
}

export interface Kept {
  readonly entry: Entry;
  readonly content: Content;
}

interface Schema extends DBSchema {
  entries: {key: string; value: Entry};
  contents: {key: string; value: {readonly key: string; readonly content: Content}};
}

/** The name of the database. */
export const DATABASE = 'interview-builder';

export class Library {
  readonly #channel = new BroadcastChannel(DATABASE);
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  private constructor() {}

  /** Rejects where the browser keeps nothing, as some do in a private window. */
  static async open(): Promise<Library> {
    const library = new Library();
    await library.#database();
    return library;
  }

  /** The database, opened anew where the browser has closed it. */
  #database(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      this.#opening = undefined;
    };
    return (this.#opening ??= openDB<Schema>(DATABASE, 1, {
      upgrade(created) {
        created.createObjectStore('entries', {keyPath: 'key'});
        created.createObjectStore('contents', {keyPath: 'key'});
      },
      // A later release's page, in another tab, or who clears the browser's storage, need not wait.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    }));
  }

  /** Calls a function when another tab keeps or deletes an interview. */
  onChange(listener: () => void): void {
    this.#channel.onmessage = listener;
  }

  async entries(): Promise<Entry[]> {
    return (await this.#database()).getAll('entries');
  }

  async read(key: string): Promise<Kept | undefined> {
    const transaction = (await this.#database()).transaction(['entries', 'contents']);
    const [entry, held] = await Promise.all([
      transaction.objectStore('entries').get(key),
      transaction.objectStore('contents').get(key),
    ]);
    return entry && held && {entry, content: held.content};
  }

  /**
   * Keeps an interview, and gives its entry as it is kept. Where another tab has kept a newer revision
   * than the one that this is a change of, both are kept: this one under another key.
   */
  async keep({entry, content}: Kept): Promise<Entry> {
    const transaction = (await this.#database()).transaction(['entries', 'contents'], 'readwrite');
    // Listened to at once: it is aborted where one of the two is refused.
    const done = transaction.done;
    done.catch(() => undefined);
    const [entries, contents] = [
      transaction.objectStore('entries'),
      transaction.objectStore('contents'),
    ];
    const newer = await entries.get(entry.key);
    const isTaken = newer !== undefined && newer.revision !== entry.revision;
    const key = isTaken ? crypto.randomUUID() : entry.key;
    const kept = {...entry, key, revision: isTaken ? 1 : entry.revision + 1};
    await Promise.all([contents.put({key, content}), entries.put(kept)]);
    await done;
    this.#channel.postMessage('changed');
    return kept;
  }

  /**
   * Keeps an interview's name, where what is kept is still of its revision; that stays as it is. Gives
   * the entry.
   */
  async rename(entry: Entry): Promise<Entry> {
    const transaction = (await this.#database()).transaction('entries', 'readwrite');
    const kept = await transaction.store.get(entry.key);
    const isSame = kept?.revision === entry.revision;
    if (isSame) await transaction.store.put({...kept, name: entry.name});
    await transaction.done;
    if (isSame) this.#channel.postMessage('changed');
    return entry;
  }

  async remove(key: string): Promise<void> {
    const transaction = (await this.#database()).transaction(['entries', 'contents'], 'readwrite');
    await Promise.all([
      transaction.objectStore('entries').delete(key),
      transaction.objectStore('contents').delete(key),
      transaction.done,
    ]);
    this.#channel.postMessage('changed');
  }

  close(): void {
    this.#channel.close();
    void this.#opening?.then((database) => database.close());
  }
}
