/**
 * Decorators in fewer bytes: the call that Lit's `@property()` and `@state()` come to, in place of
 * TypeScript's helper and of theirs. It knows the one form that TypeScript makes of them; whatever
 * else is written fails the build instead of the page.
 */
import MagicString from 'magic-string';

const HELPER = /^var __decorate = [^]*?^};\n/m;
const IMPORT = /^import \{.*\} from 'lit\/decorators\.js';\n/m;
const CALL = /^__decorate\(/gm;
const KNOWN =
  /^__decorate\(\[\n\s*(?:property\((.*)\)|state\(\))\n\s*\], (\w+)\.prototype, ("\w+"), (?:void 0|null)\);$/gm;

/** @returns {import('rollup').Plugin} */
export function leanDecorators() {
  return {
    name: 'lean-decorators',
    transform(code, id) {
      if (!HELPER.test(code)) return null;
      if (code.match(CALL)?.length !== code.match(KNOWN)?.length) {
        this.error(`${id}: a decorator that scripts/build-decorators.js does not know.`);
      }
      const edits = new MagicString(code);
      edits.replace(HELPER, '').replace(IMPORT, '');
      edits.replace(KNOWN, (_call, options = '{ state: true }', element, name) => {
        const rest = options && `, ${options}`;
        return `${element}.createProperty(${name}${rest});`;
      });
      return {code: edits.toString(), map: edits.generateMap({hires: true})};
    },
  };
}
