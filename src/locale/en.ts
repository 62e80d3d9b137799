/**
 * The words of the elements themselves, in English: the type that every other locale satisfies. In
 * parts, as English is loaded with what says it; another language is loaded as a whole.
 */
import {counted} from './plural.js';

export const en = {
  /** BCP 47 tag of the language of these words; numbers and dates are written as it writes them. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** In place of what cannot be shown, before the link to where it can be read. */
  unavailable: 'This part of the interview cannot be shown here.',
  readAt: (place: string) => `Read it at ${place}`,
  /**
   * A message with a gap is a list: its strings are words, and what is handed in for the gap stands at
   * its place. That is a name or a date as it is: a language that would inflect it takes a colon.
   */
  publishedBy: (place: unknown) => ['Originally published by ', place],
  /** The number as it stands in the text, in plain digits, and the way from the note to it. */
  note: (number: number) => `Note ${number}`,
  backFrom: (number: number) => `Back from note ${number}`,
  alsoAnswered: (names: unknown) => ['Also answered by ', names],
  /** How much a speaker has said; no word of what they have not. */
  said: (answered: number, quoted: number) =>
    [answered && answers(answered), quoted && quotes(quoted)].filter(Boolean).join(', '),
  /** What a quote card offers to do. */
  actions: {
    context: 'Show in context',
    copy: 'Copy',
    link: 'Copy link',
    cite: 'Cite',
    share: 'Share',
    picture: 'Picture',
    verbatim: 'Verbatim',
  },
  /** What an accordion offers to do, and says of what was done. */
  accordion: {
    speakers: 'Show answers by',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    expanded: (count: number) => `${answers(count)} expanded.`,
    collapsed: (count: number) => `${answers(count)} collapsed.`,
    shown: (count: number) => `${questions(count)} shown.`,
    search: 'Search the questions and answers',
    searchHint: 'Search',
    noSearch: 'The search could not be loaded.',
    copyLink: 'Copy link to this question',
    linkCopied: 'Link copied.',
    notCopied: 'The browser did not let this page copy.',
  },
  /** What an article says of its interview, and where it leads in it. */
  article: {
    interviewBy: (names: unknown) => ['Interview by ', names],
    translatedBy: (names: unknown) => ['Translated by ', names],
    conducted: (date: unknown) => ['Conducted ', date],
    published: (date: unknown) => ['Published ', date],
    updated: (date: unknown) => ['Updated ', date],
    minutes: (count: number) =>
      `${counted('en', count, {one: 'minute', other: 'minutes'})} to read`,
    contents: 'Contents',
    firstAnswer: 'First answer',
    firstAnswerBy: (name: string) => `First answer by ${name}`,
    corrections: 'Corrections',
  },
};

function answers(count: number): string {
  return counted('en', count, {one: 'answer', other: 'answers'});
}

function questions(count: number): string {
  return counted('en', count, {one: 'question', other: 'questions'});
}

function quotes(count: number): string {
  return counted('en', count, {one: 'quote', other: 'quotes'});
}

export type Messages = typeof en;

/** What is said of a quotation that a page has cut. Loaded with what cuts it. */
export const enExcerpt = {
  asPublished: 'Shown as published: the interview has these words now.',
  quotingSomeone: 'Quoting someone else',
  partlyQuoting: 'Partly quoting someone else',
  editorsNote: 'Editor’s note: ',
};

export type ExcerptMessages = typeof enExcerpt;

/** What the actions of a quote card say and offer. Loaded with them. */
export const enActions = {
  copied: 'Quotation copied.',
  linkCopied: 'Link copied.',
  citationCopied: (format: string) => `Citation copied as ${format}.`,
  notCopied: 'The browser did not let this page copy.',
  shared: 'Shared.',
  notShared: 'The browser did not let this page share.',
  saved: (count: number) =>
    count === 1 ? 'Picture saved.' : `${counted('en', count, {other: 'pictures'})} saved.`,
  notSaved: 'The picture could not be drawn.',
  /** For those who do not see the mark. */
  quotationBegins: 'Quotation begins: ',
  quotationEnds: ' Quotation ends.',
  citeAs: 'Copy a citation as',
  formats: {text: 'Text', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON'},
  saveAs: 'Save as a picture',
  sizes: {'1200x630': 'Wide', '1080x1080': 'Square', '1080x1920': 'Tall'},
  verbatim: (host: string) => `Matches the interview file at ${host} word for word.`,
  elided: '[…] stands where words are left out: “Show in context” has them all.',
};

export type ActionMessages = typeof enActions;

/** What is said where a reader selects words to quote. Loaded with what offers it. */
export const enQuoting = {
  title: 'Quote the selected words',
  offered: 'The selected words can be quoted: see the end of this answer.',
  snippet: 'Quote this',
  quote: 'Copy quotation',
  snippetCopied: 'Snippet copied: paste it into a page.',
  quoteCopied: 'Quotation copied.',
  notCopied: 'The browser did not let this page copy.',
};

export type QuotingMessages = typeof enQuoting;

/** What an accordion's search says. Loaded with it. */
export const enSearch = {
  count: (found: number, all: number) =>
    `${found.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  found: (count: number) => (count ? `${questions(count)} found.` : 'No questions found.'),
  /** Whose words a sentence is, where nobody says them who answers. */
  introduction: 'Introduction',
  caption: 'Caption',
  /** Behind the names of those who quote. */
  quotingSomeone: 'quoting someone else',
};

export type SearchMessages = typeof enSearch;

/** What leads a reader from answer to answer of a speaker. Loaded with it. */
export const enGuide = {
  nextAnswerBy: (name: unknown) => ['Next answer by ', name],
  answerOf: (number: number, count: number, name: string) =>
    `Answer ${number.toLocaleString('en')} of ${count.toLocaleString('en')} by ${name}.`,
};

export type GuideMessages = typeof enGuide;

/** The choice of a language, where an interview has translations. Loaded with it. */
export const enLanguages = {
  languages: 'Language',
  shown: (language: string) => `Now in ${language}.`,
  notShown: (language: string) => `The translation into ${language} could not be loaded.`,
};

export type LanguagesMessages = typeof enLanguages;

/** What is said beyond that, by the part that says it. */
interface Parts {
  readonly excerpt: ExcerptMessages;
  readonly cardActions: ActionMessages;
  readonly quoting: QuotingMessages;
  readonly searching: SearchMessages;
  readonly guide: GuideMessages;
  readonly languages: LanguagesMessages;
}

/** All that is said in a language; another than English is one object of this type. */
export interface Locale extends Messages, Parts {}

/** What an element is handed: of English, a part has its own words with it. */
export interface Labels extends Messages, Partial<Parts> {}

/** What a page may say in other words: any of a locale's. */
export type GivenLocale = {readonly lang: string} & Gaps<Locale>;

/** With gaps, also in its groups. */
export type Gaps<T> = {
  readonly [K in keyof T]?: T[K] extends string | ((...given: never) => unknown)
    ? T[K]
    : Gaps<T[K]>;
};
