/** A text of interview JSON, with its value and the places of that: what mends read and write. */
import {JsonPlaces, type Span} from '../../../../../src/cli/json-text.js';
import {Ids, type IdKind} from '../../../../../src/transcript/ids.js';
import type {Edit} from '../../../compiler/messages.js';

export type Fields = Readonly<Record<string, unknown>>;

export class JsonText {
  readonly text: string;
  /** Nothing where the text is no JSON, and why not. */
  readonly value: unknown;
  readonly error: unknown;
  #places: JsonPlaces | undefined;

  constructor(text: string) {
    this.text = text;
    try {
      this.value = JSON.parse(text);
    } catch (error) {
      this.error = error;
    }
  }

  get places(): JsonPlaces {
    return (this.#places ??= new JsonPlaces(this.text));
  }

  /** What stands at a path; nothing where there is none. */
  at(path: string): unknown {
    let value = this.value;
    for (const key of path.match(/[^.[\]]+/g) ?? []) {
      if (!isFields(value) || !Object.hasOwn(value, key)) return undefined;
      value = value[key];
    }
    return value;
  }

  /** The letters of the value at a path. */
  letters(path: string): string {
    const span = this.places.valueAt(path);
    return span ? this.text.slice(span.from, span.to) : '';
  }

  /** The objects of a list at a path, others as empty ones so that their numbers hold. */
  list(path: string): Fields[] {
    const list: unknown = this.at(path);
    return Array.isArray(list) ? list.map((item) => (isFields(item) ? item : {})) : [];
  }

  /** The language that it says it is in. */
  get lang(): string {
    const lang = this.at('lang');
    return typeof lang === 'string' ? lang : 'und';
  }

  /** Another value at a path. */
  write(path: string, value: unknown): Edit[] {
    return edits(this.places.valueAt(path), JSON.stringify(value));
  }

  /** Another name for the field at a path. */
  rename(path: string, name: string): Edit[] {
    return edits(this.places.keyAt(path), JSON.stringify(name));
  }

  /** One more field, the first of an object, laid out as its others are. */
  add(path: string, name: string, value: unknown): Edit[] {
    const span = this.places.valueAt(path);
    if (!span || this.text[span.from] !== '{') return [];
    const [, space = '', end = ''] =
      /^\{(\s*)([}"])/.exec(this.text.slice(span.from, span.to)) ?? [];
    const from = span.from + 1 + (end === '}' ? 0 : space.length);
    const comma = end === '}' ? '' : `,${space || ' '}`;
    return [{from, to: from, insert: `${JSON.stringify(name)}: ${JSON.stringify(value)}${comma}`}];
  }

  /** A field gone, with the comma that parts it from its neighbor. */
  remove(path: string): Edit[] {
    const span = this.places.memberAt(path);
    if (!span) return [];
    const [after] = /^\s*,\s*/.exec(this.text.slice(span.to)) ?? [];
    if (after !== undefined) return [{from: span.from, to: span.to + after.length, insert: ''}];
    const [before = ''] = /,?\s*$/.exec(this.text.slice(0, span.from)) ?? [];
    return [{from: span.from - before.length, to: span.to, insert: ''}];
  }

  /** An id of these words that is none of those taken. */
  freeId(kind: IdKind, words: string, taken: Iterable<unknown>): string {
    const ids = new Ids(kind, this.lang);
    for (const id of taken) if (typeof id === 'string') ids.reserve(id);
    return ids.make(words);
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function edits(span: Span | undefined, insert: string): Edit[] {
  return span ? [{...span, insert}] : [];
}
