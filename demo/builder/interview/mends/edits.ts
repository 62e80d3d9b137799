/** Edits of a text, and the mends of many findings in little time. */
import type {Edit, Finding, Remedy} from '../../compiler/messages.js';

/** A text with edits, which are in its order. */
export function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (all, {from, to, insert}) => all.slice(0, from) + insert + all.slice(to),
    text,
  );
}

/** As many findings are told at once: those further on come up as these are mended. */
const MOST = 500;
/** In milliseconds, of all mends together: what is typed next waits for them. */
const BUDGET = 200;

/** What mends a finding; nothing where that takes long and nobody has time for it. */
export type Mender<Found> = (finding: Found, hasTime: boolean) => readonly Remedy[] | undefined;

/**
 * Findings with what mends them. Those whose mends take long wait for the others, and come to nothing
 * when the time is over: what was sought once is remembered, so that they have theirs the next time.
 */
export function withMends<Found extends Finding>(
  lists: readonly (readonly Found[])[],
  mend: Mender<Found>,
): Finding[][] {
  const end = performance.now() + BUDGET;
  const waiting = new Map<Found, readonly Remedy[] | undefined>();
  for (const finding of lists.flatMap((list) => list.slice(0, MOST))) {
    if (performance.now() > end) break;
    waiting.set(finding, mend(finding, false));
  }
  for (const [finding, remedies] of waiting) {
    if (performance.now() > end) break;
    if (!remedies) waiting.set(finding, mend(finding, true));
  }
  return lists.map((list) =>
    list.map((finding) => {
      const remedies = waiting.get(finding);
      return remedies?.length ? {...finding, remedies} : finding;
    }),
  );
}
