/**
 * Long lists of items stand in groups, of which those out of view are not laid out: how much room a
 * group takes until then is said here.
 */

/** From this many items on, they stand in groups and a closed answer is its text alone. */
export const MANY = 100;
/** So many items a group. */
export const GROUP = 50;
/** About so many characters of an answer fill a line, where there is room for a whole one. */
const LINE = 70;

/** The room of a closed question, as `exchange-items.styles.ts` sets it. */
const QUESTION = 'var(--_s) * 3.18 + 2.72em + 1px';
/** What a found sentence adds to it, mostly. */
const SENTENCE = '2.5em';

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
function setRoom({style}: HTMLElement, room: string): void {
  style.containIntrinsicBlockSize = room;
}
