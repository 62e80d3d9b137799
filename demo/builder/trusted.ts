/** The builder's Trusted Types policy: scripts of this folder alone. */

interface Policies {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): string};
}

const FOLDER = new URL('.', import.meta.url).href;
const {trustedTypes} = globalThis as {trustedTypes?: Policies};

function checked(url: string): string {
  if (url.startsWith(FOLDER)) return url;
  throw new Error(`The builder runs no script from ${url}: wanted one of ${FOLDER}.`);
}

const policy = trustedTypes?.createPolicy('interview-builder', {createScriptURL: checked});

/** The address of a script of this folder, as workers take it. */
export function trusted(url: string): string {
  return policy ? policy.createScriptURL(url) : checked(url);
}
