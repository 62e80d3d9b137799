/** Dates as readers write them. */
import {html, type TemplateResult} from 'lit';

/** `2024-05-01` as "May 1, 2024", and a month or a year alone as what it is. */
export function renderDate(date: string): TemplateResult {
  const [, month, day] = date.split('-');
  const at = new Date(date);
  // A day that the calendar does not have stands as it was written; engines differ in what they read.
  const words =
    at.getUTCDate() === Number(day ?? 1)
      ? at.toLocaleDateString('en', {
          year: 'numeric',
          month: month && 'long',
          day: day && 'numeric',
          timeZone: 'UTC',
        } as Intl.DateTimeFormatOptions)
      : date;
  return html`<time datetime=${date} lang="en" dir="ltr">${words}</time>`;
}
