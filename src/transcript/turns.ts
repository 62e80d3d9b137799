/**
 * Who speaks: reads `**Name:**` and `**A, B:**` at the beginning of a paragraph, and finds names
 * that stand where nobody's turn can begin, so that no words are given to the wrong speaker.
 */
import type {Paragraph, PhrasingContent, RootContent} from 'mdast';
import {quoted, type Place} from './problem.js';
import {wordsOf, type Context} from './syntax.js';

/** The speakers of the front matter by their names. */
export class Names {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();
  /** The first name of each spelling in lower case. */
  readonly #lowerCase = new Map<string, string>();
  /** How many of a joint turn's commas may belong to one name: "King, Jr.". */
  #commas = 0;

  /** Adds a speaker; says whether the name was free. */
  add(name: string, id: string): boolean {
    const key = normalize(name);
    if (!this.#names.has(id)) this.#names.set(id, key);
    if (this.#ids.has(key)) return false;
    this.#ids.set(key, id);
    const lower = key.toLowerCase();
    if (!this.#lowerCase.has(lower)) this.#lowerCase.set(lower, key);
    this.#commas = Math.max(this.#commas, key.split(',').length - 1);
    return true;
  }

  /** The speakers that "A" or "A, B" names, and the names that are nobody's. */
  read(label: string): {ids: string[]; unknown: string[]} {
    const parts = label.split(',');
    const ids: string[] = [];
    const unknown: string[] = [];
    for (let from = 0; from < parts.length;) {
      const longest = Math.min(parts.length, from + 1 + this.#commas);
      let to = longest;
      while (to > from && !this.#ids.has(normalize(parts.slice(from, to).join(',')))) to -= 1;
      const id = this.#ids.get(normalize(parts.slice(from, to).join(',')));
      if (id === undefined) unknown.push((parts[from] ?? '').trim());
      else ids.push(id);
      from = Math.max(to, from + 1);
    }
    return {ids, unknown};
  }

  /** Whether a label names speakers and nobody else. */
  knows(label: string): boolean {
    const {ids, unknown} = this.read(label);
    return ids.length > 0 && unknown.length === 0;
  }

  /** Whether a label is meant to: signs of bold type that came to nothing, and case, aside. */
  resembles(label: string): boolean {
    const bare = bareName(label);
    const same = (part: string) => this.#lowerCase.get(normalize(part).toLowerCase());
    return this.knows(
      same(bare) ??
        bare
          .split(',')
          .map((part) => same(part) ?? part)
          .join(','),
    );
  }

  /** Whether a speaker has this id. */
  hasId(id: string): boolean {
    return this.#names.has(id);
  }

  /** The name of the speaker with this id; the id where there is none. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? id;
  }

  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  /** The id of the first speaker. */
  first(): string {
    const [id = 'nobody'] = this.#ids.values();
    return id;
  }

  /** A turn as it begins, to show in a problem. */
  example(): string {
    const [name = 'Name'] = this.#ids.keys();
    return `**${name}:**`;
  }

  toString(): string {
    return [...this.#ids.keys()].join(', ');
  }
}

/** The label of `**Label:**` at the beginning of a paragraph; an escaped colon makes none. */
export function labelOf({children}: Paragraph): string | undefined {
  const [first] = children;
  if (first?.type !== 'strong') return undefined;
  const last = first.children.at(-1);
  if (last?.type !== 'text' || !/[:：]$/.test(last.value)) return undefined;
  return wordsOf(first).slice(0, -1).trim();
}

/**
 * Reports speakers' names that stand at the beginning of a line with their colon, but not as a turn
 * begins: without bold type, without the blank line before it, in a list or a quotation.
 */
export function reportStrayTurns(node: RootContent, names: Names, context: Context): void {
  if (node.type === 'paragraph') {
    node.children.forEach((child, index) => {
      const isTurn = index === 0 && labelOf(node) !== undefined;
      if (!isTurn)
        reportStray(child, node.children[index - 1], names, context, node.children[index + 1]);
    });
  } else if ('children' in node && CONTAINERS.has(node.type)) {
    for (const child of node.children as RootContent[]) {
      const label = child.type === 'paragraph' ? labelOf(child) : undefined;
      if (label !== undefined && names.knows(label)) {
        report(label, context.markdown.place(child), context);
      } else reportStrayTurns(child, names, context);
    }
  }
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'list',
  'listItem',
  'blockquote',
  'footnoteDefinition',
]);

function reportStray(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  names: Names,
  context: Context,
  after: PhrasingContent | undefined,
): void {
  const beginsLine =
    !before || before.type === 'break' || (before.type === 'text' && before.value.endsWith('\n'));
  if (node.type === 'text') {
    context.markdown.textLines(node).forEach(({words, place}, index) => {
      const colon = index > 0 || beginsLine ? words.search(/[:：]/) : -1;
      if (colon < 0) return;
      const label = words.slice(0, colon);
      if (names.resembles(label)) report(label, place, context);
    });
  } else if (node.type === 'strong' || (beginsLine && 'children' in node)) {
    // In bold type a name with its colon is a turn that was meant, wherever it stands.
    const words = rawWordsOf(node).trim();
    const [label] = words.split(/[:：]/);
    const rest = after?.type === 'text' ? after.value : '';
    const isFollowed = beginsLine && /^\s*[:：]/.test(rest);
    if (label === undefined || (label === words && !isFollowed)) return;
    if (names.resembles(label)) report(label, context.markdown.place(node), context);
  }
}

/** The words in a node; an escaped colon is no colon. */
function rawWordsOf(node: RootContent): string {
  if (node.type === 'escaped') return node.value.replace(/[:：]/g, '\0');
  return 'children' in node ? node.children.map(rawWordsOf).join('') : wordsOf(node);
}

function report(label: string, place: Place, {problems}: Context): void {
  const name = bareName(label);
  const turn = `**${name}:**`;
  problems.add(
    place,
    `${quoted(`${name}:`)} that opens no answer`,
    `${turn} at the beginning of a paragraph`,
    `Write ${turn} after a blank line, or \\: where nobody's words begin.`,
  );
}

/** A name without the signs of a bold type that came to nothing. */
function bareName(label: string): string {
  return label.replace(/^[*_\s]+|[*_\s]+$/g, '');
}

export function normalize(name: string): string {
  return name.normalize().replace(/\s+/g, ' ').trim();
}
