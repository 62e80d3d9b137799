/**
 * What is wrong with a text that is no JSON: each place that has its mend, as if those before it were
 * mended, and the first that has none, behind which nothing can be told.
 */
import {firstBreach, syntaxProblem, type Breach} from '../../../../../src/cli/json-text.js';
import {Lines} from '../../../../../src/cli/lines.js';
import {quoted} from '../../../../../src/transcript/problem.js';
import type {Edit, Finding} from '../../../compiler/messages.js';
import {applied} from '../edits.js';
import type {JsonText} from './json-text.js';
import {syntaxMend} from './syntax-mends.js';

/** Each of them takes as long as reading the whole text: how many, and how long, in milliseconds. */
const [MOST, BUDGET] = [30, 300];

/** What may stand there, by the name of the breach. */
const WANTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text in quotation marks, a number, true, false or null',
  PropertyNameExpected: 'the name of a field, in quotation marks',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma before it',
  CloseBraceExpected: 'a comma, or } at the end',
  CloseBracketExpected: 'a comma, or ] at the end',
  EndOfFileExpected: 'nothing after the last }',
  InvalidCommentToken: 'JSON, which has no comments',
  UnexpectedEndOfString: 'a quotation mark at the end of the text',
  InvalidEscapeCharacter: 'a backslash only before one of "\\/bfnrtu',
  InvalidUnicode: 'four digits after \\u',
  InvalidCharacter: '\\t or the like in place of the sign itself',
};

export function syntaxFindings({text, error}: JsonText): Finding[] {
  if (!text.trim()) {
    return [finding(text, 0, 'a text without a word', 'interview JSON', 'Write it here.')];
  }
  const end = performance.now() + BUDGET;
  const findings: Finding[] = [];
  let mended = text;
  /** How many letters the mends so far have added, all of them before `behind`. */
  let [added, behind] = [0, 0];
  for (let breach = firstBreach(text); breach; breach = firstBreach(mended)) {
    const remedy = syntaxMend(mended, breach);
    const edits = remedy?.edits.map((edit) => shifted(edit, -added)) ?? [];
    const isBehind = edits.every(({from}) => from >= behind);
    if (findings.length && !isBehind) break;
    const {offset} = breach;
    const found = finding(text, offset - added, wordsAt(mended, offset), wantedOf(breach));
    findings.push(remedy ? {...found, remedies: [{label: remedy.label, edits}]} : found);
    if (!remedy || findings.length === MOST || performance.now() > end) break;
    mended = applied(mended, remedy.edits);
    behind = Math.max(...edits.map(({to}) => to));
    added += edits.reduce((sum, {from, to, insert}) => sum + insert.length - (to - from), 0);
  }
  if (findings.length) return findings;
  return [finding(text, 0, `text that is no JSON (${syntaxProblem(text, error).reason})`, 'JSON')];
}

function finding(
  text: string,
  offset: number,
  found: string,
  wanted: string,
  mend = 'Correct it here.',
): Finding {
  return {...new Lines(text).place(Math.min(offset, text.length)), found, wanted, mend};
}

function wantedOf({name}: Breach): string {
  return WANTED[name] ?? 'JSON';
}

function wordsAt(text: string, offset: number): string {
  const [words = ''] = /^[^\n]{1,60}/.exec(text.slice(offset, offset + 60)) ?? [];
  return words.trim() ? quoted(words) : 'the end of the text';
}

function shifted({from, to, insert}: Edit, by: number): Edit {
  return {from: from + by, to: to + by, insert};
}
