/** What the ends of a text's lines mean: decided once for the whole text, by how long they are. */

/** Lines wrapped at a width; breaks that are meant, within paragraphs; a paragraph a line. */
export interface Layout {
  readonly kind: 'wrapped' | 'breaks' | 'lines';
  /** How long a full line is. */
  readonly width: number;
  /** Index of the line that shows it first. */
  readonly example?: number;
}

interface Line {
  readonly words: string;
  /** Whether a blank line is before it. */
  readonly isApart: boolean;
}

/** Wider than these, a line is a paragraph that its program wraps itself. */
const MAX_WIDTH = 130;
const MIN_WIDTH = 30;
/** How many lines must go on in the next before a width is believed. */
const MIN_LINES = 3;

export function layoutOf(lines: readonly Line[]): Layout {
  /** Lines that the next one follows without a blank line. */
  const followed: number[] = [];
  lines.forEach((_, index) => {
    const next = lines[index + 1];
    if (next && !next.isApart) followed.push(index);
  });
  const lengths = followed.map((index) => columns(lines[index]?.words ?? '')).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const [example] = followed;
  if (example === undefined) return {kind: 'breaks', width};
  const isLong = (length: number) => length >= width * 0.75 && length <= width * 1.25;
  const long = lengths.filter(isLong).length;
  const isWrapped =
    lengths.length >= MIN_LINES &&
    width >= MIN_WIDTH &&
    width <= MAX_WIDTH &&
    long >= lengths.length * 0.7 &&
    lines.every(({words}) => words.length <= MAX_WIDTH * 2 || words.includes('://'));
  if (isWrapped) return {kind: 'wrapped', width, example};
  // Hardly a blank line: the ends of lines are all there is.
  const isDense = followed.length > 1 && followed.length > (lines.length - 1) * 0.8;
  return {kind: isDense ? 'lines' : 'breaks', width, example};
}

/** How much room words take: letters of Chinese, Japanese and Korean are twice as wide. */
function columns(words: string): number {
  return (
    words.length + (words.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0)
  );
}
