/** Which engine a test runs in, and what not every engine's driver can do. */

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine of this page. */
export const engine: Engine = /\bFirefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrom(e|ium)\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

interface Capability {
  /** As the run's last lines name it. */
  readonly what: string;
  readonly engines: readonly Engine[];
}

const capabilities = {
  emulateMedia: {
    what: 'Emulated media (print, forced colors, reduced motion, contrast)',
    engines: ['chromium'],
  },
  /** `page({colorScheme})`: WebKit does not yet hand an iframe's color scheme on to its page. */
  colorScheme: {
    what: 'The system in dark mode (prefers-color-scheme)',
    engines: ['chromium', 'firefox'],
  },
  /** Only Chromium's driver can grant what the system would ask its user for. */
  readClipboard: {
    what: 'The clipboard, read back (permission to read it)',
    engines: ['chromium'],
  },
  /** Firefox's driver finds by role and name alone; WebKit's computes those two. */
  treeStates: {
    what: 'States in the accessibility tree (expanded, level, focusable)',
    engines: ['chromium'],
  },
  /** WebKit's driver computes a role for whatever has a box, in the tree or not. */
  treeOmissions: {
    what: 'What the accessibility tree leaves out',
    engines: ['chromium', 'firefox'],
  },
  /** Only Chromium's driver collects garbage when it is asked to. */
  heap: {
    what: 'The heap after garbage collection',
    engines: ['chromium'],
  },
} satisfies Record<string, Capability>;

/**
 * Registers tests of something that only some engines' drivers can bring about. Elsewhere they do
 * not exist, rather than being skipped, and the run's last lines say where they ran. A difference
 * between the engines themselves is no reason: that is for the test to expect.
 */
export function onlyWhere(name: keyof typeof capabilities, define: () => void): void {
  const {what, engines}: Capability = capabilities[name];
  // By this prefix scripts/test-reporter.js knows the suite.
  describe(`driver: ${what}`, () => {
    if (engines.includes(engine)) define();
  });
}
