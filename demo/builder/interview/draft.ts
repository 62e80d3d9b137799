/** An interview that one works on: what it holds now, and what of that is kept. */
import type {Finding, Source} from '../compiler/messages.js';
import type {Content, Entry} from './library.js';

/** A text that is written out only when it is asked for, as an editor's is. */
export interface Words {
  toString(): string;
}

export class Draft {
  entry: Entry;
  /** Why it is not kept, as sentences; empty where nothing has failed. */
  failure = '';
  #content: Content;
  #words: Words | undefined;
  /** How often it was changed, and how often it had been when it was kept. */
  #version = 0;
  #replacements = 0;
  #keptVersion = -1;
  #keptName: string | undefined;

  constructor(entry: Entry, content: Content, {isKept = false} = {}) {
    this.entry = entry;
    this.#content = content;
    if (!isKept) return;
    this.#keptVersion = 0;
    this.#keptName = entry.name;
  }

  get content(): Content {
    const {kind} = this.#content;
    if (this.#words && kind === 'text') {
      this.#content = {...this.#content, text: this.#words.toString()};
      this.#words = undefined;
    }
    return this.#content;
  }

  /** What it is, without its text being written out. */
  get kind(): Content['kind'] {
    return this.#content.kind;
  }

  get version(): number {
    return this.#version;
  }

  /** How often something else took the place of all that it was. */
  get replacements(): number {
    return this.#replacements;
  }

  get isKept(): boolean {
    return this.#version === this.#keptVersion;
  }

  /** Whether it is kept under the name that it has. */
  get isNamed(): boolean {
    return this.entry.name === this.#keptName;
  }

  /** Another text, as it is typed. */
  write(words: Words): void {
    this.#words = words;
    this.#touch();
  }

  /** Another content in place of the one before. */
  replace(content: Content): void {
    this.#content = content;
    this.#words = undefined;
    this.#replacements += 1;
    this.#touch();
  }

  /** Its name follows from what it holds: another one is no change that another tab's could be at odds with. */
  rename(name: string): void {
    if (name) this.entry = {...this.entry, name};
  }

  /** Says that what it held at a version is kept, as this entry. */
  wasKept(version: number, {key, name, revision}: Entry): void {
    this.#keptVersion = version;
    this.#keptName = name;
    this.entry = {...this.entry, key, revision};
    this.failure = '';
  }

  /** What the worker compiles. */
  get source(): Source {
    const {content} = this;
    const name = this.entry.file?.replace(/\.[^.]*$/, '') ?? this.entry.name;
    return content.kind === 'json' ? content : {...content, name};
  }

  #touch(): void {
    this.#version += 1;
    this.entry = {...this.entry, modified: Date.now()};
  }
}

/** How a finding is told from others when the text is compiled again. */
export function isSame(a: Finding, b: Finding): boolean {
  const isAtOnePlace = a.line === b.line && a.column === b.column;
  return isAtOnePlace && a.found === b.found && a.wanted === b.wanted;
}
