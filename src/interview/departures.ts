/**
 * How words depart from an interview that do not read as they are written, and the mend. A page that
 * shows readings alone does without; so nothing here is imported from `excerpt-search.ts` but types.
 */
import type {Departure, ExcerptRule, Passage} from './excerpt-result.js';
import type {ExcerptSearch, Hit, Piece, SearchedAnswer} from './excerpt-search.js';
import type {Pattern} from './folding.js';
import {findNearest} from './nearest.js';

const MENDS = {
  word: 'Begin and end the excerpt between words.',
  elision: 'Quote the words in between as well: […] leaves out at least four.',
  part: 'Quote more beside […]: at least three words, or a whole sentence.',
  insertion: 'Leave out what is in brackets: an excerpt has the words of the interview alone.',
  order: 'Put the parts in the order of the answer.',
  answer: 'Quote one answer: parts of two make no excerpt.',
  empty: 'Give words of an answer as the excerpt.',
  elsewhere: 'The words are of another speaker or exchange: ask for that one, or for none.',
  several: 'Copy the words as they stand: more than one passage comes near to these.',
  unknown: 'Copy the words from an answer.',
} as const satisfies Record<ExcerptRule, string> & Record<string, string>;

const BRACKETED = /\[(?!(?:…|\.\.\.)\])([^[\]]*)\]/g;
/** With more parts, it is not told in which answers they stand. */
const MOST_SCATTERED = 8;

type Refused = Extract<Departure, {status: 'refused'}>;
type Changed = Extract<Departure, {status: 'changed'}>;

/** What is the matter with an excerpt that the search does not read as it is written. */
export function findDeparture(search: ExcerptSearch, excerpt: string): Departure {
  const pieces = search.pieces(excerpt);
  if (!pieces.length) return absent('empty');
  const patterns = pieces.map(({text}) => search.pattern(text));
  const found =
    readBroken(search, patterns) ??
    readInsertion(search, excerpt) ??
    readScattered(search, patterns) ??
    readNearest(search, pieces);
  if (typeof found === 'object') return found;
  const other = search.widened()?.readAsWritten(excerpt);
  return other ? {...absent('elsewhere'), passage: other.passage} : absent(found ?? 'unknown');
}

function absent(reason: 'empty' | 'elsewhere' | 'several' | 'unknown'): Departure {
  return {status: 'absent', reason, mend: MENDS[reason]};
}

function refused(rule: ExcerptRule, passage: Passage): Refused {
  return {status: 'refused', rule, mend: MENDS[rule], passage};
}

/** Parts that stand in one answer in order, but are cut against a rule. */
function readBroken(search: ExcerptSearch, patterns: readonly Pattern[]): Refused | undefined {
  const isWhole = (hit: Hit) => search.isWhole(hit);
  // Whole words of one part have been looked for already.
  for (const isAccepted of patterns.length > 1 ? [isWhole, () => true] : [() => true]) {
    for (const place of search.places) {
      const hits = search.readInOrder(place, patterns, isAccepted);
      const [first, last] = [hits?.[0], hits?.at(-1)];
      if (!hits || !first || !last) continue;
      const rule = !hits.every(isWhole)
        ? 'word'
        : hits.every((hit, at) => !at || search.isLeftOut(hits[at - 1] ?? hit, hit))
          ? 'part'
          : 'elision';
      // A few letters are found within some word or other by chance.
      if (rule === 'word' && !hits.every((hit) => search.isPart(hit))) continue;
      return refused(rule, search.passage(place, [{start: first.start, end: last.end}]));
    }
  }
  return undefined;
}

/** Words that stand there once what is in brackets, or the brackets alone, are left out. */
function readInsertion(search: ExcerptSearch, excerpt: string): Refused | undefined {
  if (excerpt.search(BRACKETED) < 0) return undefined;
  for (const words of [excerpt.replace(BRACKETED, '$1'), excerpt.replace(BRACKETED, ' ')]) {
    const pieces = search.pieces(words);
    const patterns = pieces.map(({text}) => search.pattern(text));
    const found = search.read(words) ?? readBroken(search, patterns) ?? readNearest(search, pieces);
    if (typeof found === 'object') return refused('insertion', uncut(search, found.passage));
  }
  return undefined;
}

/** Parts of several answers, or in another order than that of their answer. */
function readScattered(search: ExcerptSearch, patterns: readonly Pattern[]): Refused | undefined {
  if (patterns.length < 2 || patterns.length > MOST_SCATTERED) return undefined;
  const found = patterns.map((pattern) => {
    const hits = new Map<SearchedAnswer, Hit>();
    for (const place of search.places) {
      for (const hit of search.hits(place, pattern)) {
        if (!search.isWhole(hit) || !search.isPart(hit)) continue;
        hits.set(place, hit);
        break;
      }
    }
    return hits;
  });
  const [first, ...others] = found.map((hits) => hits.keys().next().value);
  if (first === undefined || others.includes(undefined)) return undefined;
  const shared = search.places.find((place) => found.every((hits) => hits.has(place)));
  const place = shared ?? first;
  const hits = found.flatMap((hits) => hits.get(place) ?? []);
  const range = {
    start: Math.min(...hits.map(({start}) => start)),
    end: Math.max(...hits.map(({end}) => end)),
  };
  return refused(shared ? 'order' : 'answer', search.passage(place, [range]));
}

function readNearest(
  search: ExcerptSearch,
  pieces: readonly Piece[],
): Changed | 'several' | undefined {
  const folded = search.fold(pieces.map(({text}) => text));
  const nearest = findNearest(pieces, folded, search.document);
  if (typeof nearest !== 'object') return nearest;
  const {text, range, changes} = nearest;
  const place = search.places[text];
  return place && {status: 'changed', passage: search.passage(place, [range]), changes};
}

/** The passage from its first word to its last, with nothing left out. */
function uncut(search: ExcerptSearch, passage: Passage): Passage {
  const {exchange, answer, parts} = passage;
  const place = search.places.find((one) => one.exchange === exchange && one.answer === answer);
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  return place ? search.passage(place, [{start, end}]) : passage;
}
