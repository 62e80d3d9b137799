/** The names of the elements' attributes as a type: the builder's words about them are held to it. */

/** @typedef {import('./build-manifest.js').Class} Class */

/**
 * A module of TypeScript, as Prettier writes it.
 *
 * @returns {string}
 */
export function manifestNames(/** @type {{modules: {declarations: Class[]}[]}} */ {modules}) {
  const elements = modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName = '', attributes = []}) => {
      const names = attributes.map(({name}) => `\n    | '${name}'`);
      return `  readonly '${tagName}':${names.join('')};`;
    });
  return `/** The attributes that each element has in the manifest: made of the doc comments by \`npm run data\`. */
export interface ManifestNames {
${elements.join('\n')}
}
`;
}
