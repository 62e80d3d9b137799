/**
 * The interviews that are kept in this browser, in IndexedDB: what one is called apart from what it
 * holds, so that a list of them is not a list of their texts, and those in pieces, of which only what was
 * changed is written. Knows nothing of the page.
 */
import {openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction} from 'idb';
import type {TranscriptFormat} from '../../../src/transcript/index.js';
import type {Edit} from '../compiler/messages.js';
import type {Piece} from './pieces.js';
import type {Words} from './words.js';

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

/** An interview to be kept. */
export interface Keeping {
  readonly entry: Entry;
  /** Without its text, where it has one. */
  readonly content: Content;
  readonly words?: Words | undefined;
  /** What was changed of the text since its entry's revision; nothing where that is not known. */
  readonly edits?: readonly Edit[] | undefined;
}

interface Held {
  readonly key: string;
  readonly content: Content;
  /** Of what its text is put together, in this order. */
  readonly pieces?: readonly Piece[] | undefined;
}

export interface Schema extends DBSchema {
  entries: {key: string; value: Entry};
  contents: {key: string; value: Held};
  pieces: {
    key: [of: string, id: number];
    value: {readonly of: string; readonly id: number; readonly text: string};
  };
}

export const STORES = ['entries', 'contents', 'pieces'] as const;
export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

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
    return (this.#opening ??= openDB<Schema>(DATABASE, 2, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('entries', {keyPath: 'key'});
          database.createObjectStore('contents', {keyPath: 'key'});
        }
        database.createObjectStore('pieces', {keyPath: ['of', 'id']});
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
    const transaction = (await this.#database()).transaction(STORES);
    const [entry, held, pieces] = await Promise.all([
      transaction.objectStore('entries').get(key),
      transaction.objectStore('contents').get(key),
      transaction.objectStore('pieces').getAll(allOf(key)),
    ]);
    if (!entry || !held) return undefined;
    const {content, pieces: order} = held;
    if (!order || content.kind === 'docx') return {entry, content};
    const texts = new Map(pieces.map(({id, text}) => [id, text]));
    const text = order.map(({id}) => texts.get(id) ?? '').join('');
    return {entry, content: {...content, text}};
  }

  /**
   * Keeps an interview, and gives its entry as it is kept. Where another tab has kept a newer revision
   * than the one that this is a change of, both are kept: this one under another key.
   */
  async keep(keeping: Keeping): Promise<Entry> {
    // Nothing of it is needed before there is something to keep.
    const {write, abort} = await import('./library-writing.js');
    const transaction = (await this.#database()).transaction(STORES, 'readwrite');
    // Listened to at once: it is aborted where one of its parts is refused.
    const done = transaction.done;
    done.catch(() => undefined);
    try {
      const kept = await write(keeping, transaction);
      await done;
      this.#channel.postMessage('changed');
      return kept;
    } catch (error) {
      abort(transaction);
      throw error;
    }
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
    const transaction = (await this.#database()).transaction(STORES, 'readwrite');
    await Promise.all([
      transaction.objectStore('entries').delete(key),
      transaction.objectStore('contents').delete(key),
      transaction.objectStore('pieces').delete(allOf(key)),
      transaction.done,
    ]);
    this.#channel.postMessage('changed');
  }

  close(): void {
    this.#channel.close();
    void this.#opening?.then((database) => database.close());
  }
}

/** The keys of all of an interview's pieces. */
export function allOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}
