/** Makes the pages of the variants, each a module with what it imports, and keeps them in memory. */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, '../../node_modules');

/** The peers' default looks, which their components need. */
const THEMES = {
  webawesome: '@awesome.me/webawesome/dist/styles/themes/default.css',
  shoelace: '@shoelace-style/shoelace/dist/themes/light.css',
};

/** @typedef {ReadonlyMap<string, {type: string, body: string}>} Files What the browser gets, by path. */

/** @returns {Promise<Files>} */
export async function bundlesOf(/** @type {readonly string[]} */ variants) {
  /** @type {Map<string, {type: string, body: string}>} */
  const files = new Map();
  for (const variant of variants) {
    const bundle = await rollup({
      input: {index: join(HERE, `pages/${variant}.js`)},
      plugins: [nodeResolve({browser: true})],
    });
    const {output} = await bundle.generate({format: 'es', chunkFileNames: '[name]-[hash].js'});
    await bundle.close();
    for (const chunk of output) {
      if (chunk.type !== 'chunk') continue;
      files.set(`/${variant}/${chunk.fileName}`, {type: 'text/javascript', body: chunk.code});
    }
    const theme = THEMES[/** @type {keyof typeof THEMES} */ (variant)];
    const style = theme ? readFileSync(join(MODULES, theme), 'utf8') : '';
    files.set(`/${variant}/theme.css`, {type: 'text/css', body: style});
    files.set(`/${variant}/`, {
      type: 'text/html',
      body: `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="theme.css" />
  <title>${variant}</title>
  <body>
    <script type="module" src="index.js"></script>
  </body>
</html>
`,
    });
  }
  return files;
}
