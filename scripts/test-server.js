/** A server that renders elements, as tests ask it to: `@lit-labs/ssr` over dist/, in this process. */

/**
 * An element as a server renders it, in a declarative shadow root.
 *
 * @param {{tag: string, attributes?: string, children?: string, interview?: unknown}} element With an
 *   interview as its `data`, or none.
 */
export async function serverRendered({tag, attributes = '', children = '', interview}) {
  const [{render}, {collectResult}, {html}] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
    import('lit'),
    import('interview-widgets/define'),
  ]);
  // A template whose tag is not known before: Lit knows templates by their strings.
  const strings = [`<${tag} ${attributes} .data=`, `>${children}</${tag}>`];
  const template = html(Object.assign(strings, {raw: strings}), interview);
  return collectResult(render(template));
}
