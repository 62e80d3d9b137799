/** Lists as their language writes them. */

/**
 * Items with what stands between them, such as ", " and " and ": by `Intl.ListFormat`, which goes by the
 * words, in Spanish for one. In English where the language is none that it knows how to read.
 */
export function listed<T>(
  lang: string,
  items: readonly T[],
  /** The items' words, where they are more than these. */
  texts: readonly string[] = items.map(String),
): (T | string)[] {
  let at = 0;
  return formatOf(lang)
    .formatToParts(texts)
    .map(({type, value}) => (type === 'element' ? (items[at++] as T) : value));
}

const formats = new Map<string, Intl.ListFormat>();

function formatOf(lang: string): Intl.ListFormat {
  let format = formats.get(lang);
  if (!format) formats.set(lang, (format = made(lang)));
  return format;
}

function made(lang: string): Intl.ListFormat {
  try {
    return new Intl.ListFormat(lang);
  } catch {
    return new Intl.ListFormat('en');
  }
}
