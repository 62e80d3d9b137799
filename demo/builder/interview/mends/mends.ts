/**
 * What mends a problem: of a transcript's text and what is wrong with it, the edits after which that is
 * right and no word that is right has changed. Looks at the text alone, which is not compiled again, so
 * a mend is refused where signs are not as it knows them. A problem that only its editor can decide has
 * none.
 */
import type {TranscriptFormat, TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Opening, Remedy} from '../../compiler/messages.js';
import {withMends} from './edits.js';
import {
  addField,
  addFrontMatter,
  labelSpeaker,
  padDate,
  quoteValue,
  renameField,
} from './front-matter-mends.js';
import {
  changeId,
  freeRule,
  markUnanswered,
  raiseHeading,
  removeRule,
  removeRuleBefore,
  spaceHeading,
  unmarkUnanswered,
  writeQuestionId,
  writeRule,
} from './heading-mends.js';
import {
  completeAddress,
  escapeSign,
  removeTitle,
  writeAsText,
  writeMarkdown,
} from './inline-mends.js';
import {nameOrigin} from './origin-mends.js';
import {quoteAsSaid, removeOrigin, removeQuoteId, writeQuoteId} from './quote-mends.js';
import {writeAsList} from './table-mends.js';
import {TOLD_MENDS} from './told.js';
import {Transcript} from './transcript.js';
import {beginTurn, leaveEmpty, nameOnce, nameSpeaker} from './turn-mends.js';

type Mend = (problem: TranscriptProblem, text: Transcript) => Remedy[];

/** By what is found, or what is wanted in its place; the first that is about a problem mends it. */
export type MendTable = readonly (readonly [keyof TranscriptProblem, RegExp, Mend])[];

/** Of Markdown, and of front matter, which the other formats have as well. */
export const MENDS: MendTable = [
  ['found', /^no front matter$/, addFrontMatter],
  ['wanted', /^YAML that can be read/, quoteValue],
  ['found', /^the field "/, renameField],
  ['found', /, who is none of the speakers$/, nameSpeaker],
  ['found', /" that opens no answer$/, beginTurn],
  ['found', /, twice the same$/, nameOnce],
  ['found', /^a turn without words$/, leaveEmpty],
  ['found', /^a line of (?:---|===) right below/, freeRule],
  ['wanted', /^# for a section and ## for a question$/, raiseHeading],
  ['found', /, a heading without its space$/, spaceHeading],
  ['found', /^--- (?:a second time|before the first question)$/, removeRule],
  ['found', /^a line across the page$/, writeRule],
  ['found', /^the heading .* after ---$/, removeRuleBefore],
  ['found', /^the question .* without an answer$/, markUnanswered],
  ['found', /^an answer to a question that is unanswered$/, unmarkUnanswered],
  ['found', /without an id; "[a-z\d-]+" is taken$/, writeQuestionId],
  ['wanted', /^words of an answer, character by character/, quoteAsSaid],
  ['wanted', /^a pull quote whose words stand in one answer$/, nameOrigin],
  ['found', /^(?:speaker|exchange)=/, removeOrigin],
  ['found', /^the pull quote .* before an answer$/, removeQuoteId],
  ['found', /taken for a quotation that is part of it$/, writeQuoteId],
  ['wanted', /^an id only as the last thing/, escapeSign],
  ['mend', /\\\{ for the letter\.$|\\\[\^.* for these letters\.$/, escapeSign],
  ['mend', /\\< for the letter\.$/, writeMarkdown],
  ['mend', /^Write it without the backticks|without the indent/, writeAsText],
  ['found', /^a link with the title/, removeTitle],
  ['found', /^a table, /, writeAsList],
  ['mend', /give one a `label` for the turns\.$/, labelSpeaker],
  ['wanted', /^[^(]*\((?:id|(?:exchanges|quotes|speakers)\[\d+\]\.id)\)$|\.id\)$/, changeOrAddId],
  ['wanted', /\((?:title|lang|source|speakers)\)$/, addField],
  ['wanted', /(?:published|conducted|updated|date)\)$/, padDate],
  ['wanted', /(?:href|url|src)\)$/, completeAddress],
];

/** An id that is missing or none. */
function changeOrAddId(problem: TranscriptProblem, text: Transcript): Remedy[] {
  if (problem.found !== 'nothing') return changeId(problem, text);
  return problem.wanted.endsWith('(id)') ? addField(problem, text) : [];
}

/** Letters of a line that is looked at: no paragraph is longer, and patterns take their time. */
const LONGEST = 10_000;

/** What an editor may choose among to mend a problem; nothing where that takes long without time. */
function remediesOf(
  problem: TranscriptProblem,
  text: Transcript,
  hasTime: boolean,
): Remedy[] | undefined {
  if (text.line(problem.line).length > LONGEST) return [];
  const table = text.format === 'markdown' ? MENDS : [...TOLD_MENDS, ...MENDS];
  const [, , mend] = table.find(([key, about]) => about.test(String(problem[key]))) ?? [];
  if (mend === quoteAsSaid && !hasTime) return undefined;
  return (mend?.(problem, text) ?? []).filter(({edits}) => edits.length);
}

/** What came of opening a text, with what mends it. */
export function withRemedies(opening: Opening, text: string, format: TranscriptFormat): Opening {
  const transcript = new Transcript(text, format);
  const [problems = [], guesses = []] = withMends(
    [opening.problems, opening.guesses],
    (problem, hasTime) => remediesOf(problem, transcript, hasTime),
  );
  return {...opening, problems, guesses};
}
