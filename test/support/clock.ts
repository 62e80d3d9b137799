/** Clocks that go as a test says, whatever the machine does. */

/** Does something while the clock goes on by so many milliseconds whenever it is looked at. */
export async function slowly(task: () => unknown, step = 10): Promise<void> {
  let time = performance.now();
  performance.now = () => (time += step);
  try {
    await task();
  } finally {
    Reflect.deleteProperty(performance, 'now');
  }
}

/** A script for a page in which what waits so many milliseconds waits for ever. */
export const endless = (ms: number): string => `{
  const wait = setTimeout;
  window.setTimeout = (task, ms, ...given) => (ms === ${ms} ? 0 : wait(task, ms, ...given));
}`;
