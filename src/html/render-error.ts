/** What was asked for, and cannot be rendered. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  /** The option that asks for it. */
  readonly option: string;
  readonly found: string;
  readonly wanted: string;
  /** What might have been meant. */
  readonly allowed: readonly string[];

  constructor(option: string, found: string, wanted: string, allowed: readonly string[] = []) {
    super(`${option}: found ${found}; wanted ${wanted}.`);
    this.option = option;
    this.found = found;
    this.wanted = wanted;
    this.allowed = allowed;
  }
}

/** The one with this id; an error that names the ids there are, where there is none. */
export function known<T extends {readonly id: string}>(
  option: string,
  list: readonly T[],
  id: string,
): T {
  const found = list.find((item) => item.id === id);
  if (found) return found;
  const ids = list.map((item) => item.id);
  const wanted = ids.length ? `one of ${ids.join(', ')}` : 'an interview that has any';
  throw new RenderError(option, `"${id}"`, wanted, ids);
}

/** Some of what a list may hold, in the order given; an error that says what that is. */
export function someOf<T extends string>(
  option: string,
  given: readonly string[] | undefined,
  allowed: readonly T[],
  standard: readonly T[] = allowed,
): readonly T[] {
  if (!given?.length) return standard;
  return [...new Set(given)].map((value) => oneOf(option, value, allowed));
}

export function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw new RenderError(option, `"${given}"`, `one of ${allowed.join(', ')}`, allowed);
}
