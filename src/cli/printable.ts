/**
 * Words from files and names of files, made safe for a terminal: what would move its cursor, change
 * its colors or turn its lines around is shown, not obeyed.
 */
import {eastAsianWidth} from 'get-east-asian-width';

/**
 * Control characters, line separators, lone surrogates, and what is invisible, the signs that turn
 * the direction of writing among it. Joiners and variation selectors are part of words and emoji.
 */
const UNSAFE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200C\u200D\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}/gu;

const SEGMENTER = new Intl.Segmenter('und', {granularity: 'grapheme'});

/** The text on one line, its unsafe characters replaced: `␛`, `<U+202E>`. */
export function printable(text: string): string {
  return replaceUnsafe(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** The text with something else for each of its unsafe characters. */
export function replaceUnsafe(text: string, replacement: (character: string) => string): string {
  return text.replace(UNSAFE, replacement);
}

/**
 * Markup in which nothing moves a terminal: references in place of what would. A reference to a C1
 * control would be read as another character, so that those stay, or are shown to be there.
 */
export function printableMarkup(markup: string, isTTY: boolean): string {
  return replaceUnsafe(markup, (character) => {
    if (/[\u0080-\u009f]/.test(character)) return isTTY ? '\ufffd' : character;
    return character === '\n' ? '\n' : `&#${character.codePointAt(0) ?? 0};`;
  });
}

/** What a reader takes for one character. */
export interface Grapheme {
  /** Where it begins in the text. */
  readonly index: number;
  /** How it is shown. */
  readonly shown: string;
  /** How many columns of a terminal that takes. */
  readonly width: number;
}

const TAB = '    ';

export function graphemes(text: string): Grapheme[] {
  return Array.from(SEGMENTER.segment(text), ({segment, index}) => {
    if (segment === '\t') return {index, shown: TAB, width: TAB.length};
    const shown = printable(segment);
    // What replaces an unsafe character is ASCII or a picture of it, one column each.
    const width = shown === segment ? widthOf(segment) : Array.from(shown).length;
    // A mark without a letter would sit on its neighbor.
    return /^\p{M}/u.test(shown)
      ? {index, shown: `\u25CC${shown}`, width: 1}
      : {index, shown, width};
  });
}

function widthOf(grapheme: string): number {
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
