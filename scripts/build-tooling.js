/**
 * What editors and frameworks know of the elements, made of the manifest: custom data of VS Code, web
 * types of JetBrains, and declarations by framework. The properties come from one generator, and each
 * framework adds its own words for what every element has.
 */
import {generateJsxTypes} from '@wc-toolkit/jsx-types';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {format} from 'prettier';

/** @typedef {import('./build-manifest.js').Class} Class */
/** @typedef {{modules: {declarations: Class[]}[]}} Manifest */
/** @typedef {{name: string, description?: string}} Named */

/**
 * The files for editors, by their names in dist/.
 *
 * @returns {Record<string, string>}
 */
export function editorFiles(/** @type {Manifest} */ manifest) {
  // The generators change what they are given.
  const copy = () => structuredClone(/** @type {any} */ (manifest));
  const html = JSON.parse(getVsCodeHtmlCustomData(copy(), {}));
  const css = JSON.parse(getVsCodeCssCustomData(copy(), {}));
  css.properties = eachOnce(css.properties);
  css.pseudoElements = eachOnce(css.pseudoElements);
  const web = JSON.parse(
    getWebTypesData(copy(), {modulePathTemplate: (_name, path) => `./dist/${path}`}),
  );
  const {contributions} = web;
  for (const element of contributions.html.elements) delete element['doc-url'];
  contributions.css.properties = eachOnce(contributions.css.properties);
  contributions.css['pseudo-elements'] = eachOnce(contributions.css['pseudo-elements']);
  const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'vscode.html-custom-data.json': json(html),
    'vscode.css-custom-data.json': json(css),
    'web-types.json': json(web),
  };
}

/**
 * What several elements have, once, with all that is said of it.
 *
 * @returns {Named[]}
 */
function eachOnce(/** @type {Named[]} */ list) {
  /** @type {Map<string, Named>} */
  const found = new Map();
  for (const item of list) {
    const known = found.get(item.name);
    if (!known) found.set(item.name, {...item});
    else if (!known.description?.includes(item.description ?? '')) {
      known.description += `\n\n${item.description}`;
    }
  }
  return [...found.values()];
}

/**
 * The declarations for frameworks, by their names in dist/.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function frameworkTypes(/** @type {Manifest} */ manifest) {
  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName);
  const files = {
    props: propsOf(manifest, elements),
    react: declaration(elements, {
      imports: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';`,
      base: 'DetailedHTMLProps<HTMLAttributes<E>, E>',
      places: [`declare module 'react' { namespace JSX { interface IntrinsicElements`],
    }),
    preact: declaration(elements, {
      imports: `import type {HTMLAttributes} from 'preact';`,
      base: 'HTMLAttributes<E>',
      places: [`declare module 'preact' { namespace JSX { interface IntrinsicElements`],
    }),
    solid: declaration(elements, {
      imports: `import type {JSX} from 'solid-js';`,
      base: 'JSX.HTMLAttributes<E>',
      more: ({name}) => `${name}SolidJsProps`,
      places: [`declare module 'solid-js' { namespace JSX { interface IntrinsicElements`],
    }),
    svelte: declaration(elements, {
      imports: `import type {HTMLAttributes} from 'svelte/elements';`,
      base: 'HTMLAttributes<E>',
      // As handlers were written before Svelte 5.
      more: ({name}) => `Pick<${name}SolidJsProps, keyof ${name}SolidJsProps & \`on:\${string}\`>`,
      places: [
        `declare module 'svelte/elements' { interface SvelteHTMLElements`,
        `declare global { namespace svelteHTML { interface IntrinsicElements`,
      ],
    }),
    vue: vueTypes(elements),
  };
  /** @type {Record<string, string>} */
  const formatted = {};
  for (const [name, text] of Object.entries(files)) {
    formatted[`types/${name}.d.ts`] = await format(text, {parser: 'typescript', singleQuote: true});
  }
  return formatted;
}

/** What the elements take as attributes, properties and handlers, whatever sets them. */
function propsOf(/** @type {Manifest} */ manifest, /** @type {Class[]} */ elements) {
  const text = generateJsxTypes(structuredClone(/** @type {any} */ (manifest)), {
    fileName: '',
    globalTypePath: '../index.js',
  });
  // The generator's own declarations for frameworks ask for all of them to be installed.
  const types = text?.match(
    /^export type \w+ElementProps = \{[^]*?(?=^\s*export type CustomElements)/m,
  );
  if (!types) throw new Error('@wc-toolkit/jsx-types writes something else than it did.');
  const events = new Set(elements.flatMap(({events = []}) => events.map(({type}) => type?.text)));
  const names = [...elements.map(({name}) => name), ...[...events].sort()];
  return `import type {${names.join(', ')}} from '../index.js';\n\n${types[0]}`;
}

/**
 * A module that adds the elements to a framework's own list.
 *
 * @param {Class[]} elements
 * @param {{imports: string, base: string, more?: (element: Class) => string, places: string[]}}
 *   framework - `base` is what every element `E` has there; `more`, what an element has besides its
 *   attributes, properties and handlers.
 */
function declaration(elements, {imports, base, more, places}) {
  const names = elements.map(({name}) => name);
  const props = names.flatMap((name) =>
    more ? [`${name}Props`, `${name}SolidJsProps`] : [`${name}Props`],
  );
  const lines = elements.map((element) => {
    const {name, tagName, description} = element;
    const own = more ? `${name}Props & ${more(element)}` : `${name}Props`;
    return `/** ${description} */\n'${tagName}': Of<${name}, ${own}>;`;
  });
  return `${imports}
import type {${names.join(', ')}} from '../index.js';
import type {${props.join(', ')}} from './props.js';

type Of<E extends HTMLElement, Props> = Omit<${base}, keyof Props> & Props;

interface InterviewElements { ${lines.join('\n')} }

${places.map((place) => `${place} extends InterviewElements {}${closing(place)}`).join('\n')}
`;
}

function closing(/** @type {string} */ place) {
  return ' }'.repeat(place.split('{').length - 1);
}

/** As Vue's guide to custom elements has it: a component with the element's props and events. */
function vueTypes(/** @type {Class[]} */ elements) {
  const names = elements.map(({name}) => name);
  const events = new Set(elements.flatMap(({events: own = []}) => own.map(({type}) => type?.text)));
  const lines = elements.map(({name, tagName, description, events: own = []}) => {
    const emits = own.map((event) => `'${event.name}': (event: ${event.type?.text}) => void;`);
    return `/** ${description} */\n'${tagName}': Of<${name}, ${name}Props, {${emits.join(' ')}}>;`;
  });
  return `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {${[...names, ...[...events].sort()].join(', ')}} from '../index.js';
import type {${names.map((name) => `${name}Props`).join(', ')}} from './props.js';

type Of<E, Props, Events> = new () => E & {
  /** What a template may set. */
  $props: HTMLAttributes & Omit<Props, \`on\${string}\`> & PublicProps;
  $emit: EmitFn<Events>;
};

declare module 'vue' { interface GlobalComponents { ${lines.join('\n')} } }
`;
}
