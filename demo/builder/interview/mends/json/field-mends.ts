/** Mends of the fields of interview JSON: those that are missing, and those that are none. */
import leven from 'leven';
import type {Remedy} from '../../../compiler/messages.js';
import {isFields, type JsonText} from './json-text.js';
import type {JsonProblem} from './mends.js';
import {namesAt, nameOf} from './unknown-fields.js';

/** What a field has that says nothing: it is the same in every interview that has no more to say. */
const EMPTY: Readonly<Record<string, unknown>> = {
  schemaVersion: 1,
  intro: [],
  exchanges: [],
  quotes: [],
};

/** A field whose name is nearly one that its object lacks. */
export function renameField({path}: JsonProblem, text: JsonText): Remedy[] {
  const [name, other] = nearNames(path, text);
  if (name === undefined || other !== undefined) return [];
  return [{label: `Write ${name}`, edits: text.rename(path, name)}];
}

function nearNames(path: string, text: JsonText): string[] {
  const parent = parentOf(path);
  const held = text.at(parent);
  const given = nameOf(path).toLowerCase();
  return namesAt(parent).filter(
    (name) =>
      !(isFields(held) && Object.hasOwn(held, name)) &&
      leven(name.toLowerCase(), given) <= Math.ceil(name.length / 4),
  );
}

/** A field that is missing: the one that was meant for it, or what it has where there is nothing to say. */
export function addField({path}: JsonProblem, text: JsonText): Remedy[] {
  const parent = parentOf(path);
  const name = nameOf(path);
  const held = text.at(parent);
  const known = namesAt(parent);
  const meant = Object.keys(isFields(held) ? held : {})
    .filter((key) => !known.includes(key) && !/[.[\]]/.test(key))
    .map((key) => (parent ? `${parent}.${key}` : key))
    .filter((other) => nearNames(other, text).join() === name);
  const [only, second] = meant;
  if (only !== undefined && second === undefined) {
    return [{label: `Write ${name}`, edits: text.rename(only, name)}];
  }
  // Elsewhere these are words of their own.
  if (parent || !Object.hasOwn(EMPTY, name)) return [];
  return [{label: `Add ${name}`, edits: text.add(parent, name, EMPTY[name])}];
}

function parentOf(path: string): string {
  return path.replace(/\.?[^.[\]]+$/, '');
}
