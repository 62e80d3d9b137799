/** An app of one file, as TypeScript sees it beside this package: nothing is written to the disk. */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * A strict program of the app, and its problems as TypeScript prints them.
 *
 * @param {{code: string, jsxImportSource?: string}} app
 */
export function appProgram({code, jsxImportSource}) {
  const app = join(ROOT, 'app.tsx');
  /** @type {ts.CompilerOptions} */
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    ...(jsxImportSource && {jsx: ts.JsxEmit.ReactJSX, jsxImportSource}),
  };
  const host = ts.createCompilerHost(options);
  const {fileExists, getSourceFile} = host;
  host.fileExists = (file) => file === app || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === app
      ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  return {
    app,
    program: ts.createProgram([app], options, host),
    printed: (/** @type {readonly ts.Diagnostic[]} */ problems) =>
      ts.formatDiagnostics(problems, {...host, getCurrentDirectory: () => ROOT}),
  };
}
