/** How attributes are read: what HTML authors write, never a throw, one warning for a bad value. */
import type {ComplexAttributeConverter} from 'lit';

/** A boolean attribute, of which `="false"` counts as false, as some frameworks write it. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/**
 * The words of an attribute that is a list, split at white space and commas; each once. Frameworks
 * write null or undefined for an attribute that is not there.
 */
export function words(value: unknown): string[] {
  return [...new Set(String(value ?? '').match(/[^\s,]+/g))];
}

const said = new Set<string>();

/** Says something on the console, once. */
export function warnOnce(message: string): void {
  if (!said.has(message)) console.warn(message);
  said.add(message);
}

/** Says what is wrong with an attribute, and what is allowed. */
export function warnOfValue(
  {localName}: HTMLElement,
  attribute: string,
  value: unknown,
  allowed: string,
): void {
  warnOnce(`<${localName} ${attribute}="${String(value)}"> is not known: write ${allowed}.`);
}

/** The value where it is allowed, else the first of what is. */
export function oneOf<T extends string>(
  element: HTMLElement,
  attribute: string,
  value: unknown,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((item) => item === value);
  if (value && !found) warnOfValue(element, attribute, value, allowed.join(', '));
  return found ?? allowed[0];
}

/** The values of a list that are allowed, in the order written; all of `standard` for none. */
export function someOf<T extends string>(
  element: HTMLElement,
  attribute: string,
  value: unknown,
  allowed: readonly T[],
  standard: readonly T[],
): readonly T[] {
  const written = words(value);
  const known = written.filter((word): word is T => allowed.includes(word as T));
  const unknown = written.find((word) => !allowed.includes(word as T));
  if (unknown) warnOfValue(element, attribute, unknown, `one or more of ${allowed.join(', ')}`);
  return known.length ? known : standard;
}
