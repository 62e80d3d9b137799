/**
 * The script-tag build's way to what is loaded only when needed: a script element with the hash that
 * was compiled in. Knows where the main script came from; the build puts it in the place of
 * `chunks.ts`.
 */
import {chunkEventType, type ChunkEvent} from './chunk-event.js';
import type {Outside} from './chunks.js';
import {ownScript} from './own-script.js';

/** Each chunk's file and hash: filled in by the build, which makes the chunks first. */
declare const CHUNKS: Record<'validator', {readonly file: string; readonly integrity: string}>;

/** How long a chunk may take, in milliseconds: its kilobytes over the slowest network. */
const PATIENCE = 30_000;

let policy: {createScriptURL(url: string): string} | undefined;
let outside: Promise<Outside> | undefined;

/** Asked for once: a policy that blocked it would block it again. */
export function loadOutside(): Promise<Outside> {
  return (outside ??= loadChunk<Outside>('validator'));
}

function loadChunk<T>(chunk: keyof typeof CHUNKS): Promise<T> {
  return new Promise((resolve, reject) => {
    const {file, integrity} = CHUNKS[chunk];
    const base = ownScript?.src;
    if (!base) throw new Error('The script was not loaded by a script element with a src.');
    const url = new URL(file, base).href;
    const script = document.createElement('script');
    const take = (event: Event) => resolve((event as ChunkEvent).exports as T);
    addEventListener(chunkEventType(chunk), take, {once: true});
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
  policy ??= trustedTypes.createPolicy('interview-widgets', {
    createScriptURL: (own: string) => own,
  });
  return policy?.createScriptURL(url) ?? url;
}
