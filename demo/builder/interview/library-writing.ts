/** Writes interviews to where they are kept. Loaded with the first that there is to keep. */
import type {IDBPObjectStore} from 'idb';
import {
  allOf,
  type Entry,
  type Keeping,
  type Schema,
  type STORES,
  type Writing,
} from './library.js';
import {cutAnew, cutWhole, lengthOf, type Piece} from './pieces.js';

/** How many pieces are handed to the browser at once: the page has other things to do between. */
const BATCH = 16;

/** Writes an interview in a transaction, and gives its entry as it is kept then. */
export async function write(keeping: Keeping, transaction: Writing): Promise<Entry> {
  const {entry, content} = keeping;
  const [entries, contents] = [
    transaction.objectStore('entries'),
    transaction.objectStore('contents'),
  ];
  const [newer, held] = await Promise.all([entries.get(entry.key), contents.get(entry.key)]);
  const isTaken = newer !== undefined && newer.revision !== entry.revision;
  const key = isTaken ? crypto.randomUUID() : entry.key;
  const kept = {...entry, key, revision: isTaken ? 1 : entry.revision + 1};
  const before = newer && !isTaken ? held?.pieces : undefined;
  const pieces = await writePieces(keeping, key, before, transaction.objectStore('pieces'));
  await Promise.all([contents.put({key, content, pieces}), entries.put(kept)]);
  return kept;
}

/** Writes what is not kept of a text yet, and gives the pieces of which it is put together then. */
async function writePieces(
  {words, edits}: Keeping,
  of: string,
  before: readonly Piece[] | undefined,
  store: IDBPObjectStore<Schema, typeof STORES, 'pieces', 'readwrite'>,
): Promise<readonly Piece[] | undefined> {
  if (!words) return undefined;
  const change = before && edits && cutAnew(before, edits);
  // Of other pieces than these are a change of, no text is to be put together.
  const isChange = change && lengthOf(change.pieces) === words.length;
  const cut = isChange ? change : cutWhole(words.length);
  if (!isChange) await store.delete(allOf(of));
  for (let done = 0; done < cut.written.length; done += BATCH) {
    const batch = cut.written.slice(done, done + BATCH);
    await Promise.all(
      batch.map(({id, from, length}) =>
        store.put({of, id, text: words.sliceString(from, from + length)}),
      ),
    );
  }
  await Promise.all(cut.removed.map((id) => store.delete([of, id])));
  return cut.pieces;
}

/** Takes back what was written of a transaction, unless the browser has done so. */
export function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has come to its end.
  }
}
