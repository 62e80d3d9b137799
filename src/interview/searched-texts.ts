/** What a reader's search looks at: the question, what leads in to it, and the answers. */
import type {Answer, Exchange} from './schema.js';
import {blocksText, inlineText} from './text.js';

/**
 * The texts of an exchange, of which no word goes on in the next: a question, then blocks. With
 * `answers`, those that are shown; footnotes and editor's notes are no one's words and left out.
 */
export function* searchedTexts(
  {question, preamble = [], answers: all}: Exchange,
  answers: readonly Answer[] = all,
): Generator<string, void> {
  yield inlineText(question);
  for (const body of [preamble, ...answers.map((answer) => answer.body)]) {
    for (const block of body) yield blocksText([block]);
  }
}
