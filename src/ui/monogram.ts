/** Initials from a name in any script. */

/** The first grapheme of the first and of the last word; never half an emoji or a lone mark. */
export function monogram(name: string): string {
  const parts = name.trim().split(/\s+/u);
  const first = firstGrapheme(parts[0] ?? '');
  return parts.length > 1 ? first + firstGrapheme(parts.at(-1) ?? '') : first;
}

function firstGrapheme(word: string): string {
  for (const {segment} of new Intl.Segmenter().segment(word)) return segment.toUpperCase();
  return '';
}
