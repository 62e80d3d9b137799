/** What a command may touch of the process that runs it; a test hands in its own. */
import {styleText} from 'node:util';

/** Where a command's words go. */
export interface Stream {
  write(text: string): unknown;
  /** Whether a person reads along. */
  readonly isTTY?: boolean;
  /** How wide the terminal is. */
  readonly columns?: number;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** For results. */
  readonly stdout: Stream;
  /** For diagnostics and progress. */
  readonly stderr: Stream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a command ends with: all is well, the input has problems, or it could not do its work. */
export const EXIT = {fine: 0, problems: 1, failure: 2} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** A stream, in colors where they are wanted. */
export class Output {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly isColored: boolean;
  readonly #stream: Stream;

  constructor(stream: Stream, env: Io['env']) {
    this.#stream = stream;
    this.isTTY = stream.isTTY ?? false;
    this.columns = stream.columns ?? 80;
    this.isColored = wantsColors(this.isTTY, env);
  }

  write(text: string): void {
    this.#stream.write(text);
  }

  line(text = ''): void {
    this.write(`${text}\n`);
  }

  paint(style: Style | Style[], text: string): string {
    if (!this.isColored) return text;
    // Node's own check would ask the process's stdout, which may not be this stream.
    return styleText(style, text, {validateStream: false});
  }
}

/** As https://no-color.org and https://force-color.org have it; who forces, wins. */
function wantsColors(isTTY: boolean, {FORCE_COLOR, NO_COLOR, TERM}: Io['env']): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY && !NO_COLOR && TERM !== 'dumb';
}
