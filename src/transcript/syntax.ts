/**
 * Reads Markdown: CommonMark with GFM's footnotes, as a tree. Knows nothing of interviews.
 */
import type {Definition, FootnoteDefinition, Literal, Root, RootContent, Text} from 'mdast';
import {fromMarkdown, type Extension} from 'mdast-util-from-markdown';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {definedIn, keyOf, labelsIn, portionsOf, type Portion} from './portions.js';
import {quoted, type Place, type Problems} from './problem.js';
import type {Places} from './places.js';

/** A character that was escaped (`\[`) or given by reference (`&amp;`): a letter, never a sign. */
export interface Escaped extends Literal {
  type: 'escaped';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    escaped: Escaped;
  }
  interface RootContentMap {
    escaped: Escaped;
  }
}

/** What the parts of the compiler share while they read one text. */
export interface Context {
  readonly markdown: Markdown;
  readonly places: Places;
  readonly problems: Problems;
  /** Whether texts keep the NULs around their escaped signs; see `guard`. */
  readonly isGuarded?: boolean;
}

/** A node, or a point in one: what has a place in the text. */
type Placed = RootContent | Root;

const CHARACTER: Extension = {
  enter: {
    characterEscape(token) {
      this.enter({type: 'escaped', value: ''}, token);
    },
    characterReference(token) {
      this.enter({type: 'escaped', value: ''}, token);
    },
  },
  exit: {
    characterEscapeValue(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'escaped') node.value = this.sliceSerialize(token);
    },
    characterEscape(token) {
      this.exit(token);
    },
    characterReference(token) {
      this.exit(token);
    },
  },
};

/** A text, parsed portion by portion, with what its notes and links refer to. */
export class Markdown {
  readonly #lines: readonly string[];
  readonly #problems: Problems;
  readonly #within: Place | undefined;
  readonly #definitions = new Map<string, Definition>();
  readonly #footnotes = new Map<string, FootnoteDefinition>();
  readonly #used = new Set<Definition | FootnoteDefinition>();

  /** `within`: where the text stands in another one, which then is the place of all it holds. */
  constructor(text: string, problems: Problems, within?: Place) {
    this.#within = within;
    this.#problems = problems;
    this.#lines = text.split('\n');
  }

