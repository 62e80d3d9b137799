/**
 * The interview format, declared once: the types, the run-time check and `data/interview.schema.json`
 * all come from here. Rules across fields (references, quotations, unique ids) are in `rules.ts`:
 * a JSON Schema cannot express them.
 */
import * as v from 'valibot';

/** The format's version that this release reads and writes. */
export const SCHEMA_VERSION = 1;

/** `none`, `first` and `all` are words of the attribute `open`, so no id may be one of them. */
const ID = /^(?!(?:none|first|all)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Written without flags, so that JSON Schema's `pattern` can carry it. */
const WEB_URL = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#\\]+[^\s\\]*$/;
const LINK_URL =
  /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#\\]+[^\s\\]*|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\s]+)$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** The common shape of BCP 47 tags: language, script, region, variants, extensions. */
const LANGUAGE =
  /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$/;

const id = v.pipe(
  v.string(),
  v.maxLength(64, 'an id of at most 64 characters'),
  v.regex(ID, 'lower-case letters and digits in groups joined by "-", and not none, first or all'),
);
const webUrl = v.pipe(v.string(), v.regex(WEB_URL, 'a URL that begins with http:// or https://'));
const linkUrl = v.pipe(
  v.string(),
  v.regex(LINK_URL, 'a URL that begins with http://, https:// or mailto:'),
);
const date = v.pipe(v.string(), v.regex(DATE, 'a date: YYYY, YYYY-MM or YYYY-MM-DD'));
const lang = v.pipe(v.string(), v.regex(LANGUAGE, 'a BCP 47 language tag, such as "en" or "uk"'));
const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'));
const seconds = v.pipe(v.number(), v.minValue(0, 'seconds, 0 or more'));

/** A field that stands for a term of schema.org, which the JSON Schema tells. */
function as<const Schema extends v.GenericSchema>(term: string, schema: Schema) {
  return v.pipe(schema, v.description(`https://schema.org/${term}`));
}

/** A run of text with what is said about it, within a paragraph. */
export interface InlineText {
  text: string;
  /** http, https or mailto. */
  href?: string | undefined;
  /** BCP 47 tag of these words, where it is not the interview's. */
  lang?: string | undefined;
  em?: boolean | undefined;
  strong?: boolean | undefined;
  /** The editor's own words, such as "[laughs]": shown, never part of a quotation. */
  note?: true | undefined;
  footnote?: Inline[] | undefined;
}

/** A piece of running text. */
export type Inline = string | InlineText | {br: true};

const inlineText: v.GenericSchema<InlineText> = v.object({
  text: v.string(),
  href: v.optional(linkUrl),
  lang: v.optional(lang),
  em: v.optional(v.boolean()),
  strong: v.optional(v.boolean()),
  note: v.optional(v.literal(true)),
  footnote: v.optional(v.array(v.lazy(() => inline))),
});
const inline: v.GenericSchema<Inline> = v.union(
  [v.string(), v.object({br: v.literal(true)}), inlineText],
  'a text, {text, …} or {br: true}',
);
const inlines = v.array(inline);

const image = v.object({
  src: webUrl,
  alt: v.string(),
  credit: v.optional(v.string()),
  caption: v.optional(inlines),
});

const block = v.variant(
  'kind',
  [
    v.object({kind: v.literal('paragraph'), content: inlines}),
    v.object({kind: v.literal('list'), ordered: v.optional(v.boolean()), items: v.array(inlines)}),
    v.object({kind: v.literal('quote'), content: inlines}),
    v.object({kind: v.literal('image'), image}),
  ],
  'a block of the kind paragraph, list, quote or image',
);
const blocks = v.array(block);

const person = v.object({name: text, url: v.optional(webUrl)});

/** An Organization of schema.org. */
const affiliation = v.object({
  name: as('name', text),
  nativeName: v.optional(as('alternateName', v.object({text, lang}))),
  abbreviation: v.optional(as('alternateName', text)),
  url: v.optional(as('url', webUrl)),
});

/** A Person of schema.org, unless under a pseudonym. */
const speaker = v.object({
  id,
  name: as('name', text),
  lang: v.optional(lang),
  role: v.optional(as('jobTitle', text)),
  affiliation: v.optional(as('affiliation', affiliation)),
  bio: v.optional(as('description', blocks)),
  portrait: v.optional(as('image', image)),
  url: v.optional(as('url', webUrl)),
  interviewer: v.optional(v.literal(true)),
  pseudonym: v.optional(v.literal(true)),
});

const answer = v.object({
  speakers: v.pipe(v.array(id), v.minLength(1, 'at least one speaker')),
  body: blocks,
  start: v.optional(seconds),
  end: v.optional(seconds),
});

const exchange = v.object({
  id,
  section: v.optional(text),
  preamble: v.optional(blocks),
  question: inlines,
  answers: v.array(answer),
});

const quote = v.object({
  id,
  exchange: id,
  speaker: id,
  exact: v.pipe(v.array(text), v.minLength(1, 'at least one part')),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  after: v.optional(
    v.object({
      exchange: id,
      answer: v.pipe(
        v.number(),
        v.integer('a whole number'),
        v.minValue(0, 'the index of an answer, from 0'),
      ),
    }),
  ),
});

const source = v.object({
  name: text,
  url: v.optional(webUrl),
  published: v.optional(date),
  license: v.optional(text),
});

/** An interview file, schemaVersion 1. */
export const interviewSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  id,
  lang,
  dir: v.optional(v.picklist(['ltr', 'rtl'])),
  title: text,
  intro: blocks,
  lead: v.optional(inlines),
  image: v.optional(image),
  interviewers: v.optional(v.array(person)),
  translators: v.optional(v.array(person)),
  conducted: v.optional(date),
  updated: v.optional(date),
  corrections: v.optional(v.array(v.object({date, text: inlines}))),
  speakers: v.pipe(v.array(as('Person', speaker)), v.minLength(1, 'at least one speaker')),
  exchanges: v.array(exchange),
  quotes: v.array(quote),
  source,
  notes: v.optional(blocks),
  translations: v.optional(v.array(v.object({lang, src: webUrl}))),
});

export type Interview = v.InferOutput<typeof interviewSchema>;
export type Speaker = v.InferOutput<typeof speaker>;
export type Affiliation = v.InferOutput<typeof affiliation>;
export type Exchange = v.InferOutput<typeof exchange>;
export type Answer = v.InferOutput<typeof answer>;
export type Quote = v.InferOutput<typeof quote>;
export type Block = v.InferOutput<typeof block>;
export type Image = v.InferOutput<typeof image>;
export type Source = v.InferOutput<typeof source>;
