/** The reverse of compiling: an interview as the Markdown that an editor would have written. */
import {normalForm, originOf} from '../interview/normal-form.js';
import type {Answer, Exchange, Interview, Quote} from '../interview/schema.js';
import {AnswerTexts, originsOf} from './pull-quotes.js';
import {Names, normalize} from './turns.js';
import {quotation, writeBlocks} from './write-blocks.js';
import {writeFrontMatter} from './write-front-matter.js';
import {Footnotes, writeInline, writeQuoted, writeText} from './write-inline.js';
import type {Setting} from './write-inline.js';

/**
 * A transcript in Markdown that compiles, as `format: 'markdown'`, to the interview again, or, where
 * it is not in normal form (see `normalForm`), to its normal form. The interview has to be valid.
 */
export function toMarkdown(interview: Interview): string {
  return new Writer(normalForm(interview)).markdown();
}

/** A quotation, with where it is from and where it is printed. */
interface Printed {
  readonly quote: Quote;
  readonly exchange: number;
  readonly answer: number;
}

class Writer {
  readonly #interview: Interview;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #setting: Setting;
  readonly #texts: AnswerTexts;
  readonly #printed: readonly Printed[];

  constructor(interview: Interview) {
    this.#interview = interview;
    this.#labels = labelsOf(interview);
    this.#setting = {footnotes: new Footnotes(), names: namesOf(interview, this.#labels)};
    this.#texts = new AnswerTexts(interview.exchanges);
    this.#printed = this.#inPrintOrder();
  }

