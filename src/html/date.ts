/** Dates as readers write them. */

/**
 * `2024-05-01` as "May 1, 2024", and a month or a year alone as what it is. A day that the calendar
 * does not have stands as it was written.
 */
export function dateWords(date: string, lang: string): string {
  const [, month, day] = date.split('-');
  const at = new Date(date);
  // Engines differ in what they make of the 31st of June.
  if (at.getUTCDate() !== Number(day ?? 1)) return date;
  return at.toLocaleDateString(lang, {
    year: 'numeric',
    month: month && 'long',
    day: day && 'numeric',
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions);
}
