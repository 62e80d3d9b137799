#!/usr/bin/env node
/** The executable: hands the process to the command. */
import process from 'node:process';
import {run} from './main.js';

// Who reads the output may have read enough, as `head` does.
process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
});

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
