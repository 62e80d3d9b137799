/** What is on this machine, and how it gets the packages that it lacks. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';

/** apt-get's words for packages without those that would only be nice. */
export const INSTALL = ['install', '-y', '--no-install-recommends'];

/** The executables of these names on PATH, in the order of the names. */
export function onPath(/** @type {string[]} */ ...names) {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) =>
    directories.map((directory) => join(directory, name)).filter(isExecutable),
  );
}

export function isExecutable(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function isDebianLike() {
  return existsSync('/etc/debian_version') && onPath('apt-get').length > 0;
}

/** How apt-get is called here without asking anyone; nothing where only a person may. */
export function aptGet() {
  if (process.getuid?.() === 0) return ['apt-get'];
  const mayAsk = process.env.CI && spawnSync('sudo', ['-n', 'true']).status === 0;
  return mayAsk ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : undefined;
}

/** Runs apt-get; the end of its errors when it fails. */
export function apt(
  /** @type {string[]} */ [command = '', ...first],
  /** @type {string[]} */ ...rest
) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const run = spawnSync(command, [...first, '-q', ...rest], {env, encoding: 'utf8'});
  if (run.status === 0) return '';
  return (run.stderr || run.stdout || String(run.error)).trim().split('\n').slice(-5).join('\n');
}

/** Whether this release has a package of this name. */
export function isOffered(/** @type {string} */ name) {
  const policy = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    env: {...process.env, LC_ALL: 'C'},
  });
  return /Candidate: (?!\(none\))/.test(policy.stdout ?? '');
}
