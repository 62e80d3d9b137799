/**
 * The letters of an answer's words as they stand in a page: by them a passage's place in the text
 * leads to its place in the page, and the other way round.
 */

/** A character in a page, by UTF-16 unit as the text counts them. */
export interface Letter {
  readonly text: Text;
  readonly offset: number;
}

/** What stands among the words and is none of the answer's: notes, numbers, credits, hints, offers. */
const ASIDE = '.note, sup, small, .unseen, .quoting';

/** The letters of a node, white space aside, which HTML has otherwise than the text. */
export function lettersOf(node: Element): Letter[] {
  const letters: Letter[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(ASIDE)) continue;
    for (const [offset, letter] of text.data.split('').entries()) {
      if (/\S/.test(letter)) letters.push({text, offset});
    }
  }
  return letters;
}

export function textOf(letters: readonly Letter[]): string {
  return letters.map(({text, offset}) => text.data[offset]).join('');
}

/** A text as letters have it. */
export function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
