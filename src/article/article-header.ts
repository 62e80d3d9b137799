/** What stands above the text: introduction, byline, and who speaks. */
import {html, nothing, type TemplateResult} from 'lit';
import {interviewersOf, updatedOn} from '../interview/credits.js';
import {listed} from '../interview/listed.js';
import type {Interview, Speaker} from '../interview/schema.js';
import type {Labels} from '../locale/en.js';
import {renderDate} from '../ui/date.js';
import {label} from '../ui/label.js';
import {footnotesIn, renderBlocks, renderFootnotes, renderInlines} from '../ui/rich-text.js';
import {avatar, portraitCredit, roleLine, speakerName} from '../ui/speaker.js';

export function renderIntro({lead, image, intro}: Interview, labels: Labels): TemplateResult {
  const footnotes = footnotesIn(labels);
  return html`<div part="intro">
    ${lead ? html`<p><strong>${renderInlines(lead, footnotes)}</strong></p>` : nothing}
    ${image ? renderBlocks([{kind: 'image', image}], footnotes) : nothing}
    ${renderBlocks(intro, footnotes)} ${renderFootnotes(footnotes)}
  </div>`;
}

/**
 * Who made the interview, when, and how many minutes it takes to read, if any; nothing where none of it
 * is known.
 */
export function renderByline(
  interview: Interview,
  labels: Labels,
  minutes: number,
): TemplateResult | typeof nothing {
  const {translators = [], conducted, source} = interview;
  const {lang, article} = labels;
  const said = (message: readonly unknown[]) => label(interview, labels, message);
  const day = (date: string) => renderDate(date, labels);
  const interviewers = interviewersOf(interview);
  const updated = updatedOn(interview);
  const entries = [
    interviewers.length ? said(article.interviewBy(people(lang, interviewers))) : [],
    translators.length ? said(article.translatedBy(people(lang, translators))) : [],
    conducted ? said(article.conducted(day(conducted))) : [],
    source.published ? said(article.published(day(source.published))) : [],
    updated ? said(article.updated(day(updated))) : [],
    // Without the questions there is nothing that would take a while.
    minutes ? said([article.minutes(minutes)]) : [],
  ].filter(({length}) => length);
  if (!entries.length) return nothing;
  return html`<p part="byline">
    <small
      >${entries.map((entry, index) => [index ? '\u00A0· ' : '', html`<bdi>${entry}</bdi>`])}</small
    >
  </p>`;
}

function people(lang: string, list: readonly Pick<Speaker, 'name' | 'lang' | 'url'>[]): unknown[] {
  const linked = list.map((person) => {
    const name = speakerName(person);
    return person.url ? html`<a href=${person.url}>${name}</a>` : name;
  });
  const texts = list.map(({name}) => name);
  return listed<unknown>(lang, linked, texts);
}

/** Who answers, each with what leads to their answers. */
export function renderSpeakers(
  {speakers}: Interview,
  labels: Labels,
  /** The address of their first answer. */
  linkTo: (speaker: Speaker) => string | undefined,
): TemplateResult | typeof nothing {
  // Who asks is named in the byline.
  const shown = speakers.filter(({interviewer}) => !interviewer);
  if (!shown.length) return nothing;
  return html`<ul part="speakers">
    ${shown.map(
      (speaker) =>
        html`<li>
          ${avatar(speaker)}<b>${speakerName(speaker)}</b> ${roleLine(speaker)}
          ${portraitCredit(speaker)} ${renderLink(speaker, labels, linkTo(speaker))}
        </li>`,
    )}
  </ul>`;
}

function renderLink(
  {id, name}: Speaker,
  {lang, dir, article}: Labels,
  address: string | undefined,
): unknown {
  if (!address) return nothing;
  return html`<a
    class="jump"
    lang=${lang}
    dir=${dir}
    href=${address}
    aria-label=${article.firstAnswerBy(name)}
    data-speaker=${id}
    >${article.firstAnswer}</a
  >`;
}

/** Where each speaker answers first: the exchange, by the speaker's id. */
export function firstAnswers({exchanges}: Interview): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const {id, answers} of exchanges) {
    for (const speaker of answers.flatMap(({speakers}) => speakers)) {
      if (!first.has(speaker)) first.set(speaker, id);
    }
  }
  return first;
}
