/**
 * What a text is made of before anyone has guessed what it means: the common shape of plain text,
 * of a word processor's file and of a recording's cues.
 */
import type {Block, Inline} from '../interview/schema.js';
import type {Place} from './problem.js';

/** A paragraph as it stands on the page: what it is (a question, a turn) is still to be found. */
export interface Paragraph {
  readonly place: Place;
  /** The words, with what the source marks of them: bold, italics, links, line breaks. */
  readonly content: readonly Inline[];
  /** Level of the heading that the source says it is, from 1. */
  readonly heading?: number;
  /** Who speaks, where the source says so itself (a cue's voice), as it writes the name. */
  readonly speaker?: string;
  /** Seconds at which the words begin and end in the recording. */
  readonly start?: number;
  readonly end?: number;
  /** A list, a quotation or an image, which stands as it is; `content` then is empty. */
  readonly block?: Block;
}
