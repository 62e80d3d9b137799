/**
 * Letters as a reader's search compares them: without case and diacritics. So loose a form would be
 * wrong for an excerpt, whose form is that of `folding.ts`; here it only decides what is shown.
 *
 * A letter that begins a word has a unit of its own, so that looking up the beginning of a word is
 * looking up a string, which every engine does fast.
 */

/** Letters and digits of ASCII that begin a word are this much below themselves: "a" is "A". */
export const BELOW = 0x20;
/** All other letters that begin a word are written by what no text's words hold: private use. */
const PRIVATE = 0xe000;
const LAST_PRIVATE = 0xf8ff;

/** Kinds of units: a letter of words that spaces part, or of words that none do; what parts words. */
export const LETTER = 0x10000;
export const UNSPACED = 0x20000;
export const GAP = 0x30000;
/** What is left out. */
export const NOTHING = 0x40000;
export const APOSTROPHE = 0x50000;
/** A quotation mark stands in Hebrew abbreviations for the sign that keyboards lack: צה"ל. */
export const DOUBLE = 0x60000;
/** Of several units, before or after. */
export const LONG = 0x70000;
export const KIND = 0xf0000;

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
/** With what several of them share, such as the lengthener of Kana. */
const WITHOUT_SPACES =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const APOSTROPHES = /['\u2018\u2019\u201b\u02b9-\u02bf\u2032\u05f3\u05f4\uff07]/;
const IGNORABLE = /\p{DI}/gu;
/**
 * Marks that only qualify a letter: accents, the points of Hebrew, Arabic and Syriac, the dot by
 * which Indic scripts write borrowed sounds. Marks of other scripts are vowels, and stay; so do
 * those of Kana, which make other syllables.
 */
const DIACRITIC =
  /(?![\u3099\u309a])(?=\p{M})[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/gu;

/** Letters that are one with others though Unicode does not take them apart. */
const SAME: Readonly<Record<string, string>> = {
  ...{æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ŧ: 't', ŋ: 'n', ƶ: 'z'},
  ...{ß: 'ss', ƀ: 'b', ɨ: 'i', ʉ: 'u', ȷ: 'j', ĸ: 'q', ς: 'σ'},
  // The tatweel only lengthens; the rest are the same letters on the keyboards of neighbors.
  ...{'\u0640': '', ى: 'ي', ی: 'ي', ک: 'ك'},
  ...{ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ'},
};
const HAVE_SAME = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** A text without its case and its diacritics; compatibility forms are what they stand for. */
export function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Large before small: "ß" is "SS", "ı" is "I".
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(IGNORABLE, '')
      .replace(DIACRITIC, '')
      .replace(HAVE_SAME, (letter) => SAME[letter] ?? letter)
  );
}

/** What is known of letters. Words are compared only where one alphabet has folded them. */
export class SearchAlphabet {
  /** Of each UTF-16 unit, its kind and what it folds to; 0 where `learn` has to be asked. */
  readonly entries = new Int32Array(0x10000);
  readonly #long = new Map<string, string>();
  readonly #beginnings = new Map<number, number>();

  learn(unit: number): number {
    const entry = this.#entryOf(String.fromCharCode(unit));
    this.entries[unit] = entry;
    return entry;
  }

  /** What a character folds to whose entry is `LONG`. */
  long(character: string): string {
    let folded = this.#long.get(character);
    if (folded === undefined) this.#long.set(character, (folded = foldLetters(character)));
    return folded;
  }

  /** The unit of a letter that begins a word. */
  beginning(unit: number): number {
    if (unit < 0x80) return unit - BELOW;
    let own = this.#beginnings.get(unit);
    if (own === undefined) {
      // No one writes so many letters; then the word is found in other words too.
      own = Math.min(PRIVATE + this.#beginnings.size, LAST_PRIVATE);
      this.#beginnings.set(unit, own);
    }
    return own;
  }

  #entryOf(character: string): number {
    if (/\p{Cs}/u.test(character)) return LONG;
    if (APOSTROPHES.test(character)) return APOSTROPHE;
    if (character === '"') return DOUBLE;
    const folded = foldLetters(character);
    if (folded.length > 1) return LONG;
    return folded ? kindOf(folded) | folded.charCodeAt(0) : NOTHING;
  }
}

/** What a folded letter is. */
export function kindOf(folded: string): number {
  if (!IN_WORD.test(folded)) return GAP;
  return WITHOUT_SPACES.test(folded) ? UNSPACED : LETTER;
}
