/**
 * `npm start`: builds, then serves the site to this machine alone, as any host would: files, and no more.
 * `npm start -- --port 9000` begins at that port. Where somebody sits before it, it opens their browser on
 * the builder; `--no-open` leaves that to them.
 */
import {spawnSync} from 'node:child_process';
import {createServer} from 'node:net';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {startDevServer} from '@web/dev-server';

const HOST = '127.0.0.1';
/** How many ports are tried, one after the other. */
const TRIES = 20;
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const {values} = parseArgs({
  options: {
    port: {type: 'string', default: '8000'},
    'without-build': {type: 'boolean'},
    'no-open': {type: 'boolean'},
  },
});

if (!values['without-build']) {
  for (const script of ['scripts/build.js', 'scripts/site.js']) {
    const {status} = spawnSync(process.execPath, [script], {cwd: ROOT, stdio: 'inherit'});
    if (status !== 0) process.exit(1);
  }
}
const port = await freePort(Number(values.port));
await startDevServer({
  config: {
    rootDir: join(ROOT, 'build/site'),
    hostname: HOST,
    port,
    open: hasBrowser() && !values['no-open'] ? '/builder/' : false,
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`\n  http://${HOST}:${port}/builder/\n`);

/** Whether a person has started this, on a screen that can show a browser. */
function hasBrowser() {
  const {platform, env, stdout} = process;
  const hasScreen = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  return stdout.isTTY && hasScreen && !env['CI'];
}

/** The first port from this one on that nobody listens at. */
async function freePort(/** @type {number} */ first) {
  for (let candidate = first; candidate < first + TRIES; candidate++) {
    if (await isFree(candidate)) return candidate;
  }
  throw new Error(`No free port from ${first} to ${first + TRIES - 1}: choose with --port.`);
}

/** @returns {Promise<boolean>} */
function isFree(/** @type {number} */ candidate) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(candidate, HOST, () => server.close(() => resolve(true)));
  });
}
