/** What assistive technology is told of the test's page, by the engine's own accessibility tree. */
import {executeServerCommand} from '@web/test-runner-commands';

/**
 * The elements that the tree has under a role, and under a name where one is given, in the order of
 * the page: the element itself, its descendants, and those in its own shadow root. Firefox finds by
 * a name and does not tell one, so tests ask for the name that they expect.
 *
 * WebKit's driver has a role for what its tree leaves out, too: that something is not there is for
 * `onlyWhere('treeOmissions')`.
 */
export async function inTree(element: Element, role: string, name?: string): Promise<Element[]> {
  const {shadowRoot} = element;
  const roots = shadowRoot ? [element, shadowRoot] : [element];
  const nodes = [element, ...roots.flatMap((root) => [...root.querySelectorAll('*')])];
  const places = await ask<number[]>('find-in-tree', {roots, nodes}, {role, name});
  return places.flatMap((place) => nodes[place] ?? []);
}

type States = Readonly<Record<string, unknown>>;

/**
 * The states and properties that the tree has for an element, as `{expanded: false}`; fails where it
 * leaves the element out. Only within `onlyWhere('treeStates')`.
 */
export async function statesInTree(element: Element): Promise<States> {
  const [states] = await ask<States[]>('states-in-tree', {roots: [element], nodes: [element]});
  if (!states) throw new Error('The tree leaves the element out');
  return states;
}

/** Nodes cannot be sent: scripts/accessibility-tree.js takes them from the window. */
async function ask<Answer>(
  command: string,
  asked: {readonly roots: readonly Node[]; readonly nodes: readonly Element[]},
  question: unknown = {},
): Promise<Answer> {
  if (asked.nodes.some(({ownerDocument}) => ownerDocument !== document)) {
    throw new Error("Only the test's own page can be asked about");
  }
  Object.assign(window, {__asked: asked});
  try {
    return await executeServerCommand<Answer, unknown>(command, question);
  } finally {
    Object.assign(window, {__asked: undefined});
  }
}
