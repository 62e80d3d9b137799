/** Reads a command's arguments; what it does not know is an error with a suggestion. */
import {parseArgs} from 'node:util';
import {closestMatch} from 'leven';
import {MisuseError} from './failure.js';
import {printable} from './printable.js';

export interface Option {
  /** One letter. */
  readonly short?: string;
  /** What its value is called in the help; an option without one is on or off. */
  readonly value?: string;
  /** What it does, in the help. */
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given on the command line. */
export class Arguments {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, string | true>;

  constructor(positionals: readonly string[], values: ReadonlyMap<string, string | true>) {
    this.positionals = positionals;
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value of an option that takes one. */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    return value === true ? undefined : value;
  }
}

/** The arguments by a table of options. */
export function readArguments(argv: readonly string[], options: Options): Arguments {
  // Strict, it would answer for itself, and in words that suggest nothing.
  const {tokens, positionals} = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, {short, value}]) => [
        name,
        {type: value ? ('string' as const) : ('boolean' as const), ...(short && {short})},
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, inlineValue} = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const known = Object.keys(options).map((key) => `--${key}`);
      throw new MisuseError(
        `found the option ${printable(rawName)}; wanted ${listOf(known)}.${suggestion(rawName, known)}`,
      );
    }
    if (option.value) {
      const value = token.value ?? '';
      // What comes next is an option, more likely than a value.
      if (!value || (!inlineValue && /^-./.test(value))) {
        throw new MisuseError(
          `found ${rawName} without a value; wanted ${rawName} ${option.value}. ` +
            `Write one that begins with "-" as --${name}=….`,
        );
      }
      if (values.has(name)) {
        throw new MisuseError(`found ${rawName} twice; wanted it once. Remove one of them.`);
      }
      values.set(name, value);
    } else if (inlineValue) {
      throw new MisuseError(`found a value for ${rawName}; wanted none. Write ${rawName} alone.`);
    } else {
      values.set(name, true);
    }
  }
  return new Arguments(positionals, values);
}

/** ` Did you mean --format?`, or nothing where no name is near. */
export function suggestion(given: string, known: readonly string[]): string {
  const nearest =
    known.find((name) => given.length > 3 && name.startsWith(given)) ??
    closestMatch(given, known, {maxDistance: Math.min(3, Math.ceil(given.length / 3))});
  return nearest ? ` Did you mean ${nearest}?` : '';
}

/** `a, b or c`. */
export function listOf(names: readonly string[]): string {
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
    : names.join();
}
