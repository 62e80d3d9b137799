/** The words that are not the interview's, in English; a caller may bring those of another language. */
import {directionOf} from '../interview/lookup.js';
import type {Interview} from '../interview/schema.js';
import {escapeHtml} from './escape.js';
import {tag} from './tag.js';

/**
 * The words of what is rendered. A message with a gap is a list: its strings are words, and what was
 * handed in for the gap stands at its place.
 */
export interface Labels {
  /** BCP 47 tag of the language of these words; dates are written as it writes them. */
  readonly lang: string;
  readonly publishedBy: (place: unknown) => readonly unknown[];
  readonly alsoAnswered: (names: unknown) => readonly unknown[];
  /** How many answers and quotations of a speaker there are; empty where there are none. */
  readonly said: (answered: number, quoted: number) => string;
  readonly asPublished: string;
  readonly quotingSomeone: string;
  readonly partlyQuoting: string;
  readonly article: {
    readonly interviewBy: (names: unknown) => readonly unknown[];
    readonly translatedBy: (names: unknown) => readonly unknown[];
    readonly conducted: (date: unknown) => readonly unknown[];
    readonly published: (date: unknown) => readonly unknown[];
    readonly updated: (date: unknown) => readonly unknown[];
    readonly minutes: (count: number) => string;
    readonly corrections: string;
  };
}

/** As the elements say it. */
export const ENGLISH: Labels = {
  lang: 'en',
  publishedBy: (place) => ['Originally published by ', place],
  alsoAnswered: (names) => ['Also answered by ', names],
  said: (answered, quoted) =>
    [answered && counted(answered, 'answer'), quoted && counted(quoted, 'quote')]
      .filter(Boolean)
      .join(', '),
  asPublished: 'Shown as published: the interview has these words now.',
  quotingSomeone: 'Quoting someone else',
  partlyQuoting: 'Partly quoting someone else',
  article: {
    interviewBy: (names) => ['Interview by ', names],
    translatedBy: (names) => ['Translated by ', names],
    conducted: (date) => ['Conducted ', date],
    published: (date) => ['Published ', date],
    updated: (date) => ['Updated ', date],
    minutes: (count) => `${counted(count, 'minute')} to read`,
    corrections: 'Corrections',
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What stands in a message's gap: HTML already. */
export interface Gap {
  readonly html: string;
}

/** Words of ours among the interview's: marked where they are of another language. */
export function ownWords(
  interview: Interview,
  {lang}: Pick<Labels, 'lang'>,
  words: string,
): string {
  if (lang === interview.lang) return escapeHtml(words);
  const dir = directionOf({lang});
  return tag(
    'span',
    {lang, dir: dir === directionOf(interview) ? undefined : dir},
    escapeHtml(words),
  );
}

/**
 * A message whose gap is HTML, or a list of such and of words of ours. Where our words run the other
 * way, the message as a whole does: piece by piece, a reader would come to its end first.
 */
export function message(
  interview: Interview,
  {lang}: Pick<Labels, 'lang'>,
  parts: readonly unknown[],
): string {
  const dir = directionOf({lang});
  const theirs = {lang: interview.lang, dir: directionOf(interview)};
  const isTurned = lang !== theirs.lang && dir !== theirs.dir;
  const html = joinedWords(parts.flat()).map((part) => {
    if (typeof part !== 'string') return isTurned ? tag('span', theirs, part.html) : part.html;
    return isTurned ? escapeHtml(part) : ownWords(interview, {lang}, part);
  });
  return isTurned ? tag('span', {lang, dir}, html.join('')) : html.join('');
}

/** The parts of a message, words beside each other as one. */
function joinedWords(parts: readonly unknown[]): (string | Gap)[] {
  const joined: (string | Gap)[] = [];
  for (const part of parts.filter(Boolean) as readonly (string | Gap)[]) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined.splice(-1, 1, last + part);
    else joined.push(part);
  }
  return joined;
}
