/** An interview that one works on: what it holds now, and what of that is kept. */
import type {ChangeSet} from '@codemirror/state';
import type {Finding, Source, Version} from '../compiler/messages.js';
import {ChangeLog} from './change-log.js';
import type {Content, Entry, Keeping} from './library.js';
import {wordsOf, type Words} from './words.js';

export class Draft {
  entry: Entry;
  /** Why it is not kept, as sentences; empty where nothing has failed. */
  failure = '';
  #content: Content;
  /** The text as an editor has it, which is written out only when it is asked for. */
  #words: Words | undefined;
  readonly #log = new ChangeLog();
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
    const content = this.#content;
    if (this.#words && content.kind !== 'docx') {
      this.#content = {...content, text: this.#words.toString()};
      this.#words = undefined;
    }
    return this.#content;
  }

  /** What it is, without its text being written out. */
  get kind(): Content['kind'] {
    return this.#content.kind;
  }

  /** Whether it is a text, which can be edited as it is. */
  get isText(): boolean {
    return this.kind !== 'docx';
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

  /** Another text, as it is typed, with what makes it of the one before. */
  write(words: Words, changes: ChangeSet): void {
    const isChange = this.#isShownAs(changes.length);
    this.#words = words;
    this.#touch();
    if (isChange) this.#log.add(this.#version, changes);
    else this.#log.begin(this.#version);
  }

  /** Whether an editor has this text letter by letter: it has line ends of one kind. */
  #isShownAs(length: number): boolean {
    if (this.#words) return this.#words.length === length;
    const {content} = this;
    return (
      content.kind !== 'docx' && content.text.length === length && !content.text.includes('\r')
    );
  }

  /** Another content in place of the one before. */
  replace(content: Content): void {
    this.#content = content;
    this.#words = undefined;
    this.#replacements += 1;
    this.#touch();
    this.#log.begin(this.#version);
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

  /** What is to be kept of it. */
  get keeping(): Keeping {
    const {entry} = this;
    const content = this.#content;
    if (content.kind === 'docx') return {entry, content};
    const words = this.#words ?? wordsOf(content.text);
    return {
      entry,
      content: {...content, text: ''},
      words,
      edits: this.#log.since(this.#keptVersion),
    };
  }

  /** What the worker compiles. */
  get source(): Source {
    const {content, name} = this;
    return content.kind === 'json' ? content : {...content, name};
  }

  /** What the worker compiles: edits, where it has a version of which this is a change. */
  since(known: number | undefined): Version {
    const {version, name} = this;
    const edits = known === undefined ? undefined : this.#log.since(known);
    return {version, source: edits ? {kind: 'edits', edits, name} : this.source};
  }

  /** What a text that names none of its own is called by. */
  get name(): string {
    return this.entry.file?.replace(/\.[^.]*$/, '') ?? this.entry.name;
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
