/** Words of a language, some of which are put in other words. */
import type {Gaps} from './en.js';

/** All of `base`, but what `given` has in its place; group by group. */
export function merged<T extends object>(base: T, given: Gaps<T> | undefined): T {
  const result = {...base} as Record<string, unknown>;
  for (const [key, value] of Object.entries<unknown>(given ?? {})) {
    if (value === undefined || value === null) continue;
    result[key] = typeof value === 'object' ? merged(result[key] ?? {}, value) : value;
  }
  return result as T;
}
