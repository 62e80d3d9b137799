/**
 * Of all the ways in which the format can write one interview, one: so that two interviews that say
 * the same are the same, whatever program wrote them.
 */
import {countReadings} from './readings.js';
import type {
  Block,
  Exchange,
  Image,
  Inline,
  InlineText,
  Interview,
  Quote,
  Speaker,
} from './schema.js';
import {blocksText} from './text.js';

/**
 * The normal form of a valid interview: no word and no id is different, and readers see the same.
 *
 * - Running text has as few pieces as it can: neighbors of the same marks are one, a text without
 *   marks is a string, empty ones are gone, and a footnote hangs on an empty text of its own.
 * - What is optional and empty or false is absent.
 * - A quotation has `after` where it is not printed after its speaker's first answer in its
 *   exchange, or is not from the answer that it is printed after, and nowhere else.
 * - An answer names each of its speakers once.
 * - NUL and half surrogate pairs, which no text file can hold, are U+FFFD.
 */
export function normalForm(interview: Interview): Interview {
  const {id, lang, dir, title, conducted, updated, source, translations} = interview;
  const persons = (list: Interview['translators']) =>
    list?.map(({name, url}) => ({name, ...present({url})}));
  const exchanges = interview.exchanges.map(normalExchange);
  return wellFormed({
    schemaVersion: interview.schemaVersion,
    id,
    lang,
    ...present({dir}),
    title,
    intro: interview.intro.map(normalBlock),
    ...present({
      lead: normalInline(interview.lead ?? []),
      image: interview.image && normalImage(interview.image),
      interviewers: persons(interview.interviewers),
      translators: persons(interview.translators),
      conducted,
      updated,
      corrections: interview.corrections?.map(({date, text}) => ({
        date,
        text: normalInline(text),
      })),
    }),
    speakers: interview.speakers.map(normalSpeaker),
    exchanges,
    quotes: normalQuotes(interview),
    source: {
      name: source.name,
      ...present({url: source.url, published: source.published, license: source.license}),
    },
    ...present({
      notes: interview.notes?.map(normalBlock),
      translations: translations?.map((item) => ({lang: item.lang, src: item.src})),
    }),
  });
}

type Present<T> = {[K in keyof T]?: Exclude<T[K], undefined>};

/** The fields that say something. */
function present<T extends object>(fields: T): Present<T> {
  const says = (value: unknown) =>
    value !== undefined &&
    value !== false &&
    value !== '' &&
    !(Array.isArray(value) && !value.length);
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => says(value)),
  ) as Present<T>;
}

function normalSpeaker(speaker: Speaker): Speaker {
  const {id, name, lang, role, affiliation, bio, portrait, url, interviewer, pseudonym} = speaker;
  return {
    id,
    name,
    ...present({
      lang,
      role,
      affiliation: affiliation && {
        name: affiliation.name,
        ...present({
          nativeName: affiliation.nativeName && {
            text: affiliation.nativeName.text,
            lang: affiliation.nativeName.lang,
          },
          abbreviation: affiliation.abbreviation,
          url: affiliation.url,
        }),
      },
      bio: bio?.map(normalBlock),
      portrait: portrait && normalImage(portrait),
      url,
      interviewer,
      pseudonym,
    }),
  };
}

function normalExchange({id, section, preamble, question, answers}: Exchange): Exchange {
  return {
    id,
    ...present({section, preamble: preamble?.map(normalBlock)}),
    question: normalInline(question),
    answers: answers.map(({speakers, body, start, end}) => ({
      speakers: [...new Set(speakers)],
      body: body.map(normalBlock),
      ...present({start: zero(start), end: zero(end)}),
    })),
  };
}

/** The number, a zero without its sign. */
function zero(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds + 0;
}

function normalBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return {kind: block.kind, content: normalInline(block.content)};
    case 'list':
      return {
        kind: 'list',
        ...present({ordered: block.ordered}),
        items: block.items.map(normalInline),
      };
    case 'image':
      return {kind: 'image', image: normalImage(block.image)};
  }
}

function normalImage({src, alt, credit, caption}: Image): Image {
  return {src, alt, ...present({credit, caption: normalInline(caption ?? [])})};
}

const MARKS = ['href', 'lang', 'em', 'strong', 'note'] as const;

/** Running text in its normal form. */
function normalInline(content: readonly Inline[]): Inline[] {
  const pieces: ({br: true} | InlineText)[] = [];
  for (const part of content) {
    if (typeof part === 'object' && 'br' in part) {
      pieces.push({br: true});
      continue;
    }
    const run: InlineText = typeof part === 'string' ? {text: part} : part;
    if (run.text) {
      const {href, lang, em, strong, note} = run;
      const marks = present({href, lang, em, strong, note});
      const last = pieces.at(-1);
      const isSame =
        last && 'text' in last && !last.footnote && MARKS.every((key) => last[key] === marks[key]);
      if (isSame) last.text += run.text;
      else pieces.push({text: run.text, ...marks});
    }
    if (run.footnote) pieces.push({text: '', footnote: normalInline(run.footnote)});
  }
  return pieces.map((piece) =>
    'text' in piece && Object.keys(piece).length === 1 ? piece.text : piece,
  );
}

function normalQuotes({exchanges, quotes}: Interview): Quote[] {
  const all = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  return quotes.map((quote) => {
    const {id, exchange, speaker, exact, prefix, suffix} = quote;
    const origin = originOf(quote, all.get(exchange));
    const after = quote.after ?? {exchange, answer: origin.answer};
    const isDefault =
      after.exchange === exchange &&
      after.answer === origin.answer &&
      origin.answer === origin.first;
    return {
      id,
      exchange,
      speaker,
      exact: [...exact],
      ...present({prefix, suffix}),
      ...(!isDefault && {after: {exchange: after.exchange, answer: after.answer}}),
    };
  });
}

/** The index of the answer that a quotation is from, and of its speaker's first in the exchange. */
export function originOf(
  quote: Quote,
  exchange: Exchange | undefined,
): {answer: number; first: number} {
  const answers = exchange?.answers ?? [];
  const first = answers.findIndex(({speakers}) => speakers.includes(quote.speaker));
  const answer = answers.findIndex(
    ({speakers, body}) =>
      speakers.includes(quote.speaker) && countReadings(blocksText(body), quote) > 0,
  );
  return {answer, first};
}

/** A copy in which every text can be written to a file and read again. */
function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, wellFormed(field as unknown)]),
  ) as T;
}
