/**
 * A word processor's file in, paragraphs out. mammoth reads the file; of its document model, which
 * it would make HTML of, this makes paragraphs. Large, so it is only loaded when there is a .docx.
 */
import mammoth from 'mammoth';
import type {Inline} from '../interview/schema.js';
import {DocxInlines, plainText} from './docx-inlines.js';
import type {DocxDocument, DocxNode, DocxParagraph, DocxTable} from './docx-model.js';
import {openDocx, type Report} from './docx-package.js';
import type {Paragraph} from './paragraph.js';
import {Problems, quoted, type Place, type TranscriptProblem} from './problem.js';

export interface Docx {
  /** What is written in the style "Title", which is no paragraph. */
  readonly title?: string;
  readonly paragraphs: Paragraph[];
  readonly problems: TranscriptProblem[];
  readonly guesses: TranscriptProblem[];
}

/** What a table of turns has before the words: a name, not a sentence. */
const NAME = /^(?=.*\p{L})[^\n.!?…]{1,40}(?:\b\p{L}{1,2}\.[^\n.!?…]{1,30})*:?$/u;
const CLOCK = /^[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d+)?[\])]?$/;

/**
 * Reads a .docx. It has no lines: `line` counts its paragraphs from 1, empty ones and those of
 * tables too, and `column` is 1. Never throws.
 */
export async function readDocx(data: ArrayBuffer | Uint8Array): Promise<Docx> {
  const report = {problems: new Problems(), guesses: new Problems()};
  let found: Pick<Docx, 'title' | 'paragraphs'> = {paragraphs: []};
  try {
    const document = await documentOf(
      data instanceof Uint8Array ? data : new Uint8Array(data),
      report,
    );
    if (document) {
      found = new Body(document, report).read();
      tellEmpty(found, report);
    }
  } catch (error) {
    report.problems.add(
      {line: 1, column: 1},
      `a document that cannot be read (${error instanceof Error ? error.message : String(error)})`,
      'a .docx file as a word processor writes it',
      'Open it in a word processor and save it as .docx again.',
    );
  }
  return {
    ...found,
    problems: report.problems.inOrder(),
    guesses: report.guesses.inOrder(),
  };
}

async function documentOf(data: Uint8Array, report: Report): Promise<DocxDocument | undefined> {
  const bytes = await openDocx(data, report);
  if (!bytes) return undefined;
  let document: DocxDocument | undefined;
  // Node's variant of mammoth takes a buffer, the browser's an ArrayBuffer; both read any bytes.
  const input = {buffer: bytes, arrayBuffer: bytes} as unknown as {arrayBuffer: ArrayBuffer};
  const {messages} = await mammoth.convertToHtml(input, {
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    transformDocument(read: DocxDocument) {
      document = read;
      // Nothing is left to make HTML of.
      return {...read, children: []};
    },
  });
  const ignored = messages.flatMap(
    // A name comes with its namespace where that is none of Word's own.
    ({message}) =>
      /^An unrecognised element was ignored: (?:\{.*\})?(\S+)$/.exec(message)?.[1] ?? [],
  );
  for (const element of new Set(ignored)) {
    report.guesses.add(
      {line: 1, column: 1},
      `${quoted(element)} in the document, which is not known`,
      'text, tables, lists, notes and images',
      'It is left out: see whether words are missing.',
    );
  }
  return document;
}

function tellEmpty({title, paragraphs}: Pick<Docx, 'title' | 'paragraphs'>, report: Report): void {
  if (title !== undefined || paragraphs.length) return;
  report.problems.add(
    {line: 1, column: 1},
    'a document without words',
    'the words of an interview',
    'See whether it is the right file.',
  );
}

class Body {
  readonly #document: DocxDocument;
  readonly #report: Report;
  readonly #inlines: DocxInlines;
  readonly #paragraphs: Paragraph[] = [];
  #title: string | undefined;
  #line = 0;

  constructor(document: DocxDocument, report: Report) {
    this.#document = document;
    this.#report = report;
    this.#inlines = new DocxInlines(document, report);
  }

