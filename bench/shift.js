/**
 * How far a page shifts as its elements come: Cumulative Layout Shift of pages with the markup that
 * `render --as element` prints, on a slow connection (1.6 Mbps, 150 ms) and a processor four times as
 * slow, for every element, its variants and themes, with the script async in the head or last in the body.
 * The goal is at most 0.02. Without `fallback.css`, the figure is for comparison.
 */
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import {
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
} from '../dist/html/index.js';
import {findEngines} from '../scripts/engines.js';

const DIST = new URL('../dist/', import.meta.url);
const WIDTHS = [360, 768, 1280];
/** Those that bring their own colors have one layout. */
const THEMES = ['host', 'dark'];
/** Long enough for all to have come, in milliseconds. */
const SETTLED = 1500;
const interview = JSON.parse(readFileSync(new URL('data/interview.json', DIST), 'utf8'));

/** @type {Record<string, (theme: any) => string>} */
const ELEMENTS = {
  card: (theme) => renderQuoteCard(interview, {theme, quote: 'not-a-proxy-war'}),
  'card, plain': (theme) => renderQuoteCard(interview, {theme, variant: 'plain'}),
  'card, banner': (theme) => renderQuoteCard(interview, {theme, variant: 'banner'}),
  'card, excerpt': (theme) =>
    renderQuoteCard(interview, {theme, excerpt: 'see this as a proxy war'}),
  accordion: (theme) => renderQaAccordion(interview, {theme, searchable: true}),
  'accordion, open': (theme) => renderQaAccordion(interview, {theme, open: 'all'}),
  profile: (theme) => renderSpeakerProfile(interview, {theme, show: ['bio', 'quotes', 'answers']}),
  article: (theme) => renderArticle(interview, {theme}),
  'article, collapsible': (theme) => renderArticle(interview, {theme, collapsible: true}),
};
const SCRIPT = '<script async src="/interview-widgets.min.js"></script>';

let page = '';
const server = createServer((request, response) => {
  const file = request.url?.slice(1) ?? '';
  if (!file || !/^[\w.-]+\.(?:js|css)$/.test(file)) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    return;
  }
  response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'text/css');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.end(readFileSync(new URL(file, DIST)));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const executablePath = findEngines(['chromium']).found.get('chromium')?.executable;
const browser = await chromium.launch({executablePath, args: ['--no-sandbox']});

/** @type {Map<string, number>} The largest of each element. */
const largest = new Map();
let bare = 0;
for (const [name, render] of Object.entries(ELEMENTS)) {
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const markup = render(theme === 'host' ? undefined : theme);
      const inHead = await shift(markup, width, 'head');
      const inBody = await shift(markup, width, 'body');
      largest.set(name, Math.max(largest.get(name) ?? 0, inHead, inBody));
      if (theme === 'host') bare = Math.max(bare, await shift(markup, width, 'head', false));
    }
  }
}
await browser.close();
server.close();

console.log(
  '  the largest shift, of both kinds of theme, at 360, 768 and 1280 px, script in head and body:',
);
for (const [name, score] of largest) console.log(`    ${name.padEnd(22)}${score.toFixed(4)}`);
console.log(
  `    without fallback.css  ${bare.toFixed(4)}, the largest of all in the host's theme\n`,
);

/** The sum of all shifts of a page with that markup between paragraphs. */
async function shift(
  /** @type {string} */ markup,
  /** @type {number} */ width,
  /** @type {'head' | 'body'} */ place,
  styled = true,
) {
  const style = styled ? '<link rel="stylesheet" href="/fallback.css">' : '';
  const words = '<p>Words of the page, which are not to move while its reader reads them.</p>';
  page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <meta name="viewport" content="width=device-width">${style}${place === 'head' ? SCRIPT : ''}
    </head><body>${words}${markup}${words.repeat(20)}${place === 'body' ? SCRIPT : ''}</body></html>`;
  const context = await browser.newContext({viewport: {width, height: 800}});
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{offline: false, latency: 150},
    ...{downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8},
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await tab.addInitScript(`
    shifts = 0;
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) shifts += value;
    }).observe({type: 'layout-shift', buffered: true});`);
  await tab.goto(`http://127.0.0.1:${port}/`);
  await tab.waitForFunction('document.querySelector("blockquote, details, article")');
  await sleep(SETTLED);
  const isShown = await tab.evaluate(
    '[...document.querySelectorAll("*")].some(({shadowRoot}) => shadowRoot?.querySelector(".root"))',
  );
  if (!isShown) throw new Error('The element did not come.');
  const score = Number(await tab.evaluate('shifts'));
  await context.close();
  return score;
}
