/** The fields that the format does not have, which are left out when an interview is read. */
import {interviewSchema} from '../../../../../src/interview/index.js';
import {Lines} from '../../../../../src/cli/lines.js';
import {isFields, type JsonText} from './json-text.js';
import type {JsonProblem} from './mends.js';

/** Footnotes within footnotes by the thousand would overflow the stack. */
const LONGEST = 1000;

/** As much of a schema as says which fields an object may have. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
  readonly getter?: (input: unknown) => Shape;
}

/** The names of fields that the object at a path may have. */
export function namesAt(path: string): string[] {
  let shapes = resolved(interviewSchema as unknown as Shape);
  for (const key of path.match(/[^.[\]]+/g) ?? []) {
    shapes = shapes.flatMap(({entries, item}) => {
      const next = entries && Object.hasOwn(entries, key) ? entries[key] : item;
      return next ? resolved(next) : [];
    });
  }
  return [...new Set(shapes.flatMap(({entries = {}}) => Object.keys(entries)))];
}

/** What a shape is where it may be left out, or is one of several. */
function resolved(shape: Shape): Shape[] {
  const {wrapped, options, getter} = shape;
  if (wrapped) return resolved(wrapped);
  if (options) return options.flatMap(resolved);
  return getter ? resolved(getter(undefined)) : [shape];
}

/** Every unknown field, as a guess: the interview is read without it. */
export function unknownFields(text: JsonText): JsonProblem[] {
  const paths: string[] = [];
  walk(text.value, '', resolved(interviewSchema as unknown as Shape), paths);
  if (!paths.length) return [];
  const lines = new Lines(text.text);
  return paths.map((path) => ({
    path,
    ...lines.place(text.places.keyAt(path)?.from ?? 0),
    found: `the field ${JSON.stringify(nameOf(path))}`,
    wanted: `the fields of the interview format (${path})`,
    mend: 'It is left out: correct its name, or remove it.',
  }));
}

/** The last name in a path. */
export function nameOf(path: string): string {
  return path.match(/[^.[\]]+/g)?.at(-1) ?? '';
}

function walk(value: unknown, path: string, shapes: readonly Shape[], paths: string[]): void {
  if (!isFields(value) || path.length > LONGEST) return;
  if (Array.isArray(value)) {
    const items = shapes.flatMap(({item}) => (item ? resolved(item) : []));
    value.forEach((one, index) => walk(one, `${path}[${index}]`, items, paths));
    return;
  }
  const objects = shapes.filter(({entries}) => entries);
  if (!objects.length) return;
  for (const [key, field] of Object.entries(value)) {
    // No path leads to a name with its signs; and where a schema is named, nothing is lost.
    if (/[.[\]]/.test(key) || key === '$schema') continue;
    const at = path ? `${path}.${key}` : key;
    const known = objects.flatMap(({entries}) => {
      const next = entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
      return next ? resolved(next) : [];
    });
    if (known.length) walk(field, at, known, paths);
    else paths.push(at);
  }
}
