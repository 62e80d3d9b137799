/** Renders the app into the page that Vite has built, as a server would for each request. */
import {readFileSync, writeFileSync} from 'node:fs';
import {renderToString} from 'react-dom/server';
import {App} from './app.js';

const page = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/index.html', page.replace('<!--app-->', renderToString(<App />)));
