/**
 * What TypeScript does not check: which folder may import which, which names exist where a module
 * runs, and what no template may hold.
 */
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** The elements, a folder each, of which none imports another. */
const ELEMENTS = ['quote-card', 'qa-accordion', 'speaker-profile', 'article'];

/**
 * What the modules of a folder may import: other folders of src/ and packages. The files at the
 * root of src/ may import anything.
 *
 * @type {Record<string, {folders: readonly string[], packages: readonly string[]}>}
 */
const IMPORTS = {
  interview: {folders: [], packages: ['valibot']},
  transcript: {
    folders: ['interview'],
    packages: [
      ...['mdast', 'mdast-util-[^/]+', 'micromark-[^/]+', 'yaml'],
      ...['@sindresorhus/transliterate', 'franc-min'],
      // Read captions: their tags and times, and the references to characters in them.
      ...['media-captions', 'decode-named-character-reference'],
      // Read a .docx, loaded when there is one.
      ...['mammoth', 'jszip'],
    ],
  },
  html: {folders: ['interview', 'locale'], packages: []},
  cli: {
    folders: ['interview', 'transcript', 'html', 'locale'],
    packages: [
      ...['node:.+', 'get-east-asian-width', 'jsonc-parser', 'leven'],
      // One file, and it imports nothing.
      '\\.\\./source/version\\.js',
    ],
  },
  source: {folders: ['interview'], packages: ['lit', 'lit/.+']},
  locale: {folders: [], packages: []},
  frame: {folders: [], packages: []},
  ui: {
    folders: ['source', 'html', 'interview', 'locale'],
    packages: ['lit', 'lit/.+', '@shoelace-style/localize'],
  },
  ...Object.fromEntries(
    ELEMENTS.map((element) => [
      element,
      {folders: ['ui', 'source', 'html', 'interview', 'locale'], packages: ['lit', 'lit/.+']},
    ]),
  ),
};

/** The folders that run anywhere: no DOM and no Node. */
const PURE = ['interview', 'transcript', 'html', 'locale'];
const PLATFORM = [
  ...['window', 'document', 'location', 'navigator', 'history', 'localStorage', 'sessionStorage'],
  ...['Element', 'HTMLElement', 'Node', 'Event', 'EventTarget', 'DOMParser', 'MutationObserver'],
  ...['customElements', 'getComputedStyle', 'matchMedia', 'addEventListener', 'dispatchEvent'],
  ...['fetch', 'XMLHttpRequest', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'console'],
  ...['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'self'],
];

/** What JavaScript files use of where they run; TypeScript knows by itself. */
const ANYWHERE = [
  ...['console', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'performance'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'structuredClone'],
  ...['AbortController', 'AbortSignal', 'Response', 'Request', 'Headers'],
];
const NODE = [...ANYWHERE, 'process', 'Buffer'];
const BROWSER = [
  ...ANYWHERE,
  ...['window', 'document', 'location', 'navigator', 'history', 'customElements', 'matchMedia'],
  ...['addEventListener', 'removeEventListener', 'requestAnimationFrame', 'getComputedStyle'],
  ...[
    'Event',
    'Element',
    'HTMLElement',
    'HTMLSlotElement',
    'ShadowRoot',
    'FormData',
    'CSS',
    'Blob',
    'File',
    'Text',
  ],
];

/** Those that run in a page. */
const BROWSER_FILES = [
  ...['demo/{app,assets}/**/*.js', 'demo/pseudo-locale.js'],
  ...['bench/*/pages/**/*.js', 'scripts/{pictures,test-apps}-page.js'],
];

/** A value that a template must not take, wherever it comes from. */
const NO_UNSAFE = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict CSP blocks style="…": write a class, and its rule in the .styles.ts file.',
  },
  {
    selector:
      ':matches(AssignmentExpression > MemberExpression.left, CallExpression > MemberExpression.callee)[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
    message: 'Words from a file must never become markup: use a Lit template.',
  },
  {
    // What a clipboard writes is no markup of the page.
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^writeln?$/]:not([object.property.name="clipboard"])',
    message: 'Words from a file must never become markup: use a Lit template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/]',
    message: 'Words from a file must never become markup: use a Lit template.',
  },
];
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};
const NO_UNSAFE_DIRECTIVES = {
  regex: '^lit(-html)?/(directives/unsafe-.*|static-html\\.js)$',
  message: 'Words from a file must never become markup: use a Lit template.',
};

