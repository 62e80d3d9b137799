/** What is wrong with a transcript, and where: told so that its editor can mend it. */

/** A place in a text; both count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a transcript. */
export interface TranscriptProblem extends Place {
  /** What stands there now, shortened. */
  readonly found: string;
  /** The rule: what may stand there. */
  readonly wanted: string;
  /** What to do about it, as a sentence. */
  readonly mend: string;
}

/** A problem in one line, without its place: `found …; wanted …. Mend.` */
export function problemText({found, wanted, mend}: TranscriptProblem): string {
  return `found ${found}; wanted ${wanted}. ${mend}`;
}

/** The problems of one transcript, as they are found. */
export class Problems {
  readonly #list: TranscriptProblem[];

  /** Begins with those that were found before. */
  constructor(found: readonly TranscriptProblem[] = []) {
    this.#list = [...found];
  }

  /** Adds a problem; a long `found` is shortened. */
  add({line, column}: Place, found: string, wanted: string, mend: string): void {
    this.#list.push({line, column, found: shorten(found), wanted, mend});
  }

  /** All of them, in the order of the text. */
  inOrder(): TranscriptProblem[] {
    return this.#list.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }
}

/** The words in quotation marks, on one line, cut where they are long. */
export function quoted(words: string): string {
  return `"${shorten(words.replace(/\s+/gu, ' ').trim(), 60)}"`;
}

function shorten(words: string, length = 100): string {
  if (words.length <= length) return words;
  // By code points: half a surrogate pair is no character.
  const cut = Array.from(words.slice(0, length - 1));
  if (/^[\uD800-\uDBFF]$/.test(cut.at(-1) ?? '')) cut.pop();
  return `${cut.join('')}…`;
}
