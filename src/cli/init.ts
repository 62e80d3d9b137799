/** `init`: a transcript to start from. */
import type {Command} from './command.js';
import {FileError, MisuseError} from './failure.js';
import {exists, writeWhole} from './files.js';
import {EXIT, Output} from './io.js';
import {printable} from './printable.js';
import {TEMPLATE} from './template.js';

export const init: Command = {
  name: 'init',
  summary: 'Write a commented transcript to start from.',
  usage: '[-o FILE]',
  description: `Writes a transcript that explains itself and compiles as it is. Never writes over a file.`,
  options: {
    output: {short: 'o', value: 'FILE', help: 'Where to write; interview.md by default.'},
  },
  examples: [
    ['init', 'Write interview.md.'],
    ['init -o talks/ada.md', 'Write it to another place.'],
  ],
  async run(args, io) {
    if (args.positionals.length) {
      throw new MisuseError(
        `found ${printable(args.positionals.join(' '))}; wanted no input. ` +
          'Name the file to write after -o.',
      );
    }
    const file = args.text('output') ?? 'interview.md';
    if (exists(file, io.cwd)) {
      throw new FileError(
        file,
        'a file of that name',
        'a name that is free',
        'Choose another: init -o FILE.',
      );
    }
    await writeWhole(file, TEMPLATE, io.cwd);
    new Output(io.stderr, io.env).line(
      `${printable(file)} is written. Next: interview-widgets compile ${printable(file)} -o talk.json`,
    );
    return EXIT.fine;
  },
};