/** The builder stands on what the package exports, and on how elements read a selection. */
const BUILDER_IMPORTS = {
  regex:
    '^(?!\\.{1,2}/(?!.*src/)|(\\.\\./)+src/(interview|transcript|html|locale)/|(\\.\\./)+src/cli/(interview-file|json-text|lines)\\.js$|(\\.\\./)+src/ui/(selection|selected-passage|letters)\\.js$|(lit|comlink|idb|leven|@lezer/highlight|builder:\\w+)$|lit/|@codemirror/)',
  message:
    'The builder may import itself, src/interview/, transcript/, html/, locale/, how src/ui/ reads a selection and src/cli/ a file of JSON, and its packages.',
};

export default defineConfig(
  globalIgnores(['build/', 'dist/', 'examples/*/{_site,dist,public,.astro}/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended']],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      ...relaxed(),
      'no-restricted-syntax': ['error', ...NO_UNSAFE, NO_DEFAULT_EXPORT],
      'no-restricted-imports': ['error', {patterns: [NO_UNSAFE_DIRECTIVES]}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {disallowTypeAnnotations: false, fixStyle: 'inline-type-imports'},
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-eval': 'error',
      eqeqeq: 'error',
    },
  },
  ...Object.keys(IMPORTS).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', {patterns: [NO_UNSAFE_DIRECTIVES, direction(folder)]}],
    },
  })),
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...PLATFORM.map((name) => ({name, message: 'This folder runs anywhere: no DOM, no Node.'})),
      ],
    },
  },
  {
    // No page here: what is written goes to a terminal, through the streams that a command is given.
    files: ['src/cli/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT], 'no-console': 'error'},
  },
  {
    // An app of the package's: what it shows is Lit's, and its own packages are bundled with it.
    files: ['demo/builder/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended']],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      ...relaxed(),
      'no-restricted-syntax': ['error', ...NO_UNSAFE, NO_DEFAULT_EXPORT],
      'no-restricted-imports': ['error', {patterns: [NO_UNSAFE_DIRECTIVES, BUILDER_IMPORTS]}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      eqeqeq: 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      ...relaxed(),
      // Chai's assertions are expressions, and what a test reads it may take for granted.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['**/*.js'],
    ignores: BROWSER_FILES,
    languageOptions: {globals: globals(NODE)},
    rules: {eqeqeq: 'error'},
  },
  {
    files: BROWSER_FILES,
    languageOptions: {globals: globals(BROWSER)},
    rules: {eqeqeq: 'error'},
  },
);

/** What the strict set says against ways of writing that this project is fond of. */
function relaxed() {
  return /** @type {const} */ ({
    // An unused parameter that shows a signature begins with "_", as for TypeScript.
    '@typescript-eslint/no-unused-vars': [
      'error',
      {argsIgnorePattern: '^_', ignoreRestSiblings: true},
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    '@typescript-eslint/no-confusing-void-expression': 'off',
    // What was found is told whatever it is, and an event is cast to the class of its type.
    '@typescript-eslint/no-base-to-string': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  });
}

/** All but what a folder may import. */
function direction(/** @type {string} */ folder) {
  const {folders, packages} = IMPORTS[folder] ?? {folders: [], packages: []};
  const allowed = [
    '\\./(?!.*\\.\\./).+',
    ...folders.map((other) => `\\.\\./${other}/(?!.*\\.\\./).+`),
    ...packages.map((name) => `${name}$`),
  ];
  return {
    regex: `^(?!${allowed.join('|')})`,
    message: `src/${folder}/ may import itself${[
      ...folders.map((other) => `src/${other}/`),
      ...packages,
    ]
      .map((name) => `, ${name}`)
      .join('')} and no more.`,
  };
}

function globals(/** @type {readonly string[]} */ names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
