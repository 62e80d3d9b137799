/**
 * Running text: what Markdown calls phrasing, as the format's `Inline[]`. A footnote hangs on a
 * text of its own that is empty, at the place of its number.
 */
import type {
  FootnoteReference,
  Link,
  LinkReference,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast';
import type {Inline} from '../interview/schema.js';
import {
  guard,
  isBareNote,
  isNothing,
  readMarks,
  sameMarks,
  unguarded,
  type Marks,
} from './braces.js';
import {quoted, type Place} from './problem.js';
import {excerptOf, type Context} from './syntax.js';

interface Run {
  text: string;
  marks: Marks;
  footnote?: Inline[];
  place: Place;
}

/** `isRaw`: the end of a line, which means nothing at the beginning of a paragraph. */
type Piece = Run | {br: true; isRaw: boolean};

/** What is special in a line of raw text: an unknown footnote, an id, the end of a span, brackets. */
const SIGN = /\{br\}|\[\^[^[\]]+\]|\{#[^{}]*\}?|\](?:\{(?!br\})[^{}]*\})?|\[/g;
const BRACES = /^\{(?!br\})[^{}]*\}/;

/** Compiles phrasing to the format's running text, without white space at its edges. */
export function compileInline(nodes: readonly PhrasingContent[], context: Context): Inline[] {
  if (isNothing(nodes)) return [];
  const compiler = new InlineCompiler(context);
  compiler.siblings(nodes, {});
  return compiler.finish();
}

class InlineCompiler {
  readonly #context: Context;
  readonly #pieces: Piece[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  /** The children of one node: a span's brackets are matched among them. */
  siblings(nodes: readonly PhrasingContent[], marks: Marks): void {
    const open: number[] = [];
    // Of the next text, how much was read with the link before it.
    let spanLength = 0;
    nodes.forEach((node, index) => {
      const start = this.#pieces.length;
      switch (node.type) {
        case 'text':
          this.#text(node, marks, open, spanLength);
          break;
        case 'escaped':
          this.#push(guard(node.value), marks, this.#place(node));
          break;
        case 'emphasis':
          this.siblings(node.children, {...marks, em: true});
          break;
        case 'strong':
          this.siblings(node.children, {...marks, strong: true});
          break;
        case 'break':
          this.#pieces.push({br: true, isRaw: true});
          break;
        case 'link':
        case 'linkReference':
          this.#link(node, marks);
          spanLength = this.#spanAfterLink(nodes[index + 1], start);
          return;
        case 'footnoteReference':
          this.#footnote(node);
          break;
        default:
          this.#unknown(node);
      }
      spanLength = 0;
    });
  }

  finish(): Inline[] {
    const merged: Piece[] = [];
    for (const piece of this.#pieces) {
      const last = merged.at(-1);
      if ('br' in piece || piece.footnote) merged.push(piece);
      else if (piece.text === '') continue;
      else if (last && 'text' in last && !last.footnote && sameMarks(last.marks, piece.marks)) {
        last.text += piece.text;
      } else merged.push({...piece});
    }
    while (merged[0] && 'br' in merged[0] && merged[0].isRaw) merged.shift();
    const [first, last] = [merged[0], merged.at(-1)];
    if (first && 'text' in first) first.text = first.text.replace(/^[ \t\n]+/, '');
    if (last && 'text' in last) last.text = trimEnd(last.text);
    return merged
      .filter((piece) => 'br' in piece || piece.text || piece.footnote)
      .map((piece) => this.#inline(piece));
  }

  #inline(piece: Piece): Inline {
    if ('br' in piece) return {br: true};
    const {marks, footnote, place} = piece;
    // What keeps its guards is read on by its signs.
    const text = this.#context.isGuarded ? piece.text : unguarded(piece.text);
    if (!footnote && !Object.keys(marks).length) return text;
    return this.#context.places.set({text, ...marks, ...(footnote && {footnote})}, place);
  }

  #push(text: string, marks: Marks, place: Place): void {
    this.#pieces.push({text, marks, place});
  }

  #text(text: Text, marks: Marks, open: number[], skip: number): void {
    this.#context.markdown.textLines(text).forEach(({words, place}, index) => {
      if (index > 0) this.#push(' ', marks, place);
      let from = index > 0 ? 0 : skip;
      for (const {0: sign, index: at} of words.matchAll(SIGN)) {
        if (at < from) continue;
        this.#push(words.slice(from, at), marks, place);
        this.#sign(sign, marks, {...place, column: place.column + at}, open);
        from = at + sign.length;
      }
      this.#push(words.slice(from), marks, place);
    });
  }

  #sign(sign: string, marks: Marks, place: Place, open: number[]): void {
    const {problems} = this.#context;
    if (sign === '{br}') {
      this.#pieces.push({br: true, isRaw: false});
      return;
    }
    if (sign === '[') open.push(this.#pieces.length);
    if (sign.startsWith('[^')) {
      problems.add(
        place,
        `${sign}, a footnote that is not there`,
        `a line that says it: ${sign}: …`,
        `Add the footnote, or write \\${sign} for these letters.`,
      );
    }
    if (sign.startsWith('{#')) {
      problems.add(
        place,
        quoted(sign),
        'an id only as the last thing of a question or a pull quote',
        'Move it there, or write \\{# for these letters.',
      );
    }
    if (!sign.startsWith(']')) {
      this.#push(sign, marks, place);
      return;
    }
    const start = open.pop();
    this.#push(']', marks, place);
    if (sign !== ']') this.#span(sign.slice(1), start, {...place, column: place.column + 1});
  }

  /** Marks what stands between a bracket, the piece at `start`, and its end, the last piece. */
  #span(braces: string, start: number | undefined, place: Place): void {
    const marks = readMarks(braces, place, this.#context);
    if (start === undefined) {
      this.#context.problems.add(
        place,
        `${quoted(braces)} after a "]" that closes nothing`,
        'the words that it is about in brackets, [words]{lang=uk}',
        'Add the "[" before those words, or write \\{ for the letter.',
      );
    }
    if (!marks || start === undefined) return;
    // Only an editor's note is printed in its brackets.
    if (!marks.note || isBareNote(braces)) {
      for (const piece of [this.#pieces[start], this.#pieces.at(-1)]) {
        if (piece && 'text' in piece) piece.text = '';
      }
    }
    this.#mark(start, marks, place);
  }

  /** Reads the braces after a link, whose pieces begin at `start`; says how long they are. */
  #spanAfterLink(next: PhrasingContent | undefined, start: number): number {
    const braces = next?.type === 'text' && BRACES.exec(next.value)?.[0];
    if (!braces) return 0;
    const place = this.#place(next);
    const marks = readMarks(braces, place, this.#context);
    if (marks) this.#mark(start, marks, place);
    return braces.length;
  }

  #mark(start: number, marks: Marks, place: Place): void {
    for (let index = start; index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index];
      if (!piece || 'br' in piece || piece.footnote) continue;
      // A span within a span keeps its own language.
      piece.marks = {...marks, ...piece.marks};
      piece.place = place;
    }
  }

  #link(node: Link | LinkReference, marks: Marks): void {
    const {markdown, problems} = this.#context;
    const place = this.#place(node);
    const target = node.type === 'link' ? node : markdown.definition(node.identifier);
    const start = this.#pieces.length;
    this.siblings(node.children, {...marks, href: target?.url ?? ''});
    for (const piece of this.#pieces.slice(start)) if ('text' in piece) piece.place = place;
    if (!this.#pieces.slice(start).some((piece) => 'text' in piece && piece.text)) {
      problems.add(
        place,
        `a link to ${quoted(target?.url ?? '')} without words`,
        'words to click on, [words](https://…)',
        'Write its words, or remove it.',
      );
    }
    if (target?.title) {
      problems.add(
        place,
        `a link with the title ${quoted(target.title)}`,
        'a link of words and a URL',
        'Remove the title: readers of a phone or of print never see it.',
      );
    }
  }

  #footnote(node: FootnoteReference): void {
    const {markdown, problems} = this.#context;
    const place = this.#place(node);
    const {definition, again} = markdown.footnote(node.identifier);
    const name = `[^${node.label ?? node.identifier}]`;
    if (again) {
      problems.add(
        place,
        `${name} a second time`,
        'a footnote for each place that refers to one',
        'Give this place a footnote of its own.',
      );
    }
    if (!definition || again) return;
    const footnote: Inline[] = [];
    for (const child of definition.children) {
      if (child.type === 'definition' || child.type === 'footnoteDefinition') continue;
      if (child.type !== 'paragraph') {
        this.#unknown(child);
        continue;
      }
      if (footnote.length) footnote.push({br: true}, {br: true});
      footnote.push(...compileInline(child.children, this.#context));
    }
    this.#pieces.push({text: '', marks: {}, footnote, place});
  }

  #unknown(node: RootContent): void {
    const [name, mend] = UNKNOWN[node.type] ?? [node.type, 'Write it as text.'];
    this.#context.problems.add(
      this.#place(node),
      `${name}, ${excerptOf(node)}, in running text`,
      'text, links, emphasis, line breaks and footnotes',
      mend,
    );
  }

  #place(node: RootContent): Place {
    return this.#context.markdown.place(node);
  }
}

/** What running text cannot hold, and what to do about it. */
const UNKNOWN: Readonly<Record<string, readonly [string, string]>> = {
  html: ['HTML', 'Write it in Markdown, or \\< for the letter.'],
  inlineCode: ['code', 'Write it without the backticks, or \\` for the letter.'],
  image: ['an image', 'Give it a paragraph of its own.'],
  imageReference: ['an image', 'Give it a paragraph of its own.'],
  list: ['a list', 'Write it as a paragraph.'],
  blockquote: ['a quotation', 'Write it as a paragraph.'],
  code: ['code', 'Write it as text, without the indent or the fence.'],
  heading: ['a heading', 'Write it as a paragraph.'],
};

/** Without a pattern: one for the white space before an end is slow where there is much of it. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
