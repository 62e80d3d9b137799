/** Why words that are selected cannot be quoted, as a calm sentence; empty where there are none. */
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

/** What no card would show, though the words are of one answer. */
export function whyNoCard(words: string): string {
  if (!/[\p{L}\p{N}\p{S}]/u.test(words)) return 'Select whole words to quote them.';
  return 'These words stand in more than one place, and a card would show another. Select some more.';
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
