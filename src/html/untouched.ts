/**
 * Markup that WordPress shows as it is. As it shows a post it sets type (`--` becomes a dash, `:)` a
 * picture, `Wordpress` another word, `[gallery]` what a plugin makes of it) and makes paragraphs of
 * lines, and nothing of that is for an interview's words. What it looks for is written otherwise here,
 * as a browser reads it the same; test/wordpress/ holds this to WordPress's own code.
 */

/** In words, between two tags. */
const IN_WORDS: readonly RegExp[] = [
  // Several dashes, and one that stands alone.
  /-(?=[-\s]|$)|(?<=^|[-\s])-/g,
  /\.(?=\.)|`(?=`)/g,
  // 4x4, (tm)
  /(?<=\d)x(?=\d)|\((?=tm\))/g,
  // Faces, of which each begins a word: :) ;-) 8O :lol:
  /(?<=^|\s)(?:[:;](?=\S)|8(?=-?[)O]))/g,
  // An address on a line of its own, which becomes what it leads to.
  /(?<=^\s*https?):/gi,
];

/**
 * In values of attributes too: short codes of any name, another name, `&#10;` that is meant as it is
 * written, and a backslash at the end.
 */
const ANYWHERE = /\[|W(?=ordpress)|(?<=&amp;)#|\\(?=")/gi;

/** WordPress drops them as it does other control characters; these separate words. */
const SEPARATORS = /[\v\f]/g;

/**
 * A break beside another, or at the edge of a paragraph, is taken for a paragraph's end, whatever
 * there is between them of ASCII's white space, and of the control characters that are dropped.
 */
const BESIDE = '</?(?:br|blockquote|div|figcaption|h[2-6]|li|p|summary)(?: [^<>]*)?>';
const SPACE = '[^!-\\uFFFF]*';
/** The break comes first, so that a long run of spaces is read once only. */
const BREAKS = new RegExp(`<br>(?:(?<=${BESIDE}${SPACE}<br>)|(?=${SPACE}${BESIDE}))`, 'g');

/** The same markup to a browser. */
export function untouched(markup: string): string {
  return (
    markup
      .replace(SEPARATORS, ' ')
      .replace(BREAKS, '<br class="interview-break">')
      // White space before a tag is a paragraph's text to WordPress.
      .replace(/\n +/g, '\n')
      .replace(ANYWHERE, reference)
      .replace(/(?<=>)[^<]+/g, (words) =>
        IN_WORDS.reduce((text, signs) => text.replace(signs, reference), words),
      )
  );
}

/** With three digits at least, as WordPress writes it. */
function reference(sign: string): string {
  return `&#${String(sign.charCodeAt(0)).padStart(3, '0')};`;
}
