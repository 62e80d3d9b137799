/**
 * Packages in CommonJS, which browsers do not load, as the modules that the build makes of them.
 * Tests then import what src/ imports.
 */
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {anywhere} from './build-anywhere.js';

const NAMES = ['jszip', 'mammoth'];
const PATH = '/__packages/';

/** @returns {import('@web/dev-server-core').Plugin} */
export function testPackages() {
  /** @type {Map<string, Promise<string>>} */
  const bundled = new Map();
  return {
    name: 'test-packages',
    resolveImport({source}) {
      return NAMES.includes(source) ? `${PATH}${source}.js` : undefined;
    },
    async serve({path}) {
      const name = path.startsWith(PATH) ? path.slice(PATH.length, -'.js'.length) : '';
      if (!NAMES.includes(name)) return undefined;
      const body = bundled.get(name) ?? bundle(name);
      bundled.set(name, body);
      return {body: await body, type: 'js'};
    },
  };
}

async function bundle(/** @type {string} */ name) {
  const {generate, close} = await rollup({
    input: name,
    plugins: [
      anywhere(),
      nodeResolve({browser: false, exportConditions: ['production']}),
      commonjs({defaultIsModuleExports: true}),
    ],
    // Their modules need one another.
    onwarn() {},
  });
  const {output} = await generate({format: 'es'});
  await close();
  return output[0].code;
}
