/** The syntax tree that Rollup makes of a module, walked. */

/**
 * The nodes of a type, in the order of the code.
 *
 * @returns {Generator<any>}
 */
export function* nodesOf(/** @type {any} */ tree, /** @type {string} */ type) {
  if (!tree || typeof tree !== 'object') return;
  if (tree.type === type) yield tree;
  for (const child of Object.values(tree)) yield* nodesOf(child, type);
}
