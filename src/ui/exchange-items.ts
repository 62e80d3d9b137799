/**
 * Exchanges to unfold: the Authoring Practices' accordion pattern, one item an exchange. Items are
 * rendered once, all closed; which are open is for the disclosure controller to bring about. Of many,
 * a closed answer is its text alone, and takes its form as it opens.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {listed} from '../interview/listed.js';
import {answersBy, speakersOf} from '../interview/lookup.js';
import type {Exchange, Inline, Interview, Speaker} from '../interview/schema.js';
import {respondentsOf, sectionsOf} from '../interview/shown-exchanges.js';
import {blocksText} from '../interview/text.js';
import type {Labels} from '../locale/en.js';
import {renderAnswer} from './answer.js';
import {questionId, type DisclosureController} from './disclosure-controller.js';
import {heading} from './heading.js';
import {inGroups, LONG, MANY} from './item-groups.js';
import {label} from './label.js';
import {box, copies, once, withoutMarks} from './once.js';
import {onQuestionKey} from './question-keys.js';
import {footnotesIn, renderBlocks, renderFootnotes, renderInlines} from './rich-text.js';
import {isServed} from './served.js';
import {names} from './speaker.js';

/** Items to be shown: the same object as long as they are the same items. */
export interface Items {
  readonly interview: Interview;
  readonly exchanges: readonly Exchange[];
  /** Ids of those whose answers alone are shown; everybody's where there are none. */
  readonly speakers: readonly string[];
  /** What stands in the element's template for them; others take the place of all of it. */
  readonly rendered: TemplateResult;
  /** What an exchange unfolds. */
  panel(exchange: string): TemplateResult | undefined;
}

/** Renders exchanges to unfold. To be kept as long as its parameters are the same. */
export function exchangeItems(
  disclosure: DisclosureController,
  interview: Interview,
  labels: Labels,
  exchanges: readonly Exchange[],
  /** Of the questions' headings, or of the sections' where there are any. */
  level: number,
  speakers: readonly string[],
  /** Whether answers name whom their speakers speak for. */
  affiliated: boolean,
  /** What stands after an answer, by its index in the exchange. */
  after?: (exchange: string, answer: number) => unknown,
): Items {
  const isMany = exchanges.length >= MANY;
  const panel = (exchange: Exchange) =>
    renderPanel(interview, labels, exchange, speakers, affiliated, after);
  const sections = sectionsOf(interview);
  let byId: Map<string, Exchange> | undefined;
  let above: string | undefined;
  // Lit would exchange a text for blocks and back, were they one.
  const [copyPlain, copyRich] = [copies(), copies()];
  const items = exchanges.map((exchange) => {
    const section = sections.get(exchange.id);
    const isNew = section !== above;
    above = section;
    const isText = isProse(exchange);
    const isPlain = isMany && isText && !disclosure.isOpen(exchange.id);
    const who = speakers.length === 1 ? [] : respondentsOf(interview, exchange, speakers).shown;
    const item = renderItem(
      interview,
      labels,
      exchange,
      // What comes before the first section is in none.
      section ? level + 1 : level,
      who,
      isPlain ? plainText(interview, labels, exchange, speakers) : panel(exchange),
      isMany,
      isServed() && disclosure.isOpen(exchange.id),
    );
    const isLikeOthers = isText && onlyText(exchange.question) !== undefined && isUnmarked(who);
    const node = !isLikeOthers ? once(item) : isPlain ? copyPlain(item) : copyRich(item);
    return section && isNew ? [once(heading(level, 'section', section)), node] : [node];
  });
  const size = isMany ? (exchanges.length < LONG ? ' many' : ' many long') : '';
  const list = withoutMarks(
    box(
      `items${size}${isServed() ? ' served' : ''}`,
      isMany ? inGroups<unknown>(items, (content) => box('group', content.flat())) : items.flat(),
    ),
  );
  // A listener of the list's own would keep Lit's objects for all that is in it.
  const rendered = html`<div
    @click=${disclosure.onClick}
    @keydown=${onQuestionKey}
    @beforematch=${disclosure.onBeforematch}
    @focusin=${disclosure.onReach}
    @pointerover=${disclosure.onReach}
  >
    ${list}
  </div>`;
  return {
    interview,
    exchanges,
    speakers,
    rendered,
    panel(id) {
      byId ??= new Map(exchanges.map((exchange) => [exchange.id, exchange]));
      const exchange = byId.get(id);
      return exchange && panel(exchange);
    },
  };
}