  read(): Pick<Docx, 'title' | 'paragraphs'> {
    this.#blocks(this.#document.children);
    return {...(this.#title !== undefined && {title: this.#title}), paragraphs: this.#paragraphs};
  }

  #blocks(nodes: readonly DocxNode[]): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      if (node?.type === 'paragraph') {
        const items = listItems(nodes, index);
        if (items.length > 1) {
          this.#list(items);
          index += items.length - 1;
        } else this.#paragraph(node);
      } else if (node?.type === 'table') this.#table(node);
      else if (node && node.type !== 'bookmarkStart') {
        this.#add(this.#place(), this.#inlines.read([node], this.#at()));
      }
    }
  }

  /** The next paragraph's place. */
  #place(): Place {
    this.#line += 1;
    return this.#at();
  }

  #at(): Place {
    return {line: Math.max(1, this.#line), column: 1};
  }

  #add(place: Place, content: Inline[], more: Partial<Paragraph> = {}): void {
    if (content.length) this.#paragraphs.push({place, content, ...more});
  }

  #paragraph(node: DocxParagraph): void {
    const place = this.#place();
    const content = this.#inlines.read(node.children, place);
    const heading = headingOf(node);
    if (heading !== undefined) return this.#add(place, content, {heading});
    if (/^title$/i.test(node.styleName ?? '') && this.#title === undefined) {
      const words = plainText(content).trim();
      if (this.#tellUnlike(words, content, place)) this.#add(place, content, {heading: 1});
      else if (words) this.#title = words;
      return;
    }
    if (node.numbering && content.length) {
      this.#report.guesses.add(
        place,
        `${quoted(plainText(content))}, a list of one item`,
        'a list of several items, or a paragraph',
        'It is read as a paragraph, without its number or bullet.',
      );
    }
    this.#add(place, content);
  }

  /** A title is plain text: what else is in it would be lost without a word. */
  #tellUnlike(words: string, content: readonly Inline[], place: Place): boolean {
    if (content.every((part) => typeof part === 'string' || 'br' in part || !part.footnote)) {
      return false;
    }
    this.#report.problems.add(
      place,
      `a footnote in the title ${quoted(words)}`,
      'a title of words alone',
      'Put the footnote where the text begins.',
    );
    return true;
  }

  #list(nodes: readonly DocxParagraph[]): void {
    const place = {line: this.#line + 1, column: 1};
    const items = nodes
      .map((node) => this.#inlines.read(node.children, this.#place()))
      .filter((item) => item.length);
    const isOrdered = nodes[0]?.numbering?.isOrdered ?? false;
    if (nodes.some(({numbering}) => numbering?.level !== nodes[0]?.numbering?.level)) {
      this.#report.guesses.add(
        place,
        'a list within a list',
        'a list of one level',
        'All its items are read as of one level.',
      );
    }
    if (!items.length) return;
    this.#paragraphs.push({
      place,
      content: [],
      block: {kind: 'list', ...(isOrdered && {ordered: true}), items},
    });
  }

  #table({children}: DocxTable): void {
    const place = {line: this.#line + 1, column: 1};
    const from = this.#paragraphs.length;
    let speaker: string | undefined;
    for (const row of children) {
      if (row.type !== 'tableRow') {
        this.#blocks([row]);
        continue;
      }
      const cells = row.children.map((cell) => this.#cell(cell));
      const turn = row.isHeader ? undefined : turnOf(cells, speaker);
      if (turn) speaker = turn.speaker;
      this.#paragraphs.push(
        ...(turn
          ? turn.paragraphs.map((paragraph) => ({...paragraph, ...turn.fields}))
          : cells.flat()),
      );
    }
    if (this.#paragraphs.length === from) return;
    this.#report.guesses.add(
      place,
      speaker === undefined ? 'a table' : `a table of what is said, as by ${quoted(speaker)}`,
      'paragraphs',
      'Its cells are read one after the other, a name before the words as who speaks.',
    );
  }

  /** A cell's paragraphs. */
  #cell(cell: DocxNode): Paragraph[] {
    const before = this.#paragraphs.length;
    this.#blocks('children' in cell ? cell.children : [cell]);
    return this.#paragraphs.splice(before);
  }
}

/** The paragraphs from here on that are items of one list. */
function listItems(nodes: readonly DocxNode[], from: number): DocxParagraph[] {
  const items: DocxParagraph[] = [];
  for (let index = from; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type !== 'paragraph' || !node.numbering || headingOf(node) !== undefined) break;
    if (items[0] && items[0].numbering?.isOrdered !== node.numbering.isOrdered) break;
    items.push(node);
  }
  return items;
}

function headingOf({styleName}: DocxParagraph): number | undefined {
  const [, level] = /^heading (\d)$/i.exec(styleName ?? '') ?? [];
  return level === undefined ? undefined : Number(level);
}

/** The turn that a row is: a name, words, and maybe when they are said. */
function turnOf(cells: readonly Paragraph[][], before: string | undefined) {
  const filled = cells.filter((cell) => cell.length);
  const times = filled.map((cell) => secondsOf(cell));
  const start = times.find((time) => time !== undefined);
  const rest = filled.filter((_cell, index) => times[index] === undefined);
  const words = rest.at(-1);
  const name = rest.length === 2 ? nameOf(rest[0] ?? []) : undefined;
  // An empty cell where the name stands: whoever spoke goes on.
  const isGoingOn = rest.length === 1 && cells.length > 1 && cells.at(-1) === words;
  const speaker = name ?? (isGoingOn ? before : undefined);
  if (!words || speaker === undefined) return undefined;
  const fields = {speaker, ...(start !== undefined && {start})};
  return {speaker, paragraphs: words, fields};
}

function nameOf(cell: readonly Paragraph[]): string | undefined {
  const words = wordsOf(cell);
  return words !== undefined && NAME.test(words) ? words.replace(/\s*:$/, '') : undefined;
}

function secondsOf(cell: readonly Paragraph[]): number | undefined {
  const [, hours = '0', minutes, seconds] = CLOCK.exec(wordsOf(cell) ?? '') ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The words of a cell that holds one plain paragraph. */
function wordsOf([paragraph, second]: readonly Paragraph[]): string | undefined {
  if (!paragraph || second || paragraph.block || paragraph.heading !== undefined) return undefined;
  const hasFootnote = paragraph.content.some(
    (part) => typeof part === 'object' && 'footnote' in part,
  );
  return hasFootnote ? undefined : plainText(paragraph.content).trim();
}
