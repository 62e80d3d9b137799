/** Mends of signs of JSON that are missing, or too many. Each is read again before it is offered. */
import {firstBreach, type Breach} from '../../../../../src/cli/json-text.js';
import type {Edit, Remedy} from '../../../compiler/messages.js';
import {applied} from '../edits.js';

/** Edits, and up to where the text has to be JSON after them. */
interface Attempt extends Remedy {
  readonly reach: number;
}

/** What is around a breach. */
interface Setting {
  readonly text: string;
  readonly offset: number;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The line that it is in, and where that begins and ends. */
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

const KEY = /^"(?:[^"\\\n]|\\.)*"\s*:/;
const VALUE = /^(?:["[{\d-]|(?:true|false|null)\b)/;
/** What closes what a word processor, or another language, opens a text with. */
const CLOSING: Readonly<Record<string, string>> = {
  ...{'“': '”', '”': '”', '„': '“”', '«': '»', '»': '«'},
  ...{'‘': '’', '’': '’', "'": "'"},
};
/** Letters that are looked through for the end of a text. */
const LONGEST = 5000;
/** What stands behind a text that has ended: a comma within one is followed by words. */
const BEHIND = /^\s*(?:[:}\]]|,?\s*$|,\s*(?:["'“”„‘’«»[{\d-]|(?:true|false|null)\b))/;

const TRIES: readonly ((setting: Setting) => Attempt | undefined)[] = [
  withoutComma,
  withStraightMarks,
  withName,
  withLowerCase,
  withInnerMarks,
  withComma,
  withColon,
  withEndOfText,
  withOneLine,
  withBeginningOfText,
  withEscapedTab,
];

/** The one mend of a breach that is right for certain. */
export function syntaxMend(text: string, breach: Breach): Remedy | undefined {
  const {offset, name} = breach;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  const [before, after] = [text.slice(start, offset), text.slice(offset, end)];
  const setting = {text, offset, name, before, after, line: before + after, start, end};
  for (const attempt of TRIES) {
    const tried = attempt(setting);
    if (tried && isRight(text, tried)) return {label: tried.label, edits: tried.edits};
  }
  return undefined;
}

function isRight(text: string, {edits, reach}: Attempt): boolean {
  const added = edits.reduce((sum, {from, to, insert}) => sum + insert.length - (to - from), 0);
  const breach = firstBreach(applied(text, edits));
  return !breach || breach.offset >= Math.min(reach + added, text.length + added);
}

function insert(from: number, letters: string): Edit {
  return {from, to: from, insert: letters};
}

/** The last letter before a place that is no white space, and where it is. */
function lastBefore(text: string, offset: number): {at: number; letter: string} {
  let at = offset - 1;
  while (/\s/.test(text[at] ?? '')) at -= 1;
  return {at, letter: text[at] ?? ''};
}

function withoutComma({text, offset}: Setting): Attempt | undefined {
  const {at, letter} = lastBefore(text, offset);
  if (letter !== ',' || !/[}\],]/.test(text[offset] ?? '')) return undefined;
  return {
    label: 'Remove the comma',
    edits: [{from: at, to: at + 1, insert: ''}],
    reach: offset + 1,
  };
}

function withComma({text, offset, after}: Setting): Attempt | undefined {
  const {at, letter} = lastBefore(text, offset);
  const isNext = opener(text, offset) === '{' ? KEY.test(after) : VALUE.test(after);
  if (!isNext || !/["\]}\w]/.test(letter)) return undefined;
  const [token = ''] = /^"(?:[^"\\\n]|\\.)*"|^\S/.exec(after) ?? [];
  return {
    label: 'Add the comma',
    edits: [insert(at + 1, ',')],
    reach: offset + token.length,
  };
}

/** The bracket that a place is in. */
function opener(text: string, offset: number): string | undefined {
  const open: string[] = [];
  for (const [sign] of text.slice(0, offset).matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(sign);
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.at(-1);
}

function withColon({text, offset, before, after}: Setting): Attempt | undefined {
  // A name without its second mark takes the colon and the value's first mark with it.
  const inside = /"([\w$-]+):\s*"$/.exec(before);
  if (inside) {
    const at = offset - before.length + inside.index + 1 + (inside[1]?.length ?? 0);
    const [rest = ''] = /^[^"]*"/.exec(after) ?? [];
    return {label: MARK, edits: [insert(at, '"')], reach: offset + rest.length};
  }
  const {at, letter} = lastBefore(text, offset);
  const [sign = ''] = /^=>?\s*/.exec(after) ?? [];
  if (letter !== '"' || !VALUE.test(after.slice(sign.length))) return undefined;
  const edit = {from: at + 1, to: offset + sign.length, insert: ': '};
  return {label: 'Add the colon', edits: [edit], reach: offset + sign.length + 1};
}

const MARK = 'Add the quotation mark';

/** The name of a field that lacks its marks, or the first of them. */
function withName({offset, after}: Setting): Attempt | undefined {
  const [, name = '', mark = ''] = /^([A-Za-z_$][\w$-]*)("?)\s*:/.exec(after) ?? [];
  if (!name) return undefined;
  const last = mark ? [] : [insert(offset + name.length, '"')];
  return {
    label: mark ? MARK : 'Add the quotation marks',
    edits: [insert(offset, '"'), ...last],
    reach: offset + name.length + mark.length + 1,
  };
}

const WORDS: Readonly<Record<string, string>> = {True: 'true', False: 'false', None: 'null'};

function withLowerCase({offset, after}: Setting): Attempt | undefined {
  const [word = ''] = /^\w+/.exec(after) ?? [];
  const right = WORDS[word];
  if (right === undefined) return undefined;
  const to = offset + word.length;
  return {label: `Write ${right}`, edits: [{from: offset, to, insert: right}], reach: to};
}

function withStraightMarks({offset, after}: Setting): Attempt | undefined {
  const closing = CLOSING[after[0] ?? ''];
  if (closing === undefined) return undefined;
  const marks = after.slice(0, LONGEST).matchAll(new RegExp(`(?!^)[${closing}]`, 'g'));
  const length = Array.from(marks, ({index}) => index).find((at) =>
    BEHIND.test(after.slice(at + 1)),
  );
  if (!length || /["“”„\\]/.test(after.slice(1, length))) return undefined;
  const to = offset + length + 1;
  return {
    label: 'Write straight quotation marks',
    edits: [
      {from: offset, to: offset + 1, insert: '"'},
      {from: to - 1, to, insert: '"'},
    ],
    reach: to,
  };
}

/** A line whose text has marks within it that are letters. */
function withInnerMarks({line, start, end}: Setting): Attempt | undefined {
  const [, head = '', words = ''] =
    /^(\s*(?:"[\w$-]+"\s*:\s*)?(?:[[{]\s*)?")(.*)"\s*[\]}]?\s*,?\s*$/.exec(line) ?? [];
  // Marks beside a comma or a colon may be where one text ends and another begins.
  if (/"\s*[,:]\s*(?:["[{\d-]|(?:true|false|null)\b)|"\s*[}\]]|[[{]\s*"/.test(words)) return;
  const edits = Array.from(words.matchAll(/\\.|"/g))
    .filter(([sign]) => sign === '"')
    .map(({index}) => insert(start + head.length + index, '\\'));
  // Two texts that only lack the comma between them have a space between two marks.
  // Of marks that are odd in number, one may begin or end a text.
  if (!edits.length || edits.length % 2 || /"\s*"/.test(words)) return undefined;
  return {label: 'Keep the quotation marks as letters', edits, reach: end};
}

/** A text that its line ends before its mark comes; what stands below goes on as after a text. */
function withEndOfText({name, text, offset, after, end}: Setting): Attempt | undefined {
  if (name !== 'UnexpectedEndOfString') return undefined;
  const [whole = ''] = /^"[^"]*?(?=\s*,?\s*$)/.exec(after) ?? [];
  const isLast = !after.trimEnd().endsWith(',');
  const below = text.slice(end).trimStart();
  // A line that begins with a number may go on with the sentence.
  const goesOn = isLast ? /^[}\]]/.test(below) : /^["{]/.test(below);
  if (whole.length < 2 || !goesOn) return undefined;
  return {label: MARK, edits: [insert(offset + whole.length, '"')], reach: end};
}

/** A text that goes on in the next line, where its mark comes. */
function withOneLine({name, text, end}: Setting): Attempt | undefined {
  if (name !== 'UnexpectedEndOfString') return undefined;
  const [gap = '', rest = ''] =
    /^\n[ \t]*([^"{}[\]\n]+"[ \t]*,?[ \t]*)(?=\n)/.exec(text.slice(end)) ?? [];
  if (!rest) return undefined;
  const to = end + gap.length - rest.length;
  return {
    label: 'Write it on one line',
    edits: [{from: end, to, insert: /\s$/.test(text.slice(0, end)) ? '' : ' '}],
    reach: end + gap.length,
  };
}

/** A value that lacks its first mark, or a word that lacks both. */
function withBeginningOfText({text, offset, after}: Setting): Attempt | undefined {
  if (!/[:[,]/.test(lastBefore(text, offset).letter)) return undefined;
  const [ended] = /^[^"[\]{}:,\s][^"[\]{}:]*"(?=\s*[,}\]]?\s*$)/.exec(after) ?? [];
  if (ended !== undefined) {
    return {label: MARK, edits: [insert(offset, '"')], reach: offset + ended.length};
  }
  const [word = ''] = /^\p{L}[\p{L}\p{M}\d_-]*(?=\s*[,}\]]?\s*$)/u.exec(after) ?? [];
  if (!word || /^(?:true|false|null|undefined|NaN)$/i.test(word)) return undefined;
  return {
    label: 'Add the quotation marks',
    edits: [insert(offset, '"'), insert(offset + word.length, '"')],
    reach: offset + word.length,
  };
}

function withEscapedTab({name, offset, after, end}: Setting): Attempt | undefined {
  if (name !== 'InvalidCharacter') return undefined;
  const [whole = ''] = /^"(?:[^"\\]|\\.)*"/.exec(after) ?? [];
  const edits = Array.from(whole.matchAll(/\t/g), ({index}) => ({
    ...{from: offset + index, to: offset + index + 1, insert: '\\t'},
  }));
  return edits.length ? {label: 'Write \\t', edits, reach: end} : undefined;
}
