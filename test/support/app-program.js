/** An app of one file, as TypeScript sees it beside this package, or in a folder where that is installed. */
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const OURS = /^\/(?:node_modules\/interview-widgets\/)?dist\//;

/**
 * A strict program of the app, and its problems as TypeScript prints them.
 *
 * @param {{code: string, jsxImportSource?: string, folder?: string, settings?: ts.CompilerOptions}} app
 */
export function appProgram({code, jsxImportSource, folder = ROOT, settings}) {
  const app = join(folder, 'app.tsx');
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
    ...settings,
  };
  const host = ts.createCompilerHost(options);
  const {fileExists, getSourceFile} = host;
  host.fileExists = (file) => file === app || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === app ? ts.createSourceFile(file, code, rest[0]) : getSourceFile(file, ...rest);
  const program = ts.createProgram([app], options, host);
  return {
    app,
    /** What is wrong with it, and with the types of ours that it takes; other libraries' are theirs. */
    problems() {
      const files = program
        .getSourceFiles()
        .filter(({fileName}) => fileName === app || OURS.test(fileName.slice(folder.length)));
      const found = files.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]);
      return ts.formatDiagnostics([...program.getOptionsDiagnostics(), ...found], {
        ...host,
        getCurrentDirectory: () => folder,
      });
    },
  };
}
