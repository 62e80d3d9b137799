/**
 * What mammoth reads out of a word processor's file, before it makes HTML of it: as much of its
 * document model as is used here. Its own types leave it open.
 */

export interface DocxDocument {
  readonly children: readonly DocxNode[];
  readonly comments: readonly DocxComment[];
  readonly notes: {resolve(reference: DocxNoteReference): {body: readonly DocxNode[]} | null};
}

export interface DocxComment {
  readonly commentId: string;
  readonly authorName?: string | null;
  readonly body: readonly DocxNode[];
}

export interface DocxParagraph {
  readonly type: 'paragraph';
  readonly children: readonly DocxNode[];
  /** The English name that Word gives its own styles in every language: "heading 1". */
  readonly styleName: string | null;
  readonly numbering: {readonly isOrdered: boolean; readonly level: string} | null;
}

export interface DocxRun {
  readonly type: 'run';
  readonly children: readonly DocxNode[];
  readonly styleName: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStrikethrough: boolean;
}

export interface DocxNoteReference {
  readonly type: 'noteReference';
  readonly noteType: string;
  readonly noteId: string;
}

export interface DocxTable {
  readonly type: 'table';
  readonly children: readonly DocxNode[];
}

export type DocxNode =
  | DocxParagraph
  | DocxRun
  | DocxNoteReference
  | DocxTable
  | {readonly type: 'tableRow'; readonly children: readonly DocxNode[]; readonly isHeader: boolean}
  | {readonly type: 'tableCell'; readonly children: readonly DocxNode[]}
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'tab'}
  | {readonly type: 'checkbox'; readonly checked: boolean}
  | {
      readonly type: 'hyperlink';
      readonly children: readonly DocxNode[];
      readonly href?: string | null;
      readonly anchor?: string | null;
    }
  | {readonly type: 'image'; readonly altText?: string | null}
  | {readonly type: 'commentReference'; readonly commentId: string}
  | {readonly type: 'break'; readonly breakType: string}
  | {readonly type: 'bookmarkStart'};
