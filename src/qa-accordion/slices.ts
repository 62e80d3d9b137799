/** Long work in slices, between which the page has its turn. */

/** How long a slice may take, in milliseconds. */
const SLICE = 8;
/** How long a frame is waited for. */
const UNSEEN = 100;

/** Work that may rest wherever it yields; where it yields a promise it waits for that. */
export type Work = Generator<Promise<unknown> | undefined, void>;

/**
 * Does work that may rest wherever it yields. Where `goesOn` no longer holds after a rest, it is
 * dropped; says whether it was done.
 */
export async function inSlices(work: Iterator<unknown>, goesOn: () => boolean): Promise<boolean> {
  for (;;) {
    const end = performance.now() + SLICE;
    let step: IteratorResult<unknown>;
    do {
      step = work.next();
      if (step.done) return true;
    } while (!(step.value instanceof Promise) && performance.now() < end);
    await (step.value instanceof Promise ? step.value : turn());
    if (!goesOn()) return false;
  }
}

/** Lets the page do what waits: keys first of all, and what they have changed to be painted. */
function turn(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Fulfilled when the page was painted; in one that is not seen, a little later. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN);
  });
}
