/**
 * Running text as people write it in plain text: links in brackets or bare, bold between asterisks,
 * the editor's notes in brackets. All else is letters.
 */
import type {Inline} from '../interview/schema.js';
import type {Places} from './places.js';
import {quoted, type Place, type Problems} from './problem.js';

/** What the readers of guessed structure share while they read one text. */
export interface Report {
  readonly places: Places;
  readonly problems: Problems;
  readonly guesses: Problems;
}

/** Lines that were joined, with the place at which each begins. */
export interface Joined {
  readonly text: string;
  readonly starts: readonly {readonly at: number; readonly place: Place}[];
}

/** Every repetition is bounded, so that a long line of brackets is read in time. */
const SIGN = new RegExp(
  [
    String.raw`\[(?<words>[^[\]\n]{1,300})\]\((?<target>[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?)\)`,
    String.raw`<(?<angle>(?:https?:\/\/|mailto:)[^<>\s]{1,2000})>`,
    String.raw`(?<bare>https?:\/\/[^\s<>"“”«»（）【】、。，]{1,2000})`,
    String.raw`\*\*(?<strong>[^*\s\n](?:[^*\n]{0,500}[^*\s\n])?)\*\*`,
    String.raw`(?<![\p{L}\p{N}\p{M}])(?<note>\[\s?\p{L}[^[\]\n]{0,80}\])(?![\p{L}\p{N}\p{M}(])`,
  ].join('|'),
  'giu',
);
/** How many words a note such as "[laughs]" has at most: longer ones are text in brackets. */
const NOTE_WORDS = 6;
const LINK = /^(?:https?:\/\/[^\s/?#\\]+[^\s\\]*|mailto:\S+)$/i;

/** Reads the marks in a line, or in lines that were joined. */
export function readInline({text, starts}: Joined, report: Report): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const push = (part: Inline) => {
    if (typeof part === 'string' && !part) return;
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  let line = 0;
  for (const match of text.matchAll(SIGN)) {
    while ((starts[line + 1]?.at ?? Infinity) <= match.index) line += 1;
    const place = placeAt(starts[line], match.index);
    const read = readSign(match, place, report);
    if (read === undefined) continue;
    push(text.slice(from, match.index));
    for (const part of read) {
      push(typeof part === 'object' ? report.places.set(part, place) : part);
    }
    from = match.index + match[0].length;
  }
  push(text.slice(from));
  return parts;
}

function readSign(match: RegExpMatchArray, place: Place, report: Report): Inline[] | undefined {
  const {words, target, angle, bare, strong, note} = match.groups ?? {};
  if (strong !== undefined) return [{text: strong, strong: true}];
  if (angle !== undefined) return LINK.test(angle) ? [{text: angle, href: angle}] : undefined;
  if (bare !== undefined) {
    // The sentence's own full stop is no part of the address.
    const url = bare.replace(/[.,;:!?)\]'’*_]{1,20}$/, '');
    return LINK.test(url) ? [{text: url, href: url}, bare.slice(url.length)] : undefined;
  }
  if (words !== undefined && target !== undefined) return link(words, target, place, report);
  if (note === undefined || note.split(/\s+/).length > NOTE_WORDS) return undefined;
  report.guesses.add(
    place,
    `${quoted(note)}, taken for the editor's note`,
    "the speaker's words, or the editor's in brackets",
    'Write it without brackets where the speaker says it.',
  );
  return [{text: note, note: true}];
}

function link(words: string, target: string, place: Place, {guesses}: Report): Inline[] {
  if (LINK.test(target)) return [{text: words, href: target}];
  guesses.add(
    place,
    `a link of ${quoted(words)} to ${quoted(target)}, which leads nowhere; its words are kept`,
    'a link to http://…, https://… or mailto:…',
    'Write its full address, or the words alone.',
  );
  return [words];
}

/** Where the character at an offset stands, of the line that holds it. */
function placeAt(start: Joined['starts'][number] | undefined, offset: number): Place {
  if (!start) return {line: 1, column: 1};
  const {at, place} = start;
  return {line: place.line, column: place.column + offset - at};
}
