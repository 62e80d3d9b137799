/**
 * What stands in braces: what Markdown has no marks for.
 *
 * - `[names]{lang=uk}`, and on a link `[names](https://…){lang=uk}`: the language of these words;
 * - `[laughs]{note}`: the editor's own words, which keep their brackets; `{note=bare}`: without;
 * - `[words]{em}`, `[words]{strong}`: for `*` and `**` where Markdown takes those for letters;
 *   several in one: `[words]{lang=uk em}`;
 * - `{br}`: a line break where a line cannot end, in a heading or at the edge of a paragraph;
 * - `{#id}`, last on a heading; `{#id unanswered}`: a question that nobody answers;
 * - `{#id}`, last on a pull quote. `speaker=` and `exchange=`, ids, say whose words in which exchange
 *   they are where the place does not; `prefix="…"` and `suffix="…"` what stands around them where
 *   they stand more than once: `{#id speaker=mia prefix="It was "}`;
 * - `**Ann:**{start=65.2 end=70}`: the seconds at which an answer begins and ends in the recording;
 * - `![what it shows](https://…){credit="…"}`: whom an image is from; a caption with links or
 *   emphasis stands on the next line, a plain one may be the title;
 * - `{}`, alone: nothing, on purpose: a question, an answer or a paragraph without words.
 *
 * A sign that is escaped is a letter: `\\{#`, `\\[`. In the quotation marks of a value as well.
 */
import type {Heading, Paragraph, PhrasingContent, Text} from 'mdast';
import type {InlineText} from '../interview/schema.js';
import {quoted, type Place} from './problem.js';
import type {Context} from './syntax.js';

/** What is said about a run of text. */
export type Marks = Omit<InlineText, 'text' | 'footnote'>;

/** What the braces of one kind may say: a value that each word needs, or that it stands alone. */
type Words = Readonly<Record<string, RegExp | undefined>>;

const QUESTION_ID = /^\{#([^{}]*?)(\s+unanswered)?\}\s*$/;
const ID = /^\{#([^{}\s="]*)(\s[^]*=[^]*)?\}\s*$/;
const LONE_ID = /^\{#([^{}]*)\}\s*$/;
/** A word, alone or with its value, in quotation marks or without; NULs stand around an escaped sign. */
const WORD = /\s*([a-z]+)(?:=(?:"((?:[^"\0]|\0[^\0]*\0)*)"|([^\s"={}]+)))?(?=\s|$)/y;
const SECONDS = /^(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Infinity)$/;

/** Raw text and escaped signs as one text, NULs, which Markdown never holds, around the signs. */
function guarded(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'escaped' ? guard(node.value) : '',
    )
    .join('');
}

/** A sign that was escaped, as it is told from a raw one. */
export function guard(sign: string): string {
  return `\0${sign}\0`;
}

