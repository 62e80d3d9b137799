/**
 * What a paragraph looks like, by its own words and marks: a title, a section's title, a question,
 * a line across the page, an editor's note.
 */
import {isCapitals} from './openings.js';
import {asks, isBold, wordsOf, type Piece} from './pieces.js';
import {marked} from './runs.js';
import {sourceOf} from './source.js';
import {MAX_QUESTION} from './voices.js';
import {EDITOR_LABELS, labelKey} from './words.js';

/** A title is one line of at most so many characters. */
const MAX_TITLE = 150;
const MAX_SECTION = 80;
/** A question without a question mark is shorter than an answer's next paragraph. */
const MAX_PROMPT = 200;
const RULE = /^(?:[-–—_=*~•·⁂]\s*){3,}$|^⁂$/u;
const SENTENCE_END = /[.。।,;:，；：؛،۔][\s"'”’»)]*$/u;

/** Whether a turn is an interviewer's. */
export function isQuestionTurn({voice}: Piece): boolean {
  return voice !== undefined && voice.every(({isInterviewer}) => isInterviewer);
}

/** Which of the paragraphs is the question that the turn after them answers; -1 for none. */
export function findQuestion(
  run: readonly Piece[],
  {isAsked, isHead}: {isAsked: boolean; isHead: boolean},
): number {
  const isMarked = (piece: Piece) =>
    !piece.block && (piece.heading !== undefined || isBold(piece)) && !isRule(piece);
  if (isAsked) return run.findLastIndex(isMarked);
  const isShort = (piece: Piece, length: number) =>
    !piece.block && wordsOf(piece).length <= length && !isRule(piece);
  const asking = run.findLastIndex(
    (piece) =>
      (isShort(piece, MAX_QUESTION) && asks(wordsOf(piece))) ||
      (isMarked(piece) && piece === run.at(-1)),
  );
  if (asking >= 0) return asking;
  const last = run.at(-1);
  if (!last || !isShort(last, MAX_PROMPT) || sourceOf(last)) return -1;
  // Several sentences in a row that ask nothing are an answer that goes on.
  return run.length === 1 || isHead || !SENTENCE_END.test(wordsOf(last)) ? run.length - 1 : -1;
}

/** The first of the paragraphs that ask together. */
export function firstOfQuestion(run: readonly Piece[], question: number): number {
  const isPart = (piece: Piece | undefined) =>
    piece && !piece.block && wordsOf(piece).length <= MAX_QUESTION && asks(wordsOf(piece));
  let start = question;
  while (start > 0 && isPart(run[start - 1])) start -= 1;
  return start;
}

/** Whether a paragraph is the title of a section; one without a mark of its own where there are several. */
export function isSection(piece: Piece, hasSections: boolean): boolean {
  const words = wordsOf(piece);
  if (piece.block || words.length > MAX_SECTION || /\n/.test(words) || isRule(piece)) return false;
  if (piece.content.some((part) => marked(part)?.href !== undefined)) return false;
  if (piece.heading !== undefined || isLoud(piece)) return !asks(words);
  return hasSections && isTitleWords(words);
}

/** How many words; two characters are one where no spaces part them. */
export function countWords(words: string): number {
  const wide = words.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu)?.length ?? 0;
  return words.split(/\s+/).filter(Boolean).length + wide / 2;
}

export function isRule(piece: Piece): boolean {
  return !piece.block && piece.content.length < 5 && RULE.test(wordsOf(piece).trim().slice(0, 500));
}

/** Whether a paragraph is set apart by capitals or bold type. */
export function isLoud(piece: Piece): boolean {
  return isBold(piece) || isCapitals(wordsOf(piece));
}

export function isTitle(piece: Piece): boolean {
  const words = wordsOf(piece);
  if (piece.block || isRule(piece) || !words.trim() || words.length > MAX_TITLE) return false;
  if (piece.content.some((part) => marked(part)?.href !== undefined)) return false;
  return piece.heading !== undefined || !SENTENCE_END.test(words.trim());
}

/** Whether a short line reads as a title: it begins with a capital and ends no sentence. */
function isTitleWords(words: string): boolean {
  return /^[^\p{Ll}]/u.test(words) && !/[.!?…:;,。！？、；：؟۔।]["'”’»)\s]*$/u.test(words);
}

export function isBareSection(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!before || !piece || !next || piece.voice || piece.block) return false;
  if (wordsOf(piece).length > MAX_SECTION || !isTitleWords(wordsOf(piece))) return false;
  return isQuestionTurn(next) || (!next.voice && asks(wordsOf(next)));
}

/** Whether a paragraph begins with the label of a note, or stands in brackets. */
export function isEditors(piece: Piece): boolean {
  const words = wordsOf(piece).trim().slice(0, 80);
  const label = /^([^:：]{1,40})[:：]/.exec(words)?.[1];
  return (label !== undefined && EDITOR_LABELS.has(labelKey(label))) || /^[[*†]/.test(words);
}
