/**
 * Plain text, as it is copied out of a PDF or a word processor: its lines as paragraphs, lists and
 * headings. Who speaks and what asks is found later.
 */
import type {Block, Inline} from '../interview/schema.js';
import {layoutOf, type Layout} from './layout.js';
import {openingOfLine} from './openings.js';
import type {Paragraph} from './paragraph.js';
import {quoted, type Place} from './problem.js';
import {readInline, type Joined, type Report} from './text-inline.js';
import {ANSWER_LABELS, labelKey, QUESTION_LABELS} from './words.js';

/** A line with what is known of it before the others are read. */
interface Line {
  readonly words: string;
  readonly place: Place;
  /** Whether a page or a blank line ends before it. */
  readonly isApart: boolean;
}

const BULLET = /^[•◦‣▪●·⁃*-]\s+(?=\S)/u;
const NUMBER = /^(\d{1,4})[.)]\s+(?=\S)/;
const HEADING = /^(#{1,6})\s+(?=\S)/;
const QUOTE = /^>\s?/;
const SENTENCE_END = /[.!?…。！？؟۔।:："”»」』)\]]\s*$/u;
/** How many lines of a list may go by without another item before it is none. */
const MAX_ITEM_LINES = 200;

/** The paragraphs of a text; `names` are labels that the front matter knows. */
export function readText(text: string, names: readonly string[], report: Report): Paragraph[] {
  const lines = linesOf(text);
  const labels = labelsOf(lines, names);
  const layout = layoutOf(lines.map((line, at) => ({...line, isApart: isSet(lines, at, labels)})));
  const reader = new Reader(lines, labels, layout, report);
  return reader.read();
}

/** The lines that hold words; a form feed ends a page, a blank line a paragraph. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  text.split('\n').forEach((raw, index) => {
    const words = raw.replace(/\f/g, ' ').trim();
    if (!words || raw.startsWith('\f')) isApart = true;
    if (!words) return;
    const column = 1 + raw.replace(/\f/g, ' ').search(/\S/);
    lines.push({words, place: {line: index + 1, column}, isApart});
    isApart = false;
  });
  return lines;
}

/** The labels that begin more than one line, or are known: only they may begin a turn mid-paragraph. */
function labelsOf(lines: readonly Line[], names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const labels = new Set(names.map(labelKey));
  for (const {words} of lines) {
    const opening = openingOfLine(words);
    if (!opening || opening.kind === 'dash') continue;
    if (opening.kind === 'alone' && !opening.isMarked) continue;
    const {key, kind} = opening;
    if (kind === 'colon' && (QUESTION_LABELS.has(key) || ANSWER_LABELS.has(key))) labels.add(key);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > 1) labels.add(key);
  }
  return labels;
}

/** Whether a line does not go on with the one before it, however the text's lines are broken. */
function isSet(lines: readonly Line[], at: number, labels: ReadonlySet<string>): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line || line.isApart) return true;
  if (/^<?https?:/.test(line.words) || BULLET.test(line.words)) return true;
  const isLabel = (words: string, kind: string) => {
    const opening = openingOfLine(words);
    return opening?.kind === kind && labels.has(opening.key);
  };
  return (
    isLabel(line.words, 'colon') || isLabel(line.words, 'alone') || isLabel(before.words, 'alone')
  );
}

class Reader {
  readonly #lines: readonly Line[];
  readonly #labels: ReadonlySet<string>;
  readonly #layout: Layout;
  readonly #report: Report;
  readonly #paragraphs: Paragraph[] = [];
  /** The lines of the paragraph that is being read. */
  #open: Line[] = [];
  #words: ReadonlySet<string> | undefined;

  constructor(lines: readonly Line[], labels: ReadonlySet<string>, layout: Layout, report: Report) {
    this.#lines = lines;
    this.#labels = labels;
    this.#layout = layout;
    this.#report = report;
  }

