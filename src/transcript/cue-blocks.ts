/**
 * Tells the blocks of a WebVTT or SRT file apart: cues with their times, comments, styles. Written
 * here because parsers of captions are made for players: they drop what stands in no cue, and a cue
 * whose times cannot be read, and know no lines. The times themselves are read by media-captions.
 */
import {parseVTTTimestamp} from 'media-captions';
import {quoted, type Place, type Problems} from './problem.js';

export type CueFormat = 'vtt' | 'srt';

export interface Report {
  readonly problems: Problems;
  readonly guesses: Problems;
}

export interface CueLine {
  /** As it stands in the file, with its tags. */
  readonly words: string;
  /** Where the line's first character that is no space stands. */
  readonly place: Place;
}

export interface Cue {
  readonly place: Place;
  /** Seconds; absent where the file's times cannot be read. */
  readonly start?: number;
  readonly end?: number;
  readonly lines: CueLine[];
}

/** The lines between two `---` in a comment: YAML that tells the interview's fields. */
export interface FrontMatterBlock {
  readonly yaml: string;
  /** The line of the file on which the YAML begins. */
  readonly line: number;
}

export interface CueFile {
  /** In the order of the file. */
  readonly cues: Cue[];
  /** The language that a header names. */
  readonly lang?: string;
  readonly frontMatter?: FrontMatterBlock;
}

/** WebVTT's settings of a cue, and those that SRT borrowed from DVDs: where it stands on a screen. */
const SETTING = /^(?:(?:region|vertical|line|position|size|align):\S+|[XY][12]:\d+)$/;
const STAMP = /^(?:(\d{1,6}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,9}))?$/;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The cues of a file, every other line told. */
export function readCueBlocks(text: string, format: CueFormat, report: Report): CueFile {
  return new Blocks(text, format, report).read();
}

class Blocks {
  readonly #lines: readonly string[];
  readonly #format: CueFormat;
  readonly #report: Report;
  readonly #cues: Cue[] = [];
  /** Lines of a block in which no times have come yet. */
  #loose: CueLine[] = [];
  #lang: string | undefined;
  #frontMatter: FrontMatterBlock | undefined;
  #hasNamedCue = false;

  constructor(text: string, format: CueFormat, report: Report) {
    this.#lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    this.#format = format;
    this.#report = report;
  }

