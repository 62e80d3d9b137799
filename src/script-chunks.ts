/**
 * The script-tag build's way to what is loaded only when it is asked for: where the source has
 * `import('…')`, which no hash can hold to what was built, the build has `loadChunk('…', hash)`. A
 * chunk is a classic script; it hands over a function that makes its exports of the modules that the
 * main script shares with it.
 */
import {html, nothing, render, unsafeCSS} from 'lit';
import {ownScript} from './source/own-script.js';
import {VERSION} from './source/version.js';
import {renderAnswer} from './ui/answer.js';
import {findLinked, linkTo, revealLinked} from './ui/deep-links.js';
import {speak, tagOf} from './ui/speech.js';
import {footnotesIn, renderBlocks, renderFootnotes, renderInlines} from './ui/rich-text.js';

/** What a chunk announces itself with. */
interface ChunkEvent extends Event {
  run(require: (module: string) => unknown, exports: object): void;
}

/** How long a chunk may take, in milliseconds: its kilobytes over the slowest network. */
const PATIENCE = 30_000;

/** The modules that chunks share with the main script, by the names that the build gives them. */
const SHARED: Readonly<Record<string, unknown>> = {
  lit: {html, nothing, render, unsafeCSS},
  answer: {renderAnswer},
  links: {findLinked, linkTo, revealLinked},
  speech: {speak, tagOf},
  text: {footnotesIn, renderBlocks, renderFootnotes, renderInlines},
  chunks: {loadChunk},
};

const asked = new Map<string, Promise<object>>();
let policy: {createScriptURL(url: string): string; createScript(text: string): string} | undefined;

/**
 * A chunk's exports, by the name that it has in its file's, and the hash that the build found for it.
 * Asked for once: a policy that blocked it would block it again.
 */
export function loadChunk(chunk: string, integrity: string): Promise<object> {
  let exports = asked.get(chunk);
  if (!exports) asked.set(chunk, (exports = request(chunk, integrity)));
  return exports;
}

function request(chunk: string, integrity: string): Promise<object> {
  return new Promise((resolve, reject) => {
    const base = ownScript?.src;
    if (!base) throw new Error('The script was not loaded by a script element with a src.');
    const url = new URL(`interview-widgets.${chunk}.min.js`, base).href;
    const script = document.createElement('script');
    const take = (event: Event) => {
      const exports = {};
      (event as ChunkEvent).run((module) => SHARED[module], exports);
      resolve(exports);
    };
    addEventListener(`interview-widgets:${chunk}@${VERSION}`, take, {once: true});
    setTimeout(() => reject(new Error(`${url} did not answer.`)), PATIENCE);
    script.onerror = () => reject(new Error(`${url} did not load, or is not what was built.`));
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.src = trusted(url);
    script.onload = () => script.remove();
    document.head.append(script);
  });
}

/** The URL in the form that a page's Trusted Types policy asks for. */
function trusted(url: string): string {
  const {trustedTypes} = window as {
    trustedTypes?: {createPolicy(name: string, rules: object): typeof policy};
  };
  if (!trustedTypes) return url;
  const trust = (own: string) => own;
  policy ??= trustedTypes.createPolicy('interview-widgets', {
    createScriptURL: trust,
    createScript: trust,
  });
  return policy?.createScriptURL(url) ?? url;
}

/** What a chunk writes into a script element, in that form. */
export function trustedText(text: string): string {
  return policy?.createScript(text) ?? text;
}
