/** Mends of tables, which a transcript has none of. */
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Remedy} from '../../compiler/messages.js';
import type {Transcript} from './transcript.js';

/** The line below a table's head. */
const DASHES = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

/** A table as a list, an item a row, the words of its head in the first. */
export function writeAsList({line}: TranscriptProblem, text: Transcript): Remedy[] {
  let end = line;
  while (text.line(end).trim()) end += 1;
  const below = text.lines.slice(line - 1, end - 1).findIndex((found) => DASHES.test(found));
  const head = line + below - 1;
  if (below < 1) return [];
  const rows = text.lines.slice(head - 1, end - 1).filter((_row, index) => index !== 1);
  const items = rows.map((row) => `- ${cellsOf(row).join(', ')}`);
  // What stands right above is a paragraph of its own.
  const gap = head > line ? '\n' : '';
  const edit = {from: text.start(head), to: text.end(end - 1), insert: gap + items.join('\n')};
  return [{label: 'Write it as a list', edits: [edit]}];
}

function cellsOf(row: string): string[] {
  const bare = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return bare
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
    .filter(Boolean);
}
