/**
 * Which items of a list are shown, with the groups and the titles of sections that they are in. Says
 * so of groups at once, and then brings the items in line: those in and near the view first, since a
 * long list takes longer than a key may.
 */
import {sizeFoundGroup, sizeGroup} from '../ui/item-groups.js';
import type {FoundItems} from './found-items.js';
import {frame, type Work} from './slices.js';

/** So many items fill a window, and are laid out between two frames. */
const WINDOW = 25;

/** What is marked in a group: nothing, an older search, this one, or of this one sentences alone. */
type Marked = 'nothing' | 'old' | 'all' | 'left';

/** Items that are looked at together; of a short list all are one. */
interface Group {
  readonly node: HTMLElement | undefined;
  readonly start: number;
  end: number;
  /** In the view, or not far from it. */
  isNear: boolean;
  /** Comes into view as others are hidden. */
  isNext: boolean;
  isHidden: boolean;
  isInLine: boolean;
  marked: Marked;
  count: number;
}

interface Section {
  readonly heading: HTMLElement;
  readonly start: number;
  end: number;
}

export class ShownItems {
  /** The node with all items. */
  readonly node: Element;

  readonly #found: FoundItems;
  readonly #items: readonly HTMLElement[];
  /** What is so on the page: 1 for an item that is shown. */
  readonly #shown: Uint8Array;
  readonly #sections: readonly Section[];
  readonly #groups: readonly Group[];
  readonly #observer: IntersectionObserver;
  #hits: Uint8Array | undefined;
  /** The item that is shown last. */
  #last: Element | undefined;

