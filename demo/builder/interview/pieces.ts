/**
 * A long text in pieces, so that a letter typed in it is a piece to be written anew and not the text.
 * Says which pieces there are; knows nothing of where they are kept.
 */

export interface Piece {
  readonly id: number;
  /** In UTF-16 code units. */
  readonly length: number;
}

/** A piece with its place in the text. */
export interface PlacedPiece extends Piece {
  readonly from: number;
}

/** Some letters in place of others, as far as their number goes. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly insert: {readonly length: number};
}

/** What has become of the pieces of a text that was changed. */
export interface Cut {
  readonly pieces: readonly Piece[];
  readonly written: readonly PlacedPiece[];
  /** Ids of those that are gone. */
  readonly removed: readonly number[];
}

/** Pieces that a change touches, and how much longer they are by it. */
interface Touched {
  readonly first: number;
  readonly end: number;
  readonly growth: number;
}

/** As long as a piece is at most: for each letter that is typed, so much is written. */
const LONGEST = 30_000;

/** A text of this length in pieces, of which there are none yet. */
export function cutWhole(length: number): Cut {
  return cutAnew([], [{from: 0, to: 0, insert: {length}}]);
}

/** The pieces of a text after edits, which name places before them, one after the other. */
export function cutAnew(pieces: readonly Piece[], edits: readonly Replacement[]): Cut {
  const cut: Piece[] = [];
  const written: PlacedPiece[] = [];
  const removed: number[] = [];
  let [done, from] = [0, 0];
  let next = 1 + pieces.reduce((most, {id}) => Math.max(most, id), -1);
  const keep = (end: number) => {
    const kept = pieces.slice(done, end);
    cut.push(...kept);
    from += lengthOf(kept);
  };
  for (const {first, end, growth} of touched(pieces, edits)) {
    keep(first);
    const old = pieces.slice(first, end);
    const ids = old.map(({id}) => id);
    const lengths = lengthsOf(lengthOf(old) + growth);
    const made = place(lengths, ids, next, from);
    written.push(...made);
    cut.push(...made.map(({id, length}) => ({id, length})));
    removed.push(...ids.slice(lengths.length));
    from += lengthOf(made);
    next += Math.max(lengths.length - ids.length, 0);
    done = end;
  }
  keep(pieces.length);
  return {pieces: cut, written, removed};
}

/** The runs of pieces that edits touch, in order, none of them in two. */
function touched(pieces: readonly Piece[], edits: readonly Replacement[]): Touched[] {
  let length = 0;
  const ends = pieces.map((piece) => (length += piece.length));
  const runs: Touched[] = [];
  for (const {from, to, insert} of edits) {
    // What is put between two pieces belongs to the first of them.
    const first = Math.max(
      ends.findIndex((end) => end >= from),
      0,
    );
    const end = ends.findIndex((end) => end >= to) + 1;
    const growth = insert.length - (to - from);
    const last = runs.at(-1);
    if (last && first < Math.max(last.end, 1)) {
      runs[runs.length - 1] = {first: last.first, end, growth: last.growth + growth};
    } else runs.push({first, end, growth});
  }
  return runs;
}

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, {length}) => sum + length, 0);
}

/** Even lengths, none of them too long. */
function lengthsOf(length: number): number[] {
  const count = Math.ceil(length / LONGEST);
  const at = (index: number) => Math.floor((length * index) / count);
  return Array.from({length: count}, (_, index) => at(index + 1) - at(index));
}

/** Pieces of these lengths, by the ids that they take over and then by new ones. */
function place(
  lengths: readonly number[],
  ids: readonly number[],
  next: number,
  start: number,
): PlacedPiece[] {
  let from = start;
  return lengths.map((length, index) => {
    const piece = {id: ids[index] ?? next + index - ids.length, length, from};
    from += length;
    return piece;
  });
}
