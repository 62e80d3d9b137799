/**
 * What it costs a page that the script watches for markup to upgrade: 50,000 nodes, and 1,000
 * insertions a second for five seconds, with the script and without it, in turns. Half of the
 * insertions are one node, half a tree of 40. What counts is the time that the main thread is busy; the
 * page is not laid out, which would take far longer than all else.
 */
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {findEngines} from '../scripts/engines.js';
import {median, optionsOf} from './measure.js';

const SECONDS = 5;
const {runs} = optionsOf(3);
const executablePath = findEngines(['chromium']).found.get('chromium')?.executable;
const script = readFileSync(new URL('../dist/interview-widgets.min.js', import.meta.url));
const PAGE = `<!doctype html><meta charset="utf-8"><title>A page</title>
<script>
  const rows = Array.from({length: 10_000}, (_, index) =>
    '<div class="row"><p>Row ' + index + ' <b>of</b> <i>many</i></p><span></span></div>');
  addEventListener('DOMContentLoaded', () => { document.body.hidden = true; document.body.innerHTML = rows.join(''); });
</script>`;

const server = createServer((request, response) => {
  const isScript = request.url?.endsWith('.js');
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
  const withScript = request.url === '/with';
  response.end(
    isScript ? script : withScript ? `${PAGE}<script async src="/widgets.js"></script>` : PAGE,
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const browser = await chromium.launch({executablePath, args: ['--no-sandbox']});
/** @type {Record<'with' | 'without', number[]>} */
const busy = {with: [], without: []};
for (let run = 0; run < runs; run++) {
  for (const which of /** @type {const} */ (['without', 'with']))
    busy[which].push(await measure(which));
}
await browser.close();
server.close();

const [alone, watched] = [median(busy.without), median(busy.with)];
console.log(`  the main thread is busy, of ${SECONDS} s:
    without the script  ${alone.toFixed(0)} ms
    with it             ${watched.toFixed(0)} ms, ${(watched / alone).toFixed(2)} times as long
    an insertion        ${((1000 * (watched - alone)) / (SECONDS * 1000)).toFixed(1)} µs
`);

async function measure(/** @type {'with' | 'without'} */ which) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/${which}`);
  if (which === 'with') await page.waitForFunction('window.InterviewWidgets');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await taskTime(session);
  await page.evaluate(async (seconds) => {
    const {document} = globalThis;
    const tree = document.createElement('div');
    tree.innerHTML = '<section class="x"><p>One <b>two</b></p></section>'.repeat(13);
    const body = document.body;
    for (let tick = 0; tick < seconds * 100; tick++) {
      const next = new Promise((resolve) => setTimeout(resolve, 10));
      for (let insertion = 0; insertion < 10; insertion++) {
        const node = insertion % 2 ? tree.cloneNode(true) : document.createElement('p');
        body.append(node);
        if (body.childElementCount > 10_500) body.lastElementChild?.remove();
      }
      await next;
    }
  }, SECONDS);
  const time = (await taskTime(session)) - before;
  await page.close();
  return time;
}

/** How long tasks have taken so far, in milliseconds. */
async function taskTime(/** @type {import('playwright-core').CDPSession} */ session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN);
}
