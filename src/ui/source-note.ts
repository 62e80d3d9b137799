/** Where an interview was published, as each element that says so puts it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Interview, Source} from '../interview/schema.js';
import type {Labels} from '../locale/en.js';
import {renderDate} from './date.js';
import {label} from './label.js';

/** The interview's title, with a link to where the words are, and its publisher. */
export function workNote(
  {title, source}: Interview,
  labels: Labels,
  url: string | undefined,
): TemplateResult {
  const work = url ? html`<a href=${url} data-page=${source.url ?? nothing}>${title}</a>` : title;
  // `cite` holds the work's title and no more.
  return html`<span part="source"
    ><cite>${work}</cite>, ${source.name}${publishedOn(source, labels)}</span
  >`;
}

/** The date behind a publisher's name, where it is known. */
function publishedOn({published}: Source, labels: Labels): TemplateResult | typeof nothing {
  return published ? html`, ${renderDate(published, labels)}` : nothing;
}

/** "Originally published by …": with a link, the date and the license, whatever of it is known. */
export function sourceNote(interview: Interview, labels: Labels): TemplateResult {
  const {source} = interview;
  const {name, url, license} = source;
  const publisher = url ? html`<a href=${url}>${name}</a>` : name;
  return html`<p part="source">
    ${label(
      interview,
      labels,
      labels.publishedBy(html`${publisher}${publishedOn(source, labels)}`),
    )}${license ? ` · ${license}` : nothing}
  </p>`;
}