  read(): CueFile {
    let index = this.#header();
    let cue: Cue | undefined;
    while (index < this.#lines.length) {
      const line = this.#lines[index] ?? '';
      const times = timesOf(line);
      if (times) {
        cue = this.#cue(times, line, index, cue);
      } else if (line === '') {
        this.#endLoose();
        cue = undefined;
      } else if (cue) {
        // A line of spaces is none: rolling captions hold their place with it.
        cue.lines.push(lineAt(line, index));
      } else if (!this.#loose.length && this.#isComment(line)) {
        index = this.#skip(index);
        continue;
      } else {
        this.#loose.push(lineAt(line, index));
      }
      index += 1;
    }
    this.#endLoose();
    return {
      cues: this.#cues,
      ...(this.#lang !== undefined && {lang: this.#lang}),
      ...(this.#frontMatter && {frontMatter: this.#frontMatter}),
    };
  }

  /** Reads WebVTT's header; answers the line that comes after it. */
  #header(): number {
    const [first = ''] = this.#lines;
    const [signature, , title = ''] = /^WEBVTT(?:([ \t]+-?[ \t]*)(.*))?$/.exec(first) ?? [];
    if (signature === undefined) {
      if (this.#format === 'vtt') {
        this.#report.guesses.add(
          {line: 1, column: 1},
          first.trim() ? quoted(first) : 'no header',
          'WEBVTT as the first line',
          'Write it, with a blank line after it, if players are to read this file.',
        );
      }
      return 0;
    }
    if (title.trim()) this.#headerField(lineAt(title, 0, first.length - title.length));
    let index = 1;
    for (; index < this.#lines.length; index += 1) {
      const line = this.#lines[index] ?? '';
      if (line === '' || timesOf(line)) break;
      // A comment or a style may follow without the blank line.
      if (this.#isComment(line)) break;
      this.#headerField(lineAt(line, index));
    }
    return index;
  }

  #headerField({words, place}: CueLine): void {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*[:=]\s*([^;]*?)\s*$/.exec(words) ?? [];
    if (/^language$/i.test(name) && LANGUAGE.test(value)) this.#lang = value;
    else if (/^kind$/i.test(name) || !words.trim()) return;
    else {
      this.#report.guesses.add(
        place,
        `${quoted(words)} in the header`,
        'cues, which hold the words of an interview',
        'It is left out: give a title and the like in front matter.',
      );
    }
  }

  #isComment(line: string): boolean {
    return /^NOTE(?:[ \t]|$)/.test(line) || (this.#format === 'vtt' && isStyle(line));
  }

  /** Passes over a comment, style or region; answers the line after it. */
  #skip(from: number): number {
    let to = from + 1;
    while (to < this.#lines.length && this.#lines[to] !== '') to += 1;
    const [first = '', ...others] = this.#lines.slice(from, to);
    if (isStyle(first)) return to;
    const comment = [
      lineAt(first.slice('NOTE'.length), from, 'NOTE'.length),
      ...others.map((line, index) => lineAt(line, from + 1 + index)),
    ].filter(({words}) => words.trim());
    const left = this.#takeFrontMatter(comment);
    const [begin] = left;
    if (!begin) return to;
    this.#report.guesses.add(
      begin.place,
      `the comment ${quoted(left.map(({words}) => words).join(' '))}`,
      'cues, which hold the words of an interview',
      'It is left out: write it as a cue if it belongs to the interview.',
    );
    return to;
  }

  /** Keeps the front matter of a comment; answers the lines of it that are none. */
  #takeFrontMatter(comment: readonly CueLine[]): readonly CueLine[] {
    const [begin, ...rest] = comment;
    if (begin?.words.trim() !== '---' || this.#frontMatter) return comment;
    const end = rest.findIndex(({words}) => words.trimEnd() === '---');
    const yaml = end < 0 ? rest : rest.slice(0, end);
    const line = begin.place.line + 1;
    // Lines of spaces were no part of the comment, but count.
    const lines = this.#lines.slice(begin.place.line, yaml.at(-1)?.place.line ?? begin.place.line);
    this.#frontMatter = {yaml: lines.join('\n'), line};
    return end < 0 ? [] : rest.slice(end + 1);
  }

  /** Begins a cue at its line of times; `before`: the cue that has no blank line after it. */
  #cue(times: Times, line: string, index: number, before: Cue | undefined): Cue {
    if (before) {
      const last = before.lines.at(-1);
      // Without a blank line the next cue's number stands among the words.
      if (last && before.lines.length > 1 && isNumber(last.words)) before.lines.pop();
    }
    this.#endLoose(true);
    const start = this.#seconds(times.start, index);
    const end = this.#seconds(times.end, index);
    const place = {line: index + 1, column: 1 + line.search(/\S/)};
    const isKnown = start !== undefined && end !== undefined;
    if (isKnown && end < start) {
      this.#report.problems.add(
        {line: index + 1, column: times.end.column},
        `a cue that ends at ${times.end.text} and begins at ${times.start.text}`,
        'an end that is not before the beginning',
        'Correct the times.',
      );
    }
    const cue: Cue = {
      place,
      ...(isKnown && {start, end: Math.max(start, end)}),
      lines: [],
    };
    const settings = times.rest.trim();
    if (settings && !settings.split(/\s+/).every((setting) => SETTING.test(setting))) {
      const words = lineAt(times.rest, index, line.length - times.rest.length);
      this.#report.guesses.add(
        words.place,
        `${quoted(settings)} behind a cue's times`,
        'settings such as align:start, or nothing',
        'It is read as the words of the cue: write them on a line of their own.',
      );
      cue.lines.push(words);
    }
    this.#cues.push(cue);
    return cue;
  }

  #seconds({text, column}: Stamp, index: number): number | undefined {
    const seconds = secondsOf(text);
    if (seconds === undefined) {
      this.#report.problems.add(
        {line: index + 1, column},
        text ? `${quoted(text)}, which is no time` : 'no time',
        'a time such as 00:01:02.500',
        'Correct it; without it nobody knows when these words are said.',
      );
    }
    return seconds;
  }

  /** Tells the lines that belong to no cue; the last may name the cue whose times come next. */
  #endLoose(beforeTimes = false): void {
    const lines = this.#loose;
    this.#loose = [];
    const last = lines.at(-1);
    if (!last) return;
    const isName =
      isNumber(last.words) || (this.#format === 'vtt' && lines.length === 1 && beforeTimes);
    if (isName) {
      lines.pop();
      if (!beforeTimes || !isNumber(last.words)) this.#tellName(last, beforeTimes);
    }
    const [first] = lines;
    if (!first) return;
    const found = quoted(lines.map(({words}) => words).join(' '));
    const before = this.#cues.at(-1);
    if (before) {
      before.lines.push(...lines);
      this.#report.guesses.add(
        first.place,
        `${found} after a blank line, without times`,
        'the words of a cue right under its times',
        'It is read as the end of the cue before: remove the blank line, or give it times.',
      );
      return;
    }
    this.#report.problems.add(
      first.place,
      `${found} before the first cue`,
      'cues, each with its times',
      'Give these words times, write NOTE above them, or remove them.',
    );
  }

  #tellName({words, place}: CueLine, beforeTimes: boolean): void {
    if (!beforeTimes) {
      this.#report.guesses.add(
        place,
        `${quoted(words)} without times`,
        'a number only where the times of its cue follow',
        'It is left out: give it times if it is something that is said.',
      );
    } else if (!this.#hasNamedCue && /\p{L}{2}/u.test(words) && !/\d/.test(words)) {
      this.#hasNamedCue = true;
      this.#report.guesses.add(
        place,
        `a cue that is named ${quoted(words)}`,
        'words under the times of a cue',
        'Names of cues are left out: write <v Name> before the words if it says who speaks.',
      );
    }
  }
}

