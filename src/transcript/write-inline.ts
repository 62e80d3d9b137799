/**
 * Running text as Markdown: what `inline.ts` reads, written so that it reads the same again. An
 * editor is to find it natural, so a sign is escaped only where Markdown would give it a meaning.
 */
import type {Inline, InlineText} from '../interview/schema.js';
import type {Names} from './turns.js';

/** The footnotes of one text, by the numbers of their references. */
export class Footnotes {
  readonly #texts: Inline[][] = [];

  /** Takes up a footnote and says its number. */
  add(text: Inline[]): number {
    return this.#texts.push(text);
  }

  /** All definitions, those of footnotes in footnotes too. */
  definitions(names?: Names): string[] {
    const definitions: string[] = [];
    // The list grows while it is written.
    for (let index = 0; index < this.#texts.length; index += 1) {
      const paragraphs = writeParagraphs(this.#texts[index] ?? [], {footnotes: this, names});
      definitions.push(`[^${index + 1}]: ${indented(paragraphs.join('\n\n'), 4)}`);
    }
    return definitions;
  }
}

/** Where running text stands. */
export interface Setting {
  readonly footnotes: Footnotes;
  /** Whose names, with a colon, would begin a turn. */
  readonly names?: Names | undefined;
  /** Whether a label stands before it, so that no block can begin with it. */
  readonly isLabeled?: boolean;
  /** Whether it is a pull quote, in which `[…]` is an elision. */
  readonly isQuote?: boolean;
  /** Whether it is one line whatever it holds. */
  readonly isHeading?: boolean;
}

/** The lines of a text but the first, with an indent; blank ones are left blank. */
export function indented(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}

/** Running text in which two line breaks set paragraphs apart, as in a quotation. */
export function writeParagraphs(content: readonly Inline[], setting: Setting): string[] {
  const isBreak = (part: Inline | undefined) => typeof part === 'object' && 'br' in part;
  const paragraphs: string[] = [];
  let from = 0;
  for (let at = 1; at + 2 < content.length; at += 1) {
    if (at === from || !isBreak(content[at]) || !isBreak(content[at + 1])) continue;
    paragraphs.push(writeInline(content.slice(from, at), setting));
    from = at + 2;
    at = from;
  }
  return [...paragraphs, writeInline(content.slice(from), setting)];
}

/** A paragraph's running text; `{}` where it has none. */
export function writeInline(content: readonly Inline[], setting: Setting): string {
  if (!content.length) return '{}';
  if (content.length === 1 && content[0] === '{}') return '\\{}';
  return new InlineWriter(setting).markdown(content);
}

const MARKS = ['href', 'lang', 'strong', 'em'] as const;
type Mark = (typeof MARKS)[number];

/** Runs that stand next to each other, and where. */
interface Group {
  readonly runs: readonly InlineText[];
  /** The marks that are still to be written. */
  readonly marks: readonly Mark[];
  /** What is written right before. */
  readonly before: string;
  /** What will be written right after, as far as it matters: a letter, a space or a sign. */
  readonly after: string;
  readonly isLineStart: boolean;
  readonly isLineEnd: boolean;
  /** Whether brackets stand around it. */
  readonly isInside: boolean;
  /** Whether its colons would end a name. */
  readonly hasTurn: boolean;
}

class InlineWriter {
  readonly #setting: Setting;
  #written = '';

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  markdown(content: readonly Inline[]): string {
    let isLineStart = true;
    for (let at = 0; at < content.length;) {
      const part = content[at] ?? '';
      if (typeof part === 'object' && 'br' in part) {
        this.#break(at === 0 || at === content.length - 1);
        isLineStart = true;
        at += 1;
        continue;
      }
      if (typeof part === 'object' && part.footnote) {
        this.#written += `[^${this.#setting.footnotes.add(part.footnote)}]`;
        isLineStart = false;
        at += 1;
        continue;
      }
      let end = at;
      while (isRun(content[end])) end += 1;
      const runs = content.slice(at, end).map(asRun);
      this.#written += this.#runs({
        runs,
        marks: MARKS,
        before: this.#written.at(-1) ?? '\n',
        after: this.#signAfter(content[end]),
        isLineStart,
        isLineEnd: !content[end] || isBreak(content[end]),
        isInside: this.#setting.isQuote === true,
        hasTurn: false,
      });
      isLineStart = false;
      at = end;
    }
    return this.#written;
  }

  /** Whether nothing but a label stands on the line yet. */
  get #isBehindLabel(): boolean {
    return this.#setting.isLabeled === true && !this.#written;
  }

  #break(isEdge: boolean): void {
    this.#written += this.#setting.isHeading || isEdge ? '{br}' : '\\\n';
  }

  #signAfter(next: Inline | undefined): string {
    return next === undefined ? '\n' : isBreak(next) ? '\\' : '[';
  }

  /** Runs one after another, those that share a mark in one pair of its signs. */
  #runs(group: Group): string {
    const {runs, isLineStart, isLineEnd} = group;
    let written = '';
    for (let at = 0; at < runs.length;) {
      const {mark, end} = longest(group, at);
      const part: Group = {
        ...group,
        runs: runs.slice(at, end),
        before: written.at(-1) ?? group.before,
        after: end < runs.length ? signOf(runs[end], group.marks) : group.after,
        isLineStart: isLineStart && at === 0,
        isLineEnd: isLineEnd && end === runs.length,
      };
      written +=
        part.runs.length > 1 && mark ? this.#marked(part, mark) : this.#run(part, runs[at - 1]);
      at = end;
    }
    return written;
  }

  /** Several runs within the signs of one mark. */
  #marked(group: Group, mark: Mark): string {
    const [first] = group.runs;
    const marks = group.marks.filter((other) => other !== mark);
    const hasTurn = group.hasTurn || this.#isTurn(group, mark === 'strong');
    const inner = (isInside: boolean) =>
      this.#runs({...group, marks, before: '[', after: ']', isInside, hasTurn});
    if (mark === 'href') return `[${inner(true)}](${destination(first?.href ?? '')})`;
    if (mark === 'lang') return `[${inner(true)}]{lang=${first?.lang ?? ''}}`;
    const text = inner(group.isInside);
    const isClear = !text.startsWith('*') && !text.endsWith('*');
    if (isClear && canStar(group, text)) return star(text, mark === 'em' ? 1 : 2);
    return `[${inner(true)}]{${mark}}`;
  }

  /** One run with all its marks. */
  #run(group: Group, previous: InlineText | undefined): string {
    const [run = {text: ''}] = group.runs;
    const {text, note} = run;
    const own = group.marks.filter((mark) => run[mark] !== undefined);
    const isFree = !own.length && !note;
    const hasTurn = group.hasTurn || this.#isTurn(group, own.includes('strong'), previous);
    const edges = {
      hasTurn,
      isLineStart: group.isLineStart && !this.#isBehindLabel && !this.#setting.isHeading,
      isStart: group.isLineStart,
      isEnd: group.isLineEnd,
    };
    const isFirst = group.isLineStart || /\s/.test(group.before);
    if (isFree) {
      return writeText(text, {
        ...edges,
        isInside: group.isInside,
        isFirst,
        isLast: group.isLineEnd,
      });
    }
    const inner = writeText(text, {...edges, isInside: true, isLineStart: false});
    if (note) return this.#note(run, own, edges);
    const {href, lang} = run;
    const emphasis = own.filter((mark) => mark === 'em' || mark === 'strong');
    const isLink = href !== undefined && own.includes('href');
    if (isLink && own.length === 1 && text === href && AUTOLINK.test(href)) return `<${href}>`;
    const inBraces: string[] = lang !== undefined && own.includes('lang') ? [`lang=${lang}`] : [];
    const place = isLink || inBraces.length ? {before: '[', after: ']'} : group;
    const bare = writeText(text, {
      ...edges,
      isInside: group.isInside || isLink || inBraces.length > 0,
      isLineStart: false,
    });
    let words = isLink || inBraces.length ? inner : bare;
    if (emphasis.length && canStar(place, words)) {
      words = star(
        words,
        (emphasis.includes('em') ? 1 : 0) + (emphasis.includes('strong') ? 2 : 0),
      );
    } else if (emphasis.length) {
      words = inner;
      inBraces.push(...emphasis);
    }
    const braces = inBraces.length ? `{${inBraces.join(' ')}}` : '';
    if (isLink) return `[${words}](${destination(href)})${braces}`;
    return braces ? `[${words}]${braces}` : words;
  }

  /** An editor's note: all that is said of it stands in its braces, but for a link around it. */
  #note(run: InlineText, own: readonly Mark[], edges: Partial<Edges>): string {
    const {text, href, lang} = run;
    const isBracketed = text.length > 1 && text.startsWith('[') && text.endsWith(']');
    const words = isBracketed ? text.slice(1, -1) : text;
    const braces = [
      isBracketed ? 'note' : 'note=bare',
      ...own.flatMap((mark) => {
        if (mark === 'lang') return `lang=${lang ?? ''}`;
        return mark === 'href' ? [] : mark;
      }),
    ];
    const inner = writeText(words, {...edges, isInside: true, isLineStart: false});
    const note = `[${inner}]{${braces.join(' ')}}`;
    return own.includes('href') ? `[${note}](${destination(href ?? '')})` : note;
  }

  /** Whether the words would be read as a turn that begins, so that their colons have to be escaped. */
  #isTurn({runs, isLineStart}: Group, isStrong: boolean, previous?: InlineText): boolean {
    const {names} = this.#setting;
    const text = runs.map((run) => run.text).join('');
    if (isStrong && /[:：]$/.test(text)) return true;
    if (!names) return false;
    if (previous && /^\s*[:：]/.test(text) && names.resembles(previous.text)) return true;
    const colon = isStrong || isLineStart ? text.search(/[:：]/) : -1;
    return colon >= 0 && names.resembles(text.slice(0, colon));
  }
}

