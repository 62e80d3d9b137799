/** What the page and its worker say to each other: the interview stays with the worker. */
import type {ExcerptQuery, ExcerptResult, Exchange} from '../../../src/interview/index.js';
import type {TranscriptFormat, TranscriptProblem} from '../../../src/transcript/index.js';
import type {ElementName, Options} from '../state/state.js';

/** What an interview is made of. */
export type Source =
  | {readonly kind: 'bundled'}
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly format?: TranscriptFormat | undefined;
      readonly name?: string | undefined;
    }
  | {readonly kind: 'docx'; readonly bytes: ArrayBuffer; readonly name?: string | undefined}
  | {readonly kind: 'json'; readonly text: string};

/** What is to be known of an interview to choose from it, without its words. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly isInterviewer: boolean;
  }[];
  readonly exchanges: readonly {readonly id: string; readonly question: string}[];
  readonly quotes: readonly {
    readonly id: string;
    readonly words: string;
    readonly speaker: string;
  }[];
  /** Length of its JSON, in UTF-16 code units. */
  readonly size: number;
}

/** Some letters of a text in place of others, by UTF-16 code units. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text that was opened last, with edits that name places in that. */
export interface Revision {
  readonly kind: 'edits';
  readonly edits: readonly Edit[];
  readonly name?: string | undefined;
}

/** A version of an interview that is being written. */
export interface Version {
  readonly version: number;
  readonly source: Source | Revision;
}

/** What mends a problem, and nothing else: edits of the text that was opened, in its order. */
export interface Remedy {
  /** What a button says that does it. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** A problem or a guess, with what an editor may choose among to mend it. */
export interface Finding extends TranscriptProblem {
  readonly remedies?: readonly Remedy[] | undefined;
}

/** What came of opening a source. */
export interface Opening {
  /** The interview that is open now: where there are problems, its last version without any, if one was. */
  readonly summary?: Summary | undefined;
  /** The first problems and guesses; `more` is how many there are beyond. */
  readonly problems: readonly Finding[];
  readonly guesses: readonly Finding[];
  readonly more: number;
  /** What a text was read as. */
  readonly format?: TranscriptFormat | undefined;
  /** The transcript as Markdown, of a .docx, which has no text to be edited. */
  readonly markdown?: string | undefined;
  /** The words of a .docx that has problems, as plain text in which these can be mended. */
  readonly text?: string | undefined;
}

/** An element to be written down. */
export interface RenderRequest {
  readonly element: ElementName;
  readonly options: Options;
  readonly as: 'element' | 'markup' | 'email' | 'text' | 'frame';
  /** Language of labels; the locale of `ui-lang` when it is set. */
  readonly lang?: string | undefined;
  /** Address of the publisher's frame.html, for `frame`. */
  readonly frame?: string | undefined;
}

/** Markup, or why there is none, as a sentence for the editor. */
export type Rendered = {readonly text: string} | {readonly problem: string};

/** The letters that are selected, as src/ui/selection.ts finds them. */
export interface SelectedLetters {
  readonly exchange: string;
  readonly speaker: string;
  readonly letters: string;
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
}

/** What a quote card looks selected words up by. */
export interface PassageQuery {
  readonly excerpt: string;
  readonly exchange: string;
  readonly speaker?: string | undefined;
}

/** Where an excerpt stands. */
export interface Place {
  readonly exchange: string;
  readonly speaker: string;
  readonly name: string;
}

/** What the worker does. All of it is about the interview that was opened last. */
export interface Compiler {
  /** Opens a source; what was open is put away first where this is no other version of it. */
  open(source: Source | Revision, isOther: boolean): Promise<Opening>;
  exchange(id: string): Exchange | undefined;
  passage(selected: SelectedLetters): PassageQuery | undefined;
  excerpt(query: ExcerptQuery): ExcerptResult;
  /** Everywhere that an excerpt stands as it is written, whatever exchange and speaker are asked for. */
  places(query: ExcerptQuery): Place[];
  render(request: RenderRequest): Promise<Rendered>;
  /** The interview as UTF-8 JSON. */
  json(): Uint8Array<ArrayBuffer>;
  /** The interview as a transcript in Markdown. */
  markdown(): Promise<string>;
}
