/**
 * Which items of a list are shown, with the groups and the titles of sections that they are in. Says
 * so of groups at once, and then brings the items in line: those in and near the view first, since a
 * long list takes longer than a key may.
 */
import {groupsAround, MANY, sizeFoundGroup, sizeGroup} from '../ui/item-groups.js';
import type {FoundItems} from './found-items.js';
import {frame, type Work} from './slices.js';

/** So many items fill a window. */
const WINDOW = 15;
/** So many are laid out around it, by the margin that engines give to `content-visibility`. */
const AROUND = 30;

/** What is marked in a group: nothing, an older search, this one, or something of this one. */
type Marked = 'nothing' | 'old' | 'all' | 'some';

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

/** A group of groups. */
interface Outer {
  readonly node: HTMLElement;
  readonly start: number;
  end: number;
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
  readonly #outers: readonly Outer[];
  readonly #observer: IntersectionObserver;
  /** Whether what is out of view is not laid out, where all items are shown. */
  readonly #isLong: boolean;
  #hits: Uint8Array | undefined;
  #count: number;
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
    this.#outers = outersOf(this.#groups);
    this.#isLong = node.classList.contains('long');
    this.#count = this.#items.length;
    this.#observer = new IntersectionObserver((entries) => this.#onMove(entries, onReach), {
      rootMargin: '50%',
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
    this.node.classList.toggle('long', this.#isLong);
    const before = countsBefore(hits, this.#items.length);
    this.#count = before[this.#items.length] ?? 0;
    const count = (start: number, end: number) => (before[end] ?? 0) - (before[start] ?? 0);
    const titled = new Set<Element | undefined>();
    for (const {heading, start, end} of this.#sections) {
      const isEmpty = !count(start, end);
      hide(heading, isEmpty);
      if (!isEmpty) for (const group of groupsAround(heading)) titled.add(group);
    }
    for (const group of this.#groups) {
      const shown = count(group.start, group.end);
      // The title of a section of which the next group has some.
      this.#changeGroup(group, shown, !shown && !titled.has(group.node));
    }
    for (const outer of this.#outers) {
      const shown = count(outer.start, outer.end);
      hide(outer.node, !shown && !titled.has(outer.node));
      changeRoom(outer, shown);
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
    // A few take the room that they have, and are all there for who reads headings.
    if (this.#count < MANY) this.node.classList.remove('long');
  }

  *#settle(group: Group): Work {
    yield* this.#bringInLine(group);
    if (this.#hits && group.isNear && !group.isHidden) {
      if (group.marked !== 'all') yield* this.#mark(group);
    } else yield* this.#unmarkOld(group);
  }

  /** Looks again at items that were opened or closed. */
  refresh(): void {
    for (const {marked, start, end} of this.#groups) {
      if (marked === 'nothing') continue;
      for (let index = start; index < end; index++) {
        const item = this.#items[index];
        // Those that are not marked yet are still to come.
        const isMarked = item && this.#isHit(index) && this.#found.isMarked(item);
        if (isMarked) this.#found.mark(item, index);
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
    if (node) hide(node, group.isHidden);
    changeRoom(group, count);
  }

  /** Finds what comes into view: as the field has the focus, the first group is seen, or the next. */
  #findNext(): void {
    let count = 0;
    for (const group of this.#groups) {
      group.isNext = !group.isHidden && count < AROUND;
      count += group.count;
    }
  }

  *#bringInLine(group: Group): Work {
    const {start, end} = group;
    if (group.isInLine) return;
    for (let index = start; index < end; index++) {
      const isHit = this.#isHit(index);
      const item = this.#items[index];
      if (!item || isHit === (this.#shown[index] === 1)) continue;
      item.toggleAttribute('hidden', !isHit);
      this.#shown[index] = Number(isHit);
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
    const items = this.#items.slice(group.start, group.end);
    const old = items.filter((item) => !this.#found.isMarked(item));
    for (const item of old) this.#found.unmark(item);
    group.marked = old.length < items.length ? 'some' : 'nothing';
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
        group.marked = 'some';
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

/** Says how many items a group shows now. */
function changeRoom(group: Pick<Group, 'node' | 'start' | 'end' | 'count'>, count: number): void {
  const {node, start, end} = group;
  if (!node || count === group.count) return;
  group.count = count;
  if (count === end - start) sizeGroup(node);
  else sizeFoundGroup(node, count);
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

function outersOf(groups: readonly Group[]): Outer[] {
  const outers: Outer[] = [];
  for (const {node, start, end} of groups) {
    const [outer] = node?.parentElement ? groupsAround(node.parentElement) : [];
    if (!outer) continue;
    const last = outers.at(-1);
    if (last?.node !== outer) outers.push({node: outer, start, end, count: end - start});
    else {
      last.end = end;
      last.count = end - last.start;
    }
  }
  return outers;
}
