/**
 * What stands in braces, three things that Markdown has no marks for:
 *
 * - `[names]{lang=uk}`, and on a link `[names](https://…){lang=uk}`: the language of these words;
 * - `[laughs]{note}`: the editor's own words, which keep their brackets;
 * - `{#id}`, last on a heading or a pull quote; elsewhere it is a problem.
 *
 * A sign that is escaped is a letter: `\{#`, `\[`.
 */
import type {Heading, Paragraph, PhrasingContent, Text} from 'mdast';
import type {InlineText} from '../interview/schema.js';
import {quoted, type Place} from './problem.js';
import type {Context} from './syntax.js';

/** What is said about a run of text. */
export type Marks = Omit<InlineText, 'text' | 'footnote'>;

const ID = /^\{#([^{}]*)\}\s*$/;
const LANG = /^\{\s*lang=("?)([^\s"]+)\1\s*\}$/;
const NOTE = /^\{\s*note\s*\}$/;

/** A heading or paragraph without the `{#id}` that stands last in it, and that id. */
export function takeId(
  {children}: Heading | Paragraph,
  {markdown}: Context,
): {children: PhrasingContent[]; id?: string; place?: Place} {
  const last = children.at(-1);
  if (last?.type !== 'text') return {children};
  const at = last.value.lastIndexOf('{#');
  const [, id] = (at >= 0 && ID.exec(last.value.slice(at))) || [];
  const line = markdown.textLines(last).at(-1);
  if (id === undefined || !line) return {children};
  const text: Text = {...last, value: last.value.slice(0, at)};
  const column = line.place.column + line.words.lastIndexOf('{#');
  return {children: [...children.slice(0, -1), text], id, place: {...line.place, column}};
}

/** What braces say about the words before them. */
export function readMarks(braces: string, place: Place, {problems}: Context): Marks | undefined {
  const lang = LANG.exec(braces)?.[2];
  if (lang !== undefined) return {lang};
  if (NOTE.test(braces)) return {note: true};
  problems.add(
    place,
    quoted(braces),
    "{lang=…}, the language of the words before it, or {note}, an editor's note",
    'Write one of these, or \\{ for the letter.',
  );
  return undefined;
}

export function sameMarks(a: Marks, b: Marks): boolean {
  return (['href', 'lang', 'em', 'strong', 'note'] as const).every((key) => a[key] === b[key]);
}
