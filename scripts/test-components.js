/** A module with a component, as an app that is built with npm has it: bundled with Preact. */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const APP = `
  import {h, render} from 'preact';
  import * as pasted from './pasted.jsx';
  const [Component] = Object.values(pasted);
  render(h(Component), document.body);
`;

/**
 * The script and the style sheet of a page that shows a component.
 *
 * @param {{code: string, files: Record<string, string>}} component Its module, and files beside it.
 */
export async function componentBundle({code, files}) {
  const beside = new Map(Object.entries({'pasted.jsx': code, ...files}));
  const {outputFiles} = await build({
    stdin: {contents: APP, resolveDir: ROOT, loader: 'js'},
    bundle: true,
    write: false,
    outdir: ROOT,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    conditions: ['production'],
    logLevel: 'silent',
    plugins: [
      {
        name: 'beside',
        setup({onResolve, onLoad}) {
          onResolve({filter: /^\.\/[\w.-]+$/}, ({path}) => {
            const name = path.slice(2);
            return beside.has(name) ? {path: name, namespace: 'beside'} : undefined;
          });
          onLoad({filter: /.*/, namespace: 'beside'}, ({path}) => ({
            contents: beside.get(path) ?? '',
            loader: path.endsWith('.json') ? 'json' : 'jsx',
            resolveDir: ROOT,
          }));
        },
      },
    ],
  });
  const textOf = (/** @type {string} */ extension) =>
    outputFiles.find(({path}) => path.endsWith(extension))?.text ?? '';
  return {script: textOf('.js'), style: textOf('.css')};
}