  /** The nodes that stand in nothing else, in order; to be asked for once. */
  *nodes(): Generator<RootContent> {
    const portions = portionsOf(this.#lines);
    const far = portions.length > 1 ? this.#readFar(portions) : new Set<string>();
    for (const portion of portions) yield* this.#parse(portion, far).children;
  }

  /** The headings' lines: for what has to be known of all before the first is read. */
  headings(): string[] {
    return this.#lines.filter((line) => line.startsWith('#'));
  }

  /** Where a node begins. */
  place(node: Placed): Place {
    const {line = 1, column = 1} = node.position?.start ?? {};
    return this.#within ?? {line, column};
  }

  /** Where a node's last line begins. */
  lastLine(node: Placed): Place {
    const line = node.position?.end.line ?? 1;
    return this.#within ?? {line, column: 1 + (this.#lines[line - 1] ?? '').search(/\S|$/)};
  }

  /** A text's lines, each with the place where it begins. */
  textLines(text: Text): {words: string; place: Place}[] {
    const start = this.place(text);
    return text.value.split('\n').map((words, index) => {
      if (this.#within || index === 0) return {words, place: start};
      // The tree leaves out a line's indent and its `>`, so that the line itself has to be asked.
      const line = start.line + index;
      const indent = Math.max(0, (this.#lines[line - 1] ?? '').indexOf(words));
      return {words, place: {line, column: indent + 1}};
    });
  }

  /** Whether a node's source begins with this sign. */
  startsWith(node: RootContent, sign: string): boolean {
    const {line = 1, column = 1} = node.position?.start ?? {};
    return (this.#lines[line - 1] ?? '').startsWith(sign, column - 1);
  }

  /** The lines that a node takes up. */
  linesOf(node: RootContent): readonly string[] {
    const {start, end} = node.position ?? {};
    return start && end ? this.#lines.slice(start.line - 1, end.line) : [];
  }

  /** What a link or an image by reference refers to. */
  definition(identifier: string): Definition | undefined {
    const definition = this.#definitions.get(identifier);
    if (definition) this.#used.add(definition);
    return definition;
  }

  /** The footnote of this name, and whether it was asked for before. */
  footnote(identifier: string): {definition: FootnoteDefinition | undefined; again: boolean} {
    const definition = this.#footnotes.get(identifier);
    const again = definition !== undefined && this.#used.has(definition);
    if (definition) this.#used.add(definition);
    return {definition, again};
  }

  /** Reports what is defined and never used: its words would be lost. */
  reportUnused(problems: Problems): void {
    for (const definition of [...this.#definitions.values(), ...this.#footnotes.values()]) {
      if (this.#used.has(definition)) continue;
      const name = nameOf(definition);
      problems.add(
        this.place(definition),
        `${name} that nothing refers to`,
        'a definition that the text uses',
        `Write ${name} where it belongs, or remove this line.`,
      );
    }
  }

  /** Reads what one portion refers to and another defines; the labels of it. */
  #readFar(portions: readonly Portion[]): Set<string> {
    const defined = portions.map(({text}) => definedIn(text));
    const anywhere = new Set(defined.flatMap((labels) => [...labels]));
    const asked = new Set(
      portions.flatMap(({text}, index) =>
        [...labelsIn(text)].filter((label) => anywhere.has(label) && !defined[index]?.has(label)),
      ),
    );
    const far = new Set<string>();
    for (const [index, portion] of portions.entries()) {
      if (![...(defined[index] ?? [])].some((label) => asked.has(label))) continue;
      // Read again in its turn, and reported then.
      this.#collect(this.#tree(portion, ''), portion.before, (node) => {
        const key = keyOf(node.type === 'definition' ? '' : '^', node.label ?? node.identifier);
        if (!asked.has(key)) return;
        far.add(key);
        const all = node.type === 'definition' ? this.#definitions : this.#footnotes;
        if (!all.has(node.identifier)) (all as Map<string, typeof node>).set(node.identifier, node);
      });
    }
    return far;
  }

  #parse(portion: Portion, far: ReadonlySet<string>): Root {
    const own = far.size ? definedIn(portion.text) : far;
    const labels = far.size
      ? [...labelsIn(portion.text)].filter((label) => far.has(label) && !own.has(label))
      : [];
    // Stands in for a definition that another portion has: without one, a reference is mere text.
    const stubs = labels.map((label) => `\n\n[${label}]: ${label.startsWith('^') ? '-' : '#'}`);
    const root = this.#tree(portion, stubs.join(''));
    const last = portion.text.split('\n').length;
    if (labels.length) {
      root.children = root.children.filter((node) => (node.position?.start.line ?? 0) <= last);
    }
    this.#collect(root, portion.before, (node) => {
      if (node.type === 'definition') this.#define(this.#definitions, node);
      else this.#define(this.#footnotes, node);
    });
    return root;
  }

  #tree({text}: Portion, stubs: string): Root {
    return fromMarkdown(text + stubs, {
      extensions: [gfmFootnote()],
      mdastExtensions: [gfmFootnoteFromMarkdown(), CHARACTER],
    });
  }

  /** Counts the lines from the beginning of the whole text, and hands out what is defined. */
  #collect(
    node: Root | RootContent,
    before: number,
    take: (node: Definition | FootnoteDefinition) => void,
  ): void {
    if (before && node.position) {
      node.position.start.line += before;
      node.position.end.line += before;
    }
    if (node.type === 'definition' || node.type === 'footnoteDefinition') take(node);
    if ('children' in node) {
      for (const child of node.children) this.#collect(child, before, take);
    }
  }

  #define<T extends Definition | FootnoteDefinition>(all: Map<string, T>, node: T): void {
    const first = all.get(node.identifier);
    if (!first) all.set(node.identifier, node);
    // One that another portion asked for has been read before.
    else if (!isSamePlace(first, node)) {
      this.#problems.add(
        this.place(node),
        `${nameOf(node)} a second time`,
        'one definition of a name',
        'Give it a name of its own, or remove it.',
      );
    }
  }
}

function isSamePlace({position: one}: Placed, {position: other}: Placed): boolean {
  return one?.start.line === other?.start.line && one?.start.column === other?.start.column;
}

function nameOf({type, label, identifier}: Definition | FootnoteDefinition): string {
  return `[${type === 'definition' ? '' : '^'}${label ?? identifier}]`;
}

/** The words in a node, whatever they are marked as. */
export function wordsOf(node: RootContent): string {
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'alt' in node ? (node.alt ?? '') : '';
}

/** A node's words, to name it in a problem. */
export function excerptOf(node: RootContent): string {
  return quoted(wordsOf(node));
}
