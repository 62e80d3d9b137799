/**
 * Front matter: YAML that holds every field of an interview and its speakers that the text does
 * not. All its values are texts, but for true and false; where the format wants running text or
 * blocks, a text is read as Markdown.
 */
import {isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Document} from 'yaml';
import type {Places} from './places.js';
import {quoted, type Place, type Problems} from './problem.js';

export type Fields = Record<string, unknown>;

/** Reads a text as Markdown, for the field that stands at a place. */
export interface RichText {
  inline(text: string, place: Place): unknown;
  blocks(text: string, place: Place): unknown;
}

/** What the compiler finds in the text or writes itself. */
const HELD_BY_TEXT = ['schemaVersion', 'intro', 'exchanges', 'quotes', 'notes'];
/** More repeats than people write: an alias of aliases of aliases fills the memory. */
const MAX_ALIASES = 100;

interface Report {
  readonly places: Places;
  readonly problems: Problems;
}

/**
 * The fields of the front matter, `speakers` as a list; nothing if it cannot be read. `firstLine`
 * is the line of the transcript on which the YAML begins.
 */
export function readFrontMatter(
  yaml: string,
  firstLine: number,
  report: Report,
): Fields | undefined {
  const {places, problems} = report;
  const placeAt = placesIn(yaml, firstLine);
  // Without a schema that guesses, `published: 2024` is a text as well.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    customTags: ['bool'],
    stringKeys: true,
    prettyErrors: false,
  });
  const complaints = [...document.errors, ...document.warnings];
  for (const {message, pos} of complaints) {
    const found = yaml.slice(pos[0], Math.max(pos[1], pos[0] + 1)).trim();
    problems.add(
      placeAt(pos[0]),
      found ? quoted(found) : 'the end of a line',
      `YAML that can be read (${message})`,
      'Indent by spaces, and quote a text that has signs of YAML in it.',
    );
  }
  if (complaints.length) return undefined;
  const reader = new Reader(document, placeAt, places);
  const fields = reader.value(document.contents);
  if (reader.isBomb || !isFields(fields)) {
    problems.add(
      placeAt(0),
      reader.isBomb ? `more than ${MAX_ALIASES} aliases` : 'front matter without fields',
      'a field a line, `name: value`',
      reader.isBomb ? 'Write the values out.' : 'Write `id: …`, `title: …` and the others here.',
    );
    return undefined;
  }
  reportHeldByText(fields, report);
  if (Object.hasOwn(fields, 'speakers')) {
    const node = isMap(document.contents) ? document.get('speakers', true) : undefined;
    listSpeakers(isAlias(node) ? node.resolve(document) : node, fields, reader, report);
  }
  return fields;
}

/** The fields, all optional, that may be written as Markdown, wherever they are. */
export function readRichText(fields: Fields, {places}: Report, read: RichText): void {
  const convert = (holder: unknown, key: string, kind: keyof RichText) => {
    if (!isFields(holder) || typeof holder[key] !== 'string') return;
    holder[key] = read[kind](holder[key], places.field(holder, key));
  };
  convert(fields, 'lead', 'inline');
  convert(fields.image, 'caption', 'inline');
  for (const correction of listOf(fields.corrections)) convert(correction, 'text', 'inline');
  for (const speaker of listOf(fields.speakers)) {
    convert(speaker, 'bio', 'blocks');
    if (isFields(speaker)) convert(speaker.portrait, 'caption', 'inline');
  }
}

/** Takes the names by which turns call their speakers, where they are not the speakers' own. */
export function takeLabels(
  fields: Fields,
  {places, problems}: Report,
): ReadonlyMap<unknown, string> {
  const labels = new Map<unknown, string>();
  for (const speaker of listOf(fields.speakers)) {
    if (!isFields(speaker) || !Object.hasOwn(speaker, 'label')) continue;
    const {label} = speaker;
    if (typeof label === 'string' && label.trim()) labels.set(speaker, label);
    else {
      problems.add(
        places.field(speaker, 'label'),
        'a label that is no text',
        'the name by which turns call the speaker',
        'Write it, or remove `label`.',
      );
    }
    Reflect.deleteProperty(speaker, 'label');
  }
  return labels;
}

