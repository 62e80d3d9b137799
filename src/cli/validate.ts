/** `validate`: interview JSON against the schema and the rules. */
import {describeInterview} from './compile.js';
import type {Command} from './command.js';
import {FileError, MisuseError} from './failure.js';
import {decode, nameOf, readBytes} from './files.js';
import {readInterview} from './interview-file.js';
import {Output} from './io.js';
import {printable} from './printable.js';
import {Report} from './report.js';

export const validate: Command = {
  name: 'validate',
  summary: 'Check interview JSON against the schema and the rules.',
  usage: 'FILE… [--json]',
  description: `Checks interview JSON against the schema and the rules across fields: references lead
somewhere, ids are unique, quotations stand word for word in their answers. Lists every problem
with its line. FILE may be - for standard input.`,
  options: {json: {help: 'Print what is wrong as JSON, to standard output.'}},
  examples: [
    ['validate talk.json', 'Check one file.'],
    ['validate --json public/*.json', 'For a script: the problems of several as JSON.'],
  ],
  async run(args, io) {
    if (!args.positionals.length) {
      throw new MisuseError('found no file; wanted interview JSON. Name it: validate talk.json.');
    }
    const report = new Report(io, args.has('json'));
    const stdout = new Output(io.stdout, io.env);
    for (const file of args.positionals) {
      try {
        const text = decode(await readBytes(file, 'interview JSON to read', io), file);
        const read = readInterview(text);
        if ('diagnostics' in read) {
          report.add(nameOf(file), read.diagnostics, text);
          continue;
        }
        report.add(nameOf(file), []);
        if (args.has('json')) continue;
        const valid = stdout.paint('green', 'valid');
        stdout.line(`${printable(nameOf(file))}: ${valid}, ${describeInterview(read.interview)}`);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        report.fail(error);
      }
    }
    return report.close();
  },
};
