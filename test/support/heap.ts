/** What the test's page holds in memory, for tests within `onlyWhere('heap')`. */
import {executeServerCommand} from '@web/test-runner-commands';

/** In bytes, once garbage is collected: of the test's own page and of those in its frames. */
export async function usedHeap(): Promise<number> {
  return executeServerCommand<number, string>('heap');
}
