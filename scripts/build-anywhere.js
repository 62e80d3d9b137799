/**
 * What reads a .docx comes in two variants, for Node and for browsers. Ours runs in both, so that
 * it takes the modules that need neither files nor streams.
 */
import {createRequire} from 'node:module';
import {dirname, join, sep} from 'node:path';

const MAMMOTH = join(dirname(createRequire(import.meta.url).resolve('mammoth')), '..') + sep;
/** Modules by those that take their place; nothing stands for a package that is only looked for. */
const VARIANTS = new Map([
  [join(MAMMOTH, 'lib/unzip.js'), join(MAMMOTH, 'browser/unzip.js')],
  [join(MAMMOTH, 'lib/docx/files.js'), join(MAMMOTH, 'browser/docx/files.js')],
]);
const NOTHING = '\0nothing';

/** @returns {import('rollup').Plugin} */
export function anywhere() {
  return {
    name: 'anywhere',
    async resolveId(source, importer, options) {
      // JSZip asks whether there are Node's streams.
      if (source === 'readable-stream') return NOTHING;
      const found = await this.resolve(source, importer, {...options, skipSelf: true});
      return (found && VARIANTS.get(found.id)) ?? found;
    },
    load(id) {
      return id === NOTHING ? 'export const Readable = undefined;' : null;
    },
  };
}
