/** The last step of every compiler: checks the interview, and tells what is wrong with its line. */
import type {Interview} from '../interview/schema.js';
import {validateInterview} from '../interview/validate.js';
import type {Fields} from './front-matter.js';
import type {Places} from './places.js';
import {quoted, type Problems} from './problem.js';

interface Sinks {
  readonly places: Places;
  readonly problems: Problems;
}

/** The interview as the format knows it; every breach of the format is told with its line. */
export function checkInterview(value: Fields, {places, problems}: Sinks): Interview | undefined {
  const validation = validateInterview(value);
  if (validation.ok) {
    reportUnknown(value, validation.interview, {places, problems});
    return validation.interview;
  }
  for (const {path, found, wanted} of validation.problems) {
    problems.add(places.find(value, path), found, `${wanted} (${path})`, mendOf(path, found));
  }
  return undefined;
}

function mendOf(path: string, found: string): string {
  if (/^quotes\[\d+\]\.exact$/.test(path)) {
    return 'Quote more of the sentence, so that its words stand there once.';
  }
  const field = path.split('.').at(-1) ?? '';
  return `${found === 'nothing' ? 'Add' : 'Change'} \`${field}\` here.`;
}

/** Reports the fields that the format does not have: their words would be lost. */
function reportUnknown(given: unknown, kept: unknown, {places, problems}: Sinks): void {
  if (!isObject(given) || !isObject(kept)) return;
  for (const [key, value] of Object.entries(given)) {
    if (Object.hasOwn(kept, key)) {
      reportUnknown(value, kept[key], {places, problems});
      continue;
    }
    problems.add(
      places.field(given, key),
      `the field ${quoted(key)}`,
      'the fields of the interview format',
      'Correct its name, or remove it.',
    );
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
