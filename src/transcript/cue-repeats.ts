/**
 * Rolling captions: each shows once more the lines of the one before, pushed up by a new one. What
 * is said once is to be read once.
 */
import type {Report} from './cue-blocks.js';
import {plainText, type Line} from './cue-text.js';
import {quoted} from './problem.js';

export interface TimedCue {
  readonly start?: number;
  readonly end?: number;
  readonly lines: readonly Line[];
}

/** Seconds between two captions of which one rolls on from the other. */
const GAP = 0.5;
/** More lines than a screen shows at once. */
const MAX_LINES = 8;

/** The cues without the lines that they repeat, if so many do that it is the captions' way. */
export function dropRepeats(cues: readonly TimedCue[], {guesses}: Report): TimedCue[] {
  const repeats = cues.map((cue, index) => repeated(cues[index - 1], cue));
  const rolling = repeats.filter(Boolean).length;
  // Now and then people do say the same line twice.
  if (rolling < 2 || rolling * 3 < cues.length) return [...cues];
  const index = repeats.findIndex(Boolean);
  const first = cues[index]?.lines[0];
  if (first) {
    const count = repeats.reduce((sum, lines) => sum + lines, 0);
    guesses.add(
      first.place,
      `${count} lines that repeat the caption before, here the first: ${quoted(plainText(first))}`,
      'every line once',
      'They are left out, as rolling captions show a line again that is said once.',
    );
  }
  return cues.map((cue, at) => ({...cue, lines: cue.lines.slice(repeats[at])}));
}

/** How many of a cue's lines are the last of the cue before it. */
function repeated(before: TimedCue | undefined, {start, lines}: TimedCue): number {
  if (before?.end === undefined || start === undefined || start - before.end > GAP) return 0;
  for (let count = Math.min(before.lines.length, lines.length, MAX_LINES); count > 0; count -= 1) {
    const earlier = before.lines.slice(-count);
    if (earlier.every((line, index) => isSame(line, lines[index]))) return count;
  }
  return 0;
}

function isSame(a: Line, b: Line | undefined): boolean {
  return b !== undefined && plainText(a).trim() === plainText(b).trim();
}
