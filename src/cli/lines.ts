/** The lines of a text, numbered as the transcript's parser and editors do. */

/** Both count from 1, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export class Lines {
  readonly #text: string;
  /** Where each line begins. */
  readonly #starts = [0];

  constructor(text: string) {
    this.#text = text;
    for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) this.#starts.push(index + end.length);
  }

  /** The words of a line, without its end; none of a line that is not there. */
  words(line: number): string {
    const start = this.#starts[line - 1] ?? this.#text.length;
    return this.#text.slice(start, this.#starts[line]).replace(/[\r\n]+$/, '');
  }

  /** Where an offset is. */
  place(offset: number): LineColumn {
    // The last line that begins no later; by halves, for there may be a hundred thousand.
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1};
  }
}
