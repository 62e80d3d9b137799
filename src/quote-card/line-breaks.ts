/** Where a text may be broken into lines, and its lines: for a canvas, which has none of its own. */
import {segmenterFor} from '../interview/segmenter.js';

/** Scripts that are written without spaces between words: a line may end between any two. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** What no line begins with, and what none ends with (https://www.w3.org/TR/jlreq/#characters_not_starting_a_line). */
const CLOSING =
  /^[\p{Pe}\p{Pf}\p{M}!?,.:;…‥、。，．：；！？・ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%‰°)\]}»”’]/u;
const OPENING = /[\p{Ps}\p{Pi}¿¡([{«“‘„‚$€£¥]$/u;
/** Signs after which a long compound may be broken. */
const HYPHEN = /[-‐–—/]$/u;

/** The pieces of a paragraph that no line end may split; white space stays at their ends. */
export function unbreakable(paragraph: string, lang: string): string[] {
  const pieces: string[] = [];
  for (const {segment} of segmenterFor(lang, 'word').segment(paragraph)) {
    const before = pieces.at(-1);
    if (before === undefined || mayBreak(before, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = before + segment;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  // A no-break space is none at which a line may end.
  if (/^[^\S\u00a0\u202f]/u.test(after)) return false;
  if (/[^\S\u00a0\u202f]$/u.test(before)) return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (HYPHEN.test(before) && /\p{L}/u.test(before)) return true;
  return UNSPACED.test(before.slice(-2)) || UNSPACED.test(after.slice(0, 2));
}

/**
 * A paragraph's lines, none wider than `width`. A piece that is wider than a line by itself is split
 * between graphemes: no word reaches beyond the picture.
 */
export function breakLines(
  paragraph: string,
  lang: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim()) lines.push(line.trim());
    line = '';
  };
  for (const piece of unbreakable(paragraph, lang)) {
    if (measure((line + piece).trim()) <= width) {
      line += piece;
      continue;
    }
    end();
    if (measure(piece.trim()) <= width) {
      line = piece;
      continue;
    }
    for (const {segment} of segmenterFor(lang, 'grapheme').segment(piece)) {
      if (line && measure((line + segment).trim()) > width) end();
      line += segment;
    }
  }
  end();
  return lines;
}
