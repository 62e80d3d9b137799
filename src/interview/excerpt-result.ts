/** What is asked of an interview about words that someone quotes, and what is told. */
import type {TextRange} from './clauses.js';
import type {Change} from './nearest.js';

export interface ExcerptQuery {
  readonly excerpt: string;
  /** Id of a speaker: only answers that they give, alone or with others. */
  readonly speaker?: string | undefined;
  /** Id of an exchange: only its answers. */
  readonly exchange?: string | undefined;
}

/**
 * Words of a passage that the excerpt asks for, with what has to be shown around them. To show a
 * passage: for each part, `[…]` where `elidedBefore`, then `before` muted, the part, `after` muted,
 * `[…]` where `elidedAfter`.
 */
export interface ExcerptPart extends TextRange {
  /** The beginning of the clause that the excerpt cuts off; it ends where the part begins. */
  readonly before?: TextRange;
  /** The rest of the clause that the excerpt cuts off; it begins where the part ends. */
  readonly after?: TextRange;
  /** Words of the sentence, or of the answer between two parts, are left out before. */
  readonly elidedBefore: boolean;
  /** Words of the sentence are left out behind; what is left out between parts is told by the next. */
  readonly elidedAfter: boolean;
  /** The words stand wholly inside quotation marks or a quote block: someone else's. */
  readonly quoted: boolean;
}

/** Where words stand. All offsets are into `text`. */
export interface Passage {
  readonly exchange: string;
  /** Index of the answer in its exchange. */
  readonly answer: number;
  /** Who gives the answer. */
  readonly speakers: readonly string[];
  /** The answer's plain text: footnotes and editor's notes left out, blocks joined by a blank line. */
  readonly text: string;
  readonly parts: readonly ExcerptPart[];
  /** All of the words are someone else's, whom the speaker quotes. */
  readonly quoted: boolean;
}

/**
 * The rules of cutting. `word`: a cut goes between words. `elision`: it leaves out four words or
 * more. `part`: each part has three words or more, or is a sentence. `insertion`: nothing is put in
 * brackets. `order`: parts follow each other as in the answer. `answer`: all are of one answer.
 */
export type ExcerptRule = 'word' | 'elision' | 'part' | 'insertion' | 'order' | 'answer';

export type ExcerptResult = Reading | Departure;

/** The excerpt reads as it is written. */
export interface Reading {
  readonly status: 'verbatim' | 'elided';
  readonly passage: Passage;
  /** The words stand in another place too, and this is the first. */
  readonly ambiguous: boolean;
}

/** The excerpt does not read as it is written. */
export type Departure =
  /** One passage holds 80 % of the words, in order: it is what stands in the interview now. */
  | {readonly status: 'changed'; readonly passage: Passage; readonly changes: readonly Change[]}
  /** The words stand there, but are cut against a rule: the passage is the whole, uncut. */
  | {
      readonly status: 'refused';
      readonly rule: ExcerptRule;
      /** What to do about it, in a sentence. */
      readonly mend: string;
      readonly passage: Passage;
    }
  | {
      readonly status: 'absent';
      /**
       * `empty`: no words at all. `elsewhere`: words of another speaker or exchange than those asked
       * for, as `passage` says. `several`: more than one passage comes as near.
       */
      readonly reason: 'empty' | 'elsewhere' | 'several' | 'unknown';
      readonly mend: string;
      readonly passage?: Passage;
    };
