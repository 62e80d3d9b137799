/** The one passage that words come nearest to, and where they depart from it. */
import {rangeOf, type Folded} from './folding.js';
import type {TextRange} from './clauses.js';

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

/** Words as units: the first of each, the one behind its last, and what tells it from others. */
interface Words {
  readonly starts: number[];
  readonly ends: number[];
  readonly hashes: number[];
  /** In how many words it would be written with spaces. */
  weight: number;
}

interface Match {
  /** Pairs of words, of the excerpt and of the passage. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly first: number;
  readonly last: number;
}

/**
 * A splitter of folded texts into words, which remembers what it has learned of characters. Large
 * and small letters tell no words apart here: what comes near is shown as it stands anyway.
 */
function wordSplitter(): (folded: Folded, from: number, to: number) => Words {
  const kinds = new Uint8Array(0x10000);
  const lower = new Uint16Array(0x10000);
  const kindOf = (unit: number) => {
    const character = String.fromCharCode(unit);
    lower[unit] = character.toLowerCase().charCodeAt(0);
    return UNSPACED.test(character) ? 3 : IN_WORD.test(character) ? 2 : 1;
  };
  return ({units}, from, to) => {
    const words: Words = {starts: [], ends: [], hashes: [], weight: 0};
    let start = -1;
    let hash = 0;
    const close = (at: number) => {
      if (start < 0) return;
      words.starts.push(start);
      words.ends.push(at);
      words.hashes.push(hash);
      words.weight += 1;
      start = -1;
    };
    for (let at = from; at < to; at++) {
      const unit = units[at] ?? 0;
      const kind = kinds[unit] || (kinds[unit] = kindOf(unit));
      if (kind !== 2) close(at);
      if (kind === 1) continue;
      if (start < 0) [start, hash] = [at, 0];
      hash = (Math.imul(hash, 0x01000193) ^ (lower[unit] ?? 0)) | 0;
      if (kind === 3) {
        close(at + 1);
        words.weight -= 0.5;
      }
    }
    close(to);
    return words;
  };
}

/** A piece of an excerpt and its place there. */
export interface Piece {
  readonly text: string;
  readonly at: number;
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
  const split = wordSplitter();
  const wanted = split(folded, 0, folded.units.length);
  const {length} = wanted.hashes;
  if (wanted.weight < SHORTEST || length > LONGEST) return undefined;
  const ids = new Map<number, number>();
  const needs: number[] = [];
  const sought = Int32Array.from(wanted.hashes, (hash) => {
    const id = ids.get(hash) ?? needs.push(0) - 1;
    ids.set(hash, id);
    needs[id] = (needs[id] ?? 0) + 1;
    return id;
  });
  const elisions = new Set<number>();
  for (const [index, start] of wanted.starts.entries()) {
    if (folded.starts.some((at) => at <= start && at > (wanted.starts[index - 1] ?? 0))) {
      elisions.add(index);
    }
  }
  const least = Math.ceil(length * SHARE);
  const width = length * 2 + 12 + elisions.size * 60;
  let steps = STEPS;
  let best: {text: number; match: Match; words: Words} | undefined;

  for (const text of document.texts.keys()) {
    const words = split(document, document.starts[text] ?? 0, document.starts[text + 1] ?? 0);
    const passage = Int32Array.from(words.hashes, (hash) => ids.get(hash) ?? -1);
    const has = new Int32Array(needs.length);
    let count = 0;
    let next = 0;
    for (let at = 0; at < passage.length; at++) {
      const [entering = -1, leaving = -1] = [passage[at], passage[at - width]];
      if (leaving >= 0 && (has[leaving] = (has[leaving] ?? 0) - 1) < (needs[leaving] ?? 0)) count--;
      if (entering < 0) continue;
      if ((has[entering] = (has[entering] ?? 0) + 1) <= (needs[entering] ?? 0)) count++;
      if (count < least || at < next) continue;
      next = at + width;
      const spans: [number, number][] = [
        [Math.max(0, at - width + 1), Math.min(passage.length, at + width)],
      ];
      // Besides the best in a span, there may be another before or after it.
      for (let span = spans.pop(); span; span = spans.pop()) {
        const [from, to] = span;
        if (to - from < least) continue;
        if ((steps -= (to - from) * length) < 0) return undefined;
        const match = align(sought, passage, from, to, elisions);
        if (match.pairs.length < least) continue;
        const isSame =
          best?.text === text && match.first <= best.match.last && match.last >= best.match.first;
        if (best && !isSame) return 'several';
        if (!best || match.pairs.length > best.match.pairs.length) best = {text, match, words};
        spans.push([from, match.first], [match.last + 1, to]);
      }
    }
  }
  if (!best) return undefined;
  const {match, words} = best;
  return {
    text: best.text,
    range: rangeOf(
      document,
      document.texts[best.text] ?? '',
      words.starts[match.first] ?? 0,
      words.ends[match.last] ?? 0,
    ),
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
  const {starts, ends} = excerpt.words;
  const {starts: begins, ends: stops} = passage.words;
  let [word, stand] = [0, first];
  for (const [next, nextStand] of [...pairs, [starts.length, last + 1] as const]) {
    if (next > word || (nextStand > stand && !elisions.has(word))) {
      add(
        starts[word] ?? ends.at(-1) ?? 0,
        ends[next - 1] ?? 0,
        begins[stand] ?? 0,
        stops[nextStand - 1] ?? 0,
      );
    } else if (word > 0 && !elisions.has(word)) {
      // The same two words: what stands between them, or behind the last, may differ.
      const [from, start] = [ends[word - 1] ?? 0, stops[stand - 1] ?? 0];
      const to = starts[next] ?? from + marksAt(excerpt.folded, from);
      const end = next < starts.length ? (begins[nextStand] ?? 0) : start + to - from;
      if (unitsOf(excerpt.folded, from, to) !== unitsOf(passage.folded, start, end)) {
        add(starts[word - 1] ?? 0, to, begins[stand - 1] ?? 0, end);
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
  const text = folded.texts[placeOf(folded, from).index] ?? '';
  const {start, end} = rangeOf(folded, text, from, to);
  return text.slice(start, end).trim();
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
