/** What stands above the text: introduction, byline, and who speaks. */
import {html, nothing, type TemplateResult} from 'lit';
import {interviewersOf, updatedOn} from '../interview/credits.js';
import type {Interview, Speaker} from '../interview/schema.js';
import {en} from '../locale/en.js';
import {renderDate} from '../ui/date.js';
import {label} from '../ui/label.js';
import {renderBlocks, renderFootnotes, renderInlines, type Footnotes} from '../ui/rich-text.js';
import {avatar, portraitCredit, roleLine, speakerName} from '../ui/speaker.js';

export function renderIntro({lead, image, intro}: Interview): TemplateResult {
  const footnotes: Footnotes = [];
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
  minutes: number,
): TemplateResult | typeof nothing {
  const {translators = [], conducted, source} = interview;
  const {article} = en;
  const interviewers = interviewersOf(interview);
  const updated = updatedOn(interview);
  const entries = [
    interviewers.length ? label(article.interviewBy(people(interviewers))) : [],
    translators.length ? label(article.translatedBy(people(translators))) : [],
    conducted ? label(article.conducted(renderDate(conducted))) : [],
    source.published ? label(article.published(renderDate(source.published))) : [],
    updated ? label(article.updated(renderDate(updated))) : [],
    // Without the questions there is nothing that would take a while.
    minutes ? label([article.minutes(minutes)]) : [],
  ].filter(({length}) => length);
  if (!entries.length) return nothing;
  return html`<p part="byline">
    <small
      >${entries.map((entry, index) => [index ? '\u00A0· ' : '', html`<bdi>${entry}</bdi>`])}</small
    >
  </p>`;
}

function people(list: readonly Pick<Speaker, 'name' | 'lang' | 'url'>[]): unknown[] {
  return list.map((person, index) => {
    const name = speakerName(person);
    return [index ? ', ' : '', person.url ? html`<a href=${person.url}>${name}</a>` : name];
  });
}

/** Who answers, each with what leads to their answers. */
export function renderSpeakers(
  {speakers}: Interview,
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
          ${portraitCredit(speaker)} ${renderLink(speaker, linkTo(speaker))}
        </li>`,
    )}
  </ul>`;
}

function renderLink({id, name}: Speaker, address: string | undefined): unknown {
  if (!address) return nothing;
  const {firstAnswer, firstAnswerBy} = en.article;
  return html`<a
    class="jump"
    lang="en"
    href=${address}
    aria-label=${firstAnswerBy(name)}
    data-speaker=${id}
    >${firstAnswer}</a
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
