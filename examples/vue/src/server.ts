/** Renders the app into the page that Vite has built, as a server would for each request. */
import {readFileSync, writeFileSync} from 'node:fs';
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import App from './App.vue';

const page = readFileSync('dist/index.html', 'utf8');
const rendered = await renderToString(createSSRApp(App));
writeFileSync('dist/index.html', page.replace('<!--app-->', rendered));
