/**
 * An interview in the words of https://schema.org, for machines: who asks, who answers what, and what
 * is quoted. It describes the interview where it was published, on whatever page it stands.
 *
 * Nobody is a Person who speaks under a pseudonym: their name is a credit.
 */
import {interviewersOf, updatedOn} from '../interview/credits.js';
import {answersBy, isFollowUp, speakersOf} from '../interview/lookup.js';
import {placeOf, type Place} from '../interview/place.js';
import type {Answer, Exchange, Image, Interview, Quote, Speaker} from '../interview/schema.js';
import {blocksText, inlineText, quoteText} from '../interview/text.js';
import {passageUrls} from '../interview/text-fragment.js';
import type {
  JsonLdAnswer,
  JsonLdArticle,
  JsonLdImage,
  JsonLdLicense,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdQuestion,
  JsonLdQuotation,
} from './json-ld-types.js';
import {known} from './render-error.js';

/** What of the interview a page shows: it is to tell machines no more than it tells readers. */
export interface JsonLdOptions {
  /** Ids of exchanges; all when absent. */
  readonly exchanges?: readonly string[] | undefined;
  /** Ids of quotations; all when absent. */
  readonly quotes?: readonly string[] | undefined;
  /** Ids of speakers: only what they answer and what is quoted of them. */
  readonly speakers?: readonly string[] | undefined;
}

/**
 * The interview as an Article about those who answer, with its Questions and Quotations.
 * Throws a RenderError for an id that the interview does not have.
 */
export function jsonLd(interview: Interview, options: JsonLdOptions = {}): JsonLdArticle {
  const {title, lang, lead = [], image, translators = [], conducted, source} = interview;
  const shown = shownParts(interview, options);
  const urlOf = passageUrls(interview);
  const asking = interviewersOf(interview);
  // A list may name a speaker, and does not say that the name is a pseudonym.
  const pseudonyms = new Set(interview.speakers.filter(isHidden).map(({name}) => name));
  const isPerson = ({name}: {readonly name: string}) => !pseudonyms.has(name);
  const credits = [...asking, ...translators].map(({name}) => name);
  return defined({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': source.url,
    headline: title,
    genre: 'Interview',
    inLanguage: lang,
    url: source.url,
    abstract: inlineText(lead) || undefined,
    image: image && imageOf(image),
    author: some(
      asking
        .filter(isPerson)
        .map((one) => (isSpeaker(one) ? personOf(interview, one) : namedPerson(one))),
    ),
    creditText:
      [...new Set(credits)].filter((name) => pseudonyms.has(name)).join(', ') || undefined,
    translator: some(translators.filter(isPerson).map(namedPerson)),
    publisher: {'@type': 'Organization', name: source.name},
    dateCreated: conducted,
    datePublished: source.published,
    dateModified: updatedOn(interview),
    license: source.license === undefined ? undefined : licenseOf(source.license),
    correction: some(
      (interview.corrections ?? []).map(({date, text}) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: inlineText(text),
      })),
    ),
    about: some(
      shown.speakers
        .filter((speaker) => !isHidden(speaker))
        .map((speaker) => personOf(interview, speaker)),
    ),
    hasPart: some([
      ...shown.exchanges.flatMap((exchange) => questionsOf(interview, exchange)),
      ...shown.quotes.map((quote) => quotationOf(interview, quote, urlOf)),
    ]),
  });
}

