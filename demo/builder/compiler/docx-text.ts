/**
 * A word processor's document as plain text, where it has problems: paragraph by paragraph, in the signs
 * by which plain text is read, so that the same problems are found again at its lines.
 */
import type {Inline} from '../../../src/interview/index.js';
import {readDocx} from '../../../src/transcript/docx.js';
import type {Paragraph} from '../../../src/transcript/paragraph.js';

/** Nothing where no words can be read. */
export async function docxText(bytes: ArrayBuffer): Promise<string | undefined> {
  const {title, paragraphs} = await readDocx(bytes);
  if (!paragraphs.length) return undefined;
  const front = title === undefined ? [] : [`---\ntitle: ${JSON.stringify(title)}\n---`];
  const text = [...front, ...paragraphs.map(paragraphText)].join('\n\n');
  // A line across the page begins no front matter.
  return `${title === undefined && text.startsWith('-') ? '\n' : ''}${text}\n`;
}

function paragraphText({heading, speaker, block, content}: Paragraph): string {
  if (block?.kind === 'list') {
    const sign = (index: number) => (block.ordered ? `${index + 1}.` : '•');
    return block.items.map((item, index) => `${sign(index)} ${inlineWords(item)}`).join('\n');
  }
  const words = inlineWords(content);
  if (heading !== undefined) return `${'#'.repeat(heading)} ${words.replace(/\n/g, ' ')}`;
  return speaker === undefined ? words : `${speaker}: ${words}`;
}

function inlineWords(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('br' in part) return '\n';
      const {text, href, strong, footnote} = part;
      if (footnote) return ` [Footnote: ${inlineWords(footnote).replace(/\s+/g, ' ')}]`;
      if (href !== undefined) return href === text ? text : `[${text}](${href})`;
      // Signs around no words, or around others, would be letters.
      const isMarked = strong && text.trim() !== '' && !/[*\n]/.test(text);
      return isMarked ? text.replace(/^(\s*)(.*\S)(\s*)$/, '$1**$2**$3') : text;
    })
    .join('');
}
