/**
 * A caret that goes from word to word of a text, and what it selects: pure arithmetic over the places where
 * words and sentences begin and end. Where they stand in the page is for `caret-controller.ts`.
 */
import {segmenterFor} from '../../../src/interview/segmenter.js';

/** A stretch of the text: offsets of its first unit, and of the one behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Words {
  readonly words: readonly Stretch[];
  /** Of each sentence its first and last word, and the stretch with its marks. */
  readonly sentences: readonly (Stretch & {readonly first: number; readonly last: number})[];
}

/** Words by their index: where the caret is, and from where on it selects, if it does. */
export interface Caret {
  readonly at: number;
  readonly anchor?: number | undefined;
}

export type Step = 'next' | 'previous' | 'nextSentence' | 'previousSentence' | 'first' | 'last';

export function wordsOf(text: string, lang: string): Words {
  const words: Stretch[] = [];
  for (const {segment, index, isWordLike} of segmenterFor(lang, 'word').segment(text)) {
    if (isWordLike) words.push({start: index, end: index + segment.length});
  }
  const sentences: (Stretch & {first: number; last: number})[] = [];
  let next = 0;
  for (const {segment, index} of segmenterFor(lang, 'sentence').segment(text)) {
    const first = next;
    while ((words[next]?.start ?? Infinity) < index + segment.length) next += 1;
    if (next === first) continue;
    const start = index + segment.length - segment.trimStart().length;
    sentences.push({start, end: index + segment.trimEnd().length, first, last: next - 1});
  }
  return {words, sentences};
}

/** The caret after a step; `extends` keeps selecting from where it was. */
export function move(text: Words, caret: Caret, step: Step, extending: boolean): Caret {
  // The first step that selects takes the word at which the caret is.
  const begins = extending && caret.anchor === undefined;
  if (begins && (step === 'next' || step === 'previous')) return {at: caret.at, anchor: caret.at};
  const anchor = extending ? (caret.anchor ?? caret.at) : undefined;
  return {at: stepped(text, caret.at, step, extending), anchor};
}

function stepped({words, sentences}: Words, at: number, step: Step, extending: boolean): number {
  const last = Math.max(words.length - 1, 0);
  const here = sentences.findIndex((sentence) => at <= sentence.last);
  switch (step) {
    case 'next':
      return Math.min(at + 1, last);
    case 'previous':
      return Math.max(at - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'nextSentence': {
      if (!extending) return sentences[here + 1]?.first ?? last;
      const end = sentences[here]?.last ?? last;
      return at < end ? end : (sentences[here + 1]?.last ?? last);
    }
    case 'previousSentence': {
      const begin = sentences[here]?.first ?? 0;
      return at > begin ? begin : (sentences[here - 1]?.first ?? 0);
    }
  }
}

/** What is selected: whole words, with the marks of a sentence at whose edge they are. */
export function selectedBy({words, sentences}: Words, {at, anchor}: Caret): Stretch | undefined {
  if (anchor === undefined) return undefined;
  const [from, to] = [Math.min(at, anchor), Math.max(at, anchor)];
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return undefined;
  const opens = sentences.find((sentence) => sentence.first === from);
  const closes = sentences.find((sentence) => sentence.last === to);
  return {start: opens?.start ?? first.start, end: closes?.end ?? last.end};
}

/** The word in which a place of the text is, or the next one. */
export function wordAt({words}: Words, offset: number): number {
  const found = words.findIndex(({end}) => offset < end);
  return found < 0 ? Math.max(words.length - 1, 0) : found;
}

/** A stretch with the rest of the words that it cuts. */
export function wholeWords({words}: Words, {start, end}: Stretch): Stretch {
  const touched = words.filter((word) => word.end > start && word.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  return {start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end)};
}

/** What a key asks of the caret; in right-to-left text the next word is on the left. */
export function stepOf(key: string, isRightToLeft: boolean): Step | undefined {
  switch (key) {
    case 'ArrowRight':
      return isRightToLeft ? 'previous' : 'next';
    case 'ArrowLeft':
      return isRightToLeft ? 'next' : 'previous';
    case 'ArrowDown':
      return 'nextSentence';
    case 'ArrowUp':
      return 'previousSentence';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}