/** Takes the order of the quotations, the first of which stands for all, where it is not that of print. */
export function takeOrder(
  fields: Fields,
  {places}: Report,
): {id: string; place: Place}[] | undefined {
  const {quotes} = fields;
  if (!isOrder(quotes)) return undefined;
  Reflect.deleteProperty(fields, 'quotes');
  return quotes.map((id, index) => ({id, place: places.field(quotes, String(index))}));
}

function isOrder(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The speakers as the format lists them, in the order in which the map of their ids has them. */
function listSpeakers(
  node: unknown,
  fields: Fields,
  reader: Reader,
  {places, problems}: Report,
): void {
  const place = places.field(fields, 'speakers');
  const speakers = fields.speakers;
  if (!isMap(node) || !isFields(speakers)) {
    problems.add(
      place,
      'speakers without ids',
      'speakers by their ids, `mia: {name: Mia}`',
      'Write each on a line of its own, indented, below `speakers:`.',
    );
    return;
  }
  const list = node.items.map(({key}) => {
    const id = textOf(key);
    const speaker = speakers[id];
    if (!isFields(speaker)) return speaker;
    if (Object.hasOwn(speaker, 'id')) {
      problems.add(
        places.field(speaker, 'id'),
        'a speaker with an id inside',
        'a speaker whose id stands before it',
        `Remove it: the id is ${quoted(id)}.`,
      );
    }
    places.setField(speaker, 'id', reader.place(key));
    return Object.assign(speaker, {id});
  });
  fields.speakers = places.set(list, place);
}

function reportHeldByText(fields: Fields, {places, problems}: Report): void {
  for (const key of HELD_BY_TEXT.filter((name) => Object.hasOwn(fields, name))) {
    if (key === 'quotes' && isOrder(fields.quotes)) continue;
    problems.add(
      places.field(fields, key),
      `the field \`${key}\` in the front matter`,
      'fields that the text does not hold',
      key === 'schemaVersion' ? 'Remove it: it is written for you.' : 'Write it in the text.',
    );
    Reflect.deleteProperty(fields, key);
  }
}

/** Reads YAML's nodes as values, and remembers where each stands. */
class Reader {
  readonly #document: Document;
  readonly #placeAt: (offset: number) => Place;
  readonly #places: Places;
  #aliases = 0;

  constructor(document: Document, placeAt: (offset: number) => Place, places: Places) {
    this.#document = document;
    this.#placeAt = placeAt;
    this.#places = places;
  }

  /** Whether there were too many repeats to read them all. */
  get isBomb(): boolean {
    return this.#aliases > MAX_ALIASES;
  }

  value(node: unknown): unknown {
    if (isAlias(node)) {
      this.#aliases += 1;
      return this.isBomb ? undefined : this.value(node.resolve(this.#document));
    }
    if (isScalar(node)) return node.value;
    if (isSeq(node)) {
      const list = node.items.map((item) => this.value(item));
      node.items.forEach((item, index) => {
        this.#places.setField(list, String(index), this.place(item));
      });
      return this.#places.set(list, this.place(node));
    }
    if (!isMap(node)) return undefined;
    // Own properties all, `__proto__` included.
    const fields = Object.fromEntries(
      node.items.map(({key, value}) => [textOf(key), this.value(value)]),
    );
    for (const {key, value} of node.items) {
      const [name, text] = [this.place(key), this.place(value ?? key)];
      this.#places.setField(fields, textOf(key), text.line > name.line ? name : text);
    }
    return this.#places.set(fields, this.place(node));
  }

  /** Where a node begins. */
  place(node: unknown): Place {
    const range = isNode(node) ? node.range : undefined;
    return this.#placeAt(range?.[0] ?? 0);
  }
}

function textOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** From an offset in the YAML to a place in the transcript. */
function placesIn(yaml: string, firstLine: number): (offset: number) => Place {
  const starts = [0];
  for (const {index} of yaml.matchAll(/\n/g)) starts.push(index + 1);
  return (offset) => {
    const line = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    return {line: firstLine + line, column: offset - (starts[line] ?? 0) + 1};
  };
}
