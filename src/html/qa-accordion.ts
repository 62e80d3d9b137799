/** Questions with their answers, in each flavor. */
import {listed} from '../interview/listed.js';
import {answersBy, exchangesOf} from '../interview/lookup.js';
import type {Exchange, Interview} from '../interview/schema.js';
import {respondentsOf, sectionsOf} from '../interview/shown-exchanges.js';
import {joined, plainExchange, PlainFootnotes} from '../interview/to-plain-text.js';
import {ELEMENT, EMAIL, MARKUP} from './dress.js';
import {detailsOf, proseOf, type ExchangeSetting} from './exchanges.js';
import {ENGLISH, type RenderedLabels} from './labels.js';
import {mailFrame, mailHeading, mailLine} from './mail.js';
import {
  anchorOf,
  elementAttributes,
  flavorOf,
  levelOf,
  markupAttributes,
  type AnswersOptions,
} from './options.js';
import {languageOf} from './quotation.js';
import {known, oneOf, RenderError} from './render-error.js';
import {block, tag} from './tag.js';
import {untouched} from './untouched.js';
import {datedWorkHtml, workLines} from './work.js';

export const ACCORDION_NAMES = [
  ...['exchanges', 'speaker', 'open', 'exclusive', 'searchable', 'quotable', 'remember', 'print'],
  ...['withoutToolbar', 'withoutLinks'],
];

/** The attributes of `<interview-qa-accordion>`, and how it is rendered. */
export interface QaAccordionOptions extends AnswersOptions {
  /** Ids of the exchanges to show, in this order; all when empty. */
  readonly exchanges?: readonly string[] | undefined;
  /** Id of a speaker: only exchanges that they answer, and only their answers. */
  readonly speaker?: string | undefined;
  /** What is open: `none` (the default), `first`, `all`, or ids of exchanges. */
  readonly open?: 'none' | 'first' | 'all' | readonly string[] | undefined;
  readonly exclusive?: boolean | undefined;
  readonly searchable?: boolean | undefined;
  readonly quotable?: boolean | undefined;
  readonly remember?: boolean | undefined;
  readonly print?: 'open' | 'as-shown' | undefined;
  readonly withoutToolbar?: boolean | undefined;
  readonly withoutLinks?: boolean | undefined;
}

/**
 * Questions with their answers to unfold; in mail and as text all answers are open.
 * Throws a RenderError for an unknown id, and where there is nothing to show.
 */
export function renderQaAccordion(interview: Interview, options: QaAccordionOptions = {}): string {
  const as = flavorOf(options);
  const labels = options.labels ?? ENGLISH;
  const speakers = options.speaker
    ? [known('speaker', interview.speakers, options.speaker).id]
    : [];
  const exchanges = chosen(interview, options, speakers);
  const setting: ExchangeSetting = {
    interview,
    labels,
    dress: as === 'element' ? ELEMENT : as === 'markup' ? MARKUP : EMAIL,
    speakers,
    affiliated: true,
    level: levelOf(options, 3),
    anchor: anchorOf(interview, options),
  };
  const isOpen = opening(exchanges, options);
  const source = datedWorkHtml({interview, url: interview.source.url}, labels);
  switch (as) {
    case 'element':
      return block('interview-qa-accordion', elementAttributes(options, ACCORDION_NAMES), [
        block('div', languageOf(interview), [
          ...detailsOf(setting, exchanges, isOpen),
          tag('p', {}, source),
        ]),
      ]);
    case 'markup':
      return untouched(
        block(
          'section',
          {
            class: 'interview-qa-accordion',
            ...markupAttributes(options, ACCORDION_NAMES),
            ...languageOf(interview),
          },
          [...detailsOf(setting, exchanges, isOpen), tag('p', {}, source)],
        ),
      );
    case 'email':
      return mailFrame(interview, [...proseOf(setting, exchanges, mailHeading), mailLine(source)]);
    case 'text': {
      const footnotes = new PlainFootnotes();
      return joined([
        ...plainExchanges(interview, exchanges, speakers, labels, footnotes),
        ...footnotes.paragraphs(),
        workLines(interview),
      ]);
    }
  }
}

/** Exchanges as plain text, under the titles of their sections. */
export function plainExchanges(
  interview: Interview,
  exchanges: readonly Exchange[],
  speakers: readonly string[],
  labels: RenderedLabels,
  footnotes: PlainFootnotes,
): string[] {
  const sections = sectionsOf(interview);
  let above: string | undefined;
  return exchanges.flatMap((exchange) => {
    const section = sections.get(exchange.id);
    const title = section !== above && section ? section : '';
    above = section;
    const {others} = respondentsOf(interview, exchange, speakers);
    const names = others.map(({name}) => name);
    const remark = names.length
      ? labels.alsoAnswered(listed(labels.lang, names).join('')).join('')
      : '';
    const shown = answersBy(interview, exchange, speakers);
    return [title, ...plainExchange(interview, exchange, footnotes, {shown, remark})];
  });
}

/** The exchanges that are asked for, of those that the speaker answers. */
function chosen(
  {exchanges}: Interview,
  options: QaAccordionOptions,
  speakers: readonly string[],
): readonly Exchange[] {
  const ids = [...new Set(options.exchanges)];
  const named = ids.length ? ids.map((id) => known('exchanges', exchanges, id)) : exchanges;
  const shown = speakers.length ? exchangesOf(named, ...speakers) : named;
  if (shown.length) return shown;
  throw speakers.length
    ? new RenderError('exchanges', 'no exchange', 'exchanges that the speaker answers')
    : new RenderError('exchanges', 'nothing', 'an interview that has any');
}

/** Whether the answer to an exchange is open; the first that is, where only one may be. */
function opening(
  exchanges: readonly Exchange[],
  {open = 'none', exclusive}: QaAccordionOptions,
): (id: string) => boolean {
  const ids = exchanges.map(({id}) => id);
  const all = typeof open === 'string' ? [open] : open;
  const opened = all.flatMap((word) => {
    const named = oneOf('open', word, ['none', 'first', 'all', ...ids]);
    if (named === 'all') return ids;
    return named === 'first' ? ids.slice(0, 1) : named;
  });
  const shown = ids.filter((id) => opened.includes(id));
  return (id) => (exclusive ? shown[0] === id : shown.includes(id));
}
