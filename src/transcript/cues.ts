/**
 * Captions in, paragraphs out: joins the cues of a WebVTT or SRT file into what each speaker says
 * without a break. Who interviews, and what is a question, is left to whoever reads the paragraphs.
 */
import type {Inline} from '../interview/schema.js';
import {
  readCueBlocks,
  type Cue,
  type CueFormat,
  type FrontMatterBlock,
  type Report,
} from './cue-blocks.js';
import {readCueText, type Run} from './cue-text.js';
import {dropRepeats, type TimedCue} from './cue-repeats.js';
import {hasSign, partsOf, SpeakerLabels} from './cue-speakers.js';
import type {Paragraph} from './paragraph.js';
import type {Place} from './problem.js';

export type {CueFormat, FrontMatterBlock} from './cue-blocks.js';

export interface Cues {
  readonly paragraphs: Paragraph[];
  /** The language that the file's header names. */
  readonly lang?: string;
  /** YAML from a comment of the file that begins with a line `---`. */
  readonly frontMatter?: FrontMatterBlock;
}

/** Seconds of silence after a finished sentence that begin a paragraph. */
const PAUSE = 2;
/** Scripts that put no spaces between words, so that none stands between two lines. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]';
const UNSPACED_BEFORE = new RegExp(`(?:${UNSPACED}|[、。，！？：；」』])$`, 'u');
const UNSPACED_AFTER = new RegExp(`^(?:${UNSPACED}|[、。，！？：；「『])`, 'u');
const FINISHED = /[.!?…。！？؟։।♪][\p{Pe}\p{Pf}\p{Pi}"'’]*(?:\s*\[[^[\]]*\])?\s*$/u;
/** What stands in square brackets, or music, is the captioner's: "[laughs]", but not "[…]". */
const NOTE = /(\[(?!\s*(?:…|\.\.\.)\s*\])[^[\]]{1,200}\]|[♪♫]+)/u;

/**
 * Reads captions. Every word of a cue is in a paragraph; what is not a cue's, or has no place, is
 * told as a problem or a guess. A cue's times are its paragraph's `start` and `end`.
 */
export function readCues(text: string, format: CueFormat, report: Report): Cues {
  const {cues, ...fields} = readCueBlocks(text, format, report);
  const timed = dropRepeats(inTime(cues, report), report);
  return {paragraphs: join(stretches(timed, report)), ...fields};
}

/** The cues in the order in which they are said, with the lines of words that they have. */
function inTime(cues: readonly Cue[], {guesses}: Report): TimedCue[] {
  let latest = 0;
  let early: Cue | undefined;
  const timed = cues.map((cue) => {
    if (cue.start !== undefined && cue.start < latest) early ??= cue;
    // A cue without times that can be read is said after the one before it.
    latest = cue.start ?? latest;
    return {cue, at: latest};
  });
  if (early) {
    guesses.add(
      early.place,
      'a cue that begins before the one above it',
      'cues in the order of their times',
      'The cues are put in order by when they begin: correct the times if this is wrong.',
    );
    timed.sort((a, b) => a.at - b.at);
  }
  return timed.map(({cue: {start, end, lines}}) => ({
    ...(start !== undefined && {start}),
    ...(end !== undefined && {end}),
    lines: readCueText(lines),
  }));
}

/** Words of one cue that one speaker says. */
interface Stretch {
  /** Who: a name, or a number for somebody whom the file does not name. */
  readonly key: string | number;
  readonly runs: readonly Run[];
  readonly place: Place;
  readonly start?: number;
  readonly end?: number;
}

function stretches(cues: readonly TimedCue[], report: Report): Stretch[] {
  const all: Stretch[] = [];
  const hasVoices = cues.some(({lines}) =>
    lines.some(({runs}) => runs.some(({voice}) => voice !== undefined)),
  );
  const labels = hasVoices ? undefined : new SpeakerLabels(cues, report);
  const untold = new Untold(report);
  let key: string | number = 0;
  for (const {lines, start, end} of cues) {
    const times = {...(start !== undefined && {start}), ...(end !== undefined && {end})};
    const isDialog = lines.filter(hasSign).length > 1;
    let isFirst = true;
    for (const line of lines) {
      for (const part of partsOf(line, labels?.of(line), isDialog)) {
        const {runs, place, speaker} = part;
        if (speaker !== undefined) key = speaker;
        else if (part.isOther) key = untold.another(place);
        else if (hasVoices && isFirst) untold.goesOn(key, place);
        isFirst = false;
        if (!runs.length) continue;
        if (key === 0) untold.nobody(place);
        all.push({key, runs, place, ...times});
      }
    }
  }
  untold.tell();
  return all;
}

