/**
 * Cuts a text by the rules of a language; by those of English where the run time does not take its
 * tag, since the format lets through some that are no languages.
 */
export function segmenterFor(
  lang: string,
  granularity: 'grapheme' | 'word' | 'sentence',
): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, {granularity});
  } catch {
    return new Intl.Segmenter('en', {granularity});
  }
}
