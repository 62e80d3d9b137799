/** The script element that this file was loaded by: its settings, and where its chunks are. */

/** Nothing where the file was loaded as a module by a script without `data-interview-widgets`. */
export const ownScript = find(document.currentScript);

function find(current: unknown): HTMLScriptElement | undefined {
  // A form or an image named "currentScript" stands in the way of the real one.
  if (current instanceof HTMLScriptElement) return current;
  return document.querySelector<HTMLScriptElement>('script[data-interview-widgets]') ?? undefined;
}
