/**
 * The table of an element's options, made of the custom elements manifest: what an attribute takes is read
 * from its type and its description, so that one that is added to an element has its control here by itself.
 */
import type {Summary} from '../compiler/messages.js';
import {languageName} from '../language-name.js';
import {FROM_ELSEWHERE} from '../state/state.js';
import {hintOf} from './hints.js';
import {isolated} from './isolated.js';

/** An element as the custom elements manifest has it, as far as the builder asks. */
export interface ElementEntry {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly AttributeEntry[];
}

export interface AttributeEntry {
  readonly name: string;
  readonly description: string;
  readonly type: {readonly text: string};
  readonly default?: string | undefined;
}

/** One of the values that an attribute takes, as an editor reads it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What ids are of. */
export type IdsOf = 'quotes' | 'speakers' | 'exchanges';

export type KnobKind =
  | {readonly kind: 'flag'}
  | {readonly kind: 'choice'; readonly choices: readonly Choice[]}
  | {readonly kind: 'number'; readonly min?: number; readonly max?: number}
  | {readonly kind: 'language'; readonly choices: readonly Choice[]}
  /** One id of those there are; `none` is what it is called to have none. */
  | {
      readonly kind: 'id';
      readonly of: IdsOf;
      readonly none: string;
      readonly choices: readonly Choice[];
      /** What is not offered, but may have been chosen by selecting words: interviewers. */
      readonly others: readonly Choice[];
      /** Whether there is an interview, which has an id or has it not. */
      readonly isOpen: boolean;
    }
  /** Some ids, in an order; or one of a few words instead of them. */
  | {
      readonly kind: 'ids';
      readonly of: 'exchanges';
      readonly words: readonly Choice[];
      readonly choices: readonly Choice[];
      readonly isOpen: boolean;
    }
  /** Some of a few words, in their order. */
  | {readonly kind: 'names'; readonly choices: readonly Choice[]}
  | {readonly kind: 'text'};

export type Knob = KnobKind & {
  /** Of the attribute. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What it is where the attribute is not set; empty where that is nothing one could choose. */
  readonly standard: string;
  /** It says which words or questions, and what else matters first. */
  readonly isMain: boolean;
};

/** What an element has and makes nothing of. */
const IDLE: Readonly<Record<string, readonly string[]>> = {
  'interview-quote-card': ['heading-level'],
};
const MAIN = [
  ...['quote', 'excerpt', 'exchange', 'exchanges', 'speaker'],
  ...['show', 'open', 'variant', 'collapsible', 'searchable'],
];
/** What an attribute's name alone would not say. */
const LABELS: Readonly<Record<string, string>> = {
  quote: 'Quotation',
  exchange: 'Question',
  exchanges: 'Questions',
  show: 'Parts to show',
  open: 'Open at first',
  variant: 'Form',
  exclusive: 'One answer open at a time',
  remember: 'Remember what is open',
  quotable: 'Readers can quote from it',
  print: 'When printed',
  theme: 'Colors',
  'ui-lang': 'Language of buttons and labels',
  'json-ld': 'Data for search engines (JSON-LD)',
};

/** The options of an element, those that matter first before all others. */
export function knobsOf(
  {tagName, attributes}: ElementEntry,
  summary: Summary | undefined,
  /** The languages that elements have words in, by their tags. */
  languages: readonly string[] = [],
): Knob[] {
  const knobs = attributes
    .filter(({name}) => !FROM_ELSEWHERE.includes(name) && !IDLE[tagName]?.includes(name))
    .map((attribute) => knobOf(tagName, attribute, summary, languages));
  return [...knobs.filter(({isMain}) => isMain), ...knobs.filter(({isMain}) => !isMain)];
}

function knobOf(
  tagName: string,
  attribute: AttributeEntry,
  summary: Summary | undefined,
  languages: readonly string[],
): Knob {
  const {name, description} = attribute;
  return {
    name,
    label: LABELS[name] ?? worded(name),
    hint: hintOf(tagName, name) ?? description,
    standard: standardOf(attribute),
    isMain: MAIN.includes(name),
    ...kindOf(attribute, summary, languages),
  };
}

