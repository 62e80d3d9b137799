/** Initials from a name in any script, and the color of the disc that they stand on. */

/** What may stand for a name: a letter, a digit, a picture; no quotation mark and no lone mark. */
const INITIAL = /[\p{L}\p{N}\p{S}]/u;
/** Of a script whose letters join, as two initials are not to. */
const JOINING = /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Mong}]/u;
/** Georgian has capitals for whole words alone. */
const WITHOUT_CAPITALS = /\p{sc=Geor}/u;
/** As many hues as `avatar.styles.ts` has. */
const HUES = 8;

/** The first grapheme of the first and of the last word; never half an emoji or a lone mark. */
export function monogram(name: string): string {
  const [one, ...others] = name.split(/\s+/u).filter((word) => INITIAL.test(word));
  const initials = [one ?? '', ...others.slice(-1)].map(initial);
  return initials.join(JOINING.test(initials[0] ?? '') ? '\u200C' : '');
}

function initial(word: string): string {
  for (const {segment} of new Intl.Segmenter().segment(word)) {
    if (!INITIAL.test(segment)) continue;
    const upper = segment.toUpperCase();
    // One letter may become two.
    const isOne = upper.length === segment.length && !WITHOUT_CAPITALS.test(segment);
    return isOne ? upper : segment;
  }
  return '';
}

/** The number of a speaker's hue, by which all elements know them: the FNV-1a hash of their id. */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  // An id's last character makes itself felt in the low bits alone.
  return ((hash ^ (hash >>> 16)) >>> 0) % HUES;
}
