/**
 * The words of an interview as plain text: what a quotation is checked against and what a search
 * reads. Footnotes and editor's notes are nobody's spoken words and are left out.
 */
import type {Block, Inline, Quote} from './schema.js';

/** The words of a run of text; a line break is a newline. */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('br' in part) return '\n';
      return part.note ? '' : part.text;
    })
    .join('');
}

/** The words of a block: a list's items stand on lines of their own, an image has its caption. */
function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return inlineText(block.content);
    case 'list':
      return block.items.map(inlineText).join('\n');
    case 'image':
      return inlineText(block.image.caption ?? []);
  }
}

/** The words of an answer, an introduction or a note: its blocks joined by a blank line. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n');
}

/** The words of a quotation, what is left out between its parts marked. */
export function quoteText({exact}: Quote): string {
  return exact.join(' […] ');
}
