/**
 * Words of an interview within a sentence of the builder's, as plain text: their direction is their own,
 * as in `<bdi>`, and turns nothing around them.
 */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
