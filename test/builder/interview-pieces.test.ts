import {EditorState, type ChangeSet} from '@codemirror/state';
import {expect} from 'chai';
import {fc} from '../support/random.js';
import {revised} from '../../demo/builder/compiler/revision.js';
import {ChangeLog} from '../../demo/builder/interview/change-log.js';
import {cutAnew, cutWhole, type Cut, type Piece} from '../../demo/builder/interview/pieces.js';

/** An edit by shares of the text's length, so that it fits into any. */
const edits = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    gone: fc.oneof(fc.constant(0), fc.double({min: 0, max: 0.6, noNaN: true})),
    insert: fc.oneof(
      fc.string({maxLength: 20}),
      fc.constantFrom('\n', '😀', 'ü\n\nø', 'Many words. '.repeat(9000)),
    ),
  }),
  {maxLength: 6},
);

type Edits = typeof edits extends fc.Arbitrary<infer Made> ? Made : never;

/** What one change of an editor after the other makes of a text, and how. */
function written(text: string, made: Edits): {texts: string[]; changes: ChangeSet[]} {
  let state = EditorState.create({doc: text});
  const texts = [state.doc.toString()];
  const changes = made.map(({at, gone, insert}) => {
    const {length} = state.doc;
    const from = Math.floor(at * length);
    const to = Math.min(length, from + Math.floor(gone * length));
    const transaction = state.update({changes: {from, to, insert}});
    ({state} = transaction);
    texts.push(state.doc.toString());
    return transaction.changes;
  });
  return {texts, changes};
}

/** What is kept of pieces, as a library keeps them. */
class Kept {
  pieces: readonly Piece[] = [];
  readonly #texts = new Map<number, string>();

  take({pieces, written, removed}: Cut, text: string): void {
    for (const id of removed) this.#texts.delete(id);
    for (const {id, from, length} of written) this.#texts.set(id, text.slice(from, from + length));
    this.pieces = pieces;
  }

  get text(): string {
    return this.pieces.map(({id}) => this.#texts.get(id)).join('');
  }

  get count(): number {
    return this.#texts.size;
  }
}

const texts = fc.oneof(
  fc.string({maxLength: 40}),
  fc.constantFrom('', 'A line of it.\n'.repeat(9000), 'x'.repeat(30_000), 'x'.repeat(60_001)),
);

describe('a text in pieces', () => {
  it('is the text, whatever is changed in it, and how much of that is told at once', () => {
    const property = fc.property(texts, fc.array(edits, {maxLength: 4}), (text, rounds) => {
      const kept = new Kept();
      const log = new ChangeLog();
      let [now, version] = [EditorState.create({doc: text}).doc.toString(), 0];
      kept.take(cutWhole(now.length), now);
      expect(kept.text).to.equal(now);
      for (const round of rounds) {
        const before = version;
        const {texts, changes} = written(now, round);
        for (const change of changes) log.add(++version, change);
        now = texts.at(-1) ?? '';
        kept.take(cutAnew(kept.pieces, log.since(before) ?? []), now);
        expect(kept.text === now).to.equal(true);
        expect(kept.count).to.equal(kept.pieces.length);
        expect(kept.pieces.every(({length}) => length > 0 && length <= 30_000)).to.equal(true);
      }
    });
    fc.assert(property, {numRuns: 60});
  });

  it('is written anew only where a letter is typed', () => {
    const length = 3_000_000;
    const {pieces} = cutWhole(length);
    const {written, removed} = cutAnew(pieces, [{from: 1_500_000, to: 1_500_000, insert: 'x'}]);
    const letters = written.reduce((sum, piece) => sum + piece.length, 0);
    expect(letters).to.be.within(1, 30_001);
    expect(removed).to.deep.equal([]);
  });
});

describe('the edits since a version', () => {
  it('make the last of it, for the worker too', () => {
    const property = fc.property(texts, edits, fc.nat(), (text, made, at) => {
      const {texts, changes} = written(text, made);
      const log = new ChangeLog();
      changes.forEach((change, index) => log.add(index + 1, change));
      const from = at % texts.length;
      const revision = {kind: 'edits', edits: log.since(from) ?? []} as const;
      const source = revised({kind: 'text', text: texts[from] ?? ''}, revision);
      expect('text' in source && source.text === texts.at(-1)).to.equal(true);
    });
    fc.assert(property, {numRuns: 60});
  });

  it('are not known of what took the place of the text, nor of what is long ago', () => {
    const {changes} = written('', [{at: 0, gone: 0, insert: 'a'}]);
    const log = new ChangeLog();
    for (const change of changes) log.add(1, change);
    log.begin(2);
    expect(log.since(1)).to.equal(undefined);
    expect(log.since(2)).to.deep.equal([]);
    const typed = written(
      '',
      Array.from({length: 1500}, () => ({at: 1, gone: 0, insert: 'b'})),
    );
    typed.changes.forEach((change, index) => log.add(index + 3, change));
    expect(log.since(2)).to.equal(undefined);
    expect(log.since(1502)).to.have.length(0);
    expect(log.since(1000)).to.deep.equal([{from: 998, to: 998, insert: 'b'.repeat(502)}]);
  });
});
