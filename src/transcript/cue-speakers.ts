/**
 * Who speaks in a line of captions: a voice around its words, a name with a colon before them, or a
 * sign that another speaks.
 */
import type {Report} from './cue-blocks.js';
import type {TimedCue} from './cue-repeats.js';
import {plainText, type Line, type Run} from './cue-text.js';
import {quoted, type Place} from './problem.js';

/** Words of a line that one speaker says. */
export interface Part {
  readonly runs: readonly Run[];
  readonly place: Place;
  readonly speaker?: string;
  /** Another speaks from here, and the file does not say who. */
  readonly isOther: boolean;
}

interface Label {
  readonly name: string;
  /** Of the line's words, up to where the speaker's begin. */
  readonly length: number;
}

/** What TV captions put before a change of speakers; a dash only where a cue has two of them. */
const SIGN = /^\s*(?:>>+|[-–—](?=\s|\p{L}))\s*/u;
const LABEL = /^([^\s:：][^:：]{0,59}?)\s*(?::(?=\s|$)|：)\s*/u;
const NAME = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N} .,'’&()/#-]*$/u;
const CAPITALIZED = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}(#&]/u;
const MAX_WORDS = 5;
const FINISHED = /[.!?…。！？؟։।\])♪-][\p{Pe}\p{Pf}\p{Pi}"'’]*\s*$/u;
const ASIDE = /^\s*\([^()]+\)\s*$/;

/** Whether a line begins with a sign that another speaks. */
export function hasSign(line: Line): boolean {
  return SIGN.test(plainText(line));
}

/** The parts of a line by who says them; without words where only a name stands there. */
export function partsOf(line: Line, label: Label | undefined, isDialog: boolean): Part[] {
  const runs = asNotes(line);
  if (line.runs.some(({voice}) => voice !== undefined)) return voices(line, runs);
  const words = plainText(line);
  const [sign = ''] = SIGN.exec(words) ?? [];
  const isOther = sign !== '' && (isDialog || sign.includes('>'));
  const dropped = label?.length ?? (isOther ? sign.length : 0);
  const rest = trimmed(withoutStart(runs, dropped));
  return [
    {
      runs: rest,
      place: placeOf(rest, line, 0),
      ...(label && {speaker: label.name}),
      isOther: isOther && !label,
    },
  ];
}

/** Which `Name:` at the beginning of a line says who speaks, seen from the whole file. */
export class SpeakerLabels {
  readonly #labels = new Map<Line, Label>();

  constructor(cues: readonly TimedCue[], {guesses}: Report) {
    const candidates = new Map<Line, Label>();
    const counts = new Map<string, number>();
    for (const line of cues.flatMap(({lines}) => lines)) {
      const label = labelOf(plainText(line));
      if (!label) continue;
      candidates.set(line, label);
      counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
    }
    let isFinished = true;
    for (const {lines} of cues) {
      lines.forEach((line, index) => {
        const label = candidates.get(line);
        if (label && (counts.get(label.name) ?? 0) > 1) this.#labels.set(line, label);
        else if (label) {
          // Once only: a guest's single word, or "One thing:" within what somebody says.
          const isTaken = index === 0 && isFinished && isCapitalized(label.name);
          if (isTaken) this.#labels.set(line, label);
          guesses.add(
            line.place,
            `${quoted(`${label.name}:`)}, once only`,
            'the names of speakers, each before several turns',
            isTaken
              ? 'It is read as who speaks: write another sign than a colon if it is not.'
              : 'It is read as words that are said: begin a cue with it if it is who speaks.',
          );
        }
        isFinished = FINISHED.test(plainText(line).slice(-20));
      });
    }
  }

  of(line: Line): Label | undefined {
    return this.#labels.get(line);
  }
}

function labelOf(words: string): Label | undefined {
  const [sign = ''] = SIGN.exec(words) ?? [];
  const indent = sign.length || words.length - words.trimStart().length;
  const [whole, name = ''] = LABEL.exec(words.slice(indent)) ?? [];
  if (whole === undefined || !NAME.test(name)) return undefined;
  const parts = name.split(/\s+/);
  const capitals = parts.filter((part) => CAPITALIZED.test(part)).length;
  if (parts.length > MAX_WORDS || capitals * 2 < parts.length) return undefined;
  return {name: parts.join(' '), length: indent + whole.length};
}

function isCapitalized(name: string): boolean {
  return name.split(' ').every((part) => CAPITALIZED.test(part));
}

function voices(line: Line, runs: readonly Run[]): Part[] {
  const parts: {voice: string | undefined; runs: Run[]; from: number}[] = [];
  let from = 0;
  for (const run of runs) {
    const last = parts.at(-1);
    // White space between two voices is nobody's.
    if (last && (last.voice === run.voice || !run.text.trim())) last.runs.push(run);
    else if (run.text.trim()) parts.push({voice: run.voice, runs: [run], from});
    from += run.text.length;
  }
  return parts.map(({voice, runs: said, from: begin}) => {
    const words = trimmed(said);
    return {
      runs: words,
      place: placeOf(words, line, begin),
      ...(voice !== undefined && {speaker: voice}),
      isOther: false,
    };
  });
}

/** A line wholly in parentheses is what the captioner heard. */
function asNotes(line: Line): readonly Run[] {
  if (!ASIDE.test(plainText(line))) return line.runs;
  return line.runs.map((run) => ({...run, isNote: true as const}));
}

/** Where the words stand in the file's line, `from` which character of its words they begin. */
function placeOf(runs: readonly Run[], {raw, place}: Line, from: number): Place {
  const words = (runs[0]?.text ?? '').slice(0, 20);
  // Tags only push words to the right, so that none stands further left than without them.
  const column = words ? raw.indexOf(words, from) : -1;
  if (column < 0) return place;
  const indent = Math.max(0, raw.search(/\S/));
  return {line: place.line, column: place.column - indent + column};
}

function withoutStart(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.min(left, run.text.length));
    left -= run.text.length - text.length;
    return text ? [{...run, text}] : [];
  });
}

/** Without the white space at both ends of the line. */
function trimmed(runs: readonly Run[]): Run[] {
  const begin = runs.findIndex(({text}) => text.trim());
  const end = runs.findLastIndex(({text}) => text.trim());
  return runs.slice(begin < 0 ? runs.length : begin, end + 1).map((run, index, all) => ({
    ...run,
    text: trimEnds(run.text, index === 0, index === all.length - 1),
  }));
}

function trimEnds(text: string, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst ? text.trimStart() : text;
  return isLast ? begun.trimEnd() : begun;
}
