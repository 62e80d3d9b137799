/** A transcript's text by its lines, as problems name them; what mends read and write. */
import {Ids, type IdKind} from '../../../../src/transcript/ids.js';
import {languageOf} from '../../../../src/transcript/language.js';
import type {Place} from '../../../../src/transcript/problem.js';
import type {TranscriptFormat} from '../../../../src/transcript/index.js';
import type {Edit} from '../../compiler/messages.js';

const VOICE = /<v(?:\.[\w.]+)?[ \t]+([^<>\n]{1,80}?)[ \t]*>/g;
const LABEL =
  /^[ \t]*(?:>>+|[-–—])?[ \t]*\**([\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N} .'’-]{0,59}?)[ \t]*(?:\([^()\n]*\)[ \t]*)?\**[:：](?!\/)/gmu;

export class Transcript {
  readonly text: string;
  readonly lines: readonly string[];
  /** How many lines the front matter takes, with its `---`; none where there is none. */
  readonly head: number;
  readonly format: TranscriptFormat;
  /** Where the front matter begins: in captions it is in a comment. */
  readonly #first: number;
  readonly #starts: readonly number[];
  #lang: string | undefined;
  #bracedIds: readonly string[] | undefined;
  #names: ReadonlyMap<string, number> | undefined;

  constructor(text: string, format: TranscriptFormat = 'markdown') {
    this.text = text;
    this.format = format;
    this.lines = text.split('\n');
    let start = 0;
    this.#starts = this.lines.map((line) => {
      const at = start;
      start += line.length + 1;
      return at;
    });
    const isRule = (line: string) => /^---[ \t]*$/.test(line);
    const isNote = (line: string, at: number) =>
      line.startsWith('NOTE') && isRule(this.lines[at + 1] ?? '');
    this.#first = this.isCues ? this.lines.findIndex(isNote) + 2 : 1;
    const isThere = this.#first > 0 && isRule(this.line(this.#first));
    const end = this.lines.findIndex((line, at) => at >= this.#first && isRule(line));
    this.head = isThere ? end + 1 : 0;
  }

  /** Whether it is a recording's captions. */
  get isCues(): boolean {
    return this.format === 'vtt' || this.format === 'srt';
  }

  get hasVoices(): boolean {
    return this.isCues && /<v[ .]/.test(this.text);
  }

  /** A line by its number, which counts from 1. */
  line(number: number): string {
    return this.lines[number - 1] ?? '';
  }

  /** Where a line begins, and the end of the text for what is beyond. */
  start(number: number): number {
    return this.#starts[number - 1] ?? this.text.length;
  }

  end(number: number): number {
    return this.start(number) + this.line(number).length;
  }

  /** What stands at a place, to the end of its line. */
  at({line, column}: Place): string {
    return this.line(line).slice(column - 1);
  }

  offset({line, column}: Place): number {
    return this.start(line) + column - 1;
  }

  /** An edit of so many letters at a place. */
  replace(place: Place, length: number, insert: string): Edit {
    const from = this.offset(place);
    return {from, to: from + length, insert};
  }

  /** A line gone, with its end. */
  withoutLine(number: number): Edit {
    return {from: this.start(number), to: this.start(number + 1), insert: ''};
  }

  /** The language that it is in, as its front matter says, or its words. */
  get lang(): string {
    return (this.#lang ??= this.#langGiven() ?? languageOf(this.body.slice(0, 20_000)));
  }

  #langGiven(): string | undefined {
    return /^lang:[ \t]*["']?([A-Za-z-]+)/m.exec(this.frontMatter)?.[1];
  }

  get frontMatter(): string {
    return this.head ? this.text.slice(this.start(this.#first), this.start(this.head + 1)) : '';
  }

  get body(): string {
    return this.text.slice(this.start(this.head + 1));
  }

  /** The lines around one, up to the blank ones. */
  block(line: number): readonly string[] {
    const isBlank = (other: string) => !other.trim();
    const first = this.lines.slice(0, line).findLastIndex(isBlank) + 1;
    const below = this.lines.slice(first);
    const end = below.findIndex(isBlank);
    return end < 0 ? below : below.slice(0, end);
  }

  /** An id of these words that none of those in braces is. */
  freeId(kind: IdKind, words: string, taken?: Iterable<string>): string {
    const ids = new Ids(kind, this.lang);
    for (const id of taken ?? this.bracedIds()) ids.reserve(id);
    return ids.make(words);
  }

  /** What stands before a colon where lines begin, and in voices: how often, the most frequent first. */
  names(): ReadonlyMap<string, number> {
    if (this.#names) return this.#names;
    const counts = new Map<string, number>();
    const sign = this.hasVoices ? VOICE : LABEL;
    for (const [, name = ''] of this.body.matchAll(sign)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return (this.#names = new Map([...counts].sort(([, a], [, b]) => b - a)));
  }

  /** Where a name stands that says who speaks, and how long it is there: it may have more spaces. */
  turnsOf(name: string): (Place & {readonly length: number})[] {
    const letters = escaped(name).replace(/\s+/g, '\\s+');
    const begin = this.hasVoices ? `<v(?:\\.[\\w.]+)?\\s+` : `^\\s*(?:(?:>>+|[-–—])\\s*)?\\**`;
    const end = this.hasVoices ? '\\s*>' : '\\s*(?:\\([^()]*\\)\\s*)?\\**[:：]';
    const turn = new RegExp(`(${begin})(${letters})(?=${end})`, 'g');
    return this.lines.flatMap((line, at) =>
      at < this.head
        ? []
        : Array.from(line.matchAll(turn), ({1: before = '', 2: {length} = '', index}) => ({
            ...{line: at + 1, column: index + before.length + 1, length},
          })),
    );
  }

  /** The ids of questions and pull quotes. */
  bracedIds(): readonly string[] {
    return (this.#bracedIds ??= [...this.body.matchAll(/(?<!\\)\{#([^{}\s]+)/g)].map(
      ([, id = '']) => id,
    ));
  }
}

/** Letters as a pattern that finds them. */
export function escaped(letters: string): string {
  return letters.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** A text as YAML has it, in quotation marks where it needs them, as for commas within braces. */
export function yamlText(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\d .'’()–-]*(?<! )$/u.test(text);
  return isPlain && !/^(?:true|false)$/i.test(text) ? text : JSON.stringify(text);
}
