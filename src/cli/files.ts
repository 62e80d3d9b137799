/** Reads and writes whole files. */
import {closeSync, lstatSync, openSync, rmSync, statSync, type BigIntStats} from 'node:fs';
import {mkdir, open, readFile, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import process from 'node:process';
import {decodeText} from '../transcript/index.js';
import {FileError, fileError} from './failure.js';
import type {Io} from './io.js';

/** How standard input is named on the command line. */
export const STDIN = '-';

/** How an input is named in what is printed. */
export function nameOf(file: string): string {
  return file === STDIN ? '<stdin>' : file;
}

/** All bytes of a file, or of standard input. */
export async function readBytes(file: string, wanted: string, io: Io): Promise<Uint8Array> {
  try {
    if (file !== STDIN) return await readFile(resolve(io.cwd, file));
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin) {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw fileError(nameOf(file), wanted, error);
  }
}

/** The text of a file; a byte order mark is left out. */
export function decode(bytes: Uint8Array, file: string): string {
  const decoding = decodeText(bytes);
  if (decoding.ok) return decoding.text;
  const {line, column, found, wanted, mend} = decoding.problem;
  throw new FileError(nameOf(file), `${found}, in line ${line} at column ${column}`, wanted, mend);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a file whole or not at all: into a draft beside it, which then takes its name. An
 * interrupt meanwhile takes the draft away and then ends the process as it always does.
 */
export async function writeWhole(file: string, text: string, cwd: string): Promise<void> {
  const path = resolve(cwd, file);
  try {
    await mkdir(dirname(path), {recursive: true});
    if (isSpecial(path)) {
      await writeFile(path, text);
      return;
    }
    // A link stays a link.
    const target = await realpath(path).catch(() => path);
    await writeDraft(target, text);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw fileError(file, 'a file to write', error);
  }
}

async function writeDraft(target: string, text: string): Promise<void> {
  const draft = `${target}.${process.pid}.tmp`;
  const mode = statsOf(target)?.mode;
  const onSignal = (signal: NodeJS.Signals) => {
    rmSync(draft, {force: true});
    unlisten();
    process.kill(process.pid, signal);
  };
  const unlisten = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    // At once, so that no signal comes between; and never what another process is writing.
    closeSync(openSync(draft, 'wx', mode === undefined ? undefined : Number(mode)));
  } catch (error) {
    unlisten();
    throw error;
  }
  try {
    const handle = await open(draft, 'r+');
    try {
      await handle.writeFile(text);
      // Else a power cut after the renaming could leave an empty file.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } finally {
    await rm(draft, {force: true});
    unlisten();
  }
}

/** Whether a path is a folder. */
export function isFolder(file: string, cwd: string): boolean {
  return statsOf(resolve(cwd, file))?.isDirectory() ?? false;
}

/** Whether there is something by that name, a link that leads nowhere included. */
export function exists(file: string, cwd: string): boolean {
  try {
    lstatSync(resolve(cwd, file));
    return true;
  } catch {
    return false;
  }
}

/** Whether two paths lead to one file, by whatever links. */
export function isSameFile(a: string, b: string, cwd: string): boolean {
  const [first, second] = [statsOf(resolve(cwd, a)), statsOf(resolve(cwd, b))];
  if (!first || !second) return resolve(cwd, a) === resolve(cwd, b);
  return first.dev === second.dev && first.ino === second.ino;
}

/** Such as /dev/null, which no file may take the place of. */
function isSpecial(path: string): boolean {
  const stats = statsOf(path);
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** Nothing where nothing can be found, for whatever reason: reading or writing will tell it. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    // Numbers are too small for the inodes of some disks.
    return statSync(path, {bigint: true});
  } catch {
    return undefined;
  }
}
