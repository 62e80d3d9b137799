/**
 * `npm run site`: the site, of demo/ and dist/, into build/site/: static files that run in any folder of
 * any host.
 */
import {rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import Eleventy from '@11ty/eleventy';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {sample} from '../demo/site/readme.js';
import {searchIndex} from '../demo/site/search-index.js';
import {bundleBuilder} from './site-builder.js';
import {writeOffline} from './site-offline.js';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const OUT = 'build/site';

rmSync(OUT, {recursive: true, force: true});
const eleventy = new Eleventy('demo/pages', OUT, {
  configPath: 'demo/eleventy.config.js',
  quietMode: true,
});
await eleventy.init();
const [, results] = await eleventy.write();
writeFileSync(join(OUT, 'search.json'), searchIndex(results));
writeFileSync(join(OUT, 'two-bakers.json'), JSON.stringify(sample));
await bundleApp();
await bundleBuilder(join(OUT, 'builder'));
await writeOffline(OUT);

/** The page of an app, whose imports a bundler resolves; what it loads later stays apart. */
async function bundleApp() {
  const bundle = await rollup({
    input: 'demo/app/app.js',
    plugins: [nodeResolve({browser: true, exportConditions: ['production']})],
  });
  await bundle.write({dir: join(OUT, 'app'), format: 'es'});
  await bundle.close();
}