/** The text without the NULs that guard its signs. */
export function unguarded(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

/** Whether `{}` is all that stands there: nothing, on purpose. */
export function isNothing(nodes: readonly PhrasingContent[]): boolean {
  const [first, ...others] = nodes.filter((node) => node.type !== 'text' || node.value.trim());
  return first?.type === 'text' && !others.length && first.value.trim() === '{}';
}

interface Taken {
  children: PhrasingContent[];
  id?: string;
  place?: Place;
}

/** A heading without the `{#id}` that stands last in it, and what that says. */
export function takeQuestionId(node: Heading, context: Context): Taken & {isUnanswered?: boolean} {
  const {braces, ...taken} = takeLast(node, context);
  const [, id, unanswered] = (braces && QUESTION_ID.exec(braces)) || [];
  if (id === undefined) return {children: node.children};
  return {...taken, id, isUnanswered: unanswered !== undefined};
}

/** What the braces of a pull quote say. */
export interface QuoteWords {
  readonly speaker?: string;
  readonly exchange?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A pull quote's last paragraph without the `{#id …}` that stands last in it, and what that says. */
export function takeQuoteId(node: Paragraph, context: Context): Taken & {words?: QuoteWords} {
  const {braces = '', ...taken} = takeLast(node, context);
  const {place} = taken;
  const [, id, source = ''] = ID.exec(braces) ?? LONE_ID.exec(braces) ?? [];
  if (id === undefined || !place) return {children: node.children};
  const any = /^/;
  const known = {speaker: any, exchange: any, prefix: any, suffix: any};
  const words = readWords(
    source,
    known,
    context,
    place,
    'speaker=, exchange=, prefix="…", suffix="…"',
  );
  return {...taken, id, words: words ?? {}};
}

/** The children before the last `{#`, and from it on as one text. */
function takeLast({children}: Heading | Paragraph, {markdown}: Context): Taken & {braces?: string} {
  const from = children.findLastIndex((node) => node.type === 'text' && node.value.includes('{#'));
  const first = children[from];
  const tail = children.slice(from);
  if (first?.type !== 'text' || !tail.every(({type}) => type === 'text' || type === 'escaped')) {
    return {children};
  }
  const at = first.value.lastIndexOf('{#');
  const line = markdown.textLines(first).findLast(({words}) => words.includes('{#'));
  if (!line) return {children};
  const text: Text = {...first, value: first.value.slice(0, at)};
  return {
    children: [...children.slice(0, from), text],
    braces: guarded(tail).slice(at),
    place: {...line.place, column: line.place.column + line.words.lastIndexOf('{#')},
  };
}

/** Braces that stand first, `{…}` of raw text, and what is left after them. */
export interface Leading {
  readonly braces: string;
  readonly place: Place;
  readonly rest: PhrasingContent[];
}

/** Takes the braces that children begin with; a brace in quotation marks ends none. */
export function takeLeading(
  children: readonly PhrasingContent[],
  {markdown}: Context,
): Leading | undefined {
  const [first] = children;
  if (first?.type !== 'text' || !first.value.startsWith('{')) return undefined;
  let isQuoted = false;
  for (const [index, node] of children.entries()) {
    if (node.type === 'escaped') continue;
    if (node.type !== 'text') return undefined;
    for (let at = 0; at < node.value.length; at += 1) {
      const sign = node.value.charAt(at);
      if (sign === '"') isQuoted = !isQuoted;
      if (sign !== '}' || isQuoted) continue;
      const text: Text = {...node, value: node.value.slice(at + 1)};
      const braces = guarded([
        ...children.slice(0, index),
        {...node, value: node.value.slice(0, at + 1)},
      ]);
      return {braces, place: markdown.place(first), rest: [text, ...children.slice(index + 1)]};
    }
  }
  return undefined;
}

/** When an answer begins and ends in the recording. */
export function readTimes(
  {braces, place}: Leading,
  context: Context,
): {start?: number; end?: number} {
  const words = readWords(
    braces.slice(1, -1),
    {start: SECONDS, end: SECONDS},
    context,
    place,
    'start= and end=, seconds, such as {start=65.2 end=70}',
  );
  return Object.fromEntries(
    Object.entries(words ?? {}).map(([key, value]) => [key, Number(value)]),
  );
}

/** Whom an image is from. */
export function readCredit({braces, place}: Leading, context: Context): {credit?: string} {
  return readWords(braces.slice(1, -1), {credit: /[^]/}, context, place, '{credit="…"}') ?? {};
}

/** What braces say about the words before them. */
export function readMarks(braces: string, place: Place, context: Context): Marks | undefined {
  const known = {lang: /[^]/, note: /^(?:bare)?$/, em: undefined, strong: undefined};
  const words = readWords(
    braces.slice(1, -1),
    known,
    context,
    place,
    "{lang=…}, the language of the words before it, {note}, an editor's note, {em} or {strong}",
  );
  if (!words) return undefined;
  const {lang, note, em, strong} = words;
  return {
    ...(lang !== undefined && {lang}),
    ...(note !== undefined && {note: true}),
    ...(em !== undefined && {em: true}),
    ...(strong !== undefined && {strong: true}),
  };
}

/** Whether braces say of a note that its brackets are none of its words. */
export function isBareNote(braces: string): boolean {
  return /\bnote="?bare\b/.test(braces);
}

/** The words in braces with their values; what is none of those known is a problem. */
function readWords<T extends Words>(
  source: string,
  known: T,
  {problems}: Context,
  place: Place,
  wanted: string,
): {[K in keyof T]?: string} | undefined {
  const words = new Map<string, string>();
  WORD.lastIndex = 0;
  let end = 0;
  for (let match = WORD.exec(source); match; match = WORD.exec(source)) {
    end = WORD.lastIndex;
    const [, name = '', value, bare] = match;
    const given = value === undefined ? bare : unguarded(value);
    const rule = Object.hasOwn(known, name) ? (known[name] ?? /^$/) : undefined;
    if (!rule?.test(given ?? '') || words.has(name)) {
      end = -1;
      break;
    }
    words.set(name, given ?? '');
  }
  if (end >= 0 && !source.slice(end).trim() && (words.size || !Object.hasOwn(known, 'lang'))) {
    return Object.fromEntries(words) as {[K in keyof T]?: string};
  }
  problems.add(
    place,
    quoted(unguarded(`{${source}}`)),
    wanted,
    'Write one of these, or \\{ for the letter.',
  );
  return undefined;
}

export function sameMarks(a: Marks, b: Marks): boolean {
  return (['href', 'lang', 'em', 'strong', 'note'] as const).every((key) => a[key] === b[key]);
}
