/**
 * A text's paragraphs cut where turns begin, and joined where a page ends in mid-sentence: what is
 * between two cuts is one person's, or nobody's yet.
 */
import type {Block, Inline} from '../interview/schema.js';
import {blocksText, inlineText} from '../interview/text.js';
import type {Candidate, Cast, Person} from './cast.js';
import {openingOf, type Opening} from './openings.js';
import type {Paragraph} from './paragraph.js';
import {quoted, type Place} from './problem.js';
import {dropStart, joinRuns, marked, tidy} from './runs.js';
import type {Report} from './text-inline.js';

/** A paragraph of which it is known who begins to speak with it. */
export interface Piece {
  readonly place: Place;
  content: Inline[];
  readonly heading?: number;
  readonly block?: Block;
  /** The id that its author wrote after it, `{#id}`; without a use for it, it is words. */
  readonly id?: string;
  /** Who begins to speak here. */
  readonly voice?: readonly Person[];
  /** Whether the source itself says who speaks, so that the paragraphs of one turn all have it. */
  readonly isCue?: boolean;
  readonly start?: number;
  end?: number;
}

/** A question mark of any script, last in a sentence that ends there. */
const ASKS = /[?？؟⁇⁈‽՞፧꘏\u037E][\s"'”’»›」』)）\]*_\u200E\u200F]{0,8}$/u;
const GREEK_ASKS = /\p{sc=Grek}[^]{0,300};[\s"'”’»)]{0,8}$/u;
/** What a sentence ends with; a colon opens what follows. */
const ENDS =
  /[.!?…:;。！？；：؟۔।॥։።\u037E⁇⁈‽՞፧][\s"'“”’»›«」』)）\]*_\u200E\u200F]{0,8}$|["”»」』)）\]]\s*$/u;

/** Whether words end as a question does. */
export function asks(words: string): boolean {
  const end = words.slice(-320);
  return ASKS.test(end) || GREEK_ASKS.test(end);
}

/** The words of a piece. */
export function wordsOf({content, block}: Piece): string {
  return block ? blocksText([block]) : inlineText(content);
}

/** What may be a label in these paragraphs, and the words before the first of them. */
export function candidatesOf(paragraphs: readonly Paragraph[]): {
  candidates: Candidate[];
  head: string;
} {
  const candidates: Candidate[] = [];
  const head: string[] = [];
  let isAfterQuestion = false;
  let isTurn = false;
  for (const {content, place, speaker, block, heading} of paragraphs) {
    const words = inlineText(content);
    if (!block && heading === undefined && speaker === undefined) {
      for (const line of linesOf(content)) {
        const opening = openingOf(line);
        if (!opening) continue;
        candidates.push({opening, place, isAfterQuestion});
        isTurn ||= opening.kind === 'colon';
      }
    }
    if (!isTurn && head.length < 40) head.push(words.slice(0, 2000));
    isAfterQuestion = asks(words);
  }
  return {candidates, head: head.join('\n')};
}

/** The paragraphs, cut where somebody begins to speak. */
export function piecesOf(paragraphs: readonly Paragraph[], cast: Cast, report: Report): Piece[] {
  const pieces: Piece[] = [];
  /** A label without words, which the next paragraph has. */
  let waiting: {place: Place; voice: readonly Person[]} | undefined;
  const push = (given: Piece) => {
    const piece = withId(given);
    if (waiting && !piece.voice) {
      pieces.push({...piece, ...waiting});
      waiting = undefined;
      return;
    }
    if (waiting) reportSilent(waiting, report);
    waiting = undefined;
    if (piece.voice && !piece.content.length && !piece.block) {
      waiting = {place: piece.place, voice: piece.voice};
    } else pieces.push(piece);
  };
  for (const paragraph of paragraphs) {
    const {content, place, speaker, heading, block} = paragraph;
    if (speaker !== undefined && speaker.trim()) {
      push({...paragraph, content: [...content], voice: cast.named(speaker, place), isCue: true});
    } else if (block || heading !== undefined) push({...paragraph, content: [...content]});
    else for (const piece of cutAtTurns(paragraph, cast, report)) push(piece);
  }
  if (waiting) reportSilent(waiting, report);
  return pieces;
}

