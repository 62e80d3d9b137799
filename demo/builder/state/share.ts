/**
 * What a link to the builder holds: the state, and the transcript too where the interview is one that
 * only this browser has.
 */
import {checkedState, differences, type AttributeNames} from './checked.js';
import {LONGEST_FRAGMENT, packed, unpacked} from './packed.js';
import type {BuilderState} from './state.js';

const FORMATS = ['markdown', 'text', 'vtt', 'srt', 'json'] as const;

/** An interview that comes with a link. */
export interface GivenInterview {
  readonly text: string;
  readonly format: (typeof FORMATS)[number];
  readonly name: string;
}

/** Who keeps interviews in this browser. */
export interface Givens {
  /** Keeps an interview that came with a link, and resolves to the key by which it is kept. */
  keep(given: GivenInterview): Promise<string>;
  /** One that is kept, to go into a link; rejects with a sentence where it cannot. */
  give(key: string): Promise<GivenInterview>;
}

export interface Shared {
  readonly state: BuilderState;
  readonly given?: GivenInterview | undefined;
}

export type SharedReading =
  {readonly kind: 'foreign'} | {readonly kind: 'unreadable'} | ({readonly kind: 'shared'} & Shared);

/** Letters of a link that every system takes, and that a person still sends. */
const LONGEST_LINK = 30_000;
const LONGEST_NAME = 200;

/** The fragment for a state, without its `#`. */
export function fragmentOf({state, given}: Shared): Promise<string> {
  return packed({...differences(state), ...(given && {given})});
}

/** Whoever made the fragment: what it holds of a state, and INITIAL for all else. Never throws. */
export async function sharedOf(fragment: string, names: AttributeNames): Promise<SharedReading> {
  if (fragment.length > LONGEST_FRAGMENT) return {kind: 'unreadable'};
  const reading = await unpacked(fragment);
  if (reading.kind !== 'value') return reading;
  const {value} = reading;
  if (typeof value !== 'object' || value === null) return {kind: 'unreadable'};
  const given = givenOf((value as {given?: unknown}).given);
  return {kind: 'shared', state: checkedState(value, names), ...(given && {given})};
}

function givenOf(value: unknown): GivenInterview | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {text, format, name} = value as Record<string, unknown>;
  const known = FORMATS.find((one) => one === format);
  if (typeof text !== 'string' || !text || !known) return undefined;
  return {text, format: known, name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : ''};
}

/** A link that works elsewhere; nothing where it would be too long. */
export async function linkTo(shared: Shared, page: string): Promise<string | undefined> {
  const link = `${page.split('#', 1)[0] ?? ''}#${await fragmentOf(shared)}`;
  return link.length <= LONGEST_LINK ? link : undefined;
}
