/** What is wrong with the files of one command: told as a compiler does, or as JSON. */
import {problemText, type TranscriptProblem} from '../transcript/index.js';
import type {FileError} from './failure.js';
import {frame} from './frame.js';
import {EXIT, Output, type ExitCode, type Io} from './io.js';
import {Lines} from './lines.js';
import {printable} from './printable.js';

export type Severity = 'error' | 'guess';

/** One thing that is wrong with a file. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Absent where the file as a whole is meant; both count from 1, columns in UTF-16 code units. */
  readonly line?: number;
  readonly column?: number;
  /** Where in interview JSON: `exchanges[2].question`. */
  readonly path?: string;
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
}

/** Room for the words of a line, where no terminal says how wide it is. */
const COLUMNS = {least: 30, most: 120};

export class Report {
  readonly stderr: Output;
  readonly #stdout: Output;
  readonly #asJson: boolean;
  readonly #list: (Diagnostic & {file: string})[] = [];
  readonly #count = {error: 0, guess: 0};
  readonly #files = new Set<string>();
  #exit: ExitCode = EXIT.fine;

  constructor(io: Io, asJson: boolean) {
    this.#stdout = new Output(io.stdout, io.env);
    this.stderr = new Output(io.stderr, io.env);
    this.#asJson = asJson;
  }

  /** A file that was read, and what is wrong with it; its text, where it has lines to show. */
  add(file: string, diagnostics: readonly Diagnostic[], text?: string): void {
    this.#files.add(file);
    const lines = diagnostics.length && text !== undefined ? new Lines(text) : undefined;
    for (const diagnostic of diagnostics) {
      this.#tell(file, diagnostic, lines);
      if (diagnostic.severity === 'error') this.#raise(EXIT.problems);
    }
  }

  /** A file that could not be read or written. */
  fail({file, found, wanted, mend}: FileError): void {
    this.#files.add(file);
    this.#raise(EXIT.failure);
    this.#tell(file, {severity: 'error', found, wanted, mend});
  }

  /** A line about a file that is as it should be. */
  note(line: string): void {
    if (!this.#asJson) this.stderr.line(line);
  }

  /** The last words, and what the command ends with. */
  close(): ExitCode {
    const {error, guess} = this.#count;
    if (this.#asJson) {
      this.#stdout.line(JSON.stringify(this.#list, null, 2));
    } else if (error || guess) {
      const counts = [
        ...(error ? [this.stderr.paint('red', plural(error, 'error', 'errors'))] : []),
        ...(guess ? [this.stderr.paint('yellow', plural(guess, 'guess', 'guesses'))] : []),
      ];
      this.stderr.line(`${counts.join(', ')} in ${plural(this.#files.size, 'file', 'files')}`);
    }
    return this.#exit;
  }

  #raise(exit: ExitCode): void {
    if (exit > this.#exit) this.#exit = exit;
  }

  #tell(file: string, diagnostic: Diagnostic, lines?: Lines): void {
    const {severity, line, column} = diagnostic;
    this.#count[severity] += 1;
    if (this.#asJson) {
      this.#list.push({file, ...diagnostic});
      return;
    }
    const place = [printable(file), line, column].filter((part) => part !== undefined).join(':');
    const color = severity === 'error' ? 'red' : 'yellow';
    const label = this.stderr.paint(['bold', color], `${severity}:`);
    const words = printable(problemText({line: 1, column: 1, ...diagnostic}));
    this.stderr.line(`${this.stderr.paint('bold', `${place}:`)} ${label} ${words}`);
    if (line !== undefined && column !== undefined) this.#show(line, column, color, lines);
  }

  #show(line: number, column: number, color: 'red' | 'yellow', lines?: Lines): void {
    const words = lines?.words(line);
    // The end of a file that ends with a line break has no words.
    if (!words) return;
    const gutter = String(line);
    const room = this.stderr.columns - gutter.length - ' | '.length - 1;
    const shown = frame(words, column, Math.min(Math.max(room, COLUMNS.least), COLUMNS.most));
    const bar = this.stderr.paint('dim', '|');
    this.stderr.line(`${this.stderr.paint('dim', gutter)} ${bar} ${shown.line}`);
    const caret = this.stderr.paint(['bold', color], '^');
    this.stderr.line(`${' '.repeat(gutter.length)} ${bar} ${' '.repeat(shown.indent)}${caret}`);
  }
}

/** Problems and guesses of a transcript, in the order of its lines. */
export function diagnosticsOf(
  problems: readonly TranscriptProblem[],
  guesses: readonly TranscriptProblem[],
  strict: boolean,
): Diagnostic[] {
  const guess: Severity = strict ? 'error' : 'guess';
  return [
    ...problems.map((problem) => ({severity: 'error' as const, ...problem})),
    ...guesses.map((problem) => ({severity: guess, ...problem})),
  ].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** `1 error`, `2 errors`. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
