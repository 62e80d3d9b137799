/** How words are written in a text directive, https://wicg.github.io/scroll-to-text-fragment/ . */

/** As in a URL's component, and the hyphen, which sets prefix and suffix apart. */
export function encodeWords(words: string): string {
  return encodeURIComponent(words.trim().replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/-/g, '%2D');
}
