/** Blocks as Markdown: what `blocks.ts` reads. */
import type {Block, Image, Inline} from '../interview/schema.js';
import {
  destination,
  indented,
  writeInline,
  writeParagraphs,
  writeQuoted,
  writeText,
  type Setting,
} from './write-inline.js';

/** The blocks, each of them Markdown of one or more lines. */
export function writeBlocks(blocks: readonly Block[], setting: Setting): string[] {
  let isSecond = false;
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    // Two lists in a row would be one if their items began with the same sign.
    const isAgain =
      block.kind === 'list' && before?.kind === 'list' && block.ordered === before.ordered;
    isSecond = isAgain && !isSecond;
    return writeBlock(block, isSecond, setting);
  });
}

function writeBlock(block: Block, isSecond: boolean, setting: Setting): string {
  switch (block.kind) {
    case 'paragraph':
      return writeInline(block.content, setting);
    case 'list':
      return writeList(block.items, block.ordered === true, isSecond, setting);
    case 'quote':
      return quotation(writeParagraphs(block.content, setting));
    case 'image':
      return writeImage(block.image, setting);
  }
}

/** Paragraphs behind the signs of a quotation. */
export function quotation(paragraphs: readonly string[]): string {
  return `> ${paragraphs.join('\n\n')}`.replace(/\n/g, '\n> ').replace(/^> $/gm, '>');
}

function writeList(
  items: readonly Inline[][],
  isOrdered: boolean,
  isSecond: boolean,
  setting: Setting,
): string {
  const sign = (index: number) => {
    if (isOrdered) return `${index + 1}${isSecond ? ')' : '.'}`;
    return isSecond ? '*' : '-';
  };
  if (!items.length) return `${sign(0)} {}`;
  return items
    .map((item, index) => {
      const begin = sign(index);
      if (!item.length) return begin;
      return `${begin} ${indented(writeInline(item, setting), begin.length + 1)}`;
    })
    .join('\n');
}

function writeImage({src, alt, credit, caption = []}: Image, setting: Setting): string {
  const [title] = caption;
  const isPlain = caption.length === 1 && typeof title === 'string';
  const words = writeText(alt, {isInside: true, isStart: true, isEnd: true});
  return [
    `![${words}](${destination(src)}`,
    isPlain ? ` ${writeQuoted(title)}` : '',
    ')',
    credit === undefined ? '' : `{credit=${writeQuoted(credit)}}`,
    caption.length && !isPlain ? `\n${writeInline(caption, setting)}` : '',
  ].join('');
}
