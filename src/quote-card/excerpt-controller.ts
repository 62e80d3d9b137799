/** The words of a card's excerpt, or those within the card, by a part that is loaded only for them. */
import type {Interview} from '../interview/schema.js';
import type {Failure} from '../source/outcome.js';
import type {ExcerptHost} from '../ui/excerpt-view.js';
import {Later} from '../ui/later.js';
import {onServer} from '../ui/served.js';
import type {Shown} from '../ui/shown.js';

/** Whether words are to be looked up: an excerpt's, or those of a blockquote among the children. */
export function hasExcerpt(host: ExcerptHost): boolean {
  const {excerpt} = host as {excerpt: string | null};
  if (excerpt?.trim()) return true;
  if (onServer) return false;
  return Boolean(host.querySelector('blockquote')?.textContent.trim());
}

export class ExcerptController {
  readonly #view;

  constructor(host: ExcerptHost) {
    this.#view = new Later(host, async () => {
      const {ExcerptView} = await import('../ui/excerpt-view.js');
      return new ExcerptView(host);
    });
  }

  /** The interview's words at the place; a failure where there is none, and nothing until it is known. */
  find(interview: Interview): Shown | Failure | undefined {
    const {part} = this.#view;
    if (!part) void this.#view.ask();
    return part && 'code' in part ? part : part?.find(interview);
  }
}
