/** Dates as readers write them. */
import {html, type TemplateResult} from 'lit';
import {dateWords} from '../html/date.js';

/** `2024-05-01` as "May 1, 2024", and a month or a year alone as what it is. */
export function renderDate(date: string): TemplateResult {
  return html`<time datetime=${date} lang="en" dir="ltr">${dateWords(date, 'en')}</time>`;
}
