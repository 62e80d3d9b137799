/** Who made an interview, when, and how long it takes to read. */
import {interviewersOf, updatedOn} from '../interview/credits.js';
import {minutesFor} from '../interview/reading-time.js';
import type {Interview} from '../interview/schema.js';
import {dateWords} from './date.js';
import {message, type RenderedLabels} from './labels.js';
import {linkedNames} from './speaker.js';

/** The line as HTML; empty where none of it is known. */
export function articleByline(
  interview: Interview,
  labels: RenderedLabels,
  shows: {readonly withIntro: boolean; readonly withQuestions: boolean},
): string {
  const {translators = [], conducted, source} = interview;
  const {article} = labels;
  const interviewers = interviewersOf(interview);
  const updated = updatedOn(interview);
  const people = (list: Parameters<typeof linkedNames>[2]) => ({
    html: linkedNames(interview, labels.lang, list),
  });
  const date = (day: string) => dateWords(day, labels.lang);
  const entries = [
    interviewers.length ? article.interviewBy(people(interviewers)) : [],
    translators.length ? article.translatedBy(people(translators)) : [],
    conducted ? article.conducted(date(conducted)) : [],
    source.published ? article.published(date(source.published)) : [],
    updated ? article.updated(date(updated)) : [],
    // Without the questions there is nothing that would take a while.
    shows.withQuestions ? [article.minutes(minutesFor(interview, shows.withIntro))] : [],
  ];
  return entries
    .filter(({length}) => length)
    .map((parts) => message(interview, labels, parts))
    .join('\u00A0· ');
}
