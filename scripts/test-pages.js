/**
 * Whole pages for end-to-end tests, on the tests' own origin, so that a test can look into the
 * iframe that shows one. A test stores `{html, headers}` by PUT at `/__pages/ID` and loads the same
 * address. The page comes as it was written but for one script at its start, the recorder, which
 * keeps what the page would have said on the console. The test runner adds nothing to it.
 */

const RECORDER = '/__pages/recorder.js';
const NONCE = 'recorder';

/** Runs in the page, before anything else does; test/support/page.ts reads what it keeps. */
const recorder = `(() => {
  const record = {warnings: [], errors: [], violations: []};
  Object.defineProperty(window, '__record', {value: record});
  const keep = (list, entry) => {
    list.push(entry);
    parent.postMessage({__record: record}, '*');
  };
  for (const [method, list] of [['warn', record.warnings], ['error', record.errors]]) {
    const original = console[method];
    console[method] = (...args) => {
      keep(list, args.map(String).join(' '));
      original.apply(console, args);
    };
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) keep(record.errors, event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    keep(record.errors, 'Unhandled rejection: ' + event.reason);
  });
  addEventListener('securitypolicyviolation', (event) => {
    keep(record.violations, event.effectiveDirective + ' ' + event.blockedURI);
  });
})();`;

/**
 * The middleware that keeps the pages and serves them.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function testPages() {
  /** @type {Map<string, {html: string, headers: Record<string, string>}>} */
  const pages = new Map();

  return async (context, next) => {
    const {method, path} = context;
    if (!path.startsWith('/__pages/')) return next();
    if (path === RECORDER) {
      context.type = 'text/javascript; charset=utf-8';
      context.body = recorder;
      return;
    }
    if (method === 'PUT') {
      let body = '';
      for await (const chunk of context.req.setEncoding('utf8')) body += chunk;
      pages.set(path, JSON.parse(body));
      context.status = 204;
      return;
    }
    const page = pages.get(path);
    if (!page) return next();
    context.type = 'text/html; charset=utf-8';
    context.set('Cache-Control', 'no-store');
    for (const [name, value] of Object.entries(page.headers)) {
      const isPolicy = name.toLowerCase() === 'content-security-policy';
      context.set(name, isPolicy ? admitRecorder(value, `${context.origin}${RECORDER}`) : value);
    }
    context.body = insertRecorder(page.html);
  };
}

/** Puts the recorder where the page's first script could stand. */
function insertRecorder(/** @type {string} */ html) {
  const script = `<script src="${RECORDER}" nonce="${NONCE}"></script>`;
  const before = /<head(\s[^>]*)?>|<html(\s[^>]*)?>|<!doctype[^>]*>/gi;
  const tags = [...html.matchAll(before)];
  const last = tags.at(-1);
  const at = last ? last.index + last[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}

/**
 * The policy, with the recorder allowed and nothing else: by a nonce, or by its address where a
 * nonce would void the page's 'unsafe-inline'.
 */
function admitRecorder(/** @type {string} */ policy, /** @type {string} */ url) {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  const governing = ['script-src-elem', 'script-src', 'default-src']
    .map((wanted) => directives.find(([name = '']) => name.toLowerCase() === wanted))
    .find(Boolean);
  if (!governing) return policy;

  const [name = '', ...sources] = governing;
  const isInline = sources.includes("'unsafe-inline'");
  const kept = sources.filter((source) => source !== "'none'");
  const admitted = [...kept, isInline ? url : `'nonce-${NONCE}'`];
  const isDefault = name.toLowerCase() === 'default-src';
  return [
    ...directives.filter((directive) => isDefault || directive !== governing),
    [isDefault ? 'script-src' : name, ...admitted],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');
}
