/** What a command is; the table of all is in main.ts. */
import type {Arguments, Options} from './arguments.js';
import type {ExitCode, Io} from './io.js';

export interface Command {
  readonly name: string;
  /** What it does, as a few words in the list of commands. */
  readonly summary: string;
  /** What comes after its name, as in `INPUT… [-o FILE|DIR]`. */
  readonly usage: string;
  /** What it does, as sentences. */
  readonly description: string;
  readonly options: Options;
  /** What is typed after the name of the program, and what that does. */
  readonly examples: readonly (readonly [typed: string, does: string])[];
  run(args: Arguments, io: Io): Promise<ExitCode>;
}
