/** JSON text and the places of its values, so that a problem with one can be told with its line. */
import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';

/** An offset in the text, in UTF-16 code units. */
export type Offset = number;

/** A JSON text that cannot be read: where, and why not. */
export interface SyntaxProblem {
  readonly offset: Offset;
  readonly reason: string;
}

/** Letters of the text, the last one not included. */
export interface Span {
  readonly from: Offset;
  readonly to: Offset;
}

/** What is wrong with a text that JSON.parse refuses. */
export function syntaxProblem(text: string, error: unknown): SyntaxProblem {
  // V8 says why, in words that name the place once more.
  const reason = String(error instanceof Error ? error.message : error);
  return {
    offset: firstBreach(text)?.offset ?? 0,
    reason: reason.replace(/,? (?:in JSON )?at position \d+.*$|, "[^]*" is not valid JSON$/, ''),
  };
}

/** Where a text first is no JSON, and what jsonc-parser calls that: `CommaExpected`. */
export interface Breach {
  readonly offset: Offset;
  readonly name: string;
}

/** Nothing where all of it is JSON, or where it is too deep to be read. */
export function firstBreach(text: string): Breach | undefined {
  const errors: ParseError[] = [];
  tree(text, errors);
  const [first] = errors.toSorted((a, b) => a.offset - b.offset);
  return first && {offset: first.offset, name: printParseErrorCode(first.error)};
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

  /** A value's own letters; nothing where there is none. */
  valueAt(path: string): Span | undefined {
    return spanOf(this.#node(path));
  }

  /** The letters of the key that a value of an object has, with its quotation marks. */
  keyAt(path: string): Span | undefined {
    return spanOf(this.#member(path)?.children?.[0]);
  }

  /** The letters of a key and its value. */
  memberAt(path: string): Span | undefined {
    return spanOf(this.#member(path));
  }

  #member(path: string): Node | undefined {
    const {parent} = this.#node(path) ?? {};
    return parent?.type === 'property' ? parent : undefined;
  }

  #node(path: string): Node | undefined {
    let node = this.#root;
    for (const key of path.match(/[^.[\]]+/g) ?? []) node = child(node, key);
    return node;
  }
}

function spanOf(node: Node | undefined): Span | undefined {
  return node && {from: node.offset, to: node.offset + node.length};
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
