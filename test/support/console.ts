/** What code under test says on the console of the test's own page; `page()` records its own. */

const restores: (() => void)[] = [];

afterEach(() => {
  for (const restore of restores.splice(0).reverse()) restore();
});

/**
 * Keeps the warnings from now to the end of the test, instead of printing them.
 *
 * @param view - Whose console, when it is an iframe's that shares this origin.
 */
export function collectWarnings(view: {console: Console} = globalThis): readonly string[] {
  const {console} = view;
  const original = console.warn;
  const warnings: string[] = [];
  console.warn = (...args: unknown[]) => {
    warnings.push(args.map(String).join(' '));
  };
  restores.push(() => {
    console.warn = original;
  });
  return warnings;
}
