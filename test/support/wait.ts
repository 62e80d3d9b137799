/** Waiting for what a page does in its own time. */

/** Resolves once the page has been laid out and is about to be painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** In milliseconds: far more than anything takes, as three engines may share two cores. */
const PATIENCE = 40_000;

/**
 * Asks again and again until the answer is truthy, and gives that answer.
 *
 * @param what - What is waited for, to end the sentence "Waited in vain until …".
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string,
  ms = PATIENCE,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const deadline = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, false | null | undefined | 0 | ''>;
    if (performance.now() > deadline) throw new Error(`Waited ${ms} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
