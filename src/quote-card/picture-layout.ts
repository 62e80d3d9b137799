/**
 * How a quotation is set on a picture: which words stand on which line of which picture, and where.
 * Knows no canvas: how wide a text is, it is told.
 */
import {breakLines} from './line-breaks.js';

export const PICTURE_SIZES = ['1200x630', '1080x1080', '1080x1920'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** What is on a picture. */
export interface PictureContent {
  /** The words, a string a paragraph. */
  readonly paragraphs: readonly string[];
  /** Who said it. */
  readonly name: string;
  /** Role and affiliation; may be empty. */
  readonly role: string;
  /** Title and publisher. */
  readonly source: string;
  /** The opening quotation mark of the interview's language. */
  readonly mark: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export type TextRole = 'quote' | 'name' | 'muted' | 'mark';

/** A line of text where it is drawn: `x` at its inline start, `y` at its baseline, in pixels. */
export interface TextLine {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Size of the font in pixels. */
  readonly size: number;
}

/** One picture. */
export interface PicturePage {
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  /** Margin on all sides that nothing reaches into, in pixels. */
  readonly margin: number;
  /** Block position and thickness of the rule over the words. */
  readonly rule: {readonly y: number; readonly height: number};
  readonly lines: readonly TextLine[];
}

/** How wide a text is in a role's font at a size in pixels. */
export type Measure = (text: string, role: TextRole, size: number) => number;

const LEADING = 1.32;
/** Sizes of the words, from the largest on, and of what is below them, in shares of the shorter side. */
const LARGEST = 0.085;
const SMALLEST = 0.042;
const STEP = 0.94;
const SMALL = 0.032;
const MARGIN = 0.075;
/** The quotation mark's size, in sizes of the words. */
const MARK = 1.9;
/** How much of a picture what stands below the words may take. */
const MOST_BELOW = 0.35;

/** The pictures of a quotation: one, or as many as its words take at the smallest size. */
export function layoutPictures(
  content: PictureContent,
  pictureSize: PictureSize,
  measure: Measure,
): PicturePage[] {
  const [width = 0, height = 0] = pictureSize.split('x').map(Number);
  const side = Math.min(width, height);
  const margin = Math.round(side * MARGIN);
  const rule = {y: margin, height: Math.round(side * 0.006)};
  // As wide as what stands beside the words at their largest, where the caption begins with them.
  const beside = markWidth(content, side * LARGEST, measure);
  const caption = setCaption(content, width - 2 * margin - beside, height, side * SMALL, measure);
  const captionTop = height - margin - caption.height;
  const top = margin + rule.height;
  const words = setWords(
    content,
    width - 2 * margin,
    captionTop - caption.size - top,
    side,
    measure,
  );

  const {size, indent, room} = words;
  const rows = splitEvenly(words.lines, room);
  const inlineStart = (offset: number) =>
    content.dir === 'rtl' ? width - margin - offset : margin + offset;
  return rows.map((page, index) => {
    const number = rows.length > 1 ? ` ${index + 1}/${rows.length}` : '';
    // Few words on a tall picture stand a little above its middle.
    const free = rows.length > 1 ? 0 : (room - page.length) * 0.4;
    const first = top + size * (1.9 + free * LEADING);
    const mark: TextLine[] = index
      ? []
      : [
          {
            role: 'mark',
            text: content.mark,
            x: inlineStart(0),
            y: first + size * 0.67,
            size: size * MARK,
          },
        ];
    const quote = page.map((text, row): TextLine => ({
      role: 'quote',
      text,
      x: inlineStart(indent),
      y: first + row * size * LEADING,
      size,
    }));
    const below = caption.lines.map(({role, text}, row): TextLine => ({
      role,
      text: row === caption.lines.length - 1 ? text + number : text,
      x: inlineStart(indent),
      y: captionTop + (row + 0.8) * caption.size * LEADING,
      size: caption.size,
    }));
    const lines = [...mark, ...quote, ...below].filter(({text}) => text);
    return {width, height, dir: content.dir, margin, rule, lines};
  });
}

/** The words at the largest size at which they have room, or at the smallest on several pictures. */
function setWords(
  content: PictureContent,
  width: number,
  height: number,
  side: number,
  measure: Measure,
): {lines: string[]; size: number; indent: number; room: number} {
  const {paragraphs, lang} = content;
  for (let size = side * LARGEST; ; size *= STEP) {
    const indent = markWidth(content, size, measure);
    const lines = paragraphs.flatMap((paragraph, index) => [
      ...(index ? [''] : []),
      ...paragraph
        .split('\n')
        .flatMap((line) =>
          breakLines(line, lang, width - indent, (text) => measure(text, 'quote', size)),
        ),
    ]);
    const room = Math.max(1, Math.floor((height - size * 0.9) / (size * LEADING)));
    if (lines.length <= room || size * STEP < side * SMALLEST) return {lines, size, indent, room};
  }
}

/** What the quotation mark takes beside words of a size, with the space after it. */
function markWidth({mark}: PictureContent, size: number, measure: Measure): number {
  return measure(mark, 'mark', size * MARK) + size * 0.15;
}

/** Name, role and source, smaller where they would take too much of the picture. */
function setCaption(
  {name, role, source, lang}: PictureContent,
  width: number,
  height: number,
  largest: number,
  measure: Measure,
): {lines: {role: TextRole; text: string}[]; size: number; height: number} {
  const texts: [TextRole, string][] = [
    ['name', name],
    ['muted', role],
    ['muted', source],
  ];
  for (let size = largest; ; size *= STEP) {
    // Room for the number of one picture of many.
    const room = width - measure(' 99/99', 'muted', size);
    const lines = texts.flatMap(([textRole, text]) =>
      breakLines(text, lang, room, (part) => measure(part, textRole, size)).map((line) => ({
        role: textRole,
        text: line,
      })),
    );
    const taken = lines.length * size * LEADING;
    if (taken <= height * MOST_BELOW || size < largest / 3) return {lines, size, height: taken};
  }
}

/** Lines on as few pictures as they need, about as many on each; none begins with a blank one. */
function splitEvenly(lines: readonly string[], room: number): string[][] {
  const count = Math.ceil(lines.length / room);
  const each = Math.ceil(lines.length / count);
  const pages: string[][] = [];
  for (let from = 0; from < lines.length;) {
    if (!lines[from]) {
      from += 1;
      continue;
    }
    pages.push(lines.slice(from, from + each));
    from += each;
  }
  return pages;
}
