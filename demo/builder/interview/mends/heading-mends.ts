/** Mends of headings, rules and ids. */
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Remedy} from '../../compiler/messages.js';
import type {Transcript} from './transcript.js';

/** A line of --- or === right below a paragraph, which makes a heading of it. */
export function freeRule({line}: TranscriptProblem, text: Transcript): Remedy[] {
  const from = text.start(line);
  if (/^\s*-/.test(text.line(line))) {
    const end = text.end(line);
    const below = text.line(line + 1).trim() ? [{from: end, to: end, insert: '\n'}] : [];
    return [{label: 'Set it apart', edits: [{from, to: from, insert: '\n'}, ...below]}];
  }
  const column = text.line(line).search(/\S/) + 1;
  return [{label: 'Keep it as letters', edits: [text.replace({line, column}, 0, '\\')]}];
}

/** A heading of a third level or a deeper one. */
export function raiseHeading({line, column, found}: TranscriptProblem, text: Transcript): Remedy[] {
  const signs = /^#+/.exec(found)?.[0].length ?? 0;
  return [
    {label: 'Make it a question', edits: [text.replace({line, column}, signs, '##')]},
    {label: 'Make it a section', edits: [text.replace({line, column}, signs, '#')]},
  ];
}

/** Signs of a heading without the space after them. */
export function spaceHeading(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const signs = /^#+/.exec(text.at(problem))?.[0].length ?? 0;
  const {line, column} = problem;
  if (!signs) return [];
  return [
    {label: 'Make it a heading', edits: [text.replace({line, column: column + signs}, 0, ' ')]},
    {label: 'Keep it as letters', edits: [text.replace({line, column}, 0, '\\')]},
  ];
}

/** A line of --- where none belongs. */
export function removeRule({line}: TranscriptProblem, text: Transcript): Remedy[] {
  if (!/^\s*-[- \t]*$/.test(text.line(line))) return [];
  return [{label: 'Remove the line', edits: [text.withoutLine(line)]}];
}

/** A heading after ---: the last such line before it goes. */
export function removeRuleBefore({line}: TranscriptProblem, text: Transcript): Remedy[] {
  const at = text.lines.findLastIndex(
    (found, index) =>
      index < line - 1 && index >= text.head && /^ {0,3}-(?:[ \t]*-){2,}[ \t]*$/.test(found),
  );
  return at < 0 ? [] : [{label: 'Remove the --- before it', edits: [text.withoutLine(at + 1)]}];
}

/** A line across the page that is not written as ---. */
export function writeRule({line}: TranscriptProblem, text: Transcript): Remedy[] {
  const edit = text.replace({line, column: 1}, text.line(line).length, '---');
  return [{label: 'Write ---', edits: [edit]}];
}

/** A question that nobody answers. */
export function markUnanswered({line}: TranscriptProblem, text: Transcript): Remedy[] {
  const found = text.line(line);
  const [, words = ''] = /^##[ \t]+(.*?)[ \t]*$/.exec(found) ?? [];
  if (!words) return [];
  const braces = /\{#[^{}]*\}\s*$/.exec(found);
  const column = braces ? found.lastIndexOf('}') + 1 : found.trimEnd().length + 1;
  const id = braces ? '' : ` {#${text.freeId('question', words)}`;
  const edit = text.replace({line, column}, 0, `${id} unanswered${braces ? '' : '}'}`);
  return [{label: 'Mark it as unanswered', edits: [edit]}];
}

/** An answer to a question that is marked as unanswered. */
export function unmarkUnanswered({line}: TranscriptProblem, text: Transcript): Remedy[] {
  const at = text.lines.findLastIndex((found, index) => index < line && /^##[ \t]/.test(found));
  const mark = /\s+unanswered(?=\}\s*$)/.exec(text.lines[at] ?? '');
  if (!mark) return [];
  const place = {line: at + 1, column: mark.index + 1};
  return [{label: 'Mark it as answered', edits: [text.replace(place, mark[0].length, '')]}];
}

/** An id that another has, or that is none. */
export function changeId(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const braces = /^\{#([^{}\s=]*(?:[ \t][^{}=]*)?)(?=[\s}])/.exec(text.at(problem));
  if (braces) {
    const given = (braces[1] ?? '').trimEnd().replace(/\s+unanswered$/, '');
    const kind = problem.wanted.includes('quotes[') ? 'quote' : 'question';
    const id = text.freeId(kind, given);
    const place = {line: problem.line, column: problem.column + 2};
    return [{label: `Write {#${id}}`, edits: [text.replace(place, given.length, id)]}];
  }
  // The interview's own, and a speaker's, are fields.
  const [, before = '', given = ''] =
    /^((?:id:[ \t]*)?["']?)(\S.*?)["']?(?=\s*(?::|$))/.exec(text.at(problem)) ?? [];
  if (problem.line > text.head || !given) return [];
  const id = text.freeId(problem.wanted.includes('speakers[') ? 'speaker' : 'interview', given, []);
  const length = before.length + given.length + (/["']$/.test(before) ? 1 : 0);
  const kept = before.replace(/["']$/, '');
  return id === given
    ? []
    : [{label: `Write ${id}`, edits: [text.replace(problem, length, `${kept}${id}`)]}];
}

/** A question without an id: the one that is taken, written down, so that links to it hold. */
export function writeQuestionId({line, found}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, id] = /without an id; "([a-z\d-]+)" is taken$/.exec(found) ?? [];
  const words = text.line(line).trimEnd();
  if (id === undefined || !words.startsWith('##')) return [];
  const from = text.start(line) + words.length;
  return [{label: 'Write the id', edits: [{from, to: from, insert: ` {#${id}}`}]}];
}
