/**
 * Texts as a reader's search looks them up: a space before each word and its letters, of which the
 * first is written by a unit of its own: "café au lait" is " Cafe Au Lait". Scripts that write no
 * spaces have no such first letters, and are found anywhere.
 */
import {
  APOSTROPHE,
  BELOW,
  DOUBLE,
  GAP,
  KIND,
  kindOf,
  LETTER,
  LONG,
  NOTHING,
  UNSPACED,
  type SearchAlphabet,
} from './search-alphabet.js';

const SPACE = 0x20;
const HEBREW = /[\u05d0-\u05ea]/;
/** Words that lose their vowel before another: "l’homme", "qu’il", "dell’arte", "O’Brien". */
const ELIDED = /^(?:[cdjlmnosty]|[a-z]*qu|(?:a|be|co|da|de|ne|que|su)ll|quest|sant|un)$/;
const LONGEST_ELIDED = 8;

/** Where scripts are whose marks stay: a glance at these is much faster than the other look. */
const HAS_MARKS = /[\u0700-\u1dff\u3099\u309a\ua000-\uabff\ud800-\udfff]/;
const MARKS = /\p{M}{2,}/gu;

/** What stands before: no word, a word, a letter of a script without spaces, a mark in a word. */
const [BETWEEN, WITHIN, BEHIND, MARKED, MARKED_TWICE] = [0, 1, 2, 3, 4];

/** Writes texts in their folded form, one after the other, whole or in pieces. */
export class SearchWriter {
  readonly #alphabet: SearchAlphabet;
  #units = new Uint16Array(0x1000);
  /** For each unit, where the character that it is from stands in its text. */
  #origins: Uint32Array | undefined;
  #length = 0;
  #state: number = BETWEEN;
  /** Where the last word begins. */
  #word = 0;
  #pieces: string[] = [];

  /** `hasOrigins`: of one text, which is added whole. */
  constructor(alphabet: SearchAlphabet, hasOrigins = false) {
    this.#alphabet = alphabet;
    if (hasOrigins) this.#origins = new Uint32Array(this.#units.length);
  }

  /** Adds a text, or the next piece of one. */
  add(piece: string): void {
    const text = inOrder(piece);
    const {entries} = this.#alphabet;
    this.#makeRoom(text.length * 2);
    for (let at = 0; at < text.length;) {
      at = this.#plain(text, at);
      if (at === text.length) break;
      const unit = text.charCodeAt(at);
      const entry = entries[unit] || this.#alphabet.learn(unit);
      if (entry < LONG) {
        this.#write(entry, at++);
        continue;
      }
      const character = String.fromCodePoint(text.codePointAt(at) ?? SPACE);
      const folded = this.#alphabet.long(character);
      this.#makeRoom((folded.length + text.length - at) * 2);
      for (const letter of folded) {
        const kind = kindOf(letter);
        this.#write(kind | letter.charCodeAt(0), at);
        if (letter.length > 1 && kind !== GAP) this.#put(letter.charCodeAt(1), at);
      }
      at += character.length;
    }
    if (!this.#origins && this.#length > KEPT * 2) this.#cut(this.#length - KEPT);
  }

  /** What is added next is another text: no word goes on in it. */
  end(): void {
    this.#state = BETWEEN;
  }

  /** What is written since it was last taken. */
  take(): string {
    this.#cut(this.#length);
    const text = this.#pieces.length > 1 ? this.#pieces.join('') : (this.#pieces[0] ?? '');
    this.#pieces = [];
    this.#state = BETWEEN;
    return text;
  }

  /** The place, in its text, of the character that a unit is from. */
  originOf(place: number): number {
    return this.#origins?.[place] ?? 0;
  }

  /** Writes what most texts are made of, words of ASCII letters and gaps; where it stops. */
  #plain(text: string, from: number): number {
    const units = this.#units;
    const origins = this.#origins;
    const {entries} = this.#alphabet;
    let length = this.#length;
    let word = this.#word;
    let isWithin = this.#state === WITHIN;
    let at = this.#state === WITHIN || this.#state === BETWEEN ? from : text.length;
    if (at === text.length) return from;
    for (; at < text.length; at++) {
      const entry = entries[text.charCodeAt(at)] ?? 0;
      if (entry > LETTER && entry < UNSPACED) {
        let unit = entry - LETTER;
        if (!isWithin) {
          if (unit > 0x7f) break;
          if (origins) origins[length] = at;
          units[length++] = SPACE;
          word = length;
          unit -= BELOW;
          isWithin = true;
        }
        if (origins) origins[length] = at;
        units[length++] = unit;
      } else if (entry >= GAP && entry < NOTHING) {
        isWithin = false;
      } else {
        break;
      }
    }
    this.#length = length;
    this.#word = word;
    this.#state = isWithin ? WITHIN : BETWEEN;
    return at;
  }

