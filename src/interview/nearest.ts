/** The one passage that words come nearest to, and where they depart from it. */
import type {TextRange} from './clauses.js';
import type {Piece} from './excerpt-search.js';
import type {Folded} from './folding.js';

export interface Change {
  /** Offset in the excerpt. */
  readonly at: number;
  /** What the excerpt has there; empty where it left words out. */
  readonly found: string;
  /** What the interview has; empty where the excerpt added words. */
  readonly stands: string;
}

export interface Nearest {
  /** Index of the text. */
  readonly text: number;
  readonly range: TextRange;
  readonly changes: readonly Change[];
}

/** Of the excerpt's words, this share stands in the passage, in order. */
const SHARE = 0.8;
/** With fewer words than this, "the nearest" would be chance. */
const SHORTEST = 5;
/** An excerpt with more is compared word for word with no passage: that would take minutes. */
const LONGEST = 1000;
/** Steps of comparing; a text that repeats itself without end runs out of them. */
const STEPS = 2 ** 24;
/** What a word in common is worth, where a word left out costs one. */
const WORTH = 8;

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const IN_WORD = /[\p{L}\p{N}\p{M}\p{S}\p{Cs}]/u;

interface Match {
  /** Pairs of words, of the excerpt and of the passage. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly first: number;
  readonly last: number;
}

/**
 * The words of folded texts, of one at a time. Large and small letters tell no words apart here:
 * what comes near is shown as it stands anyway.
 */
class Words {
  count = 0;
  /** In how many words it would be written with spaces. */
  weight = 0;
  /** Of each word: its first unit, the one behind its last, and what tells it from others. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Int32Array;

  constructor(capacity: number) {
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
    this.hashes = new Int32Array(capacity);
  }

  read({units}: Folded, from: number, to: number, kinds: Kinds): this {
    const {starts, ends, hashes} = this;
    const {codes} = kinds;
    let count = 0;
    let solitary = 0;
    for (let at = from; at < to;) {
      const unit = units[at++] ?? 0;
      let code = codes[unit] || kinds.learn(unit);
      if (code === NO_WORD) continue;
      starts[count] = at - 1;
      let hash = code & LETTER;
      if (code & SOLITARY) {
        solitary += 1;
      } else {
        for (; at < to; at++) {
          const next = units[at] ?? 0;
          code = codes[next] || kinds.learn(next);
          if (code === NO_WORD || code & SOLITARY) break;
          hash = (Math.imul(hash, 0x01000193) ^ code) & 0x3fffffff;
        }
      }
      hashes[count] = hash;
      ends[count++] = at;
    }
    this.count = count;
    this.weight = count - solitary / 2;
    return this;
  }
}

const NO_WORD = 0x20000;
/** Of a script that writes words without spaces: a word by itself. */
const SOLITARY = 0x10000;
const LETTER = 0xffff;

/** What has been learned of characters: the small letter and what it is part of. */
class Kinds {
  readonly codes = new Int32Array(0x10000);

