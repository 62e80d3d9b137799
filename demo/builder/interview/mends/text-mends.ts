/** Mends of plain text: of lines that a page has broken, and of signs that mean nothing there. */
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Remedy} from '../../compiler/messages.js';
import type {Transcript} from './transcript.js';

/** A word that the end of a line parts: all of it on the line where it begins. */
export function joinWord({found, line}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, left = '', whole = ''] =
    /^"([^"]+-)" at the end of a line, taken for "([^"…]+)"$/.exec(found) ?? [];
  const before = text.line(line - 1).trimEnd();
  const [space = '', rest = ''] = /^\s*(\S+)\s?/.exec(text.line(line)) ?? [];
  if (!left || !rest || !before.endsWith(left)) return [];
  const hyphen = whole.includes('-') ? '-' : '';
  const from = text.start(line - 1) + before.length - 1;
  const to = text.start(line) + space.length;
  const isLast = space.length >= text.line(line).length;
  const insert = `${hyphen}${rest}${isLast ? '' : '\n'}`;
  return [{label: 'Write it on one line', edits: [{from, to, insert}]}];
}

/** A paragraph that goes on with the sentence before it. */
export function joinParagraphs({line}: TranscriptProblem, text: Transcript): Remedy[] {
  let last = line - 1;
  while (last > 0 && !text.line(last).trim()) last -= 1;
  if (!last || last === line - 1) return [];
  // What ends there is no sentence that could go on: a pull quote may stand between its halves.
  if (/[.!?…:;"'”’»)\]]$/.test(text.line(last).trimEnd())) return [];
  const from = text.start(last) + text.line(last).trimEnd().length;
  const to = text.start(line) + text.line(line).search(/\S/);
  return [{label: 'Join the paragraphs', edits: [{from, to, insert: ' '}]}];
}

/** A line of text alone that says nothing. */
export function removeLine({line, found}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, words = ''] = /^"([^"]*)"/.exec(found) ?? [];
  if (!words || text.line(line).trim() !== words) return [];
  return [{label: 'Remove the line', edits: [text.withoutLine(line)]}];
}

/** A name after which nobody says anything. */
export function removeName({line}: TranscriptProblem, text: Transcript): Remedy[] {
  if (!/^\s*\**[^:：*]{1,80}[:：]\**\s*$/.test(text.line(line))) return [];
  return [{label: 'Remove the name', edits: [text.withoutLine(line)]}];
}

/** A time between a name and its colon. */
export function removeTime({line, column}: TranscriptProblem, text: Transcript): Remedy[] {
  const [time] = /\s*[[(]\d{1,2}:\d{2}(?::\d{2})?[\])]/.exec(text.at({line, column})) ?? [];
  if (time === undefined) return [];
  const at = text.line(line).indexOf(time, column - 1) + 1;
  // At the beginning of a line, a name comes next.
  const [after = ''] = at === 1 ? (/^\s*/.exec(text.line(line).slice(time.length)) ?? []) : [];
  const edit = text.replace({line, column: at}, time.length + after.length, '');
  return [{label: 'Remove the time', edits: [edit]}];
}

/** A section's title, as a heading. */
export function markSection({line, mend}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, title = ''] = /^Write `# ([^`]*)` there\.$/.exec(mend) ?? [];
  if (!title || text.line(line).trim() !== title) return [];
  const from = text.start(line) + text.line(line).search(/\S/);
  return [{label: 'Make it a section', edits: [{from, to: from, insert: '# '}]}];
}
