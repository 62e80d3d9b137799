/** In which format a transcript is written, told by how it begins and by the marks in its text. */
import {frontMatterOf, normalizeLines} from './fields.js';

/** The formats that can be read. */
export type TranscriptFormat = 'markdown' | 'text' | 'vtt' | 'srt';

/** WebVTT's first line; the times of SRT's first cue, below its number. */
const VTT = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;
const SRT = /^\uFEFF?\s{0,100}(?:\d{1,9}[ \t]{0,9}\r?\n)?\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]{0,9}-->/;

/** What only Markdown has: a question's heading, a turn in bold type. */
const MARKDOWN = /^##[ \t]+\S|^\*\*[^*\n]{1,200}[:：]\*\*/m;

/**
 * The format of a text. Front matter without a text below it is the beginning of a transcript in
 * Markdown.
 */
export function detectFormat(text: string): TranscriptFormat {
  if (VTT.test(text)) return 'vtt';
  if (SRT.test(text)) return 'srt';
  const {yaml, text: body} = frontMatterOf(normalizeLines(text));
  if (yaml !== undefined && !body.trim()) return 'markdown';
  return MARKDOWN.test(body) ? 'markdown' : 'text';
}
