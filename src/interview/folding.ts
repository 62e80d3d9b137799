/**
 * Texts in the form in which an excerpt is compared with them, and the way back to their own
 * characters. What is the same here may be written in several ways: composed or decomposed letters,
 * ligatures and other compatibility forms (NFKC), white space of any kind and length, all quotation
 * marks and apostrophes, all dashes. Characters without a shape of their own (zero-width spaces and
 * joiners, soft hyphens, direction marks) are left out. That is safe since what is shown is never
 * the excerpt. Letters of two scripts that look alike stay different, and so do capitals.
 */

const SPACE = 0x20;
const QUOTE = 0x27;
const DASH = 0x2d;
/** In the table: not asked yet, left out, and what folds to several units or is one of a pair. */
const UNKNOWN = 0;
const IGNORED = 1;
const LONG = 2;
/** Stands after each text and in none. */
const END = 0;

/** U+FEFF is white space for JavaScript, so this is asked first. */
const IGNORABLE = /\p{DI}/u;
const WHITE = /[\s\x85]/;
const CONTROL = /\p{Cc}/u;
const MARK_OF_QUOTATION =
  /["'`´‹›«»\u2018-\u201f\u2032-\u2037\u02b9-\u02bc\u02ee\u05f3\u05f4\u300c-\u300f\u301d-\u301f\uff02\uff07]/;
/** What a writer may have put around words. */
export const WRAPPING = new RegExp(`\\s|${MARK_OF_QUOTATION.source}`);
const DASHES = /[\p{Pd}\u2212]/u;
/** Marks, and the vowels and finals of Hangul, which compose with what stands before. */
const COMPOSING = /[\p{M}\u1160-\u11ff]/u;
/** A mark after white space stands by itself: it composes with none. */
const CLUSTER = /\s|[^][\p{M}\u1160-\u11ff]*/uy;
const GRAPHEME = /[^][\p{M}\p{DI}\u1160-\u11ff]*/uy;

/** Some texts, one after the other, each closed by a unit that no excerpt holds. */
export class Folded {
  readonly texts: readonly string[];
  readonly units: Uint16Array;
  /** For each unit, the place in its text of the character that it is from. */
  readonly origins: Uint32Array;
  /** Where each text begins among the units, and where the last one ends. */
  readonly starts: readonly number[];

  constructor(
    texts: readonly string[],
    units: Uint16Array,
    origins: Uint32Array,
    starts: readonly number[],
  ) {
    this.texts = texts;
    this.units = units;
    this.origins = origins;
    this.starts = starts;
  }

  /** Units of a text from `start` to `end` as a range of its characters. */
  rangeOf(
    text: number,
    start: number,
    end: number,
  ): {start: number; end: number; isWhole: boolean} {
    const {units, origins} = this;
    const first = origins[start] ?? 0;
    const last = origins[end - 1] ?? 0;
    const stop = last + matchAt(GRAPHEME, this.texts[text] ?? '', last).length;
    // Within a ligature, or between a letter and its accents.
    const isWhole =
      (start === 0 || units[start - 1] === END || origins[start - 1] !== first) &&
      (units[end] === END || (origins[end] ?? 0) >= stop);
    return {start: first, end: stop, isWhole};
  }
}

export class Folder {
  readonly #table = new Uint16Array(0x10000);
  readonly #long = new Map<string, string>();

  fold(texts: readonly string[]): Folded {
    let left = texts.reduce((sum, {length}) => sum + length + 1, 0);
    let units = new Uint16Array(left);
    let origins = new Uint32Array(left);
    let length = 0;
    const starts = [0];
    for (const text of texts) {
      const isComposed = !COMPOSING.test(text) || text.normalize() === text;
      // As though white space stood before: none is kept at the beginning.
      let last = SPACE;
      for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        const unit = this.#table[code] ?? UNKNOWN;
        if (unit > LONG && (isComposed || !(text.charCodeAt(at + 1) >= 0x300))) {
          if (unit !== last || !isRunTogether(unit)) {
            units[length] = unit;
            origins[length++] = at;
            last = unit;
          }
          at += 1;
          continue;
        }
        const character = isComposed ? codePoint(text, at) : matchAt(CLUSTER, text, at);
        const folded = this.#foldOf(character);
        if (length + folded.length + left - at - character.length > units.length) {
          units = grown(units, new Uint16Array((units.length + folded.length) * 2));
          origins = grown(origins, new Uint32Array(units.length));
        }
        for (let index = 0; index < folded.length; index++) {
          const next = folded.charCodeAt(index);
          if (next === last && isRunTogether(next)) continue;
          units[length] = next;
          origins[length++] = at;
          last = next;
        }
        at += character.length;
      }
      left -= text.length + 1;
      units[length] = END;
      origins[length++] = text.length;
      starts.push(length);
    }
    return new Folded(texts, units, origins, starts);
  }

  #foldOf(character: string): string {
    const known = this.#long.get(character);
    if (known !== undefined) return known;
    const folded = Array.from(character.normalize(), foldCodePoint).join('');
    this.#long.set(character, folded);
    // Half of a pair is never looked up alone.
    if (character.length === 1 && !/\p{Cs}/u.test(character)) {
      this.#table[character.charCodeAt(0)] =
        folded.length > 1 ? LONG : folded ? folded.charCodeAt(0) : IGNORED;
    }
    return folded;
  }
}

