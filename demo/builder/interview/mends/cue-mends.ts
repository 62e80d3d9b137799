/** Mends of captions: of their times, and of lines that are no cue's. */
import type {TranscriptProblem} from '../../../../src/transcript/index.js';
import type {Remedy} from '../../compiler/messages.js';
import type {Transcript} from './transcript.js';

/** A time whose numbers lack their zeros, or have other signs between them. */
export function writeTime(problem: TranscriptProblem, text: Transcript): Remedy[] {
  const [given = ''] = /^\S+/.exec(text.at(problem)) ?? [];
  const time = timeOf(given.replace(/-+>.*$/, ''), text.format === 'srt' ? ',' : '.');
  if (time === undefined) return [];
  const edit = text.replace(problem, given.replace(/-+>.*$/, '').length, time);
  return [{label: `Write ${time}`, edits: [edit]}];
}

function timeOf(given: string, sign: string): string | undefined {
  // Letters that a scanner takes for digits, full stops between all numbers, thousandths behind a colon.
  const digits = given.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  const [, hours = '0', minutes = '', seconds = '', rest = '0'] =
    /^(?:(\d{1,2})[:.])?(\d{1,2})[:.](\d{1,2})(?:[.,:;](\d{1,3}))?$/.exec(digits) ?? [];
  if (!minutes || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const parts = [hours, minutes, seconds].map((part) => part.padStart(2, '0'));
  const time = `${parts.join(':')}${sign}${rest.padEnd(3, '0')}`;
  return time === given ? undefined : time;
}

/** A cue that ends before it begins. */
export function swapTimes({line, found}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, end = '', start = ''] =
    /^a cue that ends at (\S+) and begins at (\S+)$/.exec(found) ?? [];
  const words = text.line(line);
  const [first, last] = [words.indexOf(start), words.lastIndexOf(end)];
  if (!end || first < 0 || last <= first) return [];
  return [
    {
      label: 'Exchange the times',
      edits: [
        text.replace({line, column: first + 1}, start.length, end),
        text.replace({line, column: last + 1}, end.length, start),
      ],
    },
  ];
}

/** Captions without the line that players know them by. */
export function addHeader(_problem: TranscriptProblem, text: Transcript): Remedy[] {
  if (text.format !== 'vtt' || /^WEBVTT/.test(text.text)) return [];
  return [{label: 'Write WEBVTT', edits: [{from: 0, to: 0, insert: 'WEBVTT\n\n'}]}];
}

/** Words before all cues, as a comment. */
export function makeComment({line}: TranscriptProblem, text: Transcript): Remedy[] {
  // A comment goes on to the next blank line, and no cue is to be part of it.
  if (text.block(line).some((other) => other.includes('-->'))) return [];
  const from = text.start(line);
  return [{label: 'Make a comment of it', edits: [{from, to: from, insert: 'NOTE\n'}]}];
}

/** Words behind the times of their cue. */
export function breakAfterTimes({line, column}: TranscriptProblem, text: Transcript): Remedy[] {
  const from = text.offset({line, column});
  const space = /\s*$/.exec(text.line(line).slice(0, column - 1))?.[0].length ?? 0;
  return [{label: 'Begin a line', edits: [{from: from - space, to: from, insert: '\n'}]}];
}

/** Words that a blank line parts from their cue. */
export function joinCue({line}: TranscriptProblem, text: Transcript): Remedy[] {
  let first = line;
  while (first > 1 && !text.line(first - 1).trim()) first -= 1;
  if (first === line || first === 1) return [];
  // What is joined to a comment or to a style is not read.
  if (!text.block(first - 1).some((other) => other.includes('-->'))) return [];
  const edit = {from: text.start(first), to: text.start(line), insert: ''};
  return [{label: 'Remove the blank line', edits: [edit]}];
}

/** The number of a cue that there is not. */
export function removeNumber({line}: TranscriptProblem, text: Transcript): Remedy[] {
  if (!/^\s*\d+\s*$/.test(text.line(line))) return [];
  return [{label: 'Remove the number', edits: [text.withoutLine(line)]}];
}

/** The name of a cue, above its times, that says who speaks: before the words, in all cues. */
export function giveVoice(_problem: TranscriptProblem, text: Transcript): Remedy[] {
  // Beside voices, names before the words would be words.
  if (!text.hasVoices && [...text.names().values()].some((count) => count > 1)) return [];
  const edits = text.lines.flatMap((name, at) => {
    const isName =
      /\p{L}{2}/u.test(name) && !/[\d<>]|-->/.test(name) && !/^(?:NOTE|WEBVTT)/.test(name);
    const isAlone = at === 0 || !text.lines[at - 1]?.trim();
    if (!isName || !isAlone || !/-->/.test(text.lines[at + 1] ?? '')) return [];
    const from = text.start(at + 3);
    if (!text.line(at + 3).trim() || text.line(at + 3).startsWith('<v')) return [];
    return [text.withoutLine(at + 1), {from, to: from, insert: `<v ${name.trim()}>`}];
  });
  return edits.length ? [{label: 'They say who speaks', edits}] : [];
}

/** A cue without a voice among others that have one: as it is read, and as others speak. */
export function nameVoice({line, wanted}: TranscriptProblem, text: Transcript): Remedy[] {
  const [, before] = /^<v ([^>]+)>, or whoever speaks$/.exec(wanted) ?? [];
  const often = [...text.names()].flatMap(([name, count]) => (count > 1 ? name : []));
  const names = before === undefined ? often : [before, ...often];
  const from = text.start(line) + text.line(line).search(/\S/);
  return [...new Set(names)].slice(0, 3).map((name) => {
    const insert = text.hasVoices ? `<v ${name}>` : `${name}: `;
    return {label: `Write ${name}`, edits: [{from, to: from, insert}]};
  });
}
