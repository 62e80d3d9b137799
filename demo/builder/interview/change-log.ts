/**
 * What was changed of a text last, so that whoever has a version of it needs to be told only what is
 * different since. Knows nothing of who has which.
 */
import type {ChangeSet} from '@codemirror/state';
import type {Edit} from '../compiler/messages.js';

/** Changes that are remembered, more than anyone types while a long text is compiled. */
const MOST = 1000;

export class ChangeLog {
  /** The first version from which on all changes are known. */
  #start = 0;
  readonly #entries: {readonly version: number; readonly changes: ChangeSet}[] = [];

  /** Takes up the changes that lead to a version. */
  add(version: number, changes: ChangeSet): void {
    this.#entries.push({version, changes});
    if (this.#entries.length <= MOST) return;
    this.#start = this.#entries.shift()?.version ?? version;
  }

  /** Says that a version is not told by what it changes. */
  begin(version: number): void {
    this.#start = version;
    this.#entries.length = 0;
  }

  /** The edits of the text of a version that make the last of it; nothing where they are not known. */
  since(version: number): readonly Edit[] | undefined {
    if (version < this.#start) return undefined;
    const [first, ...others] = this.#entries.filter((entry) => entry.version > version);
    if (!first) return [];
    return editsOf(others.reduce((all, {changes}) => all.compose(changes), first.changes));
  }
}

function editsOf(changes: ChangeSet): readonly Edit[] {
  const edits: Edit[] = [];
  changes.iterChanges((from, to, _fromAfter, _toAfter, inserted) => {
    edits.push({from, to, insert: inserted.toString()});
  });
  return edits;
}
