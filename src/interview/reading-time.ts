/** How long it takes to read a text: an estimate by its words. */
import type {Interview} from './schema.js';
import {searchedTexts} from './searched-texts.js';
import {blocksText, inlineText} from './text.js';

/** Characters of words that are written without spaces between them, and how many a minute. */
const WITHOUT_SPACES: readonly (readonly [RegExp, number])[] = [
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu, 500],
  [/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/gu, 1000],
];
/** What else stands between spaces and has a letter or a digit. */
const WORD = /[\p{L}\p{N}]\S*/gu;
const WORDS = 230;

/** The minutes that texts take, whole ones, and one at least. */
export function minutesToRead(texts: Iterable<string>): number {
  let minutes = 0;
  for (const text of texts) {
    let left = text;
    for (const [character, pace] of WITHOUT_SPACES) {
      const count = left.match(character)?.length ?? 0;
      minutes += count / pace;
      if (count) left = left.replace(character, ' ');
    }
    minutes += (left.match(WORD)?.length ?? 0) / WORDS;
  }
  return Math.max(1, Math.ceil(minutes));
}

/** The minutes that an interview takes, with its introduction or without. */
export function minutesFor({lead = [], intro, exchanges}: Interview, withIntro: boolean): number {
  const opening = withIntro ? [inlineText(lead), blocksText(intro)] : [];
  return minutesToRead([
    ...opening,
    ...exchanges.flatMap((exchange) => [...searchedTexts(exchange)]),
  ]);
}