/** A piece of which the id that stands last in it is told apart from its words. */
function withId(piece: Piece): Piece {
  const last = piece.content.at(-1);
  if (typeof last !== 'string' || !last.trimEnd().endsWith('}')) return piece;
  const at = last.lastIndexOf('{#');
  const id = at < 0 ? undefined : /^\{#([a-z0-9-]{1,64})\}\s*$/.exec(last.slice(at))?.[1];
  if (id === undefined) return piece;
  const words = last.slice(0, at).trimEnd();
  return {...piece, content: [...piece.content.slice(0, -1), ...(words ? [words] : [])], id};
}

/** A time of the recording beside a name. */
const TIME = /[[(]\d{1,2}:\d{2}(?::\d{2})?[\])]\s*/;

function cutAtTurns(paragraph: Paragraph, cast: Cast, report: Report): Piece[] {
  const pieces: Piece[] = [];
  for (const line of linesOf(paragraph.content)) {
    const opening = openingOf(line);
    const voice = opening && voiceOf(opening, cast);
    const last = pieces.at(-1);
    if (!voice) reportTimed(line, paragraph.place, cast, report);
    if (opening && voice) {
      const rest = dropStart(line, opening.length);
      const role = opening.role !== undefined && cast.leftOver(opening.role, voice);
      const content: Inline[] = role ? [{text: `(${role})`, note: true}, ' ', ...rest] : rest;
      pieces.push({...paragraph, content, voice});
    } else if (last?.content.length) last.content.push({br: true}, ...line);
    else if (last) last.content.push(...line);
    else pieces.push({...paragraph, content: [...line]});
  }
  return pieces;
}

/** Says where a name that is known would begin a turn, were there no time beside it. */
function reportTimed([first]: Inline[], place: Place, cast: Cast, {guesses}: Report): void {
  const words = typeof first === 'string' ? first.slice(0, 160) : '';
  if (!TIME.test(words)) return;
  const opening = openingOf([words.replace(TIME, '')]);
  if (opening?.kind !== 'colon' || !voiceOf(opening, cast)) return;
  guesses.add(
    place,
    `${quoted(words.slice(0, 60))}, a name with a time beside it, taken for words`,
    'turns that begin with `Name:`',
    'Remove the time.',
  );
}

/** A dash after a name, and a name alone, begin a turn only where the name is known by then. */
function voiceOf(opening: Opening, cast: Cast): readonly Person[] | undefined {
  if (opening.kind === 'alone' && !opening.isMarked) return undefined;
  return cast.voice(opening);
}

/** Running text, one list for each of its lines. */
function linesOf(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const part of content) {
    if (typeof part === 'object' && 'br' in part) lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines;
}

function reportSilent({place, voice}: {place: Place; voice: readonly Person[]}, report: Report) {
  report.problems.add(
    place,
    `${quoted(`${voice.map(({name}) => name).join(', ')}:`)} without words`,
    'what the speaker says, after the name',
    'Write it, or remove the name.',
  );
}

/** Joins the paragraphs that a page parts in mid-sentence; a pull quote may stand in between. */
export function mendBreaks(pieces: readonly Piece[], report: Report): Piece[] {
  const mended: Piece[] = [];
  /** The last paragraph, and the pull quotes that may stand in the middle of its sentence. */
  let open: Piece | undefined;
  for (const piece of pieces) {
    if (open && goesOn(open, piece)) {
      open.content.push(' ', ...tidy(piece.content));
      if (piece.end !== undefined) open.end = piece.end;
      report.guesses.add(
        piece.place,
        `${quoted(wordsOf(piece).slice(0, 80))}, taken for the rest of the sentence before it`,
        'a paragraph that begins with a sentence',
        'Begin it with a capital, or end the sentence before it, where it is a paragraph.',
      );
      continue;
    }
    mended.push(piece);
    // Words are joined where all are known: a paragraph may go on by the thousand.
    const isBetween = open && !piece.voice && isInQuotes(wordsOf(piece));
    if (!isBetween) open = piece;
  }
  for (const piece of mended) piece.content = joinRuns(piece.content);
  return mended;
}

function goesOn(before: Piece, piece: Piece): boolean {
  if (piece.voice || piece.block || before.block) return false;
  if (piece.heading !== undefined || before.heading !== undefined) return false;
  // The end alone tells it: of a long paragraph no more is read, each time that it goes on.
  const end = inlineText(before.content.slice(-3)).trimEnd().slice(-80);
  if (!end || ENDS.test(end)) return false;
  return /^[\s"'“„«(]{0,3}\p{Ll}/u.test(inlineText(piece.content.slice(0, 3)).slice(0, 8));
}

const QUOTES: ReadonlySet<string> = new Set([
  '""',
  '“”',
  '„“',
  '„”',
  '«»',
  '»«',
  '‘’',
  "''",
  '「」',
  '『』',
  '‹›',
  '《》',
  '””',
]);

/** Whether words begin and end with quotation marks, of any language. */
export function isInQuotes(words: string): boolean {
  const text = words.trim();
  return text.length > 2 && QUOTES.has(text.charAt(0) + text.charAt(text.length - 1));
}

/** Whether all words of a piece are bold. */
export function isBold({content}: Piece): boolean {
  const runs = content.filter((part) => typeof part !== 'string' || part.trim());
  return runs.length > 0 && runs.every((part) => marked(part)?.strong);
}