  read(): Paragraph[] {
    this.#reportLayout();
    for (let index = 0; index < this.#lines.length;) {
      const line = this.#lines[index];
      if (!line) break;
      const end = this.#listEnd(index);
      if (end > index) {
        this.#close();
        this.#list(this.#lines.slice(index, end));
        index = end;
        continue;
      }
      const before = this.#open.at(-1);
      const isNew = line.isApart || (before && this.#beginsParagraph(line, before));
      if (isNew) this.#close();
      this.#open.push(line);
      if (HEADING.test(line.words) || this.#isAloneLabel(line)) this.#close();
      index += 1;
    }
    this.#close();
    return this.#paragraphs;
  }

  #reportLayout(): void {
    const {kind, example, width} = this.#layout;
    const first = example === undefined ? undefined : this.#lines[example];
    if (!first || kind === 'breaks') return;
    const isWrapped = kind === 'wrapped';
    this.#report.guesses.add(
      first.place,
      isWrapped
        ? `lines of about ${width} characters, taken for one paragraph each time`
        : 'lines without blank lines between them, taken for a paragraph each',
      'a blank line between paragraphs, and no line ends within one',
      isWrapped
        ? 'Put each paragraph on one line where line breaks are meant.'
        : 'Put blank lines between the paragraphs.',
    );
  }

  #beginsParagraph(line: Line, before: Line): boolean {
    if (HEADING.test(line.words) || this.#layout.kind === 'lines') return true;
    if (QUOTE.test(line.words) !== QUOTE.test(before.words)) return true;
    const opening = openingOfLine(line.words);
    if (!opening || !this.#labels.has(opening.key) || opening.kind === 'dash') return false;
    if (opening.kind === 'alone') return opening.isMarked;
    // In lines of one width a word with a colon may begin one by chance.
    return this.#layout.kind !== 'wrapped' || SENTENCE_END.test(before.words) || opening.isMarked;
  }

  /** A name on a line of its own, which no words may be joined to. */
  #isAloneLabel({words}: Line): boolean {
    const opening = openingOfLine(words);
    return opening?.kind === 'alone' && opening.isMarked && this.#labels.has(opening.key);
  }

