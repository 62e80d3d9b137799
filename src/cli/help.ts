/** The texts of --help. */
import type {Options} from './arguments.js';
import type {Command} from './command.js';

export const PROGRAM = 'interview-widgets';

/** What every command takes as well. */
export const COMMON: Options = {help: {short: 'h', help: 'Print this help.'}};

const EXIT_STATUS = `Exit status: 0 if all is well, 1 if the input has problems, 2 if the command was
misused or a file could not be read or written.`;

/** The help of the program. */
export function programHelp(commands: readonly Command[]): string {
  return `Usage: ${PROGRAM} COMMAND …

Turns the transcript of an interview into checked data for the interview elements.

Commands:
${table(commands.map(({name, summary}) => [name, summary]))}

Options:
${table([
  ['-h, --help', 'Print this help; after a command, that of the command.'],
  ['--version', 'Print the version.'],
])}

${EXIT_STATUS}
`;
}

/** The help of a command. */
export function commandHelp({name, usage, description, options, examples}: Command): string {
  const rows = Object.entries({...options, ...COMMON}).map(
    ([option, {short, value, help}]): Row => [
      `${short ? `-${short}, ` : '    '}--${option}${value ? ` ${value}` : ''}`,
      help,
    ],
  );
  return `Usage: ${PROGRAM} ${name} ${usage}

${description}

Options:
${table(rows)}

Examples:
${examples.map(([typed, does]) => `  ${PROGRAM} ${typed}\n      ${does}`).join('\n')}

${EXIT_STATUS}
`;
}

type Row = readonly [left: string, right: string];

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows
    .map(([left, right]) =>
      right
        .split('\n')
        .map((line, index) => `  ${(index ? '' : left).padEnd(width)}  ${line}`)
        .join('\n'),
    )
    .join('\n');
}