  markdown(): string {
    const {intro, exchanges, notes} = this.#interview;
    const quotes = new Map<Answer, string[]>();
    for (const printed of this.#printed) {
      const answer = exchanges[printed.exchange]?.answers[printed.answer];
      if (answer) quotes.set(answer, [...(quotes.get(answer) ?? []), this.#quote(printed)]);
    }
    const body = [...writeBlocks(intro, this.#setting)];
    for (const exchange of exchanges) {
      body.push(...this.#question(exchange));
      for (const answer of exchange.answers) {
        body.push(...this.#answer(answer), ...(quotes.get(answer) ?? []));
      }
    }
    if (notes) body.push('---', ...writeBlocks(notes, this.#setting));
    const definitions = this.#setting.footnotes.definitions(this.#setting.names);
    const front = writeFrontMatter(this.#interview, this.#labels, this.#order());
    return `${[front, ...body, ...definitions].join('\n\n')}\n`;
  }

  /** The ids of the quotations, if their order is not that in which they are printed. */
  #order(): string[] | undefined {
    const ids = this.#interview.quotes.map(({id}) => id);
    return this.#printed.every(({quote}, index) => quote.id === ids[index]) ? undefined : ids;
  }

  #inPrintOrder(): Printed[] {
    const {exchanges, quotes} = this.#interview;
    return quotes
      .map((quote) => {
        const place = quote.after;
        const exchange = this.#texts.indexOf(place?.exchange ?? quote.exchange) ?? 0;
        const answer = place?.answer ?? originOf(quote, exchanges[exchange]).first;
        return {quote, exchange, answer};
      })
      .sort((a, b) => a.exchange - b.exchange || a.answer - b.answer);
  }

  #question({id, section, preamble = [], question, answers}: Exchange): string[] {
    const words = writeInline(question, {...this.#setting, isHeading: true});
    return [
      ...(section === undefined ? [] : [`# ${writeSection(section)}`]),
      `## ${words} {#${id}${answers.length ? '' : ' unanswered'}}`,
      ...writeBlocks(preamble, this.#setting),
    ];
  }

  #answer({speakers, body, start, end}: Answer): string[] {
    const times = [
      ...(start === undefined ? [] : [`start=${start}`]),
      ...(end === undefined ? [] : [`end=${end}`]),
    ].join(' ');
    const turn = `**${this.#label(speakers)}:**${times && `{${times}}`}`;
    const [first, ...others] = body;
    if (!first) return [`${turn} {}`];
    if (first.kind !== 'paragraph' || !first.content.length) {
      return [turn, ...writeBlocks(body, this.#setting)];
    }
    const words = writeInline(first.content, {...this.#setting, isLabeled: true});
    return [`${turn} ${words}`, ...writeBlocks(others, this.#setting)];
  }

  /** The names of a turn, as signs of Markdown in bold type. */
  #label(speakers: readonly string[]): string {
    const names = speakers.map((id) => this.#setting.names?.nameOf(id));
    return writeText(names.join(', '), {isInside: true});
  }

  #quote({quote, exchange, answer}: Printed): string {
    const {id, exact, prefix, suffix} = quote;
    const braces = [
      `#${id}`,
      ...this.#origin({quote, exchange, answer}),
      ...(prefix === undefined ? [] : [`prefix=${writeQuoted(prefix)}`]),
      ...(suffix === undefined ? [] : [`suffix=${writeQuoted(suffix)}`]),
    ];
    const parts = exact.map((part, index) => this.#part(part, index === 0));
    const paragraphs = parts.reduce<string[]>((all, [first = '', ...others]) => {
      const last = all.pop();
      return [...all, last === undefined ? first : `${last} […] ${first}`, ...others];
    }, []);
    return quotation([
      ...paragraphs.slice(0, -1),
      `${paragraphs.at(-1) ?? ''} {${braces.join(' ')}}`,
    ]);
  }

  /** The words of a quotation's part, in paragraphs where they are from several blocks. */
  #part(part: string, isFirst: boolean): string[] {
    return part.split(/(?<=[^\n])\n\n(?=[^\n])/).map((paragraph, index) => {
      const lines = paragraph.split(/(?<=[^\n])\n(?=[^\n])/);
      const content = lines.flatMap((line, at) => (at > 0 ? [{br: true} as const, line] : [line]));
      const isLabeled = !isFirst && index === 0;
      return writeInline(content, {...this.#setting, isLabeled, isQuote: true});
    });
  }

  /** Says whose words in which exchange a quotation's are, if its place says something else. */
  #origin({quote, exchange, answer}: Printed): string[] {
    const {exact, prefix, suffix} = quote;
    const {exchanges} = this.#interview;
    const from = this.#texts.indexOf(quote.exchange) ?? 0;
    const origin = originOf(quote, exchanges[from]).answer;
    const words = from === exchange ? {} : {exchange: quote.exchange};
    const search = {
      exact,
      beside: {exchange, answer},
      ...words,
      ...(prefix !== undefined && {prefix}),
      ...(suffix !== undefined && {suffix}),
    };
    const [found, second] = originsOf(search, this.#texts);
    const isFound = found?.exchange === from && found.answer === origin && !second;
    const isFirst = exchanges[from]?.answers[origin]?.speakers[0] === quote.speaker;
    return [
      ...(isFound && isFirst ? [] : [`speaker=${quote.speaker}`]),
      ...(words.exchange === undefined ? [] : [`exchange=${words.exchange}`]),
    ];
  }
}

/** A section's title: a text without marks. */
function writeSection(title: string): string {
  if (title === '{}') return '\\{}';
  const words = writeText(title, {isStart: true, isEnd: true, isFirst: true, isLast: true});
  // Markdown takes signs at the end for an ornament.
  return words.replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'));
}

function namesOf({speakers}: Interview, labels: ReadonlyMap<string, string>): Names {
  const names = new Names();
  for (const {id, name} of speakers) names.add(labels.get(id) ?? name, id);
  return names;
}

/**
 * Names for turns where a speaker's own does not do: it is another's as well, or nothing but white
 * space, or has a comma by which a joint turn would be read as other speakers'.
 */
function labelsOf(interview: Interview): ReadonlyMap<string, string> {
  const {speakers, exchanges} = interview;
  const labels = new Map<string, string>();
  const taken = new Set(speakers.map(({name}) => normalize(name)));
  const label = (id: string) => {
    let free = id;
    for (let count = 2; taken.has(free); count += 1) free = `${id} ${count}`;
    taken.add(free);
    labels.set(id, free);
  };
  const seen = new Set<string>();
  for (const {id, name} of speakers) {
    const key = normalize(name);
    if (!key || seen.has(key)) label(id);
    seen.add(key);
  }
  const withComma = speakers.filter(({id, name}) => name.includes(',') && !labels.has(id));
  if (!withComma.length) return labels;
  const names = namesOf(interview, labels);
  const isRead = exchanges.every(({answers}) =>
    answers.every((answer) => {
      const {ids, unknown} = names.read(answer.speakers.map((id) => names.nameOf(id)).join(', '));
      return !unknown.length && ids.join(' ') === answer.speakers.join(' ');
    }),
  );
  if (!isRead) for (const {id} of withComma) label(id);
  return labels;
}
