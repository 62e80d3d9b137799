/**
 * A line of a file with a caret below one of its columns. Terminals that reorder right-to-left
 * words show the caret where the word would stand unordered; the column is told in figures, too.
 */
import {graphemes, type Grapheme} from './printable.js';

export interface Frame {
  /** The line, or the part of it around the column. */
  readonly line: string;
  /** How many columns of the terminal stand before the caret. */
  readonly indent: number;
}

/**
 * Code units on either side that are looked at: a file may be one line of 50 MB, and ten thousand
 * lines may be shown. Enough for a wide terminal, even where letters carry marks.
 */
const REACH = 300;
const CUT = '…';

/** The line as it fits into so many columns; `column` counts UTF-16 code units from 1. */
export function frame(line: string, column: number, columns: number): Frame {
  const caret = Math.min(column - 1, line.length);
  const [from, to] = [edge(line, caret - REACH), edge(line, caret + REACH)];
  const cells = graphemes(line.slice(from, to));
  const found = cells.findLastIndex(({index}) => index <= caret - from);
  const at = caret === line.length ? cells.length : Math.max(found, 0);
  const {start, end} = windowAround(cells, at, columns - 2 * CUT.length);
  const before = (from + start > 0 ? CUT : '') + textOf(cells.slice(start, at));
  const after = textOf(cells.slice(at, end)) + (to < line.length || end < cells.length ? CUT : '');
  return {
    line: before + after,
    indent: (from + start > 0 ? CUT.length : 0) + widthOf(cells.slice(start, at)),
  };
}

/** A place in the line that cuts no surrogate pair in two. */
function edge(line: string, at: number): number {
  const place = Math.max(0, Math.min(at, line.length));
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(line.slice(place - 1, place + 1)) && place > 0
    ? place - 1
    : place;
}

/** Which cells to show: as many as fit, more of them after the caret than before it. */
function windowAround(cells: readonly Grapheme[], at: number, columns: number) {
  let [start, end, used] = [at, at, 0];
  const room = (cell: Grapheme | undefined, limit: number) =>
    cell !== undefined && used + cell.width <= limit;
  const before = (limit: number) => {
    while (room(cells[start - 1], limit)) used += cells[(start -= 1)]?.width ?? 0;
  };
  before(columns * 0.4);
  while (room(cells[end], columns)) used += cells[(end += 1) - 1]?.width ?? 0;
  before(columns);
  return {start, end};
}

function textOf(cells: readonly Grapheme[]): string {
  return cells.map(({shown}) => shown).join('');
}

function widthOf(cells: readonly Grapheme[]): number {
  return cells.reduce((sum, {width}) => sum + width, 0);
}
