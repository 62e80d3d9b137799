/**
 * What the same words wear in each flavor of HTML: classes that a style sheet may know, or styles of
 * their own where none is kept, and the tags that a mail program knows.
 */
import type {Interview} from '../interview/schema.js';
import {directionOf} from '../interview/lookup.js';
import type {Attributes} from './escape.js';

export interface Dress {
  readonly figure: 'figure' | 'div';
  readonly figcaption: 'figcaption' | 'div';
  /** Whether a heading of a level that no tag has may say it by its role. */
  readonly headsByRole: boolean;
  /** Whether the room of portraits is kept, whose credit then stands with the words. */
  readonly hasPortraits: boolean;
  readonly image: Attributes;
  readonly picture: Attributes;
  readonly caption: Attributes;
  readonly paragraph: Attributes;
  readonly list: Attributes;
  /** What a speaker quotes at length. */
  readonly said: Attributes;
  readonly footnotes: Attributes;
  /** The editor's own words. */
  readonly note: Attributes | undefined;
  /** What is shown only so that a cut turns nothing. Set as all other words where undefined. */
  readonly rest: Attributes | undefined;
}

/** Within an element, and where a site lets no element stand. */
const BARE: Dress = {
  figure: 'figure',
  figcaption: 'figcaption',
  headsByRole: true,
  hasPortraits: true,
  image: {class: 'interview-image'},
  picture: {loading: 'lazy'},
  caption: {},
  paragraph: {},
  list: {},
  said: {class: 'interview-said'},
  footnotes: {class: 'interview-footnotes'},
  note: {class: 'interview-note'},
  rest: {class: 'interview-rest'},
};

/** Sanitizers know no `aria-level`, and no policy for a picture's referrer; it shows no portraits. */
export const MARKUP: Dress = {...BARE, headsByRole: false, hasPortraits: false};
export const ELEMENT: Dress = {
  ...BARE,
  picture: {loading: 'lazy', referrerpolicy: 'no-referrer'},
};

/** Mail and feeds: no color but that of lines, so that a dark client does with the words as it likes. */
export const EMAIL: Dress = {
  figure: 'div',
  figcaption: 'div',
  headsByRole: true,
  hasPortraits: true,
  image: {style: 'margin:0 0 12px'},
  picture: {style: 'max-width:100%;height:auto;border:0'},
  caption: {style: 'font-size:0.85em'},
  paragraph: {style: 'margin:0 0 12px'},
  list: {style: 'margin:0 0 12px'},
  said: {style: 'margin:0 24px 12px;padding:0;border:0'},
  footnotes: {style: 'margin:0 0 12px;font-size:0.85em'},
  note: undefined,
  rest: undefined,
};

/** A gray that is seen on white and on black. */
export const LINE = '#8c8c8c';

/** The side at which lines begin, as mail programs know it. */
export function startOf(interview: Interview): 'left' | 'right' {
  return directionOf(interview) === 'rtl' ? 'right' : 'left';
}
