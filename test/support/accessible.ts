/** Accessibility by axe-core, with a message that says what to mend. */
import type axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
    axeAddress?: string;
  }
}

const AXE = '/node_modules/axe-core/axe.min.js';

/**
 * For a page whose policy asks for Trusted Types, before that policy: axe is loaded when it is wanted, since
 * most tests do not want it, and it is larger than many a page.
 */
export const axeScript = `<script>{
  const rules = {createScriptURL: (address) => address};
  window.axeAddress = window.trustedTypes?.createPolicy('axe', rules).createScriptURL('${AXE}');
}</script>`;

/** WCAG 2.2 at level AA, and what axe's authors hold to be good practice. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe-core of the window that shows a node; a page that is an iframe needs its own. */
async function axeOf(view: Window): Promise<typeof axe> {
  if (!view.axe) {
    const script = view.document.createElement('script');
    script.src = view.axeAddress ?? AXE;
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () =>
        reject(new Error("axe-core did not load; the page's policy may ban it"));
      view.document.head.append(script);
    });
    script.remove();
  }
  if (!view.axe) throw new Error('axe-core did not run');
  return view.axe;
}

/**
 * Fails when axe finds something wrong in a node, its shadow roots included, or nothing to check.
 * Rules about a whole page hold only for a `Document`.
 */
export async function expectAccessible(
  node: Element | Document,
  options: axe.RunOptions = {},
): Promise<void> {
  const isPage = node.nodeType === Node.DOCUMENT_NODE;
  const view = ((node as Element).ownerDocument ?? node).defaultView;
  if (!view) throw new Error('The node is in no window');
  const {run} = await axeOf(view);
  const {violations, passes} = await run(node as Element, {
    runOnly: STANDARDS,
    resultTypes: ['violations'],
    ...options,
    rules: {...(isPage ? {} : {region: {enabled: false}}), ...options.rules},
  });
  if (violations.length > 0) throw new Error(violations.map(describeViolation).join('\n\n'));
  if (passes.length === 0) throw new Error('axe found nothing to check');
}

function describeViolation({id, impact, help, helpUrl, nodes}: axe.Result): string {
  const places = nodes.map(({target, html, failureSummary = ''}) => {
    const path = target.flat().join(' ⟩ ');
    return `  ${path}: ${html}\n${failureSummary.replace(/^/gm, '    ')}`;
  });
  return [`${id} (${impact}): ${help}`, ...places, `  ${helpUrl}`].join('\n');
}
