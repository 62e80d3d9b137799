/**
 * A locale of made-up words: English with accents, half as long again and in brackets. What stays
 * without them is not translated; what is cut off or overlaps has no room to grow.
 */

/** ICU's and Android's tag for it. */
export const PSEUDO_LANG = 'en-XA';

const ACCENTED = {
  ...{a: 'à', e: 'è', i: 'ì', o: 'ò', u: 'ù', n: 'ñ', c: 'ç'},
  ...{A: 'À', E: 'È', I: 'Ì', O: 'Ò', U: 'Ù', N: 'Ñ', C: 'Ç'},
};
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** By how much of its length a text grows; short ones grow most, as in translations. */
const GROWTH = [
  {upTo: 9, by: 1},
  {upTo: 30, by: 0.6},
  {upTo: Infinity, by: 0.4},
];
/** Fields of a locale that are no words. */
const NO_WORDS = ['lang', 'dir'];

/** A text as it would be in a language with longer words: "[Èxpànd àll one two]". */
export function pseudo(/** @type {string} */ text) {
  if (!/\p{L}/u.test(text)) return text;
  // Numbers, and spaces that part what stands beside a gap, stay as they are.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const growth = GROWTH.find(({upTo}) => words.length <= upTo)?.by ?? 0;
  const filling = [];
  for (let left = words.length * growth; left > 0; left -= filling.at(-1)?.length ?? 1) {
    filling.push(NUMBERS[filling.length % NUMBERS.length]);
  }
  const accented = words.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
  return `${before}[${[accented, ...filling].join(' ')}]${after}`;
}

/**
 * The locale of these English words, whole: with the words of its groups, and of its functions,
 * whatever they are called with. What is handed in for a gap is left alone.
 *
 * @param {Record<string, unknown>} english All of `en`, with the words of the parts by their names.
 */
export function pseudoLocale(english, lang = PSEUDO_LANG) {
  return {...inWords(english), lang, dir: 'ltr'};
}

/** @returns {Record<string, unknown>} */
function inWords(/** @type {Record<string, unknown>} */ words) {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      NO_WORDS.includes(key) ? value : translated(value),
    ]),
  );
}

/** @returns {unknown} */
function translated(/** @type {unknown} */ value) {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') {
    return (/** @type {unknown[]} */ ...gaps) => {
      const said = value(...gaps);
      if (!Array.isArray(said)) return translated(said);
      return said.map((part) => (gaps.includes(part) ? part : translated(part)));
    };
  }
  return value && typeof value === 'object' ? inWords({...value}) : value;
}
