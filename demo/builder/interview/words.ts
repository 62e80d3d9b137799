/** A text of which a part can be had without the rest, as an editor's is. */
export interface Words {
  readonly length: number;
  sliceString(from: number, to: number): string;
  toString(): string;
}

/** A text as one that can be had in parts. */
export function wordsOf(text: string): Words {
  return {
    length: text.length,
    sliceString: (from, to) => text.slice(from, to),
    toString: () => text,
  };
}
