/** The words that are not the interview's: English, where a caller brings no other locale. */
import {directionOf} from '../interview/lookup.js';
import type {Interview} from '../interview/schema.js';
import {en, enExcerpt, type Locale} from '../locale/en.js';
import {escapeHtml} from './escape.js';
import {tag} from './tag.js';

/** The words of what is rendered: those that a locale has for it. */
export type RenderedLabels = Pick<
  Locale,
  'lang' | 'publishedBy' | 'alsoAnswered' | 'said' | 'article' | 'excerpt'
>;

/** As the elements say it. */
export const ENGLISH: RenderedLabels = {...en, excerpt: enExcerpt};

/** What stands in a message's gap: HTML already. */
export interface Gap {
  readonly html: string;
}

/** Words of ours among the interview's: marked where they are of another language. */
export function ownWords(
  interview: Interview,
  {lang}: Pick<RenderedLabels, 'lang'>,
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
  {lang}: Pick<RenderedLabels, 'lang'>,
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
