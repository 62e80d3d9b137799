/** Questions and answers as HTML: to unfold, or as open text. */
import {answersBy, isFollowUp, speakersOf} from '../interview/lookup.js';
import type {Answer, Block, Exchange, Inline, Interview, Speaker} from '../interview/schema.js';
import {respondentsOf, sectionsOf} from '../interview/shown-exchanges.js';
import type {Dress} from './dress.js';
import {attributes, escapeHtml} from './escape.js';
import {heading} from './heading.js';
import {message, type RenderedLabels} from './labels.js';
import {marked, nameHtml, namesHtml} from './speaker.js';
import {RichText} from './rich-text.js';
import {block, tag} from './tag.js';

/** How exchanges are rendered, all of a text alike. */
export interface ExchangeSetting {
  readonly interview: Interview;
  readonly labels: RenderedLabels;
  readonly dress: Dress;
  /** Ids of those whose answers alone are shown; everybody's where there are none. */
  readonly speakers: readonly string[];
  /** Whether answers name whom their speakers speak for. */
  readonly affiliated: boolean;
  /** Level of the questions' headings, or of the sections' where there are any. */
  readonly level: number;
  /** What stands for the element in the ids by which links lead to answers, if there are to be any. */
  readonly anchor?: string | undefined;
  /** The quotations after an answer, rendered. */
  readonly quotesAfter?: (exchange: string, answer: number) => readonly string[];
}

/** Exchanges to unfold, under the titles of their sections. */
export function detailsOf(
  setting: ExchangeSetting,
  exchanges: readonly Exchange[],
  isOpen: (id: string) => boolean,
): string[] {
  return inSections(setting, exchanges, (exchange) => {
    const text = new RichText(setting.dress);
    const summary = tag('summary', {}, text.inlines(exchange.question, false));
    return block(
      'details',
      {'data-exchange': exchange.id, open: isOpen(exchange.id) || undefined},
      [summary, ...answersHtml(setting, exchange, text, true)],
    );
  });
}

/** Exchanges as open text, each a section. */
export function sectionedOf(setting: ExchangeSetting, exchanges: readonly Exchange[]): string[] {
  return inSections(setting, exchanges, (exchange, level) => {
    const text = new RichText(setting.dress);
    const id = anchorOf(setting, exchange);
    return block('section', {'data-exchange': exchange.id, id}, [
      heading(setting.dress, level, text.inlines(exchange.question)),
      ...answersHtml(setting, exchange, text, false),
    ]);
  });
}

/** Exchanges as open text, with nothing around them. */
export function proseOf(
  setting: ExchangeSetting,
  exchanges: readonly Exchange[],
  style: (isSection: boolean) => string,
): string[] {
  return inSections(
    setting,
    exchanges,
    (exchange, level) => {
      const text = new RichText(setting.dress);
      return [
        heading(setting.dress, level, text.inlines(exchange.question), {style: style(false)}),
        ...answersHtml(setting, exchange, text, false),
      ]
        .filter(Boolean)
        .join('\n');
    },
    {style: style(true)},
  );
}

/** Each exchange, behind the title of its section where that is another than the one before. */
function inSections(
  {interview, dress, level}: ExchangeSetting,
  exchanges: readonly Exchange[],
  render: (exchange: Exchange, level: number) => string,
  title: Readonly<Record<string, string>> = {},
): string[] {
  const sections = sectionsOf(interview);
  let above: string | undefined;
  return exchanges.flatMap((exchange) => {
    const section = sections.get(exchange.id);
    const isNew = section !== above;
    above = section;
    // What comes before the first section is in none.
    const html = render(exchange, section ? level + 1 : level);
    return section && isNew ? [heading(dress, level, escapeHtml(section), title), html] : [html];
  });
}

function answersHtml(
  setting: ExchangeSetting,
  exchange: Exchange,
  text: RichText,
  isUnfolded: boolean,
): string[] {
  const {interview, labels, speakers, quotesAfter = () => []} = setting;
  const {others} = respondentsOf(interview, exchange, speakers);
  const also = {html: namesHtml(interview, labels.lang, others)};
  const [first = '', ...rest] = [
    ...text.blocks(exchange.preamble ?? []),
    // With some speakers' answers alone, nobody is to think that no one else answered.
    others.length ? text.paragraph(message(interview, labels, labels.alsoAnswered(also))) : '',
    ...answersBy(interview, exchange, speakers).flatMap((answer) => [
      ...answerHtml(setting, answer, text),
      ...quotesAfter(exchange.id, exchange.answers.indexOf(answer)),
    ]),
  ].filter(Boolean);
  // A browser opens what is folded around the target of a link.
  const id = isUnfolded ? anchorOf(setting, exchange) : undefined;
  return [first.replace(/^<\w+/, (start) => start + attributes({id})), ...rest, text.footnotes()];
}

/** An answer's blocks, its speakers' names run into the first; a follow-up as the question it is. */
function answerHtml(
  {interview, affiliated}: ExchangeSetting,
  answer: Answer,
  text: RichText,
): string[] {
  const speakers = speakersOf(interview, answer);
  const who = affiliated
    ? speakers.map((speaker) => affiliatedName(interview, speaker)).join(', ')
    : namesHtml(interview, interview.lang, speakers);
  const names = tag('b', {}, `${who}:`);
  const body = isFollowUp(interview, answer) ? answer.body.map(strong) : answer.body;
  const [first, ...others] = body;
  if (first?.kind !== 'paragraph') return [text.paragraph(names), ...text.blocks(body)];
  return [text.paragraph(`${names} ${text.inlines(first.content)}`), ...text.blocks(others)];
}

function affiliatedName(interview: Interview, speaker: Speaker): string {
  const {affiliation} = speaker;
  const whom = affiliation && `, ${tag('small', {}, marked(interview, affiliation.name))}`;
  return nameHtml(interview, speaker) + (whom ?? '');
}

/** A block with all of its words strong. */
function strong(item: Block): Block {
  const all = (content: readonly Inline[]) =>
    content.map((part): Inline => {
      if (typeof part === 'string') return {text: part, strong: true};
      return 'br' in part ? part : {...part, strong: true};
    });
  switch (item.kind) {
    case 'paragraph':
    case 'quote':
      return {...item, content: all(item.content)};
    case 'list':
      return {...item, items: item.items.map(all)};
    case 'image':
      return item;
  }
}

/** By what a link leads to an exchange. */
function anchorOf({anchor}: ExchangeSetting, {id}: Exchange): string | undefined {
  return anchor === undefined ? undefined : `${anchor}/${id}`;
}
