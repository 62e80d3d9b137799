/** What a reader sees of a passage, with what is said about its words: links, emphasis, languages. */
import {markBlocks, markedRuns} from './marks.js';
import type {Block, Inline} from './schema.js';
import type {ShownPiece} from './shown-passage.js';

/** The runs of what is shown of an answer, a list a paragraph; one marked `true` is the rest of a clause. */
export function runsOf(body: readonly Block[], pieces: readonly ShownPiece[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  const add = ([first = [], ...others]: Inline[][]) => {
    paragraphs.at(-1)?.push(...first);
    paragraphs.push(...others);
  };
  let stretch: ShownPiece[] = [];
  const close = () => {
    const ranges = stretch.map(({start, end, isRest}) => ({start, end, mark: () => isRest}));
    add(markedRuns(markBlocks(body, ranges)));
    stretch = [];
  };
  for (const piece of pieces) {
    if (!piece.isElision) {
      stretch.push(piece);
      continue;
    }
    close();
    add([[piece.words]]);
  }
  close();
  return paragraphs;
}