function foldCodePoint(character: string): string {
  if (IGNORABLE.test(character)) return '';
  if (WHITE.test(character)) return ' ';
  if (MARK_OF_QUOTATION.test(character)) return "'";
  if (DASHES.test(character)) return '-';
  return CONTROL.test(character) ? '' : character.normalize('NFKC');
}

/** Runs of white space, of dashes ("--") and of quotation marks count as one. */
function isRunTogether(unit: number): boolean {
  return unit === SPACE || unit === DASH || unit === QUOTE;
}

function codePoint(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Words to look for: the units of a text without the white space around them. */
export class Pattern {
  readonly units: Uint16Array;
  /** The other case of the first letter: who quotes a fragment may write it large or small. */
  readonly #alternative: number;
  /** By how many units matched: how many of them begin a match as well (Knuth, Morris, Pratt). */
  readonly #borders: Int32Array;

  constructor({units, starts}: Folded) {
    let end = (starts[1] ?? 1) - 1;
    while (units[end - 1] === SPACE) end -= 1;
    this.units = units.slice(0, end);
    this.#alternative = otherCase(this.units[0] ?? 0);
    this.#borders = new Int32Array(end + 1);
    for (let at = 1, matched = 0; at < end; at++) {
      matched = this.#step(matched, this.units[at] ?? 0);
      this.#borders[at + 1] = matched;
    }
  }

  /** Every place of the words among the units from `from` to `to`, in time linear in both. */
  *find(units: Uint16Array, from: number, to: number): Generator<number> {
    const {length} = this.units;
    if (!length) return;
    const [first, other] = [this.units[0], this.#alternative];
    for (let at = from, matched = 0; at < to; at++) {
      if (matched === 0) {
        while (at < to && units[at] !== first && units[at] !== other) at += 1;
        if (at === to) return;
        matched = 1;
      } else {
        matched = this.#step(matched, units[at] ?? 0);
      }
      if (matched === length) {
        yield at + 1 - length;
        matched = this.#borders[length] ?? 0;
      }
    }
  }

  #step(from: number, unit: number): number {
    let matched = from;
    while (unit !== this.units[matched] && (matched || unit !== this.#alternative)) {
      if (!matched) return 0;
      matched = this.#borders[matched] ?? 0;
    }
    return matched + 1;
  }
}

function otherCase(unit: number): number {
  const letter = String.fromCharCode(unit);
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  const other = letter === lower ? upper : lower;
  return other.length === 1 ? other.charCodeAt(0) : unit;
}
