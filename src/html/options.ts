/** What all elements take, and how it is written on an element or on the markup that stands for it. */
import type {Interview} from '../interview/schema.js';
import type {Attributes} from './escape.js';
import type {RenderedLabels} from './labels.js';
import {oneOf, RenderError} from './render-error.js';

/**
 * `element`: the element with its fallback within. `markup`: the same words in tags that sanitizers
 * leave alone, with what the script needs to put an element in their place. `email`: HTML that needs
 * no style sheet and no script, for mail and feeds. `text`: plain text.
 */
export type Flavor = 'element' | 'markup' | 'email' | 'text';
export const FLAVORS: readonly Flavor[] = ['element', 'markup', 'email', 'text'];

/** The attributes that all elements have, by their properties' names, and how they are rendered. */
export interface RenderOptions {
  /** `element` by default. */
  readonly as?: Flavor | undefined;
  /**
   * The words that are not the interview's: a locale, such as `interview-widgets/locale/de` has; in
   * English by default.
   */
  readonly labels?: RenderedLabels | undefined;
  /** Language of the element's own words; that of `labels` by default. */
  readonly uiLang?: string | undefined;
  /** The element's own id, by which links lead to its questions; else they do by the interview's. */
  readonly id?: string | undefined;
  /** Where the page finds the interview's file. */
  readonly src?: string | undefined;
  /** Id of an interview that the page has registered. */
  readonly interview?: string | undefined;
  readonly theme?: 'host' | 'light' | 'dark' | 'auto' | undefined;
  readonly jsonLd?: boolean | undefined;
}

/** What elements with headings take. */
export interface OutlineOptions extends RenderOptions {
  /**
   * Level of the topmost heading: 1 and beyond 6 by `role`, for a page has one `<h1>`, its own. In
   * `markup`, where sanitizers take `aria-level` away, they are `<h2>` and `<h6>`.
   */
  readonly headingLevel?: number | undefined;
}

/** What elements with answers take. */
export interface AnswersOptions extends OutlineOptions {
  /**
   * Leaves out the ids by which links lead to answers without a script: where an interview stands on
   * a page a second time, they would be there twice.
   */
  readonly withoutAnchors?: boolean | undefined;
}

const FIRST = ['id', 'src', 'interview'];
const LAST = ['theme', 'uiLang', 'headingLevel', 'jsonLd'];
/** What the script reads under their own names; all others are `data-interview-…`. */
const NATIVE = ['id', 'quote', 'excerpt', 'speaker', 'exchanges'];

/** The flavor that is asked for. */
export function flavorOf({as = 'element'}: RenderOptions): Flavor {
  return oneOf('as', as, FLAVORS);
}

/** What the ids of answers begin with, by which links lead to them; nothing where there are none. */
export function anchorOf(interview: Interview, options: AnswersOptions): string | undefined {
  return options.withoutAnchors ? undefined : (options.id ?? interview.id);
}

/** The attributes of an element, of those names that its options have. */
export function elementAttributes(options: object, names: readonly string[]): Attributes {
  return written(options, names, kebab);
}

/** The same on the markup that stands for the element. */
export function markupAttributes(options: object, names: readonly string[]): Attributes {
  return written(options, names, (name) => {
    if (name === 'id') return name;
    return NATIVE.includes(name) ? `data-${name}` : `data-interview-${kebab(name)}`;
  });
}

/** The level of the topmost heading. */
export function levelOf({headingLevel}: OutlineOptions, standard: number): number {
  if (headingLevel === undefined) return standard;
  if (Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 9) return headingLevel;
  throw new RenderError('headingLevel', String(headingLevel), 'a whole number from 1 to 9');
}

function written(
  options: object,
  names: readonly string[],
  nameOf: (name: string) => string,
): Attributes {
  const {labels} = options as RenderOptions;
  const values: Readonly<Record<string, unknown>> = {uiLang: labels?.lang, ...options};
  return Object.fromEntries(
    [...FIRST, ...names, ...LAST].map((name) => [nameOf(name), valueOf(values[name])]),
  );
}

/** A list by its words, a flag by being there. */
function valueOf(value: unknown): string | true | undefined {
  if (value === undefined || value === null || value === false || value === '') return undefined;
  if (value === true) return true;
  if (Array.isArray(value)) return value.length ? value.join(' ') : undefined;
  return String(value);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
