/** What ends a command or keeps it from a file, said so that whoever called it can mend it. */

/** The command was called in a way it does not know. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
}

/** A file that could not be read or written. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** As it was named on the command line. */
  readonly file: string;
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;

  constructor(file: string, found: string, wanted: string, mend: string) {
    super(`${file}: found ${found}; wanted ${wanted}. ${mend}`);
    this.file = file;
    this.found = found;
    this.wanted = wanted;
    this.mend = mend;
  }
}

/** The system's error for a file, in words. */
export function fileError(file: string, wanted: string, error: unknown): FileError {
  const {code = '', message = String(error)} = error as {code?: string; message?: string};
  const [found, mend] = REASONS[code] ?? [message, 'See what the system says, and try again.'];
  return new FileError(file, found, wanted, mend);
}

const REASONS: Readonly<Record<string, readonly [found: string, mend: string]>> = {
  ENOENT: ['nothing of that name', 'Check the name and the folder.'],
  ENOTDIR: ['a file where the path has a folder', 'Check the path.'],
  EISDIR: ['a folder', 'Name the files in it, as in `folder/*.md`.'],
  EACCES: ['no permission', 'Change who may use the file or its folder.'],
  EPERM: ['no permission', 'Change who may use the file or its folder.'],
  EROFS: ['a disk that cannot be written', 'Choose another place.'],
  ENOSPC: ['a full disk', 'Make room, or choose another place.'],
  ENAMETOOLONG: ['a name that is too long', 'Shorten it.'],
  EMFILE: ['too many open files', 'Close some, and try again.'],
};
