/** The builder's Trusted Types policy: scripts of this folder alone. */

interface Policies {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): string};
}

const FOLDER = new URL('.', import.meta.url).href;
const {trustedTypes} = globalThis as {trustedTypes?: Policies};

const policy = trustedTypes?.createPolicy('interview-builder', {createScriptURL: (url) => url});

function checked(url: string): string {
  if (url.startsWith(FOLDER)) return url;
  throw new Error(`The builder runs no script from ${url}: wanted one of ${FOLDER}.`);
}

function asTrusted(url: string): string {
  return policy ? policy.createScriptURL(url) : url;
}

/** The address of a script of this folder, as browsers take it where types are required. */
export function trusted(url: string): string {
  return asTrusted(checked(url));
}

/**
 * A worker that runs a script of this folder under the page's own policy, so that it can send nothing
 * anywhere either: one that is loaded by its address has the policy that its server sends, if it does.
 */
export function worker(url: string): Worker {
  const script = new Blob([`import ${JSON.stringify(checked(url))};`], {type: 'text/javascript'});
  return new Worker(asTrusted(URL.createObjectURL(script)), {type: 'module'});
}
