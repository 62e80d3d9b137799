/**
 * The exchanges as open text: rendered once. Of many, those out of view are not laid out, and the room
 * that they take until then is estimated from their words.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Exchange, Interview} from '../interview/schema.js';
import type {Labels} from '../locale/en.js';
import {renderAnswer} from '../ui/answer.js';
import {questionId} from '../ui/disclosure-controller.js';
import {heading} from '../ui/heading.js';
import {inGroups, LONG, setRoom} from '../ui/item-groups.js';
import {box, once} from '../ui/once.js';
import {footnotesIn, renderBlocks, renderFootnotes, renderInlines} from '../ui/rich-text.js';
import {isServed} from '../ui/served.js';
import {renderQuotes, type QuotesAfter} from './quotes.js';
import {addRooms, roomOf, roomText, type Room} from './room.js';

/** Nodes that stand together, and the room that they take. */
interface Piece {
  readonly nodes: readonly unknown[];
  readonly room: Room;
}

/** Renders the exchanges. To be kept as long as its parameters are the same, but for the labels: see `relabel()`. */
export function articleText(
  interview: Interview,
  labels: Labels,
  /** Of the questions' headings, or of the sections' where there are any. */
  level: number,
  quotes: QuotesAfter,
): unknown {
  const {exchanges} = interview;
  let below = level;
  const pieces = exchanges.map((exchange): Piece => {
    // What comes before the first section is in none.
    if (exchange.section) below = level + 1;
    const text = once(renderExchange(interview, labels, exchange, below, quotes));
    const {section} = exchange;
    return {
      nodes: section ? [once(heading(level, 'section', section)), text] : [text],
      room: roomOf(exchange, quotes),
    };
  });
  // A server can give no node its room: what it renders is laid out whole.
  if (exchanges.length < LONG || isServed())
    return box(
      'prose',
      pieces.flatMap(({nodes}) => nodes),
    );
  return box(
    'prose long',
    inGroups(pieces, group).flatMap(({nodes}) => nodes),
  );
}

/** Has a text say what is ours as another of the same words does: its nodes stay, and what a reader is at. */
export function relabel(text: ParentNode, other: ParentNode): void {
  const [own, others] = [text, other].map((node) => node.querySelectorAll('.link, [role^=doc]'));
  others?.forEach(({attributes}, index) => {
    for (const {name, value} of attributes) own?.[index]?.setAttribute(name, value);
  });
}

function group(pieces: readonly Piece[]): Piece {
  const node = box(
    'group',
    pieces.flatMap(({nodes}) => nodes),
  );
  const room = pieces.map((piece) => piece.room).reduce(addRooms);
  setRoom(node as HTMLElement, roomText(room));
  return {nodes: [node], room};
}

function renderExchange(
  interview: Interview,
  labels: Labels,
  {id, question, preamble, answers}: Exchange,
  level: number,
  quotes: QuotesAfter,
): TemplateResult {
  const footnotes = footnotesIn(labels);
  const {copyLink} = labels.accordion;
  return html`<section data-exchange=${id}>
    ${heading(
      level,
      'question',
      html`<span id=${questionId(id)}>${renderInlines(question, footnotes)}</span>`,
    )}<button
      class="link"
      lang=${labels.lang}
      aria-label=${copyLink}
      aria-describedby=${questionId(id)}
      title=${copyLink}
    ></button>
    ${preamble ? renderBlocks(preamble, footnotes) : nothing}
    ${answers.map((answer, index) => [
      renderAnswer(interview, answer, footnotes),
      renderQuotes(interview, quotes(id, index)),
    ])}
    ${renderFootnotes(footnotes)}
  </section>`;
}
