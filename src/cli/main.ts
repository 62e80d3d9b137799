/** The `interview-widgets` command: finds the subcommand, runs it, and answers for what it throws. */
import {VERSION} from '../source/version.js';
import {listOf, readArguments, suggestion} from './arguments.js';
import type {Command} from './command.js';
import {compile} from './compile.js';
import {FileError, MisuseError} from './failure.js';
import {COMMON, commandHelp, PROGRAM, programHelp} from './help.js';
import {init} from './init.js';
import {EXIT, Output, type ExitCode, type Io} from './io.js';
import {printable} from './printable.js';
import {quote} from './quote.js';
import {render} from './render.js';
import {snippet} from './snippet.js';
import {validate} from './validate.js';

export type {Io, Stream} from './io.js';

/** In the order of the help. */
const COMMANDS: readonly Command[] = [compile, validate, quote, render, snippet, init];

/** Runs the command with what comes after its name, and resolves to its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const stderr = new Output(io.stderr, io.env);
  // `help compile` is what many type.
  const [first = '', ...rest] = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv;
  const command = COMMANDS.find(({name}) => name === first);
  try {
    return command ? await runCommand(command, rest, io) : runProgram(first, argv, io);
  } catch (error) {
    if (!(error instanceof MisuseError) && !(error instanceof FileError)) throw error;
    const label = stderr.paint(['bold', 'red'], 'error:');
    stderr.line(`${label} ${printable(error.message)}`);
    if (error instanceof MisuseError) {
      const help = [PROGRAM, ...(command ? [command.name] : []), '--help'].join(' ');
      stderr.line(`See ${help}.`);
    }
    return EXIT.failure;
  }
}

async function runCommand(command: Command, argv: readonly string[], io: Io): Promise<ExitCode> {
  const args = readArguments(argv, {...command.options, ...COMMON});
  if (!args.has('help')) return command.run(args, io);
  new Output(io.stdout, io.env).write(commandHelp(command));
  return EXIT.fine;
}

/** The program without a command that it knows. */
function runProgram(first: string, argv: readonly string[], io: Io): ExitCode {
  const stdout = new Output(io.stdout, io.env);
  const names = COMMANDS.map(({name}) => name);
  if (first && !first.startsWith('-')) {
    throw new MisuseError(
      `found the command ${printable(first)}; wanted ${listOf(names)}.${suggestion(first, names)}`,
    );
  }
  const args = readArguments(argv, {...COMMON, version: {help: 'Print the version.'}});
  if (args.has('version')) {
    stdout.line(VERSION);
    return EXIT.fine;
  }
  const help = programHelp(COMMANDS);
  if (args.has('help') || argv[0] === 'help') {
    stdout.write(help);
    return EXIT.fine;
  }
  new Output(io.stderr, io.env).write(help);
  return EXIT.failure;
}
