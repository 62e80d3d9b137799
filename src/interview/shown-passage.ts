/** What a reader sees of a passage: its words, the rest of cut clauses, and […] for what is left out. */
import type {Passage} from './excerpt.js';
import type {TextRange} from './clauses.js';

/** A stretch of a passage's text as it is shown; `[…]` stands where the text has no such stretch. */
export interface ShownPiece extends TextRange {
  readonly words: string;
  /** It is shown only so that a cut turns nothing: the rest of a clause. */
  readonly isRest: boolean;
  /** It is `[…]`, with the space beside it. */
  readonly isElision: boolean;
}

/** The pieces of a passage, in order. */
export function piecesOf({text, parts}: Passage): ShownPiece[] {
  const pieces: ShownPiece[] = [];
  const elide = (at: number, words: string) =>
    pieces.push({start: at, end: at, words, isRest: true, isElision: true});
  parts.forEach((part, index) => {
    const {before = part, after = part, elidedBefore, elidedAfter} = part;
    const isOpen = index > 0 && !elidedBefore;
    let {start} = before;
    let {end} = after;
    // White space beside […] and at the edges belongs to no words.
    while (!isOpen && start < part.start && /\s/.test(text[start] ?? '')) start += 1;
    const goesOn = parts[index + 1]?.elidedBefore === false;
    while (!goesOn && end > part.end && /\s/.test(text[end - 1] ?? '')) end -= 1;
    if (elidedBefore) elide(start, index ? ' […] ' : '[…] ');
    for (const range of [
      {start, end: part.start, isRest: true},
      {start: part.start, end: part.end, isRest: false},
      {start: part.end, end, isRest: true},
    ]) {
      const words = text.slice(range.start, range.end);
      if (words) pieces.push({...range, words, isElision: false});
    }
    if (elidedAfter) elide(end, ' […]');
  });
  return pieces;
}

/** The words of a passage as they are shown, a string a paragraph. */
export function paragraphsOf(passage: Passage): string[] {
  const words = piecesOf(passage).map((piece) => piece.words);
  // Where an editor's note is left out, two spaces meet.
  return words
    .join('')
    .replace(/ {2,}/g, ' ')
    .split(/\n{2,}/);
}