/** Counts what is said without a word of who says it. */
class Untold {
  readonly #report: Report;
  #count = 0;
  #going: {count: number; place: Place; speaker: string} | undefined;
  #dashed: Place | undefined;
  #nobody: Place | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  /** A sign says that another speaks, and not who. */
  another(place: Place): number {
    this.#dashed ??= place;
    this.#count += 1;
    return this.#count;
  }

  goesOn(key: string | number, place: Place): void {
    if (typeof key !== 'string') return;
    this.#going ??= {count: 0, place, speaker: key};
    this.#going.count += 1;
  }

  nobody(place: Place): void {
    this.#nobody ??= place;
  }

  tell(): void {
    const {guesses} = this.#report;
    if (this.#nobody) {
      guesses.add(
        this.#nobody,
        'words without a speaker',
        'a speaker before the first words',
        'Write <v Name> (WebVTT) or Name: before them.',
      );
    }
    if (this.#dashed) {
      guesses.add(
        this.#dashed,
        'a dash or >> where another speaks',
        'the name of who speaks',
        'Write Name: in place of the sign, here and where it comes again.',
      );
    }
    if (this.#going) {
      const {count, place, speaker} = this.#going;
      guesses.add(
        place,
        count > 1 ? `${count} cues without a voice, here the first` : 'a cue without a voice',
        `<v ${speaker}>, or whoever speaks`,
        'Such cues are read as said by who spoke before them.',
      );
    }
  }
}

/** One paragraph for what is said by one speaker up to a pause. */
function join(all: readonly Stretch[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Opened | undefined;
  for (const stretch of all) {
    if (!open?.takes(stretch)) {
      if (open) paragraphs.push(open.close());
      open = new Opened(stretch);
    }
    open.add(stretch);
  }
  if (open) paragraphs.push(open.close());
  return paragraphs;
}

class Opened {
  readonly #first: Stretch;
  readonly #runs: Run[] = [];
  /** The end of the words so far; asking the joined text for it would copy it each time. */
  #tail = '';
  #start: number | undefined;
  #end: number | undefined;

  constructor(first: Stretch) {
    this.#first = first;
  }

  takes({key, start}: Stretch): boolean {
    if (key !== this.#first.key) return false;
    if (start === undefined || this.#end === undefined || start - this.#end < PAUSE) return true;
    return !FINISHED.test(this.#tail);
  }

  add({runs, start, end}: Stretch): void {
    const [first, ...rest] = runs;
    if (!first) return;
    const gap = this.#gap(first.text);
    if (gap) this.#push({text: gap, marks: this.#sharedMarks(first)});
    this.#push(first);
    rest.forEach((run) => this.#push(run));
    this.#tail = runs
      .map(({text}) => text)
      .join('')
      .slice(-40);
    this.#start ??= start;
    if (end !== undefined) this.#end = Math.max(this.#end ?? 0, end);
  }

  close(): Paragraph {
    const {key, place} = this.#first;
    return {
      place,
      content: withNotes(this.#runs),
      ...(typeof key === 'string' && {speaker: key}),
      ...(this.#start !== undefined && {start: this.#start}),
      ...(this.#end !== undefined && {end: this.#end}),
    };
  }

  /** What comes between the words so far and those of the next line. */
  #gap(next: string): '' | ' ' {
    if (!this.#tail) return '';
    return UNSPACED_BEFORE.test(this.#tail) && UNSPACED_AFTER.test(next) ? '' : ' ';
  }

  #sharedMarks({marks}: Run): Run['marks'] {
    const before = this.#runs.at(-1)?.marks;
    return before && same(before, marks) ? marks : {};
  }

  #push(run: Run): void {
    const last = this.#runs.at(-1);
    if (last && same(last.marks, run.marks) && last.isNote === run.isNote) {
      this.#runs[this.#runs.length - 1] = {...last, text: last.text + run.text};
    } else this.#runs.push(run);
  }
}

function same(a: Run['marks'], b: Run['marks']): boolean {
  return a.em === b.em && a.strong === b.strong && a.lang === b.lang;
}

/** Running text in which what the captioner heard, and nobody said, is marked as a note. */
function withNotes(runs: readonly Run[]): Inline[] {
  return runs.flatMap(({text, marks, isNote}) => {
    if (isNote) return [{text, ...marks, note: true as const}];
    return text.split(NOTE).flatMap((part, index): Inline[] => {
      if (!part) return [];
      if (index % 2) return [{text: part, ...marks, note: true}];
      return [Object.keys(marks).length ? {text: part, ...marks} : part];
    });
  });
}