function renderItem(
  interview: Interview,
  labels: Labels,
  exchange: Exchange,
  level: number,
  /** Who is named as answering it. */
  who: readonly Speaker[],
  answer: TemplateResult | string,
  isMany: boolean,
  /** Of what a server renders: all else is opened by the disclosure controller. */
  isOpen: boolean,
): TemplateResult {
  const {id, question} = exchange;
  const {copyLink} = labels.accordion;
  const isPlain = typeof answer === 'string';
  const asked = onlyText(question);
  // What is not laid out has no name of its own in Firefox and WebKit.
  // White space is a node, too: there is none in these templates.
  // prettier-ignore
  const button = html`<button
    id=${questionId(id)}
    aria-expanded=${isOpen}
    aria-controls=${answerId(id)}
    aria-label=${(isMany && asked) || nothing}
  >${asked ?? renderInlines(question, footnotesIn(labels), true)}</button>`;
  // prettier-ignore
  return html`<div class=${`item${isPlain ? ' plain' : ''}${isOpen ? ' open' : ''}`} part="item" data-exchange=${id}
    ><div class="head"
      >${heading(level, 'question', button)}${
        who.length ? renderWho(interview.lang, who) : nothing
      }<button
        class="link"
        lang=${labels.lang}
        aria-label=${copyLink}
        aria-describedby=${questionId(id)}
        title=${copyLink}
      ></button></div
    ><div
      class="panel"
      id=${answerId(id)}
      hidden=${isServed() ? nothing : 'until-found'}
    >${answer}</div
  ></div>`;
}

function renderWho(lang: string, who: readonly Speaker[]): TemplateResult {
  return html`<p class="who">${isUnmarked(who) ? nameList(lang, who) : names(lang, who)}</p>`;
}

function renderPanel(
  interview: Interview,
  labels: Labels,
  exchange: Exchange,
  speakers: readonly string[],
  affiliated: boolean,
  after?: (exchange: string, answer: number) => unknown,
): TemplateResult {
  const footnotes = footnotesIn(labels);
  // Those of the question stand here too: a button holds no list.
  renderInlines(exchange.question, footnotes, true);
  const {preamble} = exchange;
  const {others} = respondentsOf(interview, exchange, speakers);
  return html`<div class="text">
    ${preamble ? renderBlocks(preamble, footnotes) : nothing}
    ${others.length ? renderOthers(interview, labels, others) : nothing}
    ${answersBy(interview, exchange, speakers).map((answer) => [
      renderAnswer(interview, answer, footnotes, affiliated),
      after?.(exchange.id, exchange.answers.indexOf(answer)) ?? nothing,
    ])}
    ${renderFootnotes(footnotes)}
  </div>`;
}

/** With some speakers' answers alone, nobody is to think that no one else answered. */
function renderOthers(
  interview: Interview,
  labels: Labels,
  others: readonly Speaker[],
): TemplateResult {
  const words = label(interview, labels, labels.alsoAnswered(names(labels.lang, others)));
  return html`<p class="others">${words}</p>`;
}

/** The words of what an exchange unfolds, with who says them: what the browser's own search reads. */
function plainText(
  interview: Interview,
  labels: Labels,
  exchange: Exchange,
  speakers: readonly string[],
): string {
  const answers = answersBy(interview, exchange, speakers).map(
    (answer) =>
      `${nameList(interview.lang, speakersOf(interview, answer))}: ${blocksText(answer.body)}`,
  );
  const {others} = respondentsOf(interview, exchange, speakers);
  const alsoBy = others.length ? labels.alsoAnswered(nameList(labels.lang, others)).join('') : '';
  return [blocksText(exchange.preamble ?? []), alsoBy, ...answers].filter(Boolean).join('\n\n');
}

/** Whether paragraphs are all there is: of a quotation or a picture, text alone would not say so. */
function isProse({preamble = [], answers}: Exchange): boolean {
  const blocks = [preamble, ...answers.map(({body}) => body)].flat();
  return blocks.every(({kind}) => kind === 'paragraph');
}

/** Whether their names are text alone, of the interview's own language. */
function isUnmarked(speakers: readonly Speaker[]): boolean {
  return !speakers.some(({lang}) => lang);
}

function nameList(lang: string, speakers: readonly Speaker[]): string {
  const list = speakers.map(({name}) => name);
  return listed(lang, list).join('');
}

function onlyText([first, ...rest]: readonly Inline[]): string | undefined {
  return typeof first === 'string' && !rest.length ? first : undefined;
}

function answerId(exchange: string): string {
  return `a-${exchange}`;
}
