/** Mends of pull quotes: the answer's own words in place of others. */
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Edit, Remedy} from '../../compiler/messages.js';
import {Answer, asSaid} from './alignment.js';
import type {Transcript} from './transcript.js';

const ELISION = /\[(?:…|\.\.\.)\]/g;
/** Letters at most: of a quotation, a page; of an answer, an hour. */
const MOST_QUOTED = 5000;
const MOST_ANSWERED = 50_000;

/** The one that words were sought in last: quotations of one answer stand side by side. */
const answers = new WeakMap<Transcript, Answer>();
const TURN = /^\*\*[^*]+[:：]\*\*/;

/** The words of a pull quote as they stand in the answer before it, where they are nearly those. */
export function quoteAsSaid(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const last = problem.line;
  let first = last;
  while (text.line(first - 1).startsWith('>')) first -= 1;
  const lines = text.lines.slice(first - 1, last);
  // A quotation of several paragraphs is of several blocks: which, nobody can say for sure.
  if (!text.line(last).startsWith('>') || lines.some((line) => !line.replace(/^>\s*/, '')))
    return [];
  const [, mark = ''] = /^(>\s*)/.exec(text.line(first)) ?? [];
  const start = text.start(first) + mark.length;
  const end = text.offset(problem);
  const answer = end - start > MOST_QUOTED ? undefined : answerBefore(first, text);
  if (!answer) return [];
  const edits: Edit[] = [];
  for (const {from, to} of partsOf(text.text.slice(start, end))) {
    const edit = edited(text.text.slice(start + from, start + to), answer, text.lang);
    if (edit === undefined) return [];
    if (edit) edits.push({from: start + from, to: start + to, insert: edit});
  }
  return edits.length ? [{label: 'Take the answer’s words', edits}] : [];
}

/** What is between elisions, white space at its edges aside. */
function partsOf(quote: string): {from: number; to: number}[] {
  const parts: {from: number; to: number}[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = quote.slice(from, to);
    const begin = from + (part.length - part.trimStart().length);
    if (part.trim()) parts.push({from: begin, to: begin + part.trim().length});
  };
  for (const {0: elision, index} of quote.matchAll(ELISION)) {
    add(index);
    from = index + elision.length;
  }
  add(quote.length);
  return parts;
}

/** The answer above a line; nothing where it is too long to look for words in it. */
function answerBefore(line: number, text: Transcript): Answer | undefined {
  const lines: string[] = [];
  let length = 0;
  for (let number = line - 1; number > text.head; number -= 1) {
    const found = text.line(number);
    length += found.length + 1;
    if (length > MOST_ANSWERED) return undefined;
    if (found.startsWith('#')) break;
    if (!found.startsWith('>')) lines.push(found);
    if (TURN.test(found)) break;
  }
  const source = lines
    .reverse()
    .join('\n')
    .replace(/^\*\*[^*]+[:：]\*\*(?:\{[^{}]*\})?\s*/, '');
  const held = answers.get(text);
  if (held?.source === source) return held;
  const answer = new Answer(source, text.lang);
  answers.set(text, answer);
  return answer;
}

/** The answer's words for a part; empty where it is them already, nothing where none are near. */
function edited(part: string, answer: Answer, lang: string): string | undefined {
  const plain = part.replace(/\n>\s*/g, '\n');
  if (answer.source.includes(plain)) return '';
  const said = asSaid(plain, answer, lang);
  if (said === undefined) return undefined;
  // Notes, images and paragraphs' ends are no part of a quotation; half of a sign's pair is a letter.
  if (/[{}]|!\[/.test(said) || said.split('\n').some((line) => !line.trim())) return undefined;
  const taken = said.replace(/\[\^[^\]]+\]/g, '');
  return isBalanced(taken) ? taken.replace(/\n/g, '\n> ') : undefined;
}

/** Whether all signs that come in pairs do so. */
function isBalanced(words: string): boolean {
  const signs = words.replace(/\\[^]/g, '').match(/\*+|_+|`+|[[\]()]/g) ?? [];
  const open: string[] = [];
  for (const sign of signs) {
    const begin = sign === ']' ? '[' : sign === ')' ? '(' : sign;
    if (open.at(-1) === begin && !/[[(]/.test(sign)) open.pop();
    else open.push(sign);
  }
  return open.length === 0;
}

/** What braces say wrongly of a quotation's origin. */
export function removeOrigin(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const [, name = ''] = /^(speaker|exchange)=/.exec(problem.found) ?? [];
  const [given] = new RegExp(`\\s+${name}=(?:"[^"]*"|[^\\s{}]+)`).exec(text.at(problem)) ?? [];
  if (!name || given === undefined) return [];
  const column = problem.column + text.at(problem).indexOf(given);
  const edit = text.replace({line: problem.line, column}, given.length, '');
  return [{label: `Remove ${given.trim()}`, edits: [edit]}];
}

/** A pull quote where none can be: a quotation. */
export function removeQuoteId({line}: TranscriptProblem, text: Transcript): Remedy[] {
  const end = lastLineOfQuote(line, text);
  const braces = /\s*\{#[^{}]*\}\s*$/.exec(text.line(end));
  if (!braces) return [];
  const place = {line: end, column: braces.index + 1};
  const edit = text.replace(place, braces[0].length, '');
  return [{label: 'Make it a quotation', edits: [edit]}];
}

/** A quotation of what the answer has just said, as a pull quote. */
export function writeQuoteId({line, mend}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, id] = /^Write \{#([a-z\d-]+)\}/.exec(mend) ?? [];
  if (id === undefined || !text.line(line).trimStart().startsWith('>')) return [];
  const end = lastLineOfQuote(line, text);
  const free = text.bracedIds().includes(id) ? text.freeId('quote', id) : id;
  const edit = {from: text.end(end), to: text.end(end), insert: ` {#${free}}`};
  return [{label: 'Make it a pull quote', edits: [edit]}];
}

function lastLineOfQuote(line: number, text: Transcript): number {
  let last = line;
  while (/^\s*>/.test(text.line(last + 1))) last += 1;
  return last;
}
