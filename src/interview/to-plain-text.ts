/**
 * An interview as a publisher's plain text has it: what an editor copies out of a word processor,
 * and what the bundled interview is compared with, code point by code point. Print order, a blank
 * line between blocks, no newline at the end. Its words are the interview's; of its own it adds the
 * line "Originally published by …" and the signs below.
 *
 * - A turn begins with its speakers' names and a colon; a pull quote stands in straight quotation
 *   marks at its place in print, its parts joined by `[…]`.
 * - A link's target follows its text in angle brackets, or stands alone where it is the text.
 * - A list's items begin with `-` or their number, the lines of a quotation with `>`.
 * - An image is its `[alternative text]`, its caption and its `(credit)`.
 * - A footnote leaves its number in the text, `[1]`; the footnotes stand last: `[1] Its words.`
 *
 * Data about the interview (dates, interviewers, corrections, biographies) is not part of its text.
 */
import {quotesByPlace, speakersOf} from './lookup.js';
import type {Answer, Block, Exchange, Image, Inline, Interview, Quote, Source} from './schema.js';
import {quoteText} from './text.js';

/** What of an interview is wanted as text. */
export interface PlainTextParts {
  readonly intro: boolean;
  readonly questions: boolean;
  readonly quotes: boolean;
  readonly notes: boolean;
  readonly source: boolean;
}

const ALL: PlainTextParts = {intro: true, questions: true, quotes: true, notes: true, source: true};

/** The whole interview as plain text, or its title and some of its parts. */
export function toPlainText(interview: Interview, parts: PlainTextParts = ALL): string {
  const {title, lead, intro, exchanges, quotes, source, notes = []} = interview;
  const footnotes = new PlainFootnotes();
  const quotesAfter = parts.quotes ? quotesByPlace(interview) : () => [];
  return joined([
    title,
    ...(parts.intro ? [lead ? footnotes.text(lead) : '', ...plainBlocks(intro, footnotes)] : []),
    ...(parts.questions
      ? exchanges.flatMap((exchange) => [
          exchange.section ?? '',
          ...plainExchange(interview, exchange, footnotes, {quotesAfter}),
        ])
      : parts.quotes
        ? quotes.map(pullQuote)
        : []),
    ...(parts.source ? [sourceLines(source)] : []),
    ...(parts.notes ? plainBlocks(notes, footnotes) : []),
    ...footnotes.paragraphs(),
  ]);
}

/** Paragraphs, a blank line apart; those that are empty left out. */
export function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter(Boolean).join('\n\n');
}

/** Numbers the footnotes in the order in which the text refers to them. */
export class PlainFootnotes {
  readonly #contents: (readonly Inline[])[] = [];

  /** Running text, with the number of each footnote at its place. */
  text(content: readonly Inline[]): string {
    return content.map((part) => this.#part(part)).join('');
  }

  /** The footnotes themselves; one that refers to another adds to the list. */
  paragraphs(): string[] {
    const paragraphs: string[] = [];
    for (const content of this.#contents) {
      paragraphs.push(`[${paragraphs.length + 1}] ${this.text(content)}`);
    }
    return paragraphs;
  }

  #part(part: Inline): string {
    if (typeof part === 'string') return part;
    if ('br' in part) return '\n';
    const {text, href, footnote} = part;
    const number = footnote ? `[${this.#contents.push(footnote)}]` : '';
    if (href === undefined) return text + number;
    return (text === href ? `<${href}>` : `${text} <${href}>`) + number;
  }
}

/** An exchange: its question, what leads in to it, and its answers or some of them. */
export function plainExchange(
  interview: Interview,
  {id, question, preamble = [], answers}: Exchange,
  footnotes: PlainFootnotes,
  {
    shown = answers,
    remark = '',
    quotesAfter = () => [],
  }: {
    readonly shown?: readonly Answer[];
    /** What has to be said before the answers. */
    readonly remark?: string;
    readonly quotesAfter?: (exchange: string, answer: number) => readonly Quote[];
  } = {},
): string[] {
  return [
    footnotes.text(question),
    ...plainBlocks(preamble, footnotes),
    remark,
    ...shown.flatMap((answer) => [
      ...turn(interview, answer, footnotes),
      ...quotesAfter(id, answers.indexOf(answer)).map(pullQuote),
    ]),
  ];
}

/** An answer, its first paragraph on the line of the names. */
function turn(interview: Interview, answer: Answer, footnotes: PlainFootnotes): string[] {
  const names = speakersOf(interview, answer).map(({name}) => name);
  const opening = `${names.join(', ')}:`;
  const body = plainBlocks(answer.body, footnotes);
  if (answer.body[0]?.kind !== 'paragraph') return [opening, ...body];
  const [first = '', ...others] = body;
  return [`${opening} ${first}`, ...others];
}

function pullQuote(quote: Quote): string {
  return `"${quoteText(quote)}"`;
}

function sourceLines({name, url}: Source): string {
  const line = `Originally published by ${name}`;
  return url === undefined ? line : `${line}\n<${url}>`;
}

/** Blocks, a string each. */
export function plainBlocks(list: readonly Block[], footnotes: PlainFootnotes): string[] {
  return list.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return footnotes.text(block.content);
      case 'quote':
        return footnotes.text(block.content).replace(/^/gm, '> ');
      case 'list':
        return block.items
          .map((item, index) => (block.ordered ? `${index + 1}. ` : '- ') + footnotes.text(item))
          .join('\n');
      case 'image':
        return imageLine(block.image, footnotes);
    }
  });
}

function imageLine({alt, caption, credit}: Image, footnotes: PlainFootnotes): string {
  return [alt && `[${alt}]`, caption ? footnotes.text(caption) : '', credit && `(${credit})`]
    .filter(Boolean)
    .join(' ');
}
