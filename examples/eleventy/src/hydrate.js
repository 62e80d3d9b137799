/** Lit's support for what a server has rendered. A script of its own, before the elements' own. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
