/** Where the words of a passage stand in the file that the interview is from. */
import type {Passage} from '../interview/excerpt.js';
import type {Interview} from '../interview/schema.js';
import {blocksText} from '../interview/text.js';
import {JsonPlaces} from './json-text.js';
import {Lines, type LineColumn} from './lines.js';

/** In interview JSON: the words themselves, or else the block that they are in. */
export function passageInJson(
  text: string,
  {exchanges}: Interview,
  {exchange, answer, text: words, parts}: Passage,
): LineColumn | undefined {
  const index = exchanges.findIndex(({id}) => id === exchange);
  const body = exchanges[index]?.answers[answer]?.body ?? [];
  const start = parts[0]?.start ?? 0;
  let [block, end] = [-1, -'\n\n'.length];
  while (end < start && block < body.length - 1) {
    block += 1;
    end += '\n\n'.length + blocksText(body.slice(block, block + 1)).length;
  }
  const offset = new JsonPlaces(text).find(`exchanges[${index}].answers[${answer}].body[${block}]`);
  const found = text.indexOf(JSON.stringify(beginning(words, start)).slice(1, -1), offset);
  return new Lines(text).place(found < 0 ? offset : found);
}

/**
 * In a transcript, whose words may be broken into lines and hold marks: only where they are found
 * at one place, pull quotes not counted.
 */
export function passageInTranscript(
  text: string,
  {text: words, parts}: Passage,
): LineColumn | undefined {
  const escaped = beginning(words, parts[0]?.start ?? 0).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const places = [...text.matchAll(new RegExp(escaped.replace(/\s+/gu, '\\s+'), 'gu'))]
    .map(({index}) => index)
    .filter((index) => text[text.lastIndexOf('\n', index) + 1] !== '>');
  return places.length === 1 && places[0] !== undefined
    ? new Lines(text).place(places[0])
    : undefined;
}

/** The first few of the words, enough to tell them from others. */
function beginning(text: string, start: number): string {
  return /^\s*(\S+(?:\s+\S+){0,5})/u.exec(text.slice(start, start + 200))?.[1] ?? '';
}
