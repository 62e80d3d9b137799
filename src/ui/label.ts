/** The elements' own words among the interview's. */
import {html, type TemplateResult} from 'lit';
import {directionOf} from '../interview/lookup.js';
import type {Interview} from '../interview/schema.js';
import type {Labels} from '../locale/en.js';

/**
 * A message, its words marked with their language; what it is about is no string. Where our words run
 * the other way, the message as a whole does: piece by piece, a reader would come to its end first.
 */
export function label(
  interview: Interview,
  {lang, dir}: Labels,
  message: readonly unknown[],
): TemplateResult[] {
  // What stands between names is ours too.
  const all = message.flat();
  const theirs = directionOf(interview);
  if (dir === theirs) {
    return all.map((part) =>
      typeof part === 'string' ? html`<span lang=${lang}>${part}</span>` : html`${part}`,
    );
  }
  const parts = all.map((part) =>
    typeof part === 'string'
      ? part
      : html`<span lang=${interview.lang} dir=${theirs}>${part}</span>`,
  );
  return [html`<span lang=${lang} dir=${dir}>${parts}</span>`];
}
