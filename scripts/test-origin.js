/**
 * A second host for the tests, on a port of its own: what a publisher's server is to a blog's page.
 * It serves the built files and the bundled data to other origins, and it fails in every way that
 * a server can. Any path takes `?key=K`, by which a test asks afterwards what was requested, and
 * `?delay=MS`.
 *
 *     /dist/…  /data/…             files, open to all origins
 *     /alone/…                     those of dist/ for a script tag, without their chunks
 *     /tampered/…                  the same, with a line added to the chunks: `tampered = true`
 *     /json?body=…&type=…          an answer that the test words itself
 *     /fault/status/404            that status, with a JSON body
 *     /fault/html                  200, but a page
 *     /fault/silent                headers, and then not a byte
 *     /fault/stall                 nothing at all
 *     /fault/trickle?every=MS      a space now and then, for ever
 *     /fault/large?bytes=N         N spaces, at most 16 MiB a second: all at once they would be
 *                                  sent before anybody can hang up; with &length=1 it says so beforehand
 *     /fault/no-cors?body=…        an answer that no other origin may read
 *     /fault/reset                 the connection breaks
 *     /log?key=K                   {requests: [{method, path, headers, sent, isOver}]}, for that key
 */
import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {setTimeout as sleep} from 'node:timers/promises';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const JSON_TYPE = 'application/json';

/**
 * @typedef {object} LoggedRequest
 * @property {string | undefined} method
 * @property {string} path
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} sent How many bytes of a streamed body left before the other side hung up.
 * @property {boolean} isOver Whether a streamed body has come to its end, or the other side has hung up.
 *
 * @typedef {object} Exchange
 * @property {URL} url
 * @property {import('node:http').ServerResponse} response
 * @property {LoggedRequest} entry
 */

/**
 * Starts the server on any free port of loopback.
 *
 * @param {string} root The repository.
 */
export async function startOtherOrigin(root) {
  /** @type {Map<string, LoggedRequest[]>} */
  const log = new Map();

  // Node's standard is 16 kB, which an interview in an address exceeds.
  const server = createServer({maxHeaderSize: 128 * 1024}, (request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
  const answer = async (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const {pathname, searchParams} = url;
    response.setHeader('Cache-Control', 'no-store');
    if (pathname !== '/fault/no-cors') response.setHeader('Access-Control-Allow-Origin', '*');
    const key = searchParams.get('key') ?? '';
    if (pathname === '/log') {
      response.setHeader('Content-Type', JSON_TYPE);
      response.end(JSON.stringify({requests: log.get(key) ?? []}));
      return;
    }
    /** @type {LoggedRequest} */
    const entry = {
      method: request.method,
      path: pathname,
      headers: request.headers,
      sent: 0,
      isOver: false,
    };
    log.set(key, [...(log.get(key) ?? []), entry]);

    const delay = Number(searchParams.get('delay'));
    if (delay > 0) await sleep(delay);
    const [, area = '', fault = '', detail = ''] = pathname.split('/');
    if (area === 'dist' || area === 'data') await sendFile(root, {url, response, entry});
    else if (area === 'alone' || area === 'tampered')
      await sendCopy(root, area, {url, response, entry});
    else if (area === 'json') send({url, response, entry});
    else if (area === 'fault') await fail(fault, detail, {url, response, entry});
    else response.writeHead(404).end();
  };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));

  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Answers with the words that the test put into the address. */
function send(/** @type {Exchange} */ {url: {searchParams}, response}) {
  response.setHeader('Content-Type', searchParams.get('type') ?? JSON_TYPE);
  response.end(searchParams.get('body') ?? '{}');
}

async function sendFile(/** @type {string} */ root, /** @type {Exchange} */ {url, response}) {
  const path = join(root, normalize(decodeURIComponent(url.pathname)));
  const isFile = path.startsWith(root + sep) && (await stat(path).catch(() => null))?.isFile();
  if (!isFile) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
  createReadStream(path).pipe(response);
}

/** A file of dist/ as another place has it, where something went wrong with the chunks. */
async function sendCopy(
  /** @type {string} */ root,
  /** @type {string} */ area,
  /** @type {Exchange} */ {url, response},
) {
  const file = url.pathname.slice(area.length + 2);
  const isMain = /^interview-widgets(\.core)?\.min\.js$/.test(file);
  const isChunk = !isMain && /^interview-widgets\.[a-z-]+\.min\.js$/.test(file);
  if (!isMain && !(isChunk && area === 'tampered')) {
    response.writeHead(404).end();
    return;
  }
  const code = await readFile(join(root, 'dist', file), 'utf8');
  response.setHeader('Content-Type', TYPES['.js'] ?? '');
  response.end(isChunk ? `globalThis.tampered = true;\n${code}` : code);
}

/** Fails as the path asks. */
async function fail(
  /** @type {string} */ fault,
  /** @type {string} */ detail,
  /** @type {Exchange} */ {url, response, entry},
) {
  const {searchParams} = url;
  const bytes = Number(searchParams.get('bytes'));
  switch (fault) {
    case 'status':
      response.writeHead(Number(detail), {'Content-Type': JSON_TYPE});
      response.end(JSON.stringify({error: detail}));
      break;
    case 'html':
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Sign in</title><p>Please sign in.');
      break;
    case 'silent':
      response.setHeader('Content-Type', JSON_TYPE);
      response.flushHeaders();
      break;
    case 'stall':
      break;
    case 'trickle':
      response.setHeader('Content-Type', JSON_TYPE);
      await stream(spaces(Infinity, 1, Number(searchParams.get('every') ?? 1000)), response, entry);
      break;
    case 'large':
      response.setHeader('Content-Type', JSON_TYPE);
      if (searchParams.has('length')) response.setHeader('Content-Length', bytes);
      await stream(spaces(bytes, 64 * 1024, 4), response, entry);
      break;
    case 'no-cors':
      send({url, response, entry});
      break;
    case 'reset':
      response.socket?.resetAndDestroy();
      break;
    default:
      response.writeHead(404).end();
  }
}

/** White space that a JSON parser would go on reading. */
async function* spaces(/** @type {number} */ total, /** @type {number} */ atOnce, pause = 0) {
  for (let left = total; left > 0; left -= atOnce) {
    yield Buffer.alloc(Math.min(atOnce, left), ' ');
    if (pause > 0) await sleep(pause);
  }
}

/** Sends a body until its end or until the other side hangs up, which is no error here. */
async function stream(
  /** @type {AsyncGenerator<Buffer>} */ chunks,
  /** @type {import('node:http').ServerResponse} */ response,
  /** @type {LoggedRequest} */ entry,
) {
  async function* counted() {
    for await (const chunk of chunks) {
      entry.sent += chunk.length;
      yield chunk;
    }
  }
  await pipeline(Readable.from(counted()), response).catch(() => undefined);
  entry.isOver = true;
}