  /** Ends the paragraph that is being read. */
  #close(): void {
    const [first] = this.#open;
    const lines = this.#open;
    this.#open = [];
    if (!first) return;
    const level = HEADING.exec(first.words)?.[1]?.length;
    if (level !== undefined) {
      const content = this.#inline([without(first, HEADING)]);
      this.#paragraphs.push({place: first.place, content, heading: level});
    } else if (lines.every(({words}) => QUOTE.test(words))) {
      const content = this.#inline(lines.map((line) => without(line, QUOTE)));
      const block: Block = {kind: 'quote', content};
      this.#paragraphs.push({place: first.place, content: [], block});
    } else this.#paragraphs.push({place: first.place, content: this.#inline(lines)});
  }

  /** Where the list that begins at a line ends; the line itself where none does. */
  #listEnd(start: number): number {
    const first = this.#lines[start];
    if (!first) return start;
    const isNumbered = NUMBER.exec(first.words)?.[1] === '1';
    const bullet = BULLET.test(first.words) ? first.words.charAt(0) : undefined;
    if (!isNumbered && bullet === undefined) return start;
    let items = 0;
    let last = start;
    let end = start;
    for (; end < this.#lines.length; end += 1) {
      const line = this.#lines[end];
      if (!line) break;
      const isItem = isNumbered
        ? NUMBER.exec(line.words)?.[1] === String(items + 1)
        : line.words.startsWith(bullet ?? '') && BULLET.test(line.words);
      if (isItem) {
        items += 1;
        last = end;
      } else if (end - last > MAX_ITEM_LINES || (isNumbered && NUMBER.test(line.words))) break;
      else if (line.isApart || this.#beginsParagraph(line, this.#lines[end - 1] ?? line)) break;
    }
    // A dash or an asterisk by itself is no list.
    const isSure = items > 1 || (bullet !== undefined && !'*-·'.includes(bullet));
    return isSure ? end : start;
  }

  #list(lines: readonly Line[]): void {
    const [first] = lines;
    if (!first) return;
    const isNumbered = NUMBER.test(first.words);
    const sign = isNumbered ? NUMBER : BULLET;
    const items: Line[][] = [];
    for (const line of lines) {
      const isItem = isNumbered
        ? NUMBER.exec(line.words)?.[1] === String(items.length + 1)
        : line.words.startsWith(first.words.charAt(0)) && BULLET.test(line.words);
      if (isItem) items.push([without(line, sign)]);
      else items.at(-1)?.push(line);
    }
    const block: Block = {
      kind: 'list',
      ...(isNumbered && {ordered: true}),
      items: items.map((item) => this.#inline(item)),
    };
    this.#paragraphs.push({
      place: first.place,
      content: [],
      block: this.#report.places.set(block, first.place),
    });
  }

  /** Lines as running text: joined where they are wrapped, else with breaks between them. */
  #inline(lines: readonly Line[]): Inline[] {
    if (this.#layout.kind !== 'wrapped') {
      return lines.flatMap(({words, place}, index) => {
        const content = readInline({text: words, starts: [{at: 0, place}]}, this.#report);
        return index > 0 ? [{br: true} as const, ...content] : content;
      });
    }
    return readInline(this.#join(lines), this.#report);
  }

  #join(lines: readonly Line[]): Joined {
    const parts: string[] = [];
    const starts: Joined['starts'][number][] = [];
    let length = 0;
    let before = '';
    for (const {words, place} of lines) {
      const isParted = /[^\s]-$|\u00AD$/.test(before);
      const glue = !before || isParted || isUnspaced(before, words) ? '' : ' ';
      if (isParted && this.#isHyphenated(before, words, place)) {
        parts.push((parts.pop() ?? '').slice(0, -1));
        length -= 1;
      }
      length += glue.length;
      starts.push({at: length, place});
      parts.push(glue, words);
      length += words.length;
      before = words;
    }
    return {text: parts.join(''), starts};
  }

  /** Whether the hyphen at the end of a line only parts a word; reports what was taken for it. */
  #isHyphenated(before: string, after: string, place: Place): boolean {
    if (before.endsWith('\u00AD')) return true;
    const left = /[\p{L}\p{M}]+(?=-$)/u.exec(before.slice(-60))?.[0];
    const right = /^[\p{Ll}\p{Lo}\p{M}]+/u.exec(after.slice(0, 60))?.[0];
    if (left === undefined || right === undefined) return false;
    this.#words ??= new Set(
      this.#lines.flatMap(({words}) => words.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []),
    );
    const whole = `${left}${right}`.toLowerCase();
    const isOne = this.#words.has(whole) && !this.#words.has(`${left}-${right}`.toLowerCase());
    this.#report.guesses.add(
      place,
      `${quoted(`${left}-`)} at the end of a line, taken for ${quoted(isOne ? whole : `${left}-${right}`)}`,
      'words that are not parted at the end of a line',
      'Write the word on one line.',
    );
    return isOne;
  }
}

/** Whether two lines are of a script that has no space where they meet. */
function isUnspaced(before: string, after: string): boolean {
  const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}，。、；：？！（）「」『』《》]/u;
  const [first = ''] = Array.from(after.slice(0, 2));
  return wide.test(Array.from(before.slice(-2)).at(-1) ?? '') && wide.test(first);
}

/** A line without the sign at its beginning. */
function without({words, place, isApart}: Line, sign: RegExp): Line {
  const length = sign.exec(words)?.[0].length ?? 0;
  return {
    words: words.slice(length),
    place: {line: place.line, column: place.column + length},
    isApart,
  };
}
