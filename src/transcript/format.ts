/** In which format a transcript is written, told by how it begins and by the marks in its text. */
import {frontMatterOf, normalizeLines} from './fields.js';

/** The formats that can be read. */
export type TranscriptFormat = 'markdown' | 'text';

/** What only Markdown has: a question's heading, a turn in bold type. */
const MARKDOWN = /^##[ \t]+\S|^\*\*[^*\n]{1,200}[:：]\*\*/m;

/**
 * The format of a text. Front matter without a text below it is the beginning of a transcript in
 * Markdown.
 */
export function detectFormat(text: string): TranscriptFormat {
  const {yaml, text: body} = frontMatterOf(normalizeLines(text));
  if (yaml !== undefined && !body.trim()) return 'markdown';
  return MARKDOWN.test(body) ? 'markdown' : 'text';
}