function isBreak(part: Inline | undefined): boolean {
  return typeof part === 'object' && 'br' in part;
}

function isRun(part: Inline | undefined): part is string | InlineText {
  return typeof part === 'string' || (part !== undefined && 'text' in part && !part.footnote);
}

function asRun(part: Inline): InlineText {
  return typeof part === 'object' && 'text' in part ? part : {text: String(part)};
}

/** The mark that the most runs from here on share, and where they end. */
function longest({runs, marks}: Group, at: number): {mark: Mark | undefined; end: number} {
  const first = runs[at];
  let best: {mark: Mark | undefined; end: number} = {mark: undefined, end: at + 1};
  for (const mark of first?.note ? [] : marks) {
    const value = first?.[mark];
    if (value === undefined) continue;
    let end = at + 1;
    while (runs[end]?.[mark] === value) end += 1;
    if (end > best.end) best = {mark, end};
  }
  return best;
}

/** What the Markdown of a run will begin with, as far as `*` before it cares. */
function signOf(run: InlineText | undefined, marks: readonly Mark[]): string {
  if (!run) return '\n';
  const isPlain = !run.note && marks.every((mark) => run[mark] === undefined);
  const first = run.text.charAt(0);
  return !isPlain || '\t\n\r'.includes(first) ? '&' : first;
}

