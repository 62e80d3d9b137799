/** `compile`: transcripts in, interview JSON out. */
import {join} from 'node:path';
import type {Interview} from '../interview/schema.js';
import type {Arguments} from './arguments.js';
import type {Command} from './command.js';
import {FileError, MisuseError} from './failure.js';
import {isFolder, isSameFile, nameOf, readBytes, STDIN, writeWhole} from './files.js';
import {FORMAT_NAMES, formatNamed, readTranscript, stemOf, type FormatName} from './formats.js';
import {Output, type Io} from './io.js';
import {printable} from './printable.js';
import {diagnosticsOf, plural, Report} from './report.js';

export const compile: Command = {
  name: 'compile',
  summary: 'Compile transcripts to interview JSON.',
  usage: 'INPUT… [-o FILE|DIR] [options]',
  description: `Compiles transcripts to interview JSON: to the output, or one input to standard output. A
transcript with problems is not written; they are listed with their lines. What was guessed is
listed too. INPUT may be - for standard input.`,
  options: {
    output: {
      short: 'o',
      value: 'FILE|DIR',
      help: `Where to write. A folder (one that is there, a name that ends with /,
or the output of several inputs) gets NAME.json for each.`,
    },
    format: {
      value: 'NAME',
      help: `What the inputs are, whatever their names: ${FORMAT_NAMES.join(', ')}.`,
    },
    strict: {help: 'Count guesses as errors.'},
    json: {help: 'Print what is wrong as JSON, to standard output.'},
  },
  examples: [
    ['compile talk.md -o talk.json', 'Compile one transcript.'],
    ['compile transcripts/*.md -o public/', 'Compile each to public/NAME.json.'],
    [
      'compile --strict --json talk.md -o talk.json',
      'For a script: nothing guessed, problems as JSON.',
    ],
  ],
  async run(args, io) {
    const {jobs, ...settings} = planOf(args, io);
    const report = new Report(io, args.has('json'));
    const progress = new Progress(report.stderr, jobs.length);
    // One after the other, so that only one is in memory.
    for (const {input, output} of jobs) {
      progress.show(input);
      try {
        const {interview, diagnostics, text} = await compileInput(input, settings, io);
        progress.erase();
        report.add(nameOf(input), diagnostics, text);
        if (!interview) continue;
        const json = `${JSON.stringify(interview, null, 2)}\n`;
        if (output === undefined) {
          new Output(io.stdout, io.env).write(json);
          continue;
        }
        await writeWhole(output, json, io.cwd);
        report.note(
          `${printable(nameOf(input))} → ${printable(output)}: ${describeInterview(interview)}`,
        );
      } catch (error) {
        progress.erase();
        if (!(error instanceof FileError)) throw error;
        report.fail(error);
      }
    }
    return report.close();
  },
};

interface Job {
  readonly input: string;
  /** The file to write; standard output without one. */
  readonly output?: string;
}

interface Settings {
  readonly format: FormatName | undefined;
  readonly strict: boolean;
}

/** What is to be compiled to where. */
function planOf(args: Arguments, io: Io): Settings & {jobs: readonly Job[]} {
  const inputs = args.positionals;
  if (!inputs.length) {
    throw new MisuseError('found no input; wanted a transcript or more. Name it: compile talk.md.');
  }
  const name = args.text('format');
  const jobs = jobsOf(inputs, args.text('output'), io.cwd);
  if (args.has('json') && jobs.some(({output}) => output === undefined)) {
    throw new MisuseError(
      'found --json without -o; wanted one thing on standard output. ' +
        'Name a file for the interview: -o talk.json.',
    );
  }
  const format = name === undefined ? undefined : formatNamed(name);
  return {jobs, format, strict: args.has('strict')};
}

function jobsOf(inputs: readonly string[], output: string | undefined, cwd: string): Job[] {
  const [input = '', ...others] = inputs;
  if (output === undefined) {
    if (!others.length) return [{input}];
    throw new MisuseError(
      `found ${inputs.length} inputs and no output; wanted a folder for them. Name it: -o DIR.`,
    );
  }
  const intoFolder = /[/\\]$/.test(output) || isFolder(output, cwd);
  if (others.length && !intoFolder && /\.json$/i.test(output)) {
    throw new MisuseError(
      `found ${inputs.length} inputs and the output ${printable(output)}, a file's name; ` +
        'wanted a folder. Write "/" after it if it is one.',
    );
  }
  const jobs =
    intoFolder || others.length
      ? inputs.map((file) => ({input: file, output: outputIn(output, file)}))
      : [{input, output}];
  refuseOverwriting(jobs, cwd);
  return jobs;
}

function outputIn(folder: string, input: string): string {
  if (input !== STDIN) return join(folder, `${stemOf(input)}.json`);
  throw new MisuseError(
    'found standard input and a folder to write to; wanted a name for the file. Write -o FILE.',
  );
}

/** No input, and no output of another input, is written over. */
function refuseOverwriting(jobs: readonly Required<Job>[], cwd: string): void {
  const writers = new Map<string, string>();
  for (const {input, output} of jobs) {
    const same = jobs.find((job) => job.input !== STDIN && isSameFile(job.input, output, cwd));
    if (same) {
      throw new MisuseError(
        `found the input ${printable(same.input)} as output too; wanted another file. ` +
          'Choose another name after -o.',
      );
    }
    // Many disks do not tell upper from lower case.
    const key = output.normalize().toLowerCase();
    const other = writers.get(key);
    if (other !== undefined) {
      throw new MisuseError(
        `found ${printable(other)} and ${printable(input)}, both to be written to ` +
          `${printable(output)}; wanted a file for each. Compile them to different folders.`,
      );
    }
    writers.set(key, input);
  }
}

/** What an input compiles to: no interview where something counts as an error. */
async function compileInput(input: string, {format, strict}: Settings, io: Io) {
  const bytes = await readBytes(input, 'a transcript to read', io);
  const {interview, problems, guesses, text} = await readTranscript(bytes, input, format);
  const diagnostics = diagnosticsOf(problems, guesses, strict);
  const isFine = diagnostics.every(({severity}) => severity !== 'error');
  return {interview: isFine ? interview : undefined, diagnostics, text};
}

/** `9 exchanges, 2 speakers, 2 quotes`. */
export function describeInterview({exchanges, speakers, quotes}: Interview): string {
  return [
    plural(exchanges.length, 'exchange', 'exchanges'),
    plural(speakers.length, 'speaker', 'speakers'),
    plural(quotes.length, 'quote', 'quotes'),
  ].join(', ');
}

/** Which file is being compiled, for whoever waits at a terminal. */
class Progress {
  readonly #stderr: Output;
  readonly #total: number;
  #done = 0;

  constructor(stderr: Output, total: number) {
    this.#stderr = stderr;
    this.#total = total;
  }

  show(input: string): void {
    this.#done += 1;
    if (!this.#isShown) return;
    const line = `${this.#done}/${this.#total} ${printable(nameOf(input))}`;
    // A line that wraps could not be erased.
    this.#stderr.write(
      Array.from(line)
        .slice(0, Math.floor(this.#stderr.columns / 2))
        .join(''),
    );
  }

  erase(): void {
    if (this.#isShown) this.#stderr.write('\r\x1B[K');
  }

  get #isShown(): boolean {
    return this.#stderr.isTTY && this.#total > 1;
  }
}
