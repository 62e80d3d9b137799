/** Mends of values of interview JSON that are nearly what they should be. */
import type {Remedy} from '../../../compiler/messages.js';
import {isAddress, paddedDate} from '../near-values.js';
import type {JsonText} from './json-text.js';
import type {JsonProblem} from './mends.js';
import {nameOf} from './unknown-fields.js';

/** A date whose numbers lack their zeros. */
export function padDate({path}: JsonProblem, text: JsonText): Remedy[] {
  const date = text.at(path);
  const right = typeof date === 'string' ? paddedDate(date.trim()) : undefined;
  if (right === undefined) return [];
  return [{label: `Write ${right}`, edits: text.write(path, right)}];
}

/** An address that lacks its https://. */
export function completeAddress({path}: JsonProblem, text: JsonText): Remedy[] {
  const address = text.at(path);
  if (typeof address !== 'string' || !isAddress(address.trim())) return [];
  return [{label: 'Add https://', edits: text.write(path, `https://${address.trim()}`)}];
}

/** The lists that one text may stand for. */
const LISTS: ReadonlySet<string> = new Set(['question', 'speakers', 'exact', 'content', 'lead']);

/** A value that is written as one of another kind. */
export function rewrite({path, wanted}: JsonProblem, text: JsonText): Remedy[] {
  const value = text.at(path);
  const name = nameOf(path);
  const write = (right: unknown, label = `Write ${JSON.stringify(right)}`): Remedy[] => [
    {label, edits: text.write(path, right)},
  ];
  if (wanted.startsWith('Array')) {
    const isOne = typeof value === 'string' && value.trim() !== '' && LISTS.has(name);
    return isOne ? write([value], 'Make a list of it') : [];
  }
  // Letter by letter: a number has no zeros at its end, and not all digits.
  if (wanted.startsWith('string'))
    return typeof value === 'number' ? write(text.letters(path)) : [];
  if (wanted.startsWith('number') || wanted.startsWith('1 ')) {
    const isNumber = typeof value === 'string' && /^\d{1,9}(?:\.\d{1,9})?$/.test(value);
    const isRight = isNumber && (!wanted.startsWith('1 ') || Number(value) === 1);
    return isRight ? write(Number(value)) : [];
  }
  if (wanted.startsWith('true')) {
    if (value === 'true') return write(true);
    // What is not so is not said.
    return value === false ? [{label: `Remove ${name}`, edits: text.remove(path)}] : [];
  }
  const isTag = typeof value === 'string' && /^[A-Za-z]{2,3}_[A-Za-z]{2,4}$/.test(value);
  return isTag ? write(value.replace('_', '-')) : [];
}
