/**
 * Finds signs that are nested deeper than anyone writes, before the Markdown parser meets them: its
 * time grows with the square of their depth, and its stack ends.
 */
import type {Place} from './problem.js';

/** How deep signs may stand in one another: far more than any text has. */
const DEEPEST = 100;

/** Marks of quotations and lists at the beginning of a line, each opening one within the last. */
const CONTAINERS = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
/** A line across the page, however long. */
const RULE = /^[\s*_-]+$/;
/** What opens something in running text, what closes it, and a run of one sign. */
const SIGNS = /\\.|(?<open>!?\[)|(?<close>\])|(?<html><[!?])|(?<run>\*+|_+|`+)/g;

/** The first place where signs are too deep, if there is one. Linear in the length of the text. */
export function findTooDeep(text: string): Place | undefined {
  let [brackets, html] = [0, 0];
  for (const [index, line] of text.split('\n').entries()) {
    // A paragraph ends at a blank line, and with it what was left open.
    if (!line.trim()) [brackets, html] = [0, 0];
    if (RULE.test(line)) continue;
    const start = containersOf(line);
    if (start.count > DEEPEST) return {line: index + 1, column: 1};
    SIGNS.lastIndex = start.end;
    for (const {index: at, groups = {}} of line.matchAll(SIGNS)) {
      if (groups.open) brackets += 1;
      if (groups.close) brackets = Math.max(0, brackets - 1);
      if (groups.html) html += 1;
      const deepest = Math.max(brackets, html, groups.run?.length ?? 0);
      if (deepest > DEEPEST) return {line: index + 1, column: at + 1};
    }
  }
  return undefined;
}

function containersOf(line: string): {count: number; end: number} {
  let [count, end] = [0, 0];
  CONTAINERS.lastIndex = 0;
  while (CONTAINERS.test(line)) {
    count += 1;
    end = CONTAINERS.lastIndex;
  }
  return {count, end};
}