  learn(unit: number): number {
    const character = String.fromCharCode(unit);
    const letter = character.toLowerCase().charCodeAt(0);
    const code = UNSPACED.test(character)
      ? SOLITARY | unit
      : IN_WORD.test(character)
        ? letter
        : NO_WORD;
    this.codes[unit] = code;
    return code;
  }
}

/**
 * The passage that holds most of the excerpt's words in order, if only one holds enough of them.
 * The excerpt is given in pieces; between them anything may stand.
 */
export function findNearest(
  pieces: readonly Piece[],
  folded: Folded,
  document: Folded,
): Nearest | 'several' | undefined {
  const kinds = new Kinds();
  const wanted = new Words(folded.units.length).read(folded, 0, folded.units.length, kinds);
  const length = wanted.count;
  if (wanted.weight < SHORTEST || length > LONGEST) return undefined;
  const ids = new Map<number, number>();
  const needs: number[] = [];
  const sought = wanted.hashes.slice(0, length).map((hash) => {
    const id = ids.get(hash) ?? needs.push(0) - 1;
    ids.set(hash, id);
    needs[id] = (needs[id] ?? 0) + 1;
    return id;
  });
  const elisions = new Set<number>();
  for (let word = 1; word < length; word++) {
    const [before = 0, at = 0] = wanted.starts.subarray(word - 1, word + 1);
    if (placeOf(folded, before).index < placeOf(folded, at).index) elisions.add(word);
  }
  const least = Math.ceil(length * SHARE);
  const width = length * 2 + 12 + elisions.size * 60;
  const {starts} = document;
  const sizes = document.texts.map((_, text) => (starts[text + 1] ?? 0) - (starts[text] ?? 0));
  const words = new Words(sizes.reduce((one, other) => Math.max(one, other), 0));
  const read = (text: number) =>
    words.read(document, starts[text] ?? 0, starts[text + 1] ?? 0, kinds);
  const passage = new Int32Array(words.hashes.length);
  let steps = STEPS;
  let best: {text: number; match: Match} | undefined;

  for (const text of document.texts.keys()) {
    const {count, hashes} = read(text);
    const has = new Int32Array(needs.length);
    let held = 0;
    let next = 0;
    for (let at = 0; at < count; at++) {
      const entering = ids.get(hashes[at] ?? 0) ?? -1;
      passage[at] = entering;
      const leaving = at < width ? -1 : (passage[at - width] ?? -1);
      if (leaving >= 0 && (has[leaving] = (has[leaving] ?? 0) - 1) < (needs[leaving] ?? 0)) held--;
      if (entering < 0) continue;
      if ((has[entering] = (has[entering] ?? 0) + 1) <= (needs[entering] ?? 0)) held++;
      if (held < least || at < next) continue;
      next = at + width;
      const end = Math.min(count, next);
      for (let ahead = at + 1; ahead < end; ahead++) {
        passage[ahead] = ids.get(hashes[ahead] ?? 0) ?? -1;
      }
      // Besides the best in a span, there may be another before or after it.
      const spans: [number, number][] = [[Math.max(0, at - width + 1), end]];
      for (let span = spans.pop(); span; span = spans.pop()) {
        const [from, to] = span;
        if (to - from < least) continue;
        if ((steps -= (to - from) * length) < 0) return undefined;
        const match = align(sought, passage, from, to, elisions);
        if (match.pairs.length < least) continue;
        const isSame =
          best?.text === text && match.first <= best.match.last && match.last >= best.match.first;
        if (best && !isSame) return 'several';
        if (!best || match.pairs.length > best.match.pairs.length) best = {text, match};
        spans.push([from, match.first], [match.last + 1, to]);
      }
    }
  }
  if (!best) return undefined;
  const {text, match} = best;
  read(text);
  return {
    text,
    range: document.rangeOf(text, words.starts[match.first] ?? 0, words.ends[match.last] ?? 0),
    changes: compare(pieces, {folded, words: wanted}, {folded: document, words}, match, elisions),
  };
}

interface Side {
  readonly folded: Folded;
  readonly words: Words;
}

/** Where the excerpt departs from the passage, in the excerpt's order. */
function compare(
  pieces: readonly Piece[],
  excerpt: Side,
  passage: Side,
  {pairs, first, last}: Match,
  elisions: ReadonlySet<number>,
): Change[] {
  const changes: Change[] = [];
  const add = (from: number, to: number, start: number, end: number) => {
    const {index, at} = placeOf(excerpt.folded, from);
    changes.push({
      at: (pieces[index]?.at ?? 0) + at,
      found: shorten(textOf(excerpt.folded, from, to)),
      stands: shorten(textOf(passage.folded, start, end)),
    });
  };
  const {starts, ends, count} = excerpt.words;
  const {starts: begins, ends: stops} = passage.words;
  let [word, stand] = [0, first];
  for (const [next, nextStand] of [...pairs, [count, last + 1] as const]) {
    if (next > word || (nextStand > stand && !elisions.has(word))) {
      add(
        (word < count ? starts[word] : ends[count - 1]) ?? 0,
        next > word ? (ends[next - 1] ?? 0) : 0,
        begins[stand] ?? 0,
        nextStand > stand ? (stops[nextStand - 1] ?? 0) : 0,
      );
    } else if (word > 0 && !elisions.has(word)) {
      // The same two words: what stands between them, or behind the last, may differ.
      const [from, start] = [ends[word - 1] ?? 0, stops[stand - 1] ?? 0];
      const to = next < count ? (starts[next] ?? 0) : from + marksAt(excerpt.folded, from);
      const end = next < count ? (begins[nextStand] ?? 0) : start + to - from;
      if (unitsOf(excerpt.folded, from, to) !== unitsOf(passage.folded, start, end)) {
        add(starts[word - 1] ?? 0, to, begins[stand - 1] ?? 0, end);
      }
    }
    if (next < count) {
      const own = [starts[next] ?? 0, ends[next] ?? 0] as const;
      const other = [begins[nextStand] ?? 0, stops[nextStand] ?? 0] as const;
      // Large letters for small ones.
      if (unitsOf(excerpt.folded, ...own) !== unitsOf(passage.folded, ...other)) {
        add(...own, ...other);
      }
    }
    [word, stand] = [next + 1, nextStand + 1];
  }
  return changes;
}

/** How many units stand here that are neither white space nor of the next text. */
function marksAt({units}: Folded, from: number): number {
  let to = from;
  while ((units[to] ?? 0) > 0x20) to += 1;
  return to - from;
}

function unitsOf({units}: Folded, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(from, to));
}

/** The text that a unit is of, and the place there of the character that it is from. */
function placeOf({starts, origins}: Folded, unit: number): {index: number; at: number} {
  return {index: starts.findLastIndex((start) => start <= unit), at: origins[unit] ?? 0};
}

function textOf(folded: Folded, from: number, to: number): string {
  if (from >= to) return '';
  const {index} = placeOf(folded, from);
  const {start, end} = folded.rangeOf(index, from, to);
  return (folded.texts[index] ?? '').slice(start, end).trim();
}

function shorten(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}

/**
 * The best way to lay the sought words along a part of the passage: words in common in the same
 * order, with little left out between them on either side.
 */
function align(
  sought: Int32Array,
  passage: Int32Array,
  from: number,
  to: number,
  elisions: ReadonlySet<number>,
): Match {
  const columns = to - from + 1;
  const steps = new Uint8Array((sought.length + 1) * columns);
  let above = new Int32Array(columns);
  for (const [row, word] of sought.entries()) {
    const scores = new Int32Array(columns);
    const cost = elisions.has(row + 1) ? 0 : 1;
    scores[0] = -row - 1;
    for (let column = 1; column < columns; column++) {
      const skipped = (above[column] ?? 0) - 1;
      const passed = (scores[column - 1] ?? 0) - cost;
      const met = passage[from + column - 1] === word ? (above[column - 1] ?? 0) + WORTH : -1e9;
      const score = Math.max(met, passed, skipped);
      scores[column] = score;
      steps[(row + 1) * columns + column] = score === met ? 3 : score === skipped ? 2 : 1;
    }
    above = scores;
  }
  let column = above.indexOf(above.reduce((one, other) => Math.max(one, other)));
  const pairs: [number, number][] = [];
  for (let row = sought.length; row > 0;) {
    const step = column ? steps[row * columns + column] : 2;
    if (step === 3) pairs.push([row - 1, from + column - 1]);
    if (step !== 1) row -= 1;
    if (step !== 2) column -= 1;
  }
  pairs.reverse();
  return {pairs, first: pairs[0]?.[1] ?? from, last: pairs.at(-1)?.[1] ?? from};
}
