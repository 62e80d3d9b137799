/** Where a quotation's words stand in a text. */
import type {Quote} from './schema.js';

/** A letter, a digit or a mark, but of no script that writes words without spaces between them. */
const IN_WORD =
  /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}\p{M}]/u;

/** The first place from `from` on at which the words stand and cut no word in two; -1 for none. */
export function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isWithinWord(text, at) && !isWithinWord(text, at + words.length)) return at;
  }
  return -1;
}

function isWithinWord(text: string, at: number): boolean {
  if (isWithinCharacter(text, at)) return true;
  return IN_WORD.test(text[at - 1] ?? '') && IN_WORD.test(text[at] ?? '');
}

/** Whether a place is between the two halves of a character: no quotation begins or ends there. */
function isWithinCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/** Whether the words stand right before a place. */
function endsWith(text: string, prefix: string, at: number): boolean {
  return text.endsWith(prefix, at) && !isWithinCharacter(text, at - prefix.length);
}

/** Whether the words stand right after a place. */
function startsWith(text: string, suffix: string, at: number): boolean {
  return text.startsWith(suffix, at) && !isWithinCharacter(text, at + suffix.length);
}

/**
 * In how many ways the quotation's parts can be read in the text: by the places of its first and
 * its last part, those between standing where each is found first. Two stands for more than one.
 */
export function countReadings(
  text: string,
  {exact, prefix = '', suffix = ''}: Pick<Quote, 'exact' | 'prefix' | 'suffix'>,
): number {
  let readings = 0;
  const [first = '', ...rest] = exact;
  for (
    let at = findWords(text, first, 0);
    at >= 0 && readings < 2;
    at = findWords(text, first, at + 1)
  ) {
    if (!endsWith(text, prefix, at)) continue;
    const end = at + first.length;
    if (!rest.length) {
      if (startsWith(text, suffix, end)) readings += 1;
      continue;
    }
    const endings = countEndings(text, end, rest, suffix);
    // What does not follow here does not follow any later beginning either.
    if (!endings) break;
    readings += endings;
  }
  return readings;
}

/** At how many places, two at most, the last of the parts stands after the others in order. */
function countEndings(
  text: string,
  from: number,
  parts: readonly string[],
  suffix: string,
): number {
  let start = from;
  for (const part of parts.slice(0, -1)) {
    const at = findWords(text, part, start);
    if (at < 0) return 0;
    start = at + part.length;
  }
  const last = parts.at(-1) ?? '';
  let endings = 0;
  for (
    let at = findWords(text, last, start);
    at >= 0 && endings < 2;
    at = findWords(text, last, at + 1)
  ) {
    if (startsWith(text, suffix, at + last.length)) endings += 1;
  }
  return endings;
}
