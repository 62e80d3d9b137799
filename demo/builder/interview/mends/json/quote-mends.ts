/** Mends of the quotations in interview JSON: the answer's own words in place of others. */
import {ExcerptSearch} from '../../../../../src/interview/excerpt-search.js';
import {blocksText, type Interview} from '../../../../../src/interview/index.js';
import {countReadings} from '../../../../../src/interview/readings.js';
import type {Remedy} from '../../../compiler/messages.js';
import {Answer, asSaid} from '../alignment.js';
import type {JsonText} from './json-text.js';
import type {JsonProblem} from './mends.js';

/** Letters of an answer in which words are looked for. */
const MOST_ANSWERED = 50_000;

/**
 * A quotation whose words stand in an answer with other quotation marks, spaces or dashes, or nearly;
 * and one whose words somebody else has said, or elsewhere. An interview that has quotations to be
 * checked is one but for them.
 */
export function quoteAsSaid({path}: JsonProblem, text: JsonText): Remedy[] {
  const index = Number(/^quotes\[(\d+)\]\.exact$/.exec(path)?.[1] ?? -1);
  const interview = text.value as Interview;
  const quote = interview.quotes[index];
  if (!quote) return [];
  const {speaker, exchange} = quote;
  const bodies = interview.exchanges
    .filter(({id}) => id === exchange)
    .flatMap(({answers}) => answers.filter(({speakers}) => speakers.includes(speaker)))
    .map(({body}) => blocksText(body));
  for (const body of bodies) {
    const said = written(quote, body, interview);
    if (!said) continue;
    const edits = said.flatMap((part, at) =>
      part === quote.exact[at] ? [] : text.write(`${path}[${at}]`, part),
    );
    return [{label: 'Take the answer’s words', edits}];
  }
  return elsewhere(quote, index, interview, text);
}

type Quote = Interview['quotes'][number];

/** The parts of a quotation as an answer has them; nothing where they are not all there, or twice. */
function written(quote: Quote, body: string, {lang}: Interview): string[] | undefined {
  if (body.length > MOST_ANSWERED) return undefined;
  const answer = new Answer(body, lang);
  const parts = quote.exact.map((part) => folded(part, body) ?? asSaid(part, answer, lang));
  if (!parts.every((part) => part !== undefined)) return undefined;
  return countReadings(body, {...quote, exact: parts}) === 1 ? parts : undefined;
}

/** Signs that are the same but for their shape. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/["“”„‟«»]/, '["“”„‟«»]'],
  [/['’‘‚`´]/, "['’‘‚`´]"],
  [/[-‐‑–—]/, '[-‐‑–—]'],
];

/** Words as a text has them once, its quotation marks, dashes and white space aside. */
function folded(part: string, body: string): string | undefined {
  const pattern = Array.from(part.trim().replace(/\s+/g, ' '), (letter) => {
    if (letter === ' ') return '\\s+';
    const [, shapes] = SHAPES.find(([shape]) => shape.test(letter)) ?? [];
    return shapes ?? letter.replace(/[$()*+.?[\\\]^{|}/-]/, '\\$&');
  }).join('');
  const [found, second] = [...body.matchAll(new RegExp(pattern, 'gu'))];
  return second ? undefined : found?.[0];
}

/** All answers, made ready once for all quotations that are looked for in them. */
const searches = new WeakMap<Interview, ExcerptSearch>();

/** Where the words are another's, or of another exchange: the one place where they stand. */
function elsewhere(quote: Quote, index: number, interview: Interview, text: JsonText): Remedy[] {
  const excerpt = quote.exact.join(' […] ');
  const search = searches.get(interview) ?? new ExcerptSearch(interview, {});
  searches.set(interview, search);
  const reading = search.readAsWritten(excerpt);
  if (!reading || reading.ambiguous) return [];
  const {exchange, speakers, text: body} = reading.passage;
  const [speaker = ''] = speakers;
  if (countReadings(body, quote) !== 1) return [];
  const edits = [
    ...(quote.exchange === exchange ? [] : text.write(`quotes[${index}].exchange`, exchange)),
    ...(speakers.includes(quote.speaker) ? [] : text.write(`quotes[${index}].speaker`, speaker)),
  ].sort((a, b) => a.from - b.from);
  return [{label: `Say that ${speaker} says it in ${exchange}`, edits}];
}
