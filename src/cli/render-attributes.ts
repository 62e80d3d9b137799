/** The elements' attributes as options of the command line. */
import type {
  ArticleOptions,
  QaAccordionOptions,
  QuoteCardOptions,
  SpeakerProfileOptions,
} from '../html/index.js';
import {locales} from '../locale/all.js';
import {listOf, suggestion, type Arguments, type Option} from './arguments.js';
import {MisuseError} from './failure.js';
import {printable} from './printable.js';

export const ELEMENTS = ['quote-card', 'qa-accordion', 'speaker-profile', 'article'] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** All that may be asked for, of which an element takes what it knows. */
export type Rendering = QuoteCardOptions &
  QaAccordionOptions &
  Omit<SpeakerProfileOptions, 'show'> &
  Omit<ArticleOptions, 'show'> & {readonly show?: readonly string[] | undefined};

interface Attribute extends Option {
  /** The elements that have it; all when absent. */
  readonly of?: readonly ElementName[];
  readonly kind: 'text' | 'words' | 'number' | 'flag';
  /** What it may be, where that is not for the interview to say. */
  readonly allowed?: readonly string[];
}

const LANGUAGES = ['en', ...locales.map(({lang}) => lang)];

const ASKED: readonly ElementName[] = ['qa-accordion', 'speaker-profile', 'article'];

/** By their names on the command line, which are those in HTML. */
export const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  quote: text('ID', ['quote-card'], 'Id of the quotation; the first by default.'),
  excerpt: {
    ...text('WORDS', ['quote-card'], 'Any words of an answer; […] leaves words out.'),
    short: 'e',
  },
  exchange: text('ID', ['quote-card'], 'Only in this exchange, for an excerpt.'),
  speaker: text('ID', ['quote-card', 'qa-accordion', 'speaker-profile'], 'Whose words.'),
  variant: choice(['quote-card'], ['card', 'plain', 'banner']),
  exchanges: words('IDS', ['qa-accordion'], 'Which, in this order; all by default.'),
  open: words('IDS', ['qa-accordion'], 'What is open: none, first, all, or these.'),
  show: words('NAMES', ['speaker-profile', 'article'], 'Which parts.'),
  collapsible: flag(['article'], 'Folds the answers away.'),
  'heading-level': {
    kind: 'number',
    value: 'NUMBER',
    allowed: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    of: ASKED,
    help: 'Level of the topmost heading.',
  },
  src: text('URL', undefined, 'Where pages find the interview.'),
  interview: text('ID', undefined, 'Id of an interview that pages have registered.'),
  id: text('ID', undefined, "The element's own id."),
  theme: choice(undefined, ['host', 'light', 'dark', 'auto']),
  'ui-lang': {
    ...choice(undefined, LANGUAGES),
    value: 'LANG',
    help: "Language of the element's own words, such as uk.",
  },
  'json-ld': flag(undefined, 'Has the element add JSON-LD to the page.'),
  exclusive: flag(['qa-accordion'], 'One answer open at a time.'),
  searchable: flag(['qa-accordion'], 'With a search.'),
  remember: flag(['qa-accordion'], 'Keeps for the visit what is open.'),
  print: choice(['qa-accordion'], ['open', 'as-shown']),
  quotable: flag(['quote-card', 'qa-accordion', 'article'], 'Selected words can be quoted.'),
  'without-actions': flag(['quote-card'], 'No row of actions.'),
  'without-context': flag(['quote-card'], 'No "Show in context".'),
  'without-portrait': flag(['quote-card', 'speaker-profile'], 'No portrait.'),
  'without-toolbar': flag(['qa-accordion'], 'No line above the questions.'),
  'without-links': flag(['qa-accordion', 'article'], 'No buttons that copy links.'),
  'without-anchors': flag(ASKED, 'No ids on answers.'),
};

/** What was given, for an element; what it does not take is an error. */
export function attributesOf(args: Arguments, element: ElementName): Rendering {
  const given = Object.entries(ATTRIBUTES).filter(([name]) => args.has(name));
  const wrong = given.find(([, {of}]) => of && !of.includes(element));
  if (wrong) {
    const [name, {of = []}] = wrong;
    throw new MisuseError(`found --${name} for ${element}; wanted it for ${listOf(of)} alone.`);
  }
  return Object.fromEntries(
    given.map(([name, attribute]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      valueOf(name, attribute, args),
    ]),
  );
}

function valueOf(name: string, {kind, allowed}: Attribute, args: Arguments): unknown {
  const value = args.text(name) ?? '';
  if (allowed && !allowed.includes(value)) {
    throw new MisuseError(
      `found --${name} ${printable(value)}; wanted ${listOf(allowed)}.${suggestion(value, allowed)}`,
    );
  }
  switch (kind) {
    case 'text':
      return value;
    case 'words':
      return value.match(/[^\s,]+/g) ?? [];
    case 'number':
      return Number(value);
    case 'flag':
      return true;
  }
}

function text(value: string, of: readonly ElementName[] | undefined, help: string): Attribute {
  return {kind: 'text', value, ...(of && {of}), help: helpOf(of, help)};
}

function words(value: string, of: readonly ElementName[], help: string): Attribute {
  return {kind: 'words', value, of, help: helpOf(of, help)};
}

function choice(of: readonly ElementName[] | undefined, allowed: readonly string[]): Attribute {
  return {
    kind: 'text',
    value: 'NAME',
    ...(of && {of}),
    allowed,
    help: helpOf(of, `${listOf(allowed)}.`),
  };
}

function flag(of: readonly ElementName[] | undefined, help: string): Attribute {
  return {kind: 'flag', ...(of && {of}), help: helpOf(of, help)};
}

function helpOf(of: readonly ElementName[] | undefined, help: string): string {
  return of ? `${of.join(', ')}: ${help}` : help;
}
