/**
 * Many items stand in groups, long lists of them in groups of groups. In a long list those out of view
 * are not laid out: how much room a group takes until then is said here.
 */

/** From this many items on, they stand in groups and a closed answer is its text alone. */
export const MANY = 100;
/**
 * From this many items on, a list is long. What is not laid out is not in Chromium's accessibility
 * tree, so that one begins where to lay out all of it would keep a reader waiting.
 */
export const LONG = 500;
/** So many items a group. */
const GROUP = 25;
/** So many groups a group of groups. */
const GROUPS = 20;
/** About so many characters of an answer fill a line, where there is room for a whole one. */
const LINE = 70;

/** The room of a closed question, as `exchange-items.styles.ts` sets it. */
const QUESTION = 'var(--_s) * 3.18 + 2.72em + 1px';
/** What a found sentence adds to it, mostly. */
const SENTENCE = '2.5em';

/** Puts items, in order, in as many groups as there are to be; what makes a group is given. */
export function inGroups<T>(items: readonly T[], group: (content: readonly T[]) => T): T[] {
  const groups = chunks(items, GROUP).map(group);
  return groups.length > GROUPS ? chunks(groups, GROUPS).map(group) : groups;
}

/** The groups that a node is in, the innermost first. */
export function groupsAround(node: Element): HTMLElement[] {
  const group = node.closest<HTMLElement>('.group');
  return group?.parentElement ? [group, ...groupsAround(group.parentElement)] : [];
}

/** Has a node laid out, in view or not: it is to be scrolled to, and only then is known where it is. */
export function reach(node: Element): void {
  for (const group of groupsAround(node)) group.classList.add('reached');
}

/** Of a list, those whose room the style sheet does not know: groups of groups, and the last one. */
export const UNEVEN =
  '.items > :last-child, .items > :last-child > .group:last-child, .group:has(.group)';

/** Says how much room a group takes that shows all its items, some of them open. */
export function sizeGroup(group: HTMLElement): void {
  let lines = 0;
  for (const {lastElementChild: panel} of group.querySelectorAll('.open')) {
    lines += Math.ceil((panel?.textContent.length ?? 0) / LINE) + 1;
  }
  const count = group.querySelectorAll('.item').length;
  // Once it was laid out, the engine knows better.
  setRoom(group, `auto calc(${count} * (${QUESTION}) + ${lines} * var(--_narrow, 1) * 1.5em)`);
}

/** Says how much room a group takes of which a search shows some items. */
export function sizeFoundGroup(group: HTMLElement, count: number): void {
  setRoom(group, `calc(${count} * (${QUESTION} + ${SENTENCE}))`);
}

/** A custom property would go down to all that is in the group, at a cost. */
export function setRoom({style}: HTMLElement, room: string): void {
  style.containIntrinsicBlockSize = room;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(list.length / size)}, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
