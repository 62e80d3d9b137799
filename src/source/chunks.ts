/**
 * What an element loads only when it is needed, as an app's bundler splits it. The script-tag build
 * puts `script-chunks.ts` in this module's place, since a bare `import()` cannot be checked against
 * a hash.
 */
export type Outside = typeof import('./outside.js');

export function loadOutside(): Promise<Outside> {
  return import('./outside.js');
}