function kindOf(
  attribute: AttributeEntry,
  summary: Summary | undefined,
  languages: readonly string[],
): KnobKind {
  const {description, type} = attribute;
  if (type.text === 'boolean') return {kind: 'flag'};
  if (/^number\b/.test(type.text)) return {kind: 'number', ...limitsIn(description)};
  const union = quoted(type.text, "'");
  if (union.length) return {kind: 'choice', choices: union.map(asChoice)};
  if (/\bBCP 47\b/.test(description)) {
    const choices = languages.map((value) => ({value, label: languageName(value)}));
    return {kind: 'language', choices: [{value: '', label: 'The page’s'}, ...choices]};
  }
  const words = quoted(description, '`');
  if (/\bor ids\b/.test(description)) {
    return idsKind(words.map(asChoice), summary);
  }
  if (/^Ids of the exchanges\b/.test(description)) return idsKind([], summary);
  const of = ONE_ID.find(([pattern]) => pattern.test(description))?.[1];
  if (of) {
    const choices = idsOf(of, summary);
    const others = of === 'speakers' ? speakersOf(summary, true) : [];
    const isOpen = summary !== undefined;
    return {kind: 'id', of, none: noneOf(description), choices, others, isOpen};
  }
  if (isListOf(words, standardOf(attribute))) return {kind: 'names', choices: words.map(asChoice)};
  return {kind: 'text'};
}

function idsKind(words: readonly Choice[], summary: Summary | undefined): KnobKind {
  const choices = idsOf('exchanges', summary);
  return {kind: 'ids', of: 'exchanges', words, choices, isOpen: summary !== undefined};
}

const ONE_ID: readonly (readonly [RegExp, IdsOf])[] = [
  [/^Id of (a|the) quotation\b/, 'quotes'],
  [/^Id of (a|the) speaker\b/, 'speakers'],
  [/^Id of (an|the) exchange\b/, 'exchanges'],
];

/** What an attribute without an id is for. */
function noneOf(description: string): string {
  return /\bthe first when empty\b/.test(description) ? 'The first' : 'All';
}

/** Whether the attribute's standard value is made of the words that its description has. */
function isListOf(words: readonly string[], standard: string): boolean {
  const parts = standard.split(/\s+/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => words.includes(part));
}

function idsOf(of: IdsOf, summary: Summary | undefined): Choice[] {
  if (!summary) return [];
  switch (of) {
    case 'quotes':
      return summary.quotes.map(({id, words, speaker}) => {
        const {name = speaker} = summary.speakers.find((one) => one.id === speaker) ?? {};
        return {value: id, label: `${isolated(name)}: “${isolated(words)}”`};
      });
    case 'speakers':
      return speakersOf(summary, false);
    case 'exchanges':
      return summary.exchanges.map(({id, question}) => ({value: id, label: isolated(question)}));
  }
}

function speakersOf(summary: Summary | undefined, areInterviewers: boolean): Choice[] {
  const {speakers = []} = summary ?? {};
  return speakers
    .filter(({isInterviewer}) => isInterviewer === areInterviewers)
    .map(({id, name}) => ({value: id, label: isolated(name)}));
}

/** The manifest's default is code: quotation marks and what stands for nothing are no value. */
function standardOf({default: code = '', type}: AttributeEntry): string {
  if (type.text === 'boolean' || code === 'undefined') return '';
  return quoted(code, "'")[0] ?? (/^\d+$/.test(code) ? code : '');
}

function limitsIn(description: string): {min?: number; max?: number} {
  const [, min, max] = /(\d+) to (\d+)/.exec(description) ?? [];
  return min && max ? {min: Number(min), max: Number(max)} : {};
}

/** The words that stand between marks. */
function quoted(text: string, mark: "'" | '`'): string[] {
  return [...text.matchAll(new RegExp(`${mark}([^${mark}]+)${mark}`, 'g'))].map(
    ([, word = '']) => word,
  );
}

function asChoice(value: string): Choice {
  return {value, label: worded(value)};
}

/** "Without portrait" for `without-portrait`. */
function worded(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
