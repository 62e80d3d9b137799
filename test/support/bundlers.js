/** What bundlers make of an app: the modules that are in it, and what the bundler complains of. */
import {join, relative, sep} from 'node:path';
import {build as esbuild} from 'esbuild';
import {build as vite} from 'vite';
import webpack from 'webpack';

/**
 * @typedef {{modules: string[], complaints: string[]}} Bundled Modules are paths in the app's folder.
 * @typedef {(folder: string, entry: string) => Promise<Bundled>} Bundler
 */

/** @type {Readonly<Record<string, Bundler>>} */
export const BUNDLERS = {
  async esbuild(folder, entry) {
    const {metafile, errors, warnings} = await esbuild({
      absWorkingDir: folder,
      entryPoints: [entry],
      outdir: 'esbuild',
      bundle: true,
      splitting: true,
      format: 'esm',
      metafile: true,
      write: false,
      logLevel: 'silent',
      // An import of what has no effect and no name is left out, which is what is asked of it.
      logOverride: {'ignored-bare-import': 'silent'},
    });
    // It also writes what modules load that it has left out; the app never asks for that.
    const [main = ''] = Object.keys(metafile.outputs).filter(
      (path) => metafile.outputs[path]?.entryPoint === entry,
    );
    const reached = new Set([main]);
    for (const path of reached) {
      for (const {path: other} of metafile.outputs[path]?.imports ?? []) reached.add(other);
    }
    const inputs = [...reached].flatMap((path) =>
      Object.entries(metafile.outputs[path]?.inputs ?? {}).filter(
        ([, {bytesInOutput}]) => bytesInOutput > 0,
      ),
    );
    const complaints = [...errors, ...warnings].map(({text}) => text);
    return {modules: inputs.map(([path]) => pathIn(folder, path)), complaints};
  },

  async vite(folder, entry) {
    /** @type {string[]} */
    const complaints = [];
    const result = await vite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: false,
        rollupOptions: {
          input: join(folder, entry),
          onwarn: ({message}) => complaints.push(message),
        },
      },
    });
    const chunks = 'output' in result ? result.output : [];
    const modules = chunks.flatMap((chunk) =>
      chunk.type === 'chunk'
        ? Object.entries(chunk.modules).filter(([, {renderedLength}]) => renderedLength > 0)
        : [],
    );
    return {modules: modules.map(([path]) => pathIn(folder, path)), complaints};
  },

  webpack(folder, entry) {
    const compiler = webpack({
      context: folder,
      entry: `./${entry}`,
      mode: 'production',
      output: {path: join(folder, 'webpack')},
      // What is in the app is known before that is made shorter.
      optimization: {minimize: false, concatenateModules: false, mangleExports: false},
      performance: false,
      experiments: {css: true},
    });
    return new Promise((fulfill, reject) => {
      compiler.run((error, stats) => {
        compiler.close(() => {});
        if (!stats) return reject(error);
        const {compilation} = stats;
        const complaints = [...compilation.errors, ...compilation.warnings];
        const modules = [...compilation.chunks].flatMap((chunk) => [
          ...compilation.chunkGraph.getChunkModules(chunk),
        ]);
        const paths = modules.flatMap((module) =>
          module instanceof webpack.NormalModule ? module.resource : [],
        );
        fulfill({
          modules: paths.map((path) => pathIn(folder, path)),
          complaints: complaints.map(({message}) => message),
        });
      });
    });
  },
};

function pathIn(/** @type {string} */ folder, /** @type {string} */ path) {
  return relative(folder, join(path.startsWith(folder) ? '' : folder, path))
    .split(sep)
    .join('/');
}
