/** Where words stand in a longer text, some of them changed, left out or added. */
import {segmenterFor} from '../../../../src/interview/segmenter.js';

export interface Word {
  /** As it is compared: without case, with one kind of apostrophe. */
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

/** How many words are sought at most, a page's, and how many pairs are compared. */
const MOST_SOUGHT = 300;
const MOST_PAIRS = 300_000;
/** The share of the words that have to be there, and how clearly this place has to be the one. */
const SHARE = 0.8;
const RIVAL = 0.9;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘-][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The words of a text in a language, signs of Markdown and punctuation aside. */
export function wordsIn(text: string, lang: string): Word[] {
  let segmenter: Intl.Segmenter | undefined;
  return Array.from(text.matchAll(WORD)).flatMap(({0: run, index: start}) => {
    if (!UNSPACED.test(run)) return wordOf(run, start);
    segmenter ??= segmenterFor(lang, 'word');
    return Array.from(segmenter.segment(run), ({segment, index}) => wordOf(segment, start + index));
  });
}

function wordOf(word: string, from: number): Word {
  const plain = word.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'");
  return {plain, from, to: from + word.length};
}

/** What somebody said, and its words, in which others are sought. */
export class Answer {
  readonly source: string;
  readonly #lang: string;
  #words: readonly Word[] | undefined;

  constructor(source: string, lang: string) {
    this.source = source;
    this.#lang = lang;
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsIn(this.source, this.#lang));
  }
}

/** What was sought before, and what came of it: a text is compiled again with each word that is typed. */
const remembered = new Map<string, string | undefined>();
const MOST_REMEMBERED = 2000;

/** The words of an answer that others are nearly, with the punctuation that they end with. */
export function asSaid(part: string, answer: Answer, lang: string): string | undefined {
  const key = [lang, numberOf(answer.source), answer.source.length, part].join(' ');
  if (remembered.has(key)) return remembered.get(key);
  const said = sought(part, answer, lang);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, said);
  return said;
}

/** A number that stands for a text (FNV-1a), which need not be kept. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function sought(part: string, {source, words}: Answer, lang: string): string | undefined {
  const range = align(wordsIn(part, lang), words);
  if (!range) return undefined;
  const [{from}, {to}] = range;
  const [ending = ''] = /[.?!…,;:。！？]["'”’»)」』]?$/.test(part)
    ? (/^[.?!…,;:。！？]+/.exec(source.slice(to, to + 10)) ?? [])
    : [];
  return source.slice(from, to) + ending;
}

interface Cell {
  readonly score: number;
  readonly matches: number;
  /** The first of the text's words and of those sought. */
  readonly first: number;
  readonly firstSought: number;
  readonly last: number;
}

const NONE: Cell = {score: 0, matches: 0, first: -1, firstSought: -1, last: -1};

/**
 * The range of the text's words that those sought are, by Smith's and Waterman's local alignment, with
 * the words before its first that stand for words that were sought; nothing where too few are the same,
 * or where two places are as near.
 */
function align(sought: readonly Word[], text: readonly Word[]): [Word, Word] | undefined {
  if (!sought.length || sought.length > MOST_SOUGHT) return undefined;
  if (sought.length * text.length > MOST_PAIRS) return undefined;
  const found = cells(sought, text).sort((a, b) => b.score - a.score);
  const [best] = found;
  if (!best || best.matches < SHARE * sought.length) return undefined;
  const rival = found.find(({first, last}) => first > best.last || last < best.first);
  if (rival && rival.score >= RIVAL * best.score) return undefined;
  const first = text[Math.max(0, best.first - best.firstSought)];
  const last = text[best.last];
  return first && last && [first, last];
}

/** For each word of the text, the best alignment that ends with it. */
function cells(sought: readonly Word[], text: readonly Word[]): Cell[] {
  const ends: Cell[] = [];
  let above: Cell[] = sought.map(() => NONE);
  text.forEach(({plain}, at) => {
    let end = NONE;
    const row: Cell[] = [];
    sought.forEach((word, index) => {
      const diagonal = (index ? above[index - 1] : NONE) ?? NONE;
      if (word.plain === plain) {
        const begun = diagonal.score > 0 ? diagonal : {...NONE, first: at, firstSought: index};
        const cell = {...begun, score: begun.score + 2, matches: begun.matches + 1, last: at};
        row.push(cell);
        if (cell.score > end.score) end = cell;
        return;
      }
      const before = [diagonal, row[index - 1] ?? NONE, above[index] ?? NONE];
      const best = before.reduce((a, b) => (b.score > a.score ? b : a));
      row.push(best.score > 1 ? {...best, score: best.score - 1} : NONE);
    });
    if (end.score) ends.push(end);
    above = row;
  });
  return ends;
}
