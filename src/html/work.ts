/** Where an interview was published, as it stands beneath what is shown of it. */
import type {Interview} from '../interview/schema.js';
import {dateWords} from './date.js';
import {ownWords, type RenderedLabels} from './labels.js';
import {workHtml, type QuotationMarkup} from './quotation.js';

/** The interview's title, with a link, its publisher, and the date in words. */
export function datedWorkHtml(
  work: Pick<QuotationMarkup, 'interview' | 'url'>,
  labels: RenderedLabels,
): string {
  const {interview} = work;
  const {published} = interview.source;
  return workHtml(work, {
    published: published && ownWords(interview, labels, dateWords(published, labels.lang)),
  });
}

/** The same as plain text. */
export function workLines({title, source: {name, url, published}}: Interview): string {
  const work = [title, name, published].filter(Boolean).join(', ');
  return url ? `${work}\n${url}` : work;
}
