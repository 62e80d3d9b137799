/** JSON text and the places of its values, so that a problem with one can be told with its line. */
import {parseTree, type Node, type ParseError} from 'jsonc-parser';

/** An offset in the text, in UTF-16 code units. */
export type Offset = number;

/** A JSON text that cannot be read: where, and why not. */
export interface SyntaxProblem {
  readonly offset: Offset;
  readonly reason: string;
}

/** What is wrong with a text that JSON.parse refuses. */
export function syntaxProblem(text: string, error: unknown): SyntaxProblem {
  const errors: ParseError[] = [];
  tree(text, errors);
  const [first] = errors.toSorted((a, b) => a.offset - b.offset);
  // V8 says why, in words that name the place once more.
  const reason = String(error instanceof Error ? error.message : error);
  return {
    offset: first?.offset ?? 0,
    reason: reason.replace(/,? (?:in JSON )?at position \d+.*$|, "[^]*" is not valid JSON$/, ''),
  };
}

/** Finds values by paths such as `speakers[0].name`; a value that is missing, where it belongs. */
export class JsonPlaces {
  readonly #root: Node | undefined;

  constructor(text: string) {
    this.#root = tree(text, []);
  }

  find(path: string): Offset {
    let node = this.#root;
    for (const key of path.match(/[^.[\]]+/g) ?? []) {
      const next = child(node, key);
      if (!next) break;
      node = next;
    }
    return node?.offset ?? 0;
  }
}

function child(node: Node | undefined, key: string): Node | undefined {
  if (node?.type === 'array') return node.children?.[Number(key)];
  // Of two members of one name JSON.parse keeps the last.
  return node?.children?.findLast(({children}) => children?.[0]?.value === key)?.children?.[1];
}

function tree(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  } catch {
    // Arrays within arrays by the thousand overflow the stack.
    return undefined;
  }
}