interface Stamp {
  readonly text: string;
  readonly column: number;
}

interface Times {
  readonly start: Stamp;
  readonly end: Stamp;
  readonly rest: string;
}

/** The parts of a line of times; nothing for a line of words, which may have an arrow too. */
function timesOf(line: string): Times | undefined {
  const arrow = line.indexOf('->');
  if (arrow < 0) return undefined;
  const start = line.slice(0, arrow).replace(/-$/, '');
  const after = line.slice(arrow + 2);
  const [, space = '', end = '', rest = ''] = /^([ \t]*)(\S*)(.*)$/.exec(after) ?? [];
  const from = start.trim();
  const isTimes =
    line.startsWith('-->', arrow - 1) && !/\s/.test(from)
      ? /\d/.test(from) || /^\d+:/.test(end)
      : secondsOf(from) !== undefined && secondsOf(end) !== undefined;
  if (!isTimes) return undefined;
  const indent = Math.max(0, line.search(/\S/));
  return {
    start: {text: from, column: indent + 1},
    end: {text: end, column: arrow + 2 + space.length + 1},
    rest,
  };
}

function secondsOf(stamp: string): number | undefined {
  const [, hours = '0', minutes = '', seconds = '', fraction = '0'] = STAMP.exec(stamp) ?? [];
  // The parser knows hours of two digits.
  const within = parseVTTTimestamp(
    `${minutes.padStart(2, '0')}:${seconds}.${fraction.slice(0, 3)}`,
  );
  // Milliseconds, counted as such: binary fractions would make 0.1 + 3600 something else.
  return within === null ? undefined : Math.round(within * 1000 + Number(hours) * 3_600_000) / 1000;
}

function lineAt(words: string, index: number, offset = 0): CueLine {
  return {words, place: {line: index + 1, column: offset + Math.max(0, words.search(/\S/)) + 1}};
}

function isNumber(words: string): boolean {
  return /^\s*\d+\s*$/.test(words);
}

function isStyle(line: string): boolean {
  return /^(?:STYLE|REGION)[ \t]*$/.test(line);
}
