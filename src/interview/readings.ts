/** Where a quotation's words stand in a text. */
import type {Quote} from './schema.js';

/**
 * In how many ways the quotation's parts can be read in the text: by the places of its first and
 * its last part, those between standing where each is found first. Two stands for more than one.
 */
export function countReadings(text: string, {exact, prefix = '', suffix = ''}: Quote): number {
  let readings = 0;
  const [first = '', ...rest] = exact;
  for (let at = text.indexOf(first); at >= 0 && readings < 2; at = text.indexOf(first, at + 1)) {
    if (!text.endsWith(prefix, at)) continue;
    const end = at + first.length;
    if (!rest.length) {
      if (text.startsWith(suffix, end)) readings += 1;
      continue;
    }
    const endings = countEndings(text, end, rest, suffix);
    // What does not follow here does not follow any later beginning either.
    if (!endings) break;
    readings += endings;
  }
  return readings;
}

/** At how many places, two at most, the last of the parts stands after the others in order. */
function countEndings(
  text: string,
  from: number,
  parts: readonly string[],
  suffix: string,
): number {
  let start = from;
  for (const part of parts.slice(0, -1)) {
    const at = text.indexOf(part, start);
    if (at < 0) return 0;
    start = at + part.length;
  }
  const last = `${parts.at(-1) ?? ''}${suffix}`;
  const once = text.indexOf(last, start);
  if (once < 0) return 0;
  return text.indexOf(last, once + 1) < 0 ? 1 : 2;
}
