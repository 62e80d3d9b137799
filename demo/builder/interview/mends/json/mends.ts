/**
 * What mends a problem of interview JSON: of its text and what is wrong with it, the edits after which
 * that is right and no word that is right has changed. Knows problems by their paths and by the words of
 * what is wanted.
 */
import type {Remedy, Finding} from '../../../compiler/messages.js';
import {chooseReference, freshId, slugId} from './id-mends.js';
import type {JsonText} from './json-text.js';
import {quoteAsSaid} from './quote-mends.js';
import {completeAddress, padDate, rewrite} from './value-mends.js';
import {addField, renameField} from './field-mends.js';

/** What is wrong with the value at a path. */
export interface JsonProblem extends Finding {
  readonly path: string;
}

export type JsonMend = (problem: JsonProblem, text: JsonText) => Remedy[];

/** By what is found, or what is wanted in its place; the first that is about a problem mends it. */
export const JSON_MENDS: readonly (readonly ['found' | 'wanted', RegExp, JsonMend])[] = [
  ['found', /^the field "/, renameField],
  ['found', /^nothing$/, addField],
  ['wanted', /^(?:lower-case letters and digits|an id of at most)/, slugId],
  ['wanted', /^an id that no other of the/, freshId],
  ['wanted', /^the id of one of the (?:speakers|exchanges)/, chooseReference],
  ['wanted', /^whole words that stand in/, quoteAsSaid],
  ['wanted', /^a date:/, padDate],
  ['wanted', /^a URL that begins with/, completeAddress],
  ['wanted', /^(?:Array|string|number|true \(|1 \(|a BCP 47 language tag)/, rewrite],
];

/** What an editor may choose among to mend a problem; nothing where that takes long without time. */
export function jsonRemedies(
  problem: JsonProblem,
  text: JsonText,
  hasTime: boolean,
): Remedy[] | undefined {
  const [, , mend] = JSON_MENDS.find(([key, about]) => about.test(problem[key])) ?? [];
  if (mend === quoteAsSaid && !hasTime) return undefined;
  return (mend?.(problem, text) ?? []).filter(({edits}) => edits.length);
}
