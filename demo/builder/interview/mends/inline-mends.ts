/** Mends of signs in running text. */
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Remedy} from '../../compiler/messages.js';
import {isAddress} from './near-values.js';
import type {Transcript} from './transcript.js';

/** A sign that means something and was meant as a letter. */
export function escapeSign(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const [sign] = /^(?:\{#?|\[\^|<)/.exec(text.at(problem)) ?? [];
  if (sign === undefined) return [];
  return [{label: `Keep ${sign} as letters`, edits: [text.replace(problem, 0, '\\')]}];
}

const EMPHASIS: Readonly<Record<string, string>> = {i: '*', em: '*', b: '**', strong: '**'};

/** HTML of which Markdown has the same: a line break, emphasis. Any other is letters. */
export function writeMarkdown(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const rest = text.at(problem);
  const [lineBreak] = /^<br\s*\/?>/i.exec(rest) ?? [];
  if (lineBreak !== undefined) {
    return [{label: 'Break the line', edits: [text.replace(problem, lineBreak.length, '{br}')]}];
  }
  const [, tag = '', words = ''] = /^<(i|em|b|strong)>([^<>*_]+)<\/\1>/i.exec(rest) ?? [];
  const signs = EMPHASIS[tag.toLowerCase()];
  if (signs === undefined || words !== words.trim()) return escapeSign(problem, text);
  const length = 2 * tag.length + words.length + 5;
  return [
    {label: 'Write it in Markdown', edits: [text.replace(problem, length, signs + words + signs)]},
  ];
}

/** Words in backticks, or with an indent as code has it. */
export function writeAsText(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const [whole = '', signs = ''] = /^(`+)[^`]+\1/.exec(text.at(problem)) ?? [];
  if (signs) {
    const words = whole.slice(signs.length, -signs.length);
    if (!/^[\p{L}\p{M}\p{N} .,;:!?'’“”()–—-]+$/u.test(words)) return [];
    return [{label: 'Remove the backticks', edits: [text.replace(problem, whole.length, words)]}];
  }
  const indents = [];
  for (let {line} = problem; /^(?: {4}|\t)/.test(text.line(line)); line += 1) {
    const indent = /^\s*/.exec(text.line(line))?.[0].length ?? 0;
    indents.push(text.replace({line, column: 1}, indent, ''));
  }
  return indents.length ? [{label: 'Remove the indent', edits: indents}] : [];
}

/** A link whose title nobody sees. */
export function removeTitle(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const link = /\]\(\s*(?:<[^<>]*>|[^\s()]+)(\s+(?:"[^"]*"|'[^']*'))\s*\)/.exec(text.at(problem));
  const [whole = '', title = ''] = link ?? [];
  if (!link) return [];
  const place = {
    line: problem.line,
    column: problem.column + link.index + whole.lastIndexOf(title),
  };
  return [{label: 'Remove the title', edits: [text.replace(place, title.length, '')]}];
}

/** An address that lacks its https://: where it stands as one, not as the words of a link. */
export function completeAddress(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const [, given = ''] = /^"([^"…]*)"$/.exec(problem.found) ?? [];
  const address = isAddress(given) ? given : '';
  const rest = text.at(problem);
  const begins = [`](${address}`, `](<${address}`];
  // In front matter it is a field's value, which is where the problem is.
  if (problem.line <= text.head) begins.push(address, `"${address}`, `'${address}`);
  const [place] = begins
    .map((begin) => ({begin, at: rest.indexOf(begin)}))
    .filter(({begin, at}) => at === 0 || (at > 0 && begin.startsWith(']')))
    .sort((a, b) => a.at - b.at);
  if (!address || !place) return [];
  const column = problem.column + place.at + place.begin.length - address.length;
  const edit = text.replace({line: problem.line, column}, 0, 'https://');
  return [{label: 'Add https://', edits: [edit]}];
}
