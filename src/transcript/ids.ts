/**
 * Ids made from words: of a question, a quotation, a name, a title. An id depends on its own words
 * and on what came before it with the same ones, so that it stays when the text around is edited.
 */
import transliterate from '@sindresorhus/transliterate';

/** What an id is for: it names one whose words cannot be written in Latin letters. */
export type IdKind = 'interview' | 'speaker' | 'question' | 'quote';

/** The format's limit. */
const MAX_LENGTH = 64;
/** How long an id made from words may be: enough to tell questions apart, short enough to read. */
const MADE_LENGTH = 40;
/** An id's words are among the first of the text; the rest need not be read. */
const READ_LENGTH = 300;
/** Words of the attribute `open`. */
const RESERVED: ReadonlySet<string> = new Set(['none', 'first', 'all']);

/** The ids of one list. */
export class Ids {
  readonly #kind: IdKind;
  readonly #lang: string;
  readonly #taken = new Set<string>();
  /** How often an id was made, so that the next number need not be looked for. */
  readonly #made = new Map<string, number>();

  constructor(kind: IdKind, lang: string) {
    this.#kind = kind;
    this.#lang = lang;
  }

  /** Says that an id is given away. */
  reserve(id: string): void {
    this.#taken.add(id);
  }

  /** A new id for these words; the second of its name ends in -2. */
  make(words: string): string {
    const base = idOf(words, this.#kind, this.#lang);
    let count = this.#made.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (this.#taken.has(id));
    this.#made.set(base, count);
    this.#taken.add(id);
    return id;
  }
}

/** The first words in Latin letters, joined by "-"; a number where they cannot be written so. */
function idOf(words: string, kind: IdKind, lang: string): string {
  const text = words.slice(0, READ_LENGTH).normalize();
  const latin = transliterate(text, {locale: lang})
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’ʼ`ʹ"\p{M}]/gu, '');
  const parts = latin.match(/[a-z0-9]+/g) ?? [];
  const id = shorten(parts);
  if (!id || isMostlyLost(latin)) return `${kind}-${numberOf(words)}`;
  return RESERVED.has(id) ? `${kind}-${id}` : id;
}

function shorten(parts: readonly string[]): string {
  const [first = '', ...others] = parts;
  let id = first.slice(0, MADE_LENGTH);
  const kept = [id];
  for (const part of others) {
    if (id.length + 1 + part.length > MADE_LENGTH) break;
    id += `-${part}`;
    kept.push(part);
  }
  // "…-on-the" says nothing more; where all was kept, the words are what they are.
  if (kept.length < parts.length) {
    while (kept.length > 2 && (kept.at(-1) ?? '').length <= 3) kept.pop();
  }
  return kept.join('-').slice(0, MAX_LENGTH);
}

/** Whether most letters are still of a script that was not transliterated. */
function isMostlyLost(latin: string): boolean {
  const letters = latin.match(/\p{L}/gu)?.length ?? 0;
  const written = latin.match(/[a-z]/g)?.length ?? 0;
  return letters > written * 2;
}

/**
 * A number that belongs to the words (FNV-1a, folded to five digits). Their place in the text would
 * be shorter, but another question before them would change it.
 */
function numberOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 17)) >>> 0) % 100_000;
}
