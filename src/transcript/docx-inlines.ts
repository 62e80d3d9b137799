/** The running text of a word processor's paragraphs: bold, italics, links, line breaks, notes. */
import type {Inline, InlineText} from '../interview/schema.js';
import type {DocxDocument, DocxNode, DocxNoteReference, DocxRun} from './docx-model.js';
import type {Report} from './docx-package.js';
import {quoted, type Place} from './problem.js';

type Marks = Pick<InlineText, 'em' | 'strong' | 'href'>;
type Piece = {text: string; marks: Marks} | {br: true} | {footnote: Inline[]};

/** What the format takes as a link; the check of the whole interview is stricter still. */
const LINK = /^(?:https?:\/\/[^\s/?#\\]+[^\s\\]*|mailto:\S+)$/i;

export class DocxInlines {
  readonly #document: DocxDocument;
  readonly #report: Report;
  readonly #comments: ReadonlyMap<string, DocxDocument['comments'][number]>;

  constructor(document: DocxDocument, report: Report) {
    this.#document = document;
    this.#report = report;
    this.#comments = new Map(document.comments.map((comment) => [comment.commentId, comment]));
  }

  /** The running text of what stands in a paragraph; empty if there are no words in it. */
  read(nodes: readonly DocxNode[], place: Place): Inline[] {
    return tidy(new Reader(this.#document, this.#comments, this.#report, place).read(nodes));
  }
}

/** The words of running text, a space for a line break. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((part) => (typeof part === 'string' ? part : 'br' in part ? ' ' : part.text))
    .join('');
}

class Reader {
  readonly #document: DocxDocument;
  readonly #comments: ReadonlyMap<string, DocxDocument['comments'][number]>;
  readonly #report: Report;
  readonly #place: Place;
  readonly #pieces: Piece[] = [];
  #isInNote = false;

  constructor(
    document: DocxDocument,
    comments: ReadonlyMap<string, DocxDocument['comments'][number]>,
    report: Report,
    place: Place,
  ) {
    this.#document = document;
    this.#comments = comments;
    this.#report = report;
    this.#place = place;
  }

  read(nodes: readonly DocxNode[]): Piece[] {
    this.#siblings(nodes, {});
    return this.#pieces;
  }

  #siblings(nodes: readonly DocxNode[], marks: Marks): void {
    for (const node of nodes) this.#node(node, marks);
  }

  #node(node: DocxNode, marks: Marks): void {
    switch (node.type) {
      case 'text':
        this.#pieces.push({text: node.value, marks});
        break;
      case 'tab':
        this.#pieces.push({text: ' ', marks});
        break;
      case 'checkbox':
        this.#pieces.push({text: node.checked ? '☑' : '☐', marks});
        break;
      case 'break':
        this.#pieces.push(node.breakType === 'line' ? {br: true} : {text: ' ', marks});
        break;
      case 'run':
        this.#run(node, marks);
        break;
      case 'hyperlink':
        this.#siblings(node.children, {...marks, ...this.#link(node.href, node.anchor, node)});
        break;
      case 'noteReference':
        this.#note(node);
        break;
      case 'commentReference':
        this.#comment(node.commentId);
        break;
      case 'image':
        this.#report.guesses.add(
          this.#place,
          node.altText?.trim() ? `an image, ${quoted(node.altText)}` : 'an image',
          'words; an image is found by a URL, and this one has none',
          'It is left out: put it on your site and name it in the interview if it belongs there.',
        );
        break;
      case 'bookmarkStart':
        break;
      default:
        // A paragraph or a table where only running text can stand: a text box.
        this.#pieces.push({text: ' ', marks});
        this.#siblings(node.children, marks);
    }
  }

  #run({children, styleName, isBold, isItalic, isStrikethrough}: DocxRun, marks: Marks): void {
    if (isStrikethrough && wordsOf(children).trim()) {
      this.#report.guesses.add(
        this.#place,
        `${quoted(wordsOf(children))}, struck through`,
        'words that are said',
        'They are kept: delete them if they are not meant.',
      );
    }
    this.#siblings(children, {
      ...marks,
      ...((isBold || /^strong$/i.test(styleName ?? '')) && {strong: true}),
      ...((isItalic || /^emphasis$/i.test(styleName ?? '')) && {em: true}),
    });
  }

  #link(href: string | null | undefined, anchor: string | null | undefined, node: DocxNode): Marks {
    const url = href?.trim() ?? '';
    if (LINK.test(url)) return {href: url};
    const words = wordsOf([node]);
    if (!words.trim()) return {};
    this.#report.guesses.add(
      this.#place,
      `${quoted(words)}, a link to ${quoted(url || `#${anchor ?? ''}`)}`,
      'a link that begins with https://, http:// or mailto:',
      'Its words are kept without the link.',
    );
    return {};
  }

  #note(reference: DocxNoteReference): void {
    const note = this.#document.notes.resolve(reference);
    if (!note || this.#isInNote) {
      this.#report.problems.add(
        this.#place,
        this.#isInNote ? 'a note within a note' : 'a note that is not there',
        'notes of running text, each in the document',
        'Remove the sign of the note, or write its words here.',
      );
      if (note) this.#pieces.push({text: ` (${wordsOf(note.body).trim()})`, marks: {}});
      return;
    }
    this.#isInNote = true;
    const before = this.#pieces.length;
    for (const block of note.body) {
      if (this.#pieces.length > before) this.#pieces.push({br: true}, {br: true});
      if (block.type === 'paragraph') this.#siblings(block.children, {});
      else this.#node(block, {});
    }
    this.#isInNote = false;
    const footnote = tidy(this.#pieces.splice(before));
    if (footnote.length) this.#pieces.push({footnote});
  }

  #comment(id: string): void {
    const comment = this.#comments.get(id);
    const words = comment ? wordsOf(comment.body).trim() : '';
    if (!words) return;
    this.#report.guesses.add(
      this.#place,
      `a comment${comment?.authorName ? ` by ${comment.authorName}` : ''}, ${quoted(words)}`,
      'words of the text itself',
      'It is left out.',
    );
  }
}

/** Running text without white space at its ends, neighbors with the same marks as one. */
function tidy(pieces: readonly Piece[]): Inline[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if ('text' in piece && last && 'text' in last && isSame(last.marks, piece.marks)) {
      merged[merged.length - 1] = {...last, text: last.text + piece.text};
    } else merged.push(piece);
  }
  trim(merged, 0, (text) => text.trimStart());
  trim(merged, -1, (text) => text.trimEnd());
  const hasWords = merged.some((piece) => !('br' in piece));
  return hasWords ? merged.flatMap(inlineOf) : [];
}

/** Takes white space and line breaks off one end. */
function trim(pieces: Piece[], at: 0 | -1, cut: (text: string) => string): void {
  for (let piece = pieces.at(at); piece; piece = pieces.at(at)) {
    if ('footnote' in piece) return;
    if ('text' in piece) piece.text = cut(piece.text);
    if ('text' in piece && piece.text) return;
    if (at) pieces.pop();
    else pieces.shift();
  }
}

function inlineOf(piece: Piece): Inline[] {
  if ('br' in piece) return [piece];
  if ('footnote' in piece) return [{text: '', footnote: piece.footnote}];
  if (!piece.text) return [];
  return [Object.keys(piece.marks).length ? {text: piece.text, ...piece.marks} : piece.text];
}

function isSame(a: Marks, b: Marks): boolean {
  return a.em === b.em && a.strong === b.strong && a.href === b.href;
}

/** All words in nodes, whatever they are in. */
function wordsOf(nodes: readonly DocxNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'tab' || node.type === 'break') return ' ';
      if (!('children' in node)) return '';
      return wordsOf(node.children) + (node.type === 'paragraph' ? ' ' : '');
    })
    .join('');
}
