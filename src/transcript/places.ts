/**
 * Remembers where in a transcript the parts of an interview come from, so that a problem found in
 * the interview can be told with its line.
 */
import type {Place} from './problem.js';

const START: Place = {line: 1, column: 1};

export class Places {
  readonly #objects = new WeakMap<object, Place>();
  readonly #fields = new WeakMap<object, Map<string, Place>>();

  /** Says where an object comes from. */
  set<T extends object>(object: T, place: Place): T {
    this.#objects.set(object, place);
    return object;
  }

  /** Says where a field of an object comes from, which may be a string and have no identity. */
  setField(object: object, key: string, place: Place): void {
    const fields = this.#fields.get(object) ?? new Map<string, Place>();
    fields.set(key, place);
    this.#fields.set(object, fields);
  }

  /** Where a field of an object comes from, or else the object. */
  field(object: object, key: string): Place {
    return this.#fields.get(object)?.get(key) ?? this.of(object);
  }

  /** Where an object comes from; the beginning of the text if that was not said. */
  of(object: object): Place {
    return this.#objects.get(object) ?? START;
  }

  /** Where the value at a path such as `speakers[0].name` comes from, or the nearest around it. */
  find(root: object, path: string): Place {
    let place = this.of(root);
    let value: unknown = root;
    for (const key of path.match(/[^.[\]]+/g) ?? []) {
      if (typeof value !== 'object' || value === null) break;
      const field = this.#fields.get(value)?.get(key);
      value = (value as Readonly<Record<string, unknown>>)[key];
      const object = typeof value === 'object' && value !== null && this.#objects.get(value);
      place = object || (field ?? place);
    }
    return place;
  }
}
