/** Words of a language, some of which are put in other words. */

type Message = (...given: unknown[]) => unknown;

/**
 * All of `base`, but what `given` has in its place, group by group. What is of another kind than there, or
 * of no name that is there, is left out; a message that throws is said as `base` does.
 */
export function merged<T extends object>(base: T, given: object): T {
  const result = {...base} as Record<string, unknown>;
  for (const [key, value] of Object.entries(given) as [string, unknown][]) {
    const own = result[key];
    if (!value || typeof value !== typeof own || Array.isArray(value)) continue;
    if (typeof value === 'function') result[key] = guarded(value as Message, own as Message);
    else result[key] = typeof value === 'object' ? merged(own as object, value) : value;
  }
  return result as T;
}

function guarded(message: Message, base: Message): Message {
  return (...given) => {
    try {
      return message(...given);
    } catch {
      return base(...given);
    }
  };
}
