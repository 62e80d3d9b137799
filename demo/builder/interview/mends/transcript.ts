/** A transcript's text by its lines, as problems name them; what mends read and write. */
import {Ids, type IdKind} from '../../../../src/transcript/ids.js';
import {languageOf} from '../../../../src/transcript/language.js';
import type {Place} from '../../../../src/transcript/problem.js';
import type {Edit} from '../../compiler/messages.js';

export class Transcript {
  readonly text: string;
  readonly lines: readonly string[];
  /** How many lines the front matter takes, with its `---`; none where there is none. */
  readonly head: number;
  readonly #starts: readonly number[];
  #lang: string | undefined;
  #bracedIds: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.lines = text.split('\n');
    let start = 0;
    this.#starts = this.lines.map((line) => {
      const at = start;
      start += line.length + 1;
      return at;
    });
    const isRule = (line: string) => /^---[ \t]*$/.test(line);
    const end = isRule(this.line(1)) ? this.lines.findIndex((line, at) => at && isRule(line)) : -1;
    this.head = end + 1;
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
    return this.text.slice(0, this.start(this.head + 1));
  }

  get body(): string {
    return this.text.slice(this.start(this.head + 1));
  }

  /** An id of these words that none of those in braces is. */
  freeId(kind: IdKind, words: string, taken?: Iterable<string>): string {
    const ids = new Ids(kind, this.lang);
    for (const id of taken ?? this.bracedIds()) ids.reserve(id);
    return ids.make(words);
  }

  /** The ids of questions and pull quotes. */
  bracedIds(): readonly string[] {
    return (this.#bracedIds ??= [...this.body.matchAll(/(?<!\\)\{#([^{}\s]+)/g)].map(
      ([, id = '']) => id,
    ));
  }
}

/** A text as YAML has it, in quotation marks where it needs them. */
export function yamlText(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\d .,'’()–-]*(?<! )$/u.test(text);
  return isPlain && !/^(?:true|false)$/i.test(text) ? text : JSON.stringify(text);
}
