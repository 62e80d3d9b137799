/**
 * How a turn may begin: `Name:`, `Name (Role):`, `**Name**`, a name alone on its line. Says what
 * has the shape of a label; whether somebody speaks there is for `cast.ts` to find.
 */
import type {Inline} from '../interview/schema.js';
import {marked} from './runs.js';
import {labelKey, NAME_PARTICLES} from './words.js';

/** The beginning of a line that may name who speaks. */
export interface Opening {
  /** The name as it is written, without its role, colon and marks. */
  readonly name: string;
  readonly key: string;
  /** What stands in brackets after the name. */
  readonly role?: string;
  /** A colon after the name, nothing after it, or a dash. */
  readonly kind: 'colon' | 'alone' | 'dash';
  /** How many code units of the line's text it takes up. */
  readonly length: number;
  /** Set apart from other words by bold type or capitals. */
  readonly isMarked: boolean;
}

/** A label is short, so that no more of a line is looked at. */
const HEAD = 120;
const MAX_WORDS = 6;
const COLON =
  /^(?<name>[\p{L}_][\p{L}\p{M}\p{N}.'’ʼ\-‐‑·・ \t\u00A0,،，、&＆/_]{0,70}?)\s{0,3}(?:[(（](?<role>[^()（）\n]{1,60})[)）]\s{0,3})?[:：](?![/\d])[\s\u200E\u200F]*/u;
const DASH =
  /^(?<name>\p{L}[\p{L}\p{M}\p{N}.'’ʼ\-·・ \u00A0]{0,50}?)\s{0,3}(?:[(（](?<role>[^()（）\n]{1,60})[)）])?\s{1,3}[–—]\s+/u;
const ALONE =
  /^(?<name>[\p{L}_][\p{L}\p{M}\p{N}.'’ʼ\-·・ \u00A0,،，&_]{0,60}?)\s{0,3}(?:[(（](?<role>[^()（）\n]{1,60})[)）])?\s*$/u;
const CASED = /\p{Lu}|\p{Ll}/u;

/** The label at the beginning of running text, up to its first line break. */
export function openingOf(content: readonly Inline[]): Opening | undefined {
  const {head, line, strong} = headOf(content);
  const text = head.replace(/^\s+/, '');
  const indent = head.length - text.length;
  const found = readOpening(text, strong - indent, line === head.length);
  return found && {...found, length: indent + found.length};
}

/** The label at the beginning of a line of plain text. */
export function openingOfLine(line: string): Opening | undefined {
  const bold = /^\s*\*\*([^*\n]{1,70})\*\*(.*)$/su.exec(line.slice(0, HEAD * 2));
  if (!bold) return openingOf([line]);
  const [, strong = '', rest = ''] = bold;
  return openingOf([{text: strong, strong: true}, rest]);
}

function readOpening(text: string, strong: number, isWholeLine: boolean): Opening | undefined {
  for (const [kind, pattern] of [
    ['colon', COLON],
    ['dash', DASH],
    ['alone', ALONE],
  ] as const) {
    if (kind === 'alone' && !isWholeLine) continue;
    const match = pattern.exec(text);
    const {name: raw = '', role} = match?.groups ?? {};
    const name = raw.trim();
    if (!match || !name || name.split(/\s+/).length > MAX_WORDS) continue;
    const isMarked = strong >= raw.trimEnd().length || isCapitals(name);
    return {
      ...{name, key: labelKey(name), kind, length: match[0].length, isMarked},
      ...(role !== undefined && {role: role.trim()}),
    };
  }
  return undefined;
}

/** The first words up to a line break, how long that line is, and how much of it is bold. */
function headOf(content: readonly Inline[]): {head: string; line: number; strong: number} {
  let head = '';
  let line = 0;
  let strong = 0;
  for (const part of content) {
    if (typeof part === 'object' && 'br' in part) break;
    const run = marked(part);
    const text = run?.text ?? (part as string);
    // A label is no link and no note.
    if (run?.href !== undefined || run?.note) {
      line += text.length + 1;
      break;
    }
    if (run?.strong && strong === head.length) strong += text.length;
    line += text.length;
    if (head.length < HEAD) head += text.slice(0, HEAD - head.length);
    if (line > HEAD) break;
  }
  return {head, line, strong};
}

/** Whether all letters of a script that has cases are capitals, and there are two at least. */
export function isCapitals(words: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/**
 * Whether words are written as a name is: each with a capital, but for particles; in a script
 * without cases a few words, or a few characters where no spaces part them.
 */
export function isNameLike(name: string): boolean {
  const words = name.split(/[\s\u00A0,،，、&＆/]+/).filter(Boolean);
  if (!words.length) return false;
  if (!CASED.test(name)) {
    return /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Thai}/u.test(name)
      ? Array.from(name).length <= 16
      : words.length <= 4;
  }
  return words.every(
    (word, index) =>
      /^[\p{Lu}\p{Lt}\p{N}_]/u.test(word) ||
      (index > 0 && (/^\p{Lo}/u.test(word) || NAME_PARTICLES.has(word.toLowerCase()))),
  );
}