  /** `onReach`: the reader comes to groups of which there is something to settle. */
  constructor(node: Element, found: FoundItems, onReach: () => void) {
    this.node = node;
    this.#found = found;
    this.#items = [...node.querySelectorAll<HTMLElement>('.item')];
    this.#shown = new Uint8Array(this.#items.length).fill(1);
    this.#sections = sectionsOf(this.#items);
    this.#groups = groupsOf(this.#items);
    this.#observer = new IntersectionObserver((entries) => this.#onMove(entries, onReach), {
      rootMargin: '100%',
    });
    this.connect();
  }

  connect(): void {
    for (const {node} of this.#groups) if (node) this.#observer.observe(node);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#found.clear();
  }

  /** Says which items are to be shown, all where there are no hits; for groups that is so at once. */
  show(hits: Uint8Array | undefined): void {
    this.#hits = hits;
    const before = countsBefore(hits, this.#items.length);
    const count = (start: number, end: number) => (before[end] ?? 0) - (before[start] ?? 0);
    const titled = new Set<Element | null>();
    for (const {heading, start, end} of this.#sections) {
      const isEmpty = !count(start, end);
      hide(heading, isEmpty);
      if (!isEmpty) titled.add(heading.parentElement);
    }
    for (const group of this.#groups) {
      const shown = count(group.start, group.end);
      // The title of a section of which the next group has some.
      const hasTitle = group.node && titled.has(group.node);
      this.#changeGroup(group, shown, !shown && !hasTitle);
    }
    this.#findNext();
    this.#last?.classList.remove('last');
    this.#last = hits && this.#items[hits.lastIndexOf(1)];
    this.#last?.classList.add('last');
  }

  /** Brings in line, and marks, what the reader is about to see. */
  *settleNext(): Work {
    let count = 0;
    for (const group of this.#groups.filter(({isNext}) => isNext)) {
      yield* this.#bringInLine(group);
      if (!this.#hits) yield* this.#unmarkOld(group);
      else if (count < WINDOW) yield* this.#mark(group, WINDOW - count);
      count += group.count;
    }
  }

  /** Brings in line, and marks, what is in and near the view. */
  *settleNear(): Work {
    // What is out of view then costs no layout.
    if (this.#groups.length > 1) yield frame();
    for (const group of this.#groups.filter(isNear)) yield* this.#settle(group);
  }

  /** Does what is left to do, out of view. */
  *settleFar(): Work {
    // From the end: those next to the view are about to leave it, and then cost no layout.
    for (const group of this.#groups.toReversed()) yield* this.#settle(group);
  }

  *#settle(group: Group): Work {
    yield* this.#bringInLine(group);
    if (this.#hits && isNear(group)) {
      if (group.marked !== 'all') yield* this.#mark(group);
    } else yield* this.#unmarkOld(group);
  }

  /** Looks again at items that were opened or closed. */
  refresh(): void {
    for (const {marked, start, end} of this.#groups) {
      if (marked !== 'all') continue;
      for (let index = start; index < end; index++) {
        const item = this.#items[index];
        if (item && this.#isHit(index)) this.#found.mark(item, index);
      }
    }
  }

  #isHit(index: number): boolean {
    return this.#hits?.[index] !== 0;
  }

  #changeGroup(group: Group, count: number, isEmpty: boolean): void {
    const {node, start, end} = group;
    group.isHidden = !!node && isEmpty;
    group.isInLine = true;
    for (let index = start; index < end && !group.isHidden && group.isInLine; index++) {
      group.isInLine = this.#isHit(index) === (this.#shown[index] === 1);
    }
    if (group.marked !== 'nothing') group.marked = 'old';
    if (!node) return;
    hide(node, group.isHidden);
    if (count === group.count) return;
    group.count = count;
    if (count === end - start) sizeGroup(node);
    else sizeFoundGroup(node, count);
  }

  /** Finds what comes into view: as the field has the focus, the first group is seen, or the next. */
  #findNext(): void {
    let count = 0;
    for (const group of this.#groups) {
      group.isNext = !group.isHidden && count < WINDOW;
      count += group.count;
    }
  }

  *#bringInLine(group: Group): Work {
    const {start, end} = group;
    if (group.isInLine) return;
    let added = 0;
    for (let index = start; index < end; index++) {
      const isHit = this.#isHit(index);
      const item = this.#items[index];
      if (!item || isHit === (this.#shown[index] === 1)) continue;
      item.toggleAttribute('hidden', !isHit);
      this.#shown[index] = Number(isHit);
      // All of a group that is seen would be a long layout.
      if (isHit && isNear(group) && group.node && ++added % WINDOW === 0) yield frame();
    }
    group.isInLine = true;
    yield undefined;
  }

  *#mark(group: Group, most = Infinity): Work {
    let count = 0;
    for (let index = group.start; index < group.end; index++) {
      const item = this.#items[index];
      if (!item) continue;
      if (this.#isHit(index)) {
        if (count++ === most) return;
        this.#found.mark(item, index);
        yield;
      } else if (group.marked !== 'nothing') this.#found.unmark(item);
      if (group.marked === 'nothing') group.marked = 'old';
    }
    group.marked = 'all';
  }

  *#unmarkOld(group: Group): Work {
    if (group.marked !== 'old') return;
    for (const item of this.#items.slice(group.start, group.end)) this.#found.unmark(item);
    group.marked = 'nothing';
    yield undefined;
  }

  #onMove(entries: readonly IntersectionObserverEntry[], onReach: () => void): void {
    const groups = new Map<Element | undefined, Group>(
      this.#groups.map((group) => [group.node, group]),
    );
    for (const {target, isIntersecting} of entries) {
      const group = groups.get(target);
      if (!group) continue;
      group.isNear = isIntersecting;
      group.isNext = false;
      if (!isIntersecting && group.marked === 'all') {
        for (const item of this.#items.slice(group.start, group.end)) this.#found.leave(item);
        group.marked = 'left';
      }
    }
    onReach();
  }
}

function isNear({isNear, isNext, isHidden}: Group): boolean {
  return (isNear || isNext) && !isHidden;
}

function hide(node: HTMLElement, isHidden: boolean): void {
  if (node.hasAttribute('hidden') !== isHidden) node.toggleAttribute('hidden', isHidden);
}

/** For each index how many are shown before it. */
function countsBefore(hits: Uint8Array | undefined, length: number): Uint32Array {
  const counts = new Uint32Array(length + 1);
  for (let index = 0; index < length; index++) {
    counts[index + 1] = (counts[index] ?? 0) + (hits?.[index] ?? 1);
  }
  return counts;
}

/** The titles, each before the first of its items. */
function sectionsOf(items: readonly HTMLElement[]): Section[] {
  const sections: Section[] = [];
  for (const [index, {previousElementSibling: before}] of items.entries()) {
    if (before && !before.classList.contains('item')) {
      sections.push({heading: before as HTMLElement, start: index, end: index});
    }
    const last = sections.at(-1);
    if (last) last.end = index + 1;
  }
  return sections;
}

function groupsOf(items: readonly HTMLElement[]): Group[] {
  const groups: Group[] = [];
  let parent: HTMLElement | null = null;
  for (const [index, {parentElement}] of items.entries()) {
    const last = groups.at(-1);
    if (last && parentElement === parent) {
      last.end = index + 1;
      last.count += 1;
      continue;
    }
    parent = parentElement;
    const isGroup = parent?.classList.contains('group');
    groups.push({
      node: isGroup && parent ? parent : undefined,
      start: index,
      end: index + 1,
      isNear: !isGroup,
      isNext: false,
      isHidden: false,
      isInLine: true,
      marked: 'nothing',
      count: 1,
    });
  }
  return groups;
}
