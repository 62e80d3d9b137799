/** Dates as readers write them. */
import {html, type TemplateResult} from 'lit';
import {dateWords} from '../html/date.js';
import type {Labels} from '../locale/en.js';

/** `2024-05-01` as "May 1, 2024", and a month or a year alone as what it is. */
export function renderDate(date: string, {lang, dir}: Labels): TemplateResult {
  return html`<time datetime=${date} lang=${lang} dir=${dir}>${dateWords(date, lang)}</time>`;
}
