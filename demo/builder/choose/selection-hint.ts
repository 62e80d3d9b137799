/** Why words that are selected cannot be quoted, as calm sentences. */
import type {Remote} from 'comlink';
import type {Compiler, PassageQuery} from '../compiler/messages.js';

/** What is wrong with a selection of more than one answer's words, or none; empty where there are none. */
export function whyNot(list: Element, range: Range): string {
  const answers = [...list.querySelectorAll('.words')].filter((words) => hasLetters(words, range));
  if (answers.length > 1) {
    return 'These words are of more than one answer. Select words of one answer to quote them.';
  }
  if (answers.length === 1) {
    return 'More than an answer is selected. Select words of one answer to quote them.';
  }
  if (!/\S/.test(range.toString())) return '';
  return 'Only the words of answers are quoted, not questions or names.';
}

/** What keeps a card from showing words that are of one answer: the interview is asked for them. */
export async function whyNoCard(query: PassageQuery, compiler: Remote<Compiler>): Promise<string> {
  if (!/[\p{L}\p{N}\p{S}]/u.test(query.excerpt)) return 'Select words to quote them.';
  const result = await compiler.excerpt(query);
  if (result.status !== 'verbatim' && result.status !== 'elided') {
    return 'The interview does not have these words any more: close the question and open it again.';
  }
  return result.ambiguous
    ? 'These words come more than once in these answers, and a card would show another place. Select some more.'
    : 'A card would show other words than these. Select some more.';
}

function hasLetters(words: Element, range: Range): boolean {
  if (!range.intersectsNode(words)) return false;
  const common = document.createRange();
  common.selectNodeContents(words);
  if (range.compareBoundaryPoints(Range.START_TO_START, common) > 0) {
    common.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, common) < 0) {
    common.setEnd(range.endContainer, range.endOffset);
  }
  return /\S/.test(common.toString());
}
