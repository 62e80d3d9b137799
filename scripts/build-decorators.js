/**
 * Decorators in fewer bytes: one helper in place of TypeScript's in every module, and of Lit's
 * decorators the two that the elements use, in the one form that TypeScript makes of them. Whatever
 * else is written fails the build instead of the page.
 */
import {join} from 'node:path';
import MagicString from 'magic-string';

const CODE = `/** What the decorators of properties come to: a helper for TypeScript's output, and Lit's two. */
export const decorate = (decorators, prototype, name) => {
    for (const decorator of decorators)
        decorator(prototype, name);
};
export const property = (options) => (prototype, name) => {
    prototype.constructor.createProperty(name, options);
};
export const state = () => property({ state: true, attribute: false });
`;

/**
 * @param {string} source - Where the compiled modules are; the helper's is as if it were among them.
 * @returns {import('rollup').Plugin}
 */
export function leanDecorators(source) {
  const helper = join(source, 'ui/decorate.js');
  return {
    name: 'lean-decorators',
    resolveId(id) {
      return id === helper || id === 'lit/decorators.js' ? helper : null;
    },
    load(id) {
      return id === helper ? CODE : null;
    },
    transform(code, id) {
      const original = /^var __decorate = [^]*?^};\n/m.exec(code);
      if (!original) return null;
      const calls = code.match(/^\s*__decorate\(/gm) ?? [];
      const known = code.match(
        /^\s*__decorate\(\[\n\s*(?:property|state)\(.*\)\n\s*\], \w+\.prototype, "\w+", (?:void 0|null)\);$/gm,
      );
      if (calls.length !== known?.length) {
        this.error(`${id}: a decorator that scripts/build-decorators.js does not know.`);
      }
      const edits = new MagicString(code);
      edits.update(
        original.index,
        original.index + original[0].length,
        `import {decorate as __decorate} from ${JSON.stringify(helper)};\n`,
      );
      return {code: edits.toString(), map: edits.generateMap({hires: true})};
    },
  };
}
