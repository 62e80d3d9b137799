/** Lists as their language writes them. */

/** Items with what stands between them, such as ", " and " and ": by `Intl.ListFormat`. */
export function listed<T>(lang: string, items: readonly T[]): (T | string)[] {
  const parts = formatOf(lang).formatToParts(items.map((_, index) => String(index)));
  return parts.map(({type, value}) => (type === 'element' ? (items[Number(value)] as T) : value));
}

/** The one that was made last: a page has one language, and many lists. */
let last: {readonly lang: string; readonly format: Intl.ListFormat} | undefined;

function formatOf(lang: string): Intl.ListFormat {
  if (last?.lang !== lang) last = {lang, format: new Intl.ListFormat(lang)};
  return last.format;
}