const SIGN = /[\p{P}\p{S}]/u;
const AUTOLINK = /^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s\p{Cc}<>]*$/u;

/** Whether Markdown takes stars around a text for signs: they must not stand between two letters. */
function canStar({before, after}: Pick<Group, 'before' | 'after'>, text: string): boolean {
  const [first, last] = [text.charAt(0), text.charAt(text.length - 1)];
  if (/\s/.test(first) || /\s/.test(last) || '*_'.includes(before)) return false;
  const isFree = (sign: string) => /\s/.test(sign) || SIGN.test(sign);
  return (!SIGN.test(first) || isFree(before)) && (!SIGN.test(last) || isFree(after));
}

function star(text: string, count: number): string {
  const stars = '*'.repeat(count);
  return stars + text + stars;
}

/** A URL in the parentheses of a link. */
export function destination(url: string): string {
  const escaped = url.replace(/\\(?=[!-/:-@[-`{-~])|&(?=#?\w+;)|[<>]/g, escapeSign);
  if (/[\p{Cc}\s]/u.test(url) || !url || url.startsWith('<')) return `<${escaped}>`;
  return isBalanced(url) ? escaped : escaped.replace(/[()]/g, '\\$&');
}

/** Whether parentheses close what they open, and not so many that Markdown gives up. */
function isBalanced(url: string): boolean {
  let depth = 0;
  for (const sign of url.match(/[()]/g) ?? []) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0 || depth > 8) return false;
  }
  return depth === 0;
}

function escapeSign(sign: string): string {
  return `\\${sign}`;
}

/** A text in the quotation marks of a title or of a value in braces. */
export function writeQuoted(text: string): string {
  return `"${writeText(text, {isInside: true}).replaceAll('"', '\\"')}"`;
}

/** What a text stands between. */
export interface Edges {
  /** Whether brackets stand around it, which then may hold none that is not escaped. */
  isInside: boolean;
  /** Whether a line begins with it that could begin a block. */
  isLineStart: boolean;
  /** Whether white space at its beginning and its end would be lost. */
  isStart: boolean;
  isEnd: boolean;
  /** Whether its first and last signs cannot be read with what is before and after it. */
  isFirst: boolean;
  isLast: boolean;
  /** Whether its colons would end a name. */
  hasTurn: boolean;
}

/**
 * What may have a meaning: a backslash, signs of emphasis, code, HTML and references, brackets (a
 * pair without signs in it is looked at as one), braces, and white space that a line cannot hold.
 */
const SIGNS = /[\\`*_<&!{^\t\n\r]|\[[^[\]\\`*_<>&!{}^~|:\t\n\r]*\]|[[\]]/g;

/** A text whose letters all stay letters. */
export function writeText(text: string, edges: Partial<Edges>): string {
  const {isInside = false, isFirst = false, isLast = false} = edges;
  let written = text.replace(SIGNS, (sign: string, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + sign.length)];
    const isEnd = after === '';
    switch (sign.charAt(0)) {
      case '\\':
        return ALPHANUMERIC.test(after) ? sign : '\\\\';
      case '`':
        return '\\`';
      case '*':
        return LONE_STAR.test(text.slice(Math.max(0, at - 2), at + 3)) ? sign : '\\*';
      case '_':
        return ALPHANUMERIC.test(before) && ALPHANUMERIC.test(after) ? sign : '\\_';
      case '<':
        return after === ' ' ? sign : '\\<';
      case '&':
        return /^#?\w+;/.test(text.slice(at + 1, at + 40)) || isEnd ? '\\&' : sign;
      case '!':
        return after === '[' || (isEnd && !isLast) ? '\\!' : sign;
      case '{':
        return (at === 0 && !isFirst) || after === '#' || text.startsWith('br}', at + 1)
          ? '\\{'
          : sign;
      case '^':
        return at === 0 && isInside ? '\\^' : sign;
      case '[': {
        if (sign === '[' || isInside || /[([{:]/.test(after) || (isEnd && !isLast)) {
          return sign.replace(/[[\]]/g, '\\$&');
        }
        return sign;
      }
      case ']':
        return '\\]';
      default:
        return `&#${sign.charCodeAt(0)};`;
    }
  });
  if (edges.hasTurn) {
    written = written.replace(/[:：]/g, (colon) => (colon === ':' ? '\\:' : '&#xFF1A;'));
  }
  if (edges.isLineStart) written = escapeStart(written);
  if (edges.isStart) written = written.replace(/^[^\S\v]/, reference);
  if (edges.isEnd) written = written.replace(/[^\S\v]$/, reference);
  return written;
}

/** A star between spaces that are not at the edge of a text, where they may be written by number. */
const LONE_STAR = /^. \* .$/;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

function reference(space: string): string {
  return `&#x${space.charCodeAt(0).toString(16).toUpperCase()};`;
}

/** What would make a line the beginning of a heading, a list, a quotation, a table or a rule. */
function escapeStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:[#>|]|[-+](?=[-\s]|$)|~~~|=+\s*$)/, '\\$&')
    .replace(/^[\s:>|-]+$/, (rule) => rule.replace(/[:>|-]/, '\\$&'));
}
