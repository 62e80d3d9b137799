import {cpSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import lit from '@semantic-ui/astro-lit';
import {defineConfig} from 'astro/config';

// The files for a script tag, for the page without modules.
const files = dirname(fileURLToPath(import.meta.resolve('interview-widgets/fallback.css')));
cpSync(files, 'public/interview-widgets', {
  recursive: true,
  filter: (path) => path === files || /\.min\.js$|fallback\.css$/.test(path),
});

export default defineConfig({integrations: [lit()]});