/** The same as text that can stand in a `<script type="application/ld+json">` as it is. */
export function jsonLdText(interview: Interview, options: JsonLdOptions = {}): string {
  return JSON.stringify(jsonLd(interview, options), null, 2).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function chosen<T extends {readonly id: string}>(
  option: string,
  list: readonly T[],
  ids: readonly string[] | undefined,
): readonly T[] {
  return ids ? [...new Set(ids)].map((id) => known(option, list, id)) : list;
}

/** What is shown of the interview, exchanges with those of their answers that are. */
function shownParts(
  interview: Interview,
  options: JsonLdOptions,
): Pick<Interview, 'exchanges' | 'quotes' | 'speakers'> {
  const {speakers} = interview;
  const named = chosen('speakers', options.speakers ? speakers : [], options.speakers);
  const ids = named.map(({id}) => id);
  const exchanges = chosen('exchanges', interview.exchanges, options.exchanges).map((exchange) => ({
    ...exchange,
    answers: [...answersBy(interview, exchange, ids)],
  }));
  const quotes = chosen('quotes', interview.quotes, options.quotes).filter(
    ({speaker}) => !ids.length || ids.includes(speaker),
  );
  // With those who ask, where they answer together with others.
  const answering = new Set(
    exchanges
      .flatMap(({answers}) => answers.filter((answer) => !isFollowUp(interview, answer)))
      .flatMap((answer) => speakersOf(interview, answer)),
  );
  const quoted = new Set(quotes.map(({speaker}) => speaker));
  const isWhole = !options.speakers && !options.exchanges && !options.quotes;
  return {
    exchanges,
    quotes,
    speakers: speakers.filter(
      (speaker) =>
        (isWhole && !speaker.interviewer) ||
        ids.includes(speaker.id) ||
        answering.has(speaker) ||
        quoted.has(speaker.id),
    ),
  };
}

/** An exchange, and each follow-up in it, with what is answered to it; nothing unanswered. */
function questionsOf(interview: Interview, {id, question, answers}: Exchange): JsonLdQuestion[] {
  const turns: {name: string; answers: Answer[]}[] = [{name: inlineText(question), answers: []}];
  for (const answer of answers) {
    if (isFollowUp(interview, answer)) turns.push({name: blocksText(answer.body), answers: []});
    else turns.at(-1)?.answers.push(answer);
  }
  return turns.flatMap((turn, index) =>
    turn.answers.length
      ? defined<JsonLdQuestion>({
          '@type': 'Question',
          '@id': index ? undefined : idOf(interview, 'exchange', id),
          name: turn.name,
          acceptedAnswer: turn.answers.map((answer) => answerOf(interview, answer)),
        })
      : [],
  );
}

function answerOf(interview: Interview, answer: Answer): JsonLdAnswer {
  const speakers = speakersOf(interview, answer);
  const hidden = speakers.filter(isHidden).map(({name}) => name);
  return defined({
    '@type': 'Answer',
    text: blocksText(answer.body),
    author: some(
      speakers
        .filter((speaker) => !isHidden(speaker))
        .map(({id}) => ({'@id': idOf(interview, 'speaker', id)})),
    ),
    creditText: hidden.join(', ') || undefined,
  });
}

function quotationOf(
  interview: Interview,
  quote: Quote,
  urlOf: (place: Place) => string | undefined,
): JsonLdQuotation {
  const speaker = interview.speakers.find(({id}) => id === quote.speaker);
  const place = placeOf(interview, quote);
  return defined({
    '@type': 'Quotation',
    '@id': idOf(interview, 'quote', quote.id),
    text: quoteText(quote),
    author:
      speaker && !isHidden(speaker) ? {'@id': idOf(interview, 'speaker', speaker.id)} : undefined,
    creditText: speaker && isHidden(speaker) ? speaker.name : undefined,
    url: place && urlOf(place),
  });
}

function personOf(interview: Interview, speaker: Speaker): JsonLdPerson {
  const {id, name, role, affiliation, bio, portrait, url} = speaker;
  return defined({
    '@type': 'Person',
    '@id': idOf(interview, 'speaker', id),
    name,
    jobTitle: role,
    affiliation: affiliation && organizationOf(affiliation),
    description: bio && (blocksText(bio) || undefined),
    image: portrait && imageOf(portrait),
    url,
  });
}

function namedPerson({name, url}: Pick<Speaker, 'name' | 'url'>): JsonLdPerson {
  return defined({'@type': 'Person', name, url});
}

function organizationOf({
  name,
  nativeName,
  abbreviation,
  url,
}: NonNullable<Speaker['affiliation']>): JsonLdOrganization {
  const others = [nativeName?.text, abbreviation].filter((other) => other !== undefined);
  return defined({'@type': 'Organization', name, alternateName: some(others), url});
}

function imageOf({src, alt, credit, caption}: Image): JsonLdImage {
  return defined({
    '@type': 'ImageObject',
    url: src,
    contentUrl: src,
    description: alt || undefined,
    caption: inlineText(caption ?? []) || undefined,
    creditText: credit || undefined,
  });
}

function licenseOf(license: string): string | JsonLdLicense {
  return /^https?:\/\/\S+$/i.test(license) ? license : {'@type': 'CreativeWork', name: license};
}

function isSpeaker(person: object): person is Speaker {
  return 'id' in person;
}

/** Whether the name is not to be taken for a person's. */
function isHidden({pseudonym}: Speaker): boolean {
  return pseudonym === true;
}

/** By which something is known in the data: part of the interview's address, where it has one. */
function idOf({source: {url}}: Interview, kind: string, id: string): string {
  return url === undefined ? `_:${kind}-${id}` : `${url.split('#', 1)[0] ?? ''}#${kind}-${id}`;
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}

/** An object without what is not known. */
function defined<T extends object>(values: {readonly [K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