  #write(entry: number, at: number): void {
    const unit = entry & 0xffff;
    const state = this.#state;
    switch (entry & KIND) {
      case LETTER:
        this.#state = WITHIN;
        if (state === WITHIN || this.#goesOn(state, unit)) {
          this.#put(unit, at);
          return;
        }
        if (state !== BEHIND && state !== MARKED) this.#put(SPACE, at);
        this.#word = this.#length;
        this.#put(this.#alphabet.beginning(unit), at);
        return;
      case UNSPACED:
        if (state !== BEHIND && state !== WITHIN) this.#put(SPACE, at);
        this.#put(unit, at);
        this.#state = BEHIND;
        return;
      case GAP:
        this.#state = BETWEEN;
        return;
      case APOSTROPHE:
        this.#state = state === WITHIN ? MARKED : BETWEEN;
        return;
      case DOUBLE:
        this.#state = state === WITHIN ? MARKED_TWICE : BETWEEN;
    }
  }

  /** Whether a letter behind a mark is of the word before the mark. */
  #goesOn(state: number, unit: number): boolean {
    const before = this.#units[this.#length - 1] ?? SPACE;
    if (state === MARKED_TWICE) return isHebrew(before) && isHebrew(unit);
    if (state !== MARKED) return false;
    const length = this.#length - this.#word;
    if (length > LONGEST_ELIDED) return true;
    const word = String.fromCharCode(...this.#units.subarray(this.#word, this.#length));
    return !ELIDED.test(word.toLowerCase());
  }

  #put(unit: number, at: number): void {
    if (this.#origins) this.#origins[this.#length] = at;
    this.#units[this.#length++] = unit;
  }

  #makeRoom(more: number): void {
    const least = this.#length + more;
    if (least <= this.#units.length) return;
    const units = new Uint16Array(least * 2);
    units.set(this.#units);
    this.#units = units;
    if (!this.#origins) return;
    const origins = new Uint32Array(least * 2);
    origins.set(this.#origins);
    this.#origins = origins;
  }

  /** Puts what is written up to a place aside. */
  #cut(end: number): void {
    for (let at = 0; at < end; at += STRING) {
      const units = this.#units.subarray(at, Math.min(end, at + STRING));
      this.#pieces.push(String.fromCharCode.apply(null, units as unknown as number[]));
    }
    this.#units.copyWithin(0, end, this.#length);
    this.#length -= end;
    this.#word -= end;
  }
}

/** How many units a string is made of at once; engines limit the arguments of a call. */
const STRING = 0x1000;
/** How many of the last units are kept, since it depends on them what comes next. */
const KEPT = 0x1000;

function isHebrew(unit: number): boolean {
  return HEBREW.test(String.fromCharCode(unit));
}

/** A text with the marks of each letter in their one order; everything stays in its place. */
function inOrder(text: string): string {
  return HAS_MARKS.test(text)
    ? text.replace(MARKS, (marks) => {
        const ordered = marks.normalize('NFD');
        return ordered.length === marks.length ? ordered : marks;
      })
    : text;
}
