/** Renders the app into the page that Vite has built, as a server would for each request. */
import {readFileSync, writeFileSync} from 'node:fs';
import {generateHydrationScript, renderToString} from 'solid-js/web';
import {App} from './app.js';

const page = readFileSync('dist/index.html', 'utf8');
const rendered = page.replace('</head>', `${generateHydrationScript()}</head>`).replace(
  '<!--app-->',
  renderToString(() => <App />),
);
writeFileSync('dist/index.html', rendered);
