/**
 * Cuts a long text in Markdown into portions that can be parsed one after the other, since the tree
 * of a whole book would fill the memory. A cut is made where a blank line has ended whatever was
 * open, so that no portion reads otherwise than it would in the whole.
 */

/** A portion of a text, without blank lines at its end but one, and how many lines stand before it. */
export interface Portion {
  readonly before: number;
  readonly text: string;
}

/** A portion has at least so many characters, if so many are left. */
const LEAST = 64 * 1024;
/** After so many blank lines it has fewer: they are left out at its end, and cost nothing. */
const MANY_BLANK = 100;

/** A line that begins a block by itself and within nothing: a heading, a turn, a paragraph, a definition. */
const BEGINS = /^(?:#{1,6}(?=[ \t]|$)|\*\*(?=\S)|[\p{L}["“„«(])/u;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/** What in HTML goes on over blank lines, and how it ends: https://spec.commonmark.org/0.31.2/#html-blocks */
const HTML: readonly [begin: RegExp, end: RegExp][] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

export function portionsOf(lines: readonly string[]): Portion[] {
  const portions: Portion[] = [];
  /** What ends the code or the HTML that a line is in. */
  let end: RegExp | undefined;
  let [from, size, blank] = [0, 0, 1];
  const cut = (to: number) => {
    portions.push({before: from, text: lines.slice(from, to - Math.max(0, blank - 1)).join('\n')});
    [from, size] = [to, 0];
  };
  for (const [index, line] of lines.entries()) {
    const isLong = size >= LEAST || blank >= MANY_BLANK;
    if (!end && isLong && blank && BEGINS.test(line)) cut(index);
    size += line.length + 1;
    blank = line.trim() ? 0 : blank + 1;
    if (end) {
      if (end.test(line)) end = undefined;
      continue;
    }
    end = opens(line);
  }
  cut(lines.length);
  return portions;
}

function opens(line: string): RegExp | undefined {
  const [, fence] = FENCE.exec(line) ?? [];
  if (fence) return new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
  const html = HTML.find(([begin]) => begin.test(line));
  return html?.[1].test(line) ? undefined : html?.[1];
}

/** A label in brackets, over several lines as well, and what looks like its definition. */
const LABEL = /\[(\^?)((?:[^\\[\]]|\\[^]){1,999})\]/g;
const DEFINITION = /^[ \t>*+\d.)-]*\[(\^?)((?:[^\\[\]]|\\[^]){1,999})\]:/gm;

/** The labels that a text may refer to; `^` begins those of footnotes. */
export function labelsIn(text: string): Set<string> {
  return new Set([...text.matchAll(LABEL)].map(([, sign, label]) => keyOf(sign, label)));
}

/** The labels that a text may define. */
export function definedIn(text: string): Set<string> {
  return new Set([...text.matchAll(DEFINITION)].map(([, sign, label]) => keyOf(sign, label)));
}

/** A label as two of them are compared: https://spec.commonmark.org/0.31.2/#matches */
export function keyOf(sign = '', label = ''): string {
  return (
    sign +
    label
      .replace(/[\t\n\r ]+/g, ' ')
      .trim()
      .toLowerCase()
      .toUpperCase()
  );
}
